import type { Language } from '../../src/base/index.ts';
import { spellingOf } from '../../src/reading/syntax/lemma-classes.ts';
import { lowerForm } from '../../src/reading/syntax/lemma-edit.ts';
import type { TreebankWord } from '../treebank/conllu.ts';

/** Forms that treebanks give different lemmas, by part of speech, with the lemma that the Italian guidelines and most treebanks have. */
const ITALIAN_FORMS: Readonly<Record<string, readonly (readonly [lemma: string, forms: string])[]>> = {
  DET: [
    ['il', "il lo la l' i gli le"],
    ['uno', "un uno una un'"],
  ],
  ADP: [['a', 'ad']],
  CCONJ: [
    ['e', 'ed'],
    ['o', 'od'],
  ],
  PRON: [
    ['la', 'la'],
    ['le', 'le'],
    ['li', 'li'],
  ],
};

const ITALIAN_LEMMAS: ReadonlyMap<string, string> = new Map(
  Object.entries(ITALIAN_FORMS).flatMap(([upos, lemmas]) =>
    lemmas.flatMap(([lemma, forms]) => forms.split(' ').map((form) => [`${upos} ${form}`, lemma] as const)),
  ),
);

/** Parts of speech whose words are spelled as they are. */
const KEEPS_LETTERS: ReadonlySet<string> = new Set(['PROPN', 'X', 'SYM', 'NUM', 'PUNCT']);

/**
 * The lemma of a treebank's word in the convention that we learn, which is one for all treebanks: in Italian marks and names are their own
 * lemma, and so are adverbs in "-mente"; a participle used as an adjective ends in "-o"; and a capital letter at the head of a word does
 * not count.
 */
export function conventionalLemma(word: TreebankWord, language: Language): string {
  if (language === 'en') return word.lemma;
  const { form, lemma, upos } = word;
  const isSame = form.toLowerCase() === lemma.toLowerCase();
  if (upos === 'PUNCT' || (upos === 'PROPN' && isSame)) return form;
  const known = ITALIAN_LEMMAS.get(`${upos} ${lowerForm(form)}`);
  if (known !== undefined) return known;
  if (upos === 'ADV' && /mente$/u.test(form)) return form.toLowerCase();
  if (upos === 'ADJ' && /[st][oaie]$/u.test(form) && /[aei]re$/u.test(lemma)) {
    return `${form.slice(0, -1).toLowerCase()}o`;
  }
  return spellingOf(form) === 'capital' && !KEEPS_LETTERS.has(upos) ? lemma.toLowerCase() : lemma;
}
