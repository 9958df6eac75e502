import { foldedAt, shapeAt } from '../token.ts';
import type { WordClasses } from '../token-pattern.ts';
import type { TimeLexicon } from './time-rules.ts';

/** The value of `<count>` for a number nobody counted. */
export const UNCOUNTED = 'uncounted';

/**
 * The classes that time patterns may name: `<month>` `<weekday>` `<unit>` `<season>` `<part>` `<ordinal>` by their lexicon value;
 * `<day>` 1–31, `<year>` 1500–2199, `<count>` any whole number up to 9999 or `UNCOUNTED`.
 */
export function timeClasses(lexicon: TimeLexicon): WordClasses {
  const byWord = new Map<string, Record<string, number | string>>();
  const add = (name: string, entries: Readonly<Record<string, number | string>>): void => {
    for (const [word, value] of Object.entries(entries))
      byWord.set(word, { ...byWord.get(word), [name]: value });
  };
  add('month', lexicon.months);
  add('weekday', lexicon.weekdays);
  add('unit', lexicon.units);
  add('season', lexicon.seasons);
  add('part', lexicon.partsOfDay);
  add('ordinal', lexicon.ordinals);
  add('count', lexicon.numbers);
  add('count', Object.fromEntries([...lexicon.uncounted].map((word) => [word, UNCOUNTED])));
  return (tokens, index) => {
    const word = foldedAt(tokens, index);
    return shapeAt(tokens, index) === 'number' ? numberClasses(word) : (byWord.get(word) ?? digitLed(word));
  };
}

function numberClasses(word: string): Record<string, number> | undefined {
  if (!/^\d{1,4}$/u.test(word)) return undefined;
  const value = Number(word);
  const classes: Record<string, number> = { count: value };
  if (value >= 1 && value <= 31 && word.length <= 2) classes['day'] = value;
  if (value >= 1 && value <= 12 && word.length <= 2) classes['monthnumber'] = value;
  if (word.length === 4 && value >= 1500 && value <= 2199) classes['year'] = value;
  return classes;
}

/** Ordinals and decades written onto the number: `19th`, `1990s`. */
function digitLed(word: string): Record<string, number> | undefined {
  const decade = /^(\d{3}0)s$/u.exec(word);
  if (decade) return { decade: Number(decade[1]) };
  const match = /^(\d{1,2})(?:st|nd|rd|th|º|°)$/u.exec(word);
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? { day: value, ordinal: value } : undefined;
}
