import type { Language } from '../../base/index.ts';
import { foldedParticiple, infinitiveOfParticiple } from './irregular-verb.ts';

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
    ['ano', 'are', 'ere', 'ire'],
    ['ito', 'ire'],
    ['ita', 'ire'],
    ['iti', 'ire'],
    ['ite', 'ire'],
    ['uto', 'ere', 'ire'],
    ['uta', 'ere', 'ire'],
    ['uti', 'ere', 'ire'],
    ['ute', 'ere', 'ire'],
    ['endo', 'ere', 'ire'],
    ['arsi', 'are'],
    ['ersi', 'ere'],
    ['irsi', 'ire'],
    // Future and conditional: "attaccherà", "pagherebbero", "chiuderanno", "finirà".
    ['cherà', 'care'],
    ['cheranno', 'care'],
    ['cherebbe', 'care'],
    ['cherebbero', 'care'],
    ['gherà', 'gare'],
    ['gheranno', 'gare'],
    ['gherebbe', 'gare'],
    ['gherebbero', 'gare'],
    ['erà', 'are', 'ere', 'iare'],
    ['eranno', 'are', 'ere', 'iare'],
    ['erebbe', 'are', 'ere', 'iare'],
    ['erebbero', 'are', 'ere', 'iare'],
    ['irà', 'ire'],
    ['iranno', 'ire'],
    ['irebbe', 'ire'],
    ['irebbero', 'ire'],
    // Subjunctive: "attacchi", "si ritirino", "attaccasse", "chiudessero".
    ['chi', 'care'],
    ['chino', 'care'],
    ['ghi', 'gare'],
    ['ghino', 'gare'],
    ['ino', 'are', 'iare'],
    ['isca', 'ire'],
    ['iscano', 'ire'],
    ['isce', 'ire'],
    ['iscono', 'ire'],
    ['asse', 'are'],
    ['assero', 'are'],
    ['esse', 'ere'],
    ['essero', 'ere'],
    ['isse', 'ire'],
    ['issero', 'ire'],
    ['ono', 'ere', 'ire'],
    // Imperfect and remote past: "attaccava", "attaccò", "colpirono".
    ['ava', 'are'],
    ['avano', 'are'],
    ['eva', 'ere'],
    ['evano', 'ere'],
    ['iva', 'ire'],
    ['ivano', 'ire'],
    ['ò', 'are'],
    ['arono', 'are'],
    ['ì', 'ire'],
    ['irono', 'ire'],
    ['i', 'o', 'e', 'a', 'are', 'ere', 'iare', 'io'],
    ['e', 'a', 'ere', 'ire'],
    ['a', 'are', 'ere', 'ire'],
  ],
};
/** An ending longer than this is not met by chance: a stem of two letters is enough before it. */
const LONG = 4;
const DOUBLED = /(?<letter>[bdglmnprtz])\k<letter>$/u;

/**
 * Lemmas that a form may have by its ending alone, the likeliest first: for words that the lemmatiser got wrong. An irregular Italian participle or remote
 * past comes before the rest ("disperso", "respinsero").
 */
export function lemmaGuesses(form: string, language: Language): readonly string[] {
  const guesses = [form];
  if (language === 'it') {
    const participle = foldedParticiple(form);
    const infinitive = participle === undefined ? undefined : infinitiveOfParticiple(participle);
    if (infinitive !== undefined) guesses.push(infinitive);
  }
  for (const [ending, ...lemmas] of ENDINGS[language]) {
    if (!form.endsWith(ending) || form.length < ending.length + (ending.length > LONG ? 2 : 3)) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const lemma of lemmas) guesses.push(stem + lemma);
    if (language === 'en' && DOUBLED.test(stem)) guesses.push(stem.slice(0, -1));
  }
  return guesses;
}
