import { NUMBER_WORDS } from './vocabulary/number-words.ts';

/** A number that a text names: its value and the words it takes up, counted from where it was looked for. */
export interface NumberFound {
  readonly value: number;
  readonly length: number;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  milione: 1e6,
  milioni: 1e6,
  billion: 1e9,
  miliardo: 1e9,
  miliardi: 1e9,
  mila: 1000,
  mille: 1000,
  cento: 100,
  bn: 1e9,
  mln: 1e6,
};

/**
 * The number that begins at `at` among the folded words and figures of a text, or `undefined` when none does: "2,300", "2.300", "1,5 milioni",
 * "twenty-three", "duemilatrecento". "One" and "uno" are no numbers here.
 */
export function numberAt(words: readonly string[], at: number, language: string): NumberFound | undefined {
  const first = words[at] ?? '';
  // English "due" is no number.
  if (first === 'due' && language !== 'it') return undefined;
  let value = /^\d/u.test(first) ? figureOf(first) : wordValue(first);
  if (value === undefined) return undefined;
  let length = 1;
  for (;;) {
    const next = words[at + length] ?? '';
    const magnitude = Object.hasOwn(MAGNITUDES, next) ? MAGNITUDES[next] : undefined;
    const unit = /^\d/u.test(next) ? undefined : wordValue(next);
    if (magnitude !== undefined && value < magnitude) value *= magnitude;
    else if (isTens(value) && unit !== undefined && unit < 10 && !/^\d/u.test(first)) value += unit;
    else return { value, length };
    length++;
  }
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

/** Thousands marks are taken away where groups of three follow them; any other mark is a decimal one. */
function figureOf(written: string): number | undefined {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/u.test(written)
    ? written.replace(/[.,]/gu, '')
    : written.replace(/[,:]/u, '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

const ITALIAN_TENS = [
  'venti',
  'trenta',
  'quaranta',
  'cinquanta',
  'sessanta',
  'settanta',
  'ottanta',
  'novanta',
];
const ITALIAN_UNITS = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const WORD_VALUES = wordValues();

function wordValue(word: string): number | undefined {
  return WORD_VALUES.get(word) ?? compoundValue(word);
}

function wordValues(): ReadonlyMap<string, number> {
  const values = new Map(Object.entries(NUMBER_WORDS).map(([word, digits]) => [word, Number(digits)]));
  for (const [at, tens] of ITALIAN_TENS.entries()) {
    const value = (at + 2) * 10;
    for (const [unit, word] of ITALIAN_UNITS.entries()) {
      values.set(`${/^[uo]/u.test(word) ? tens.slice(0, -1) : tens}${word}`, value + unit + 1);
    }
  }
  const teens = 'sixteen seventeen eighteen nineteen sedici diciassette diciotto diciannove'.split(' ');
  for (const [at, word] of teens.entries()) values.set(word, 16 + (at % 4));
  return values;
}

/** "Duemilatrecento", "trecentocinquanta": an Italian number written as one word, put together from its parts. */
function compoundValue(word: string): number | undefined {
  if (word.length > 40) return undefined;
  const thousands = /^(.*?)mila(.*)$/u.exec(word) ?? /^()mille(.+)$/u.exec(word);
  if (thousands) {
    const count = thousands[1] === '' ? 1 : belowThousand(thousands[1] ?? '');
    const rest = thousands[2] === '' ? 0 : belowThousand(thousands[2] ?? '');
    return count === undefined || rest === undefined ? undefined : count * 1000 + rest;
  }
  return word.includes('cento') ? belowThousand(word) : undefined;
}

function belowThousand(word: string): number | undefined {
  const hundreds = /^(.*?)cento(.*)$/u.exec(word);
  if (!hundreds) return WORD_VALUES.get(word);
  const count = hundreds[1] === '' ? 1 : WORD_VALUES.get(hundreds[1] ?? '');
  const rest = hundreds[2] === '' ? 0 : WORD_VALUES.get(hundreds[2] ?? '');
  return count === undefined || rest === undefined || count > 9 ? undefined : count * 100 + rest;
}
