import type { Formats } from '../language/wording.ts';
import type { Licence } from './licence.ts';

/** `text` with the dates blanked out that its citations allow, in whatever precision they are printed. */
export function withoutDates(text: string, { days, dates }: Licence, formats: Formats): string {
  const printed = [...dates, ...days.map(formats.day), ...days.map(formats.month)]
    .filter((date) => /\p{L}/u.test(date))
    .sort((a, b) => b.length - a.length);
  let blanked = text;
  for (const date of new Set(printed)) blanked = blankOut(blanked, date);
  return blanked;
}

/** Blanks every place of `date` that does not belong to a longer one: `5 December` in `15 December`, a month behind its day. */
function blankOut(text: string, date: string): string {
  let blanked = text;
  for (let at = blanked.indexOf(date); at !== -1; at = blanked.indexOf(date, at + 1)) {
    if (/[\dº] ?$/u.test(blanked.slice(Math.max(at - 2, 0), at))) continue;
    blanked = `${blanked.slice(0, at)}${' '.repeat(date.length)}${blanked.slice(at + date.length)}`;
  }
  return blanked;
}
