import { foldWord, hyphenParts } from '../gazetteer/fold.ts';

/** Words that stand shortened before a saint's or hill's name as often as in full. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

/**
 * The key under which spellings of a place's name meet: small letters without accents, apostrophes and full stops, hyphens as blanks,
 * "Saint" as "st". The words are those of a text or of a list. Empty where nothing is left.
 */
export function placeKey(words: readonly string[]): string {
  let key = '';
  for (const word of words) {
    for (const part of hyphenParts(word)) {
      const folded = foldPart(part);
      if (folded !== '') key = key === '' ? folded : `${key} ${folded}`;
    }
  }
  return key;
}

function foldPart(part: string): string {
  const folded = foldWord(part).replaceAll('.', '');
  return SHORTENED.get(folded) ?? folded;
}
