import { addDays, calendarDay, type Day } from '../../../base/index.ts';
import { meaningOfCode } from './actor-code.ts';
import type { DatedCode, DictionaryActor } from './dictionary-actor.ts';
import { type Complain, type DictionaryLine, dictionaryLines, wordsOfPhrase } from './dictionary-lines.ts';

const CODE = /\[([^\]]*)\]/gu;
/** Two digits of a year from here on are of the last century. */
const CENTURY_TURN = 30;

/**
 * Reads an actor file: `NAME_OF_SOMEBODY [CODE]`, spellings below it as `+OTHER_NAME`, and codes that hold for a time, on its line or
 * indented below: `[CODE <930120]` until that day, `[CODE >930120]` from it, `[CODE 930120-010120]` between. `[---]` makes a name nobody's.
 */
export function parseActors(text: string, complain: Complain): DictionaryActor[] {
  const actors: { names: string[]; codes: DatedCode[]; line: number; nobody: boolean }[] = [];
  for (const line of dictionaryLines(text, complain)) {
    const last = actors.at(-1);
    const phrase = line.text.replace(CODE, ' ').replace(/\s+/gu, ' ').trim();
    const codes = codesOf(line, complain);
    if (phrase.startsWith('+') || (phrase === '' && line.text.startsWith('['))) {
      if (!last) {
        complain(line.number, 'a spelling or code without a name above it');
        continue;
      }
      if (phrase !== '') last.names.push(nameOf(phrase.slice(1)));
      last.codes.push(...codes.known);
      if (codes.nobody) last.nobody = true;
    } else if (!/^[\p{L}\p{N}]/u.test(phrase)) {
      complain(line.number, `"${phrase.slice(0, 40)}" is no name`);
    } else {
      actors.push({ names: [nameOf(phrase)], codes: codes.known, line: line.number, nobody: codes.nobody });
    }
  }
  return actors.flatMap(({ names, codes, line, nobody }) => {
    if (codes.length === 0 && !nobody) {
      complain(line, `no code for "${names[0] ?? ''}" that names a country or a sector`);
      return [];
    }
    return [{ names: names.filter((name) => name !== ''), codes }];
  });
}

function codesOf(
  line: DictionaryLine,
  complain: Complain,
): { readonly known: DatedCode[]; readonly nobody: boolean } {
  const known: DatedCode[] = [];
  let nobody = false;
  for (const [, inside = ''] of line.text.matchAll(CODE)) {
    const [, code = '', dates = ''] = /^\s*([^\s<>]+)\s*(.*)$/u.exec(inside) ?? [];
    if (/^[-+#]{3}$/u.test(code)) {
      nobody = true;
      continue;
    }
    const meaning = meaningOfCode(code);
    const days = daysOf(dates);
    if (!meaning)
      complain(line.number, `code "${code}" begins with no ISO 3166-1 country and holds no known sector`);
    else if (!days) complain(line.number, `dates "${dates}" cannot be read`);
    else known.push({ ...meaning, ...days });
  }
  return { known, nobody };
}

function daysOf(dates: string): Pick<DatedCode, 'from' | 'to'> | undefined {
  const written = dates.replace(/\s+/gu, '');
  if (written === '') return {};
  const range = /^(\d{6,8})-(\d{6,8})$/u.exec(written);
  const open = /^([<>])(\d{6,8})$/u.exec(written);
  if (range) {
    const [from, to] = [dayOf(range[1] ?? ''), dayOf(range[2] ?? '')];
    return from && to ? { from, to } : undefined;
  }
  const day = open ? dayOf(open[2] ?? '') : undefined;
  if (!day) return undefined;
  return open?.[1] === '<' ? { to: addDays(day, -1) } : { from: day };
}

function dayOf(digits: string): Day | undefined {
  if (digits.length === 7) return undefined;
  const year = digits.length === 8 ? digits.slice(0, 4) : centuryOf(digits.slice(0, 2));
  return calendarDay(Number(year), Number(digits.slice(-4, -2)), Number(digits.slice(-2)));
}

function centuryOf(year: string): string {
  return Number(year) >= CENTURY_TURN ? `19${year}` : `20${year}`;
}

/** A name as the gazetteer spells it: the first word needs its capital, the others are met in any case. */
function nameOf(phrase: string): string {
  const words = wordsOfPhrase(phrase);
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}
