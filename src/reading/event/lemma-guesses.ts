import type { Language } from '../../base/index.ts';

/** Endings of forms, and those of the lemmas that they may belong to. */
const ENDINGS: Readonly<Record<Language, readonly (readonly [ending: string, ...lemmas: string[]])[]>> = {
  en: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['ing', '', 'e'],
    ['ed', '', 'e'],
    ['es', '', 'e'],
    ['s', ''],
  ],
  it: [
    ['ati', 'are'],
    ['ata', 'are'],
    ['ate', 'are'],
    ['ato', 'are'],
    ['ando', 'are'],
    ['ano', 'are'],
    ['ito', 'ire'],
    ['ita', 'ire'],
    ['iti', 'ire'],
    ['ite', 'ire'],
    ['endo', 'ere', 'ire'],
    ['arsi', 'are'],
    ['ersi', 'ere'],
    ['irsi', 'ire'],
    ['i', 'o', 'e', 'a', 'are', 'ere'],
    ['e', 'a'],
  ],
};
const DOUBLED = /(?<letter>[bdglmnprtz])\k<letter>$/u;

/** Lemmas that a form may have by its ending alone, the likeliest first: for words that the lemmatiser got wrong. */
export function lemmaGuesses(form: string, language: Language): readonly string[] {
  const guesses = [form];
  for (const [ending, ...lemmas] of ENDINGS[language]) {
    if (!form.endsWith(ending) || form.length < ending.length + 3) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const lemma of lemmas) guesses.push(stem + lemma);
    if (language === 'en' && DOUBLED.test(stem)) guesses.push(stem.slice(0, -1));
  }
  return guesses;
}
