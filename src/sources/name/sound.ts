/**
 * Spellings of one sound in the romanisations of names met in news: German, French, English, Italian and scholarly renderings of Slavic and
 * Arabic names. Applied in order, longest first. Our own, from the romanisation tables of ISO 9, BGN/PCGN and the habits of the press.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|sc?tch|chtch/gu, 'S'],
  [/tsch|tch|ch|cz|tj(?=[aeiou])/gu, 'C'],
  [/sch|sh|sj/gu, 'S'],
  [/dzh|dj|g(?=[ei])|zh/gu, 'Z'],
  [/ph/gu, 'f'],
  [/kh|gh|h/gu, ''],
  [/th/gu, 't'],
  [/ck|q|k|c(?![eiy])/gu, 'k'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])|ts|tz|z/gu, 's'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/ie|yi|iy|ii|yy|ij|ey|ee|ei|y|j/gu, 'i'],
  [/ae|ai/gu, 'a'],
];

/**
 * A word of a romanised name as it sounds, roughly: words that differ only in how they are transcribed come out alike
 * ("zelenskyy", "selenskij"). No word of another sound is promised to differ. Capitals stand for sibilants.
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, plain] of SPELLINGS) sound = sound.replace(spelling, plain);
  return sound.replace(/(.)\1+/gu, '$1');
}

/** The consonants of a sound: what is left where a script writes no vowels. */
export function consonantsOf(sound: string): string {
  return sound.replace(/[aeiou]/gu, '');
}
