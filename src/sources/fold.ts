/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** `text` made ready for comparing: lower case, without diacritics. Offsets of the result are not those of `text`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for plain ASCII, which needs no folding.
  if (/^[\u0000-\u007f]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łđðøħıßæœþ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/** The words of `text`, folded: runs of letters and digits, so that "d'assalto", "strike-group" and "S-400" are two words each. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
