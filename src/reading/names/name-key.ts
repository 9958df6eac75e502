import { foldWord } from '../gazetteer/fold.ts';

/** How a key begins that only a word in capitals has (`=WHO`). */
export const CAPITALS_MARK = 0x3d;
/** How the key of a small word with accents ends: `città` and `capì` are not the names `Citta` and `Capi`. */
const ACCENT_MARK = '`';

const MARKED = /\p{M}/u;

/**
 * A word as the lexicon keys it: small letters without accents, apostrophes and full stops, so that "Lukašenko", "L’Aquila" and "U.S." meet
 * their plain forms. A word that begins with a small letter and has accents keeps a mark for them. Empty for a lone stop or apostrophe.
 */
export function nameKey(word: string): string {
  const key = foldWord(word).replaceAll('.', '');
  const small = word.charAt(0) !== word.charAt(0).toUpperCase();
  return small && MARKED.test(word.normalize('NFD')) ? key + ACCENT_MARK : key;
}

/** How a word is written: `1` with a capital first letter, `2` in capitals alone (two letters or more), `0` otherwise. */
export function capitalsOf(word: string): 0 | 1 | 2 {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 0;
  return word === word.toUpperCase() && /\p{L}.*\p{L}/u.test(word) ? 2 : 1;
}
