import anyAscii from 'any-ascii';

/** Signs that stand for sounds without a letter of their own, or for nothing, in romanised names: dropped. */
const SOFT_SIGNS = /['’‘ʼʻʾʿ`´′ʹ]/gu;

/** The Arabic article, written onto its word; romanised names have it as a word of its own, which tells nobody apart. */
const ARABIC_ARTICLE = /(?<=^|\s)\u0627\u0644(?=\p{Script=Arabic}{2})/gu;

/**
 * `name` in Latin letters without marks, in small letters, words apart by single spaces: letter by letter as any-ascii romanises it
 * (Cyrillic, Greek, Georgian, Armenian, Arabic, Hebrew, Indic scripts, kana, hangul, pinyin for Chinese characters).
 * Never fails; what has no Latin letter vanishes.
 */
export function romanise(name: string): string {
  const spaced = name
    .normalize('NFKC')
    .replace(SOFT_SIGNS, '')
    .replace(ARABIC_ARTICLE, '')
    .replace(/[·・]/gu, ' ');
  return anyAscii(syllablesJoined(spaced)).toLowerCase().replace(SOFT_SIGNS, '').replace(/\s+/gu, ' ').trim();
}

/** Chinese characters and hangul come out a capital a syllable; small letters make one word of them. */
function syllablesJoined(name: string): string {
  return name.replace(/[\p{Script=Han}\p{Script=Hangul}]+/gu, (run) => ` ${anyAscii(run).toLowerCase()} `);
}

/** True when a name is written in Chinese characters or hangul, where one sign is a whole syllable and another sign another name. */
export function isSyllabic(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const signs = name.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0;
  return signs > 0 && signs === letters;
}
