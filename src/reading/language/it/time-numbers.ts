const UNITS = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'] as const;
const TEENS = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
  ' ',
);
const TENS = ' dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** The Italian word of a number from 1 to 9999, without accent ("ventitre"); the empty string for 0. */
export function italianNumber(value: number): string {
  if (value >= 1000) return `${thousands(Math.floor(value / 1000))}${italianNumber(value % 1000)}`;
  if (value >= 100) {
    const hundreds = Math.floor(value / 100);
    return `${hundreds === 1 ? '' : (UNITS[hundreds] ?? '')}cento${italianNumber(value % 100)}`;
  }
  if (value < 10) return UNITS[value] ?? '';
  if (value < 20) return TEENS[value - 10] ?? '';
  const ten = TENS[Math.floor(value / 10)] ?? '';
  const unit = UNITS[value % 10] ?? '';
  // The ten loses its vowel before uno and otto: "ventuno", "trentotto".
  return `${unit.startsWith('u') || unit.startsWith('o') ? ten.slice(0, -1) : ten}${unit}`;
}

function thousands(count: number): string {
  return count === 1 ? 'mille' : `${UNITS[count] ?? ''}mila`;
}

/** Numbers of a range by their words; a final "tre" with its accent as well. */
export function italianNumbers(first: number, last: number): Readonly<Record<string, number>> {
  const words: Record<string, number> = {};
  for (let value = first; value <= last; value++) {
    const word = italianNumber(value);
    words[word] = value;
    if (value > 20 && word.endsWith('tre')) words[`${word.slice(0, -1)}é`] = value;
  }
  return words;
}
