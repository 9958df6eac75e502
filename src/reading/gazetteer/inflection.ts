import type { Language } from '../../base/index.ts';
import { ENDINGS, type Endings } from './vocabulary/endings.ts';

/** One form of a word or phrase. `plural` is absent for a row without a bar: an invariable word, or one that is only written once. */
export interface InflectedForm {
  readonly form: string;
  readonly plural?: boolean;
}

/**
 * The forms of an inflection row, the lemma first and none twice. A bar stands before the ending: `russ|o` names a paradigm of the
 * vocabulary, `govern|o/i` gives singular and plural itself, `font|e anonim|a/e` inflects both words together. A row without a
 * bar is its only form. Throws for a paradigm that the vocabulary lacks.
 */
export function inflect(row: string, language: Language): readonly InflectedForm[] {
  if (!row.includes('|')) return [{ form: row }];
  const words = row.split(' ').map((word) => wordForms(word, language));
  const forms = new Map<string, InflectedForm>();
  for (const plural of [false, true]) {
    const number = plural ? 'plural' : 'singular';
    const count = Math.max(...words.map((word) => word[number].length));
    for (let slot = 0; slot < count; slot++) {
      const form = words.map((word) => word[number][slot] ?? word[number].at(-1)).join(' ');
      if (!forms.has(form)) forms.set(form, { form, plural });
    }
  }
  return [...forms.values()];
}

function wordForms(word: string, language: Language): Endings {
  const match = /^([^|]*)\|([a-z/]+)(.*)$/u.exec(word);
  if (!match) return { singular: [word], plural: [word] };
  const [, stem = '', key = '', tail = ''] = match;
  const { singular, plural } = endingsOf(key, language);
  return {
    singular: singular.map((ending) => stem + ending + tail),
    plural: plural.map((ending) => stem + ending + tail),
  };
}

function endingsOf(key: string, language: Language): Endings {
  const slash = key.indexOf('/');
  if (slash >= 0) return { singular: [key.slice(0, slash)], plural: [key.slice(slash + 1)] };
  const endings = ENDINGS[language][key];
  if (!endings) throw new Error(`no ${language} paradigm "|${key}" in vocabulary/endings.ts`);
  return endings;
}
