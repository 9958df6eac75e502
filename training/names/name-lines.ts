import { nameKey } from '../../src/reading/names/name-key.ts';

/** Joined prepositions of Italian and the two words that they are by Universal Dependencies. */
const JOINED: ReadonlyMap<string, string> = new Map(
  [
    ...['del', 'dello', 'della', 'dei', 'degli', 'delle', 'dell'].map((word) => [word, 'di'] as const),
    ...['al', 'allo', 'alla', 'ai', 'agli', 'alle', 'all'].map((word) => [word, 'a'] as const),
    ...['nel', 'nello', 'nella', 'nei', 'negli', 'nelle', 'nell'].map((word) => [word, 'in'] as const),
    ...['sul', 'sullo', 'sulla', 'sui', 'sugli', 'sulle', 'sull'].map((word) => [word, 'su'] as const),
    ...['dal', 'dallo', 'dalla', 'dai', 'dagli', 'dalle', 'dall'].map((word) => [word, 'da'] as const),
  ].map(([word, preposition]) => [word, `${preposition} ${articleOf(word)}`]),
);
const MAXIMUM_LINES = 12;
const MAXIMUM_WORDS = 7;

function articleOf(joined: string): string {
  const ending = /(?:lo|la|le|gli|ll|l|i)$/u.exec(joined)?.[0] ?? '';
  return ending === 'l' ? 'il' : ending === 'll' ? 'l' : ending;
}

/**
 * How a name stands in the list, once for every way in which a text may cut it into words: "della" and "di la", "Guinea-Bissau" in one word
 * and in three, "L'Aquila" in one and in two. Empty for a name that is too long or has letters that do not fold to Latin ones.
 */
export function nameLines(name: string): string[] {
  const written = name.replaceAll('’', "'").replaceAll(/[–‐‑]/gu, '-').trim();
  if (isAcronym(written)) return acronymLines(written);
  let lines: string[][] = [[]];
  for (const word of written.split(/\s+/u)) {
    const readings = wordReadings(word);
    lines = lines.flatMap((line) => readings.map((reading) => [...line, ...reading])).slice(0, MAXIMUM_LINES);
  }
  const keyed = lines.filter((line) => line.length <= MAXIMUM_WORDS).flatMap(keyedLines);
  return [...new Set(keyed)].filter((line) => /^[a-zA-Z0-9&`+\- ]*[a-zA-Z][a-zA-Z0-9&`+\- ]*$/u.test(line));
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}.]{2,}$/u.test(name);
}

/** One of four letters or more is also written as a word: "Nato", "Unesco". */
function acronymLines(name: string): string[] {
  const key = nameKey(name).toUpperCase();
  if (!/^[A-Z]{2,}$/u.test(key)) return [];
  return key.length < 4 ? [`=${key}`] : [`=${key}`, key.charAt(0) + key.slice(1).toLowerCase()];
}

function wordReadings(word: string): string[][] {
  const joined = JOINED.get(word);
  if (joined !== undefined) return [[word], joined.split(' ')];
  const elision = /^(\p{L}{1,4})'(\p{L}.*)$/u.exec(word);
  if (elision?.[1] !== undefined && elision[2] !== undefined) {
    const [, first, rest] = elision;
    const parts = wordReadings(rest);
    const before = JOINED.get(first)?.split(' ');
    return [
      [word],
      ...parts.map((part) => [first, ...part]),
      ...parts.map((part) => [...(before ?? [first]), ...part]),
    ];
  }
  if (/\p{L}'s$/u.test(word)) return [[word], [word.slice(0, -2), 's']];
  if (/^\p{L}[^-]*(?:-[^-]+)+$/u.test(word)) {
    const parts = word.split('-');
    return [[word], parts.flatMap((part, index) => (index === 0 ? [part] : ['-', part])), parts];
  }
  return [[word]];
}

function keyedLines(words: readonly string[]): string[] {
  const keys = words.map((word) => {
    const key = nameKey(word);
    const first = word.charAt(0);
    return first === first.toLowerCase() ? key : key.charAt(0).toUpperCase() + key.slice(1);
  });
  if (keys.includes('')) return [];
  const line = keys.join(' ');
  return line.includes('`') ? [line, line.replaceAll('`', '')] : [line];
}
