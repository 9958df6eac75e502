const ASCII = /^[ -~]*$/u;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’‘ʼʻʾʿ`´′ʹ]/gu;
const LETTERS_WITHOUT_MARKS = /[łøđıßæœðþ]/gu;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** `word` in lower case, without accents and apostrophes: the key under which spellings of a name meet. Empty for a lone apostrophe. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower.includes("'") ? lower.replace(APOSTROPHES, '') : lower;
  return withoutMarks(lower)
    .replace(APOSTROPHES, '')
    .replace(LETTERS_WITHOUT_MARKS, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** `word` without its accents, in its own case. */
export function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(MARKS, '');
}

/** The parts of a compound between hyphens, so that "Jong-un" and "Jong Un" meet; the word itself where it has none. */
export function hyphenParts(word: string): readonly string[] {
  return /[-‐‑]/u.test(word) ? word.split(/[-‐‑]/u) : [word];
}
