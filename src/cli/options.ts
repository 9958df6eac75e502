import { type Day, LANGUAGES, type Language, parseIsoDate, VigiliaError } from '../base/index.ts';

/** How results are printed. */
export type OutputFormat = 'human' | 'json';

/** Reads `--format`. */
export function formatOption(value: string): OutputFormat {
  if (value === 'human' || value === 'json') return value;
  throw new VigiliaError('usage', 'cli/format', `--format ${value}: use human or json`);
}

/** Reads `--lang`. */
export function languageOption(value: string): Language {
  const language = LANGUAGES.find((candidate) => candidate === value);
  if (language) return language;
  throw new VigiliaError('usage', 'cli/language', `--lang ${value}: use ${LANGUAGES.join(' or ')}`);
}

/** Reads a day given as YYYY-MM-DD. */
export function dayOption(value: string): Day {
  const interval = parseIsoDate(value);
  if (interval?.precision === 'day' && interval.from !== undefined) return interval.from;
  throw new VigiliaError('usage', 'cli/date', `"${value}" is no day: write it as 2022-12-19`);
}

/** Reads a whole number from `least` up. */
export function countOption(name: string, least: number): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (Number.isInteger(count) && count >= least) return count;
    throw new VigiliaError('usage', 'cli/count', `${name} ${value}: use a whole number from ${least} up`);
  };
}
