import { createRequire } from 'node:module';
import type { WordFeatures } from '../../src/reading/syntax/lemma-classes.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** Forms by person and number (`S1` … `P3`), or by number and gender (`S`, `SF`, `P`, `PF`); a single form where the tense has no more. */
type Paradigm = string | Readonly<Record<string, string>>;

/** By mood and tense. */
type Verb = Readonly<Record<string, Readonly<Record<string, Paradigm>>>>;

interface Noun {
  /** Gender, `M` or `F`. */
  readonly G?: string;
  /** Singular, where it is not the lemma. */
  readonly S?: string;
  /** Plural; `x` for none. */
  readonly P?: string;
}

/** Lemma by form; that of a participle is the verb. */
type Adjectives = Readonly<Record<string, readonly [lemma: string, isParticiple: boolean]>>;

const FINITE: Readonly<Record<string, WordFeatures>> = {
  'ind pres': { mood: 'Ind', tense: 'Pres' },
  'ind impf': { mood: 'Ind', tense: 'Imp' },
  'ind past': { mood: 'Ind', tense: 'Past' },
  'ind fut': { mood: 'Ind', tense: 'Fut' },
  'sub pres': { mood: 'Sub', tense: 'Pres' },
  'sub impf': { mood: 'Sub', tense: 'Imp' },
  'cond pres': { mood: 'Cnd', tense: 'Pres' },
  'impr pres': { mood: 'Imp', tense: 'Pres' },
};
const NUMBERS: Readonly<Record<string, string>> = { S: 'Sing', P: 'Plur' };
const GENDERS: Readonly<Record<string, string>> = { M: 'Masc', F: 'Fem' };
const CLITICS = /(?:mi|ti|si|ci|vi|ne|l[aeio]|gli){1,2}$/u;

/**
 * The entries of Morph-it! 0.4.8 (Marco Baroni and Eros Zanchetta; CC BY-SA 2.0 or LGPL) as the packages `italian-verbs-dict`,
 * `italian-words-dict` and `morph-it-helper` hold them. Throws where these are not installed.
 */
export function italianLexicon(): LexiconEntry[] {
  const require = createRequire(import.meta.url);
  const read = <Content>(path: string): Readonly<Record<string, Content>> => require(path);
  const verbs = Object.entries(read<Verb>('italian-verbs-dict/dist/verbs.json'));
  const nouns = Object.entries(read<Noun>('italian-words-dict/dist/words.json'));
  const nounForms = Object.entries(read<string>('morph-it-helper/resources_pub/nouns.json'));
  const adjectives: Adjectives = read('morph-it-helper/resources_pub/adjectives.json');
  const participles = read<string>('morph-it-helper/resources_pub/pastParticiples.json');
  const entries = [
    ...verbs.flatMap(([lemma, verb]) => entriesOfVerb(lemma, verb)),
    ...nouns.flatMap(([lemma, noun]) => entriesOfNoun(lemma, noun)),
    ...nounForms.map(([form, lemma]) => ({ form, lemma, upos: 'NOUN' })),
    ...Object.entries(adjectives).map(([form, [lemma, isParticiple]]) => ({
      form,
      lemma: isParticiple ? (participles[lemma] ?? form) : lemma,
      upos: 'ADJ',
    })),
  ];
  return entries.filter(({ form, lemma }) => isPlain(form) && isPlain(lemma));
}

/** Words in small letters only: names and abbreviations have no inflection to learn. */
function isPlain(form: string): boolean {
  return /^[a-zàèéìíòóùú]+$/u.test(form);
}

function entriesOfVerb(lemma: string, verb: Verb): LexiconEntry[] {
  // Pronominal entries ("pentirsi") list forms that treebanks cut in two.
  if (!lemma.endsWith('re')) return [];
  const analyses = Object.entries(verb).flatMap(([mood, tenses]) =>
    Object.entries(tenses ?? {}).flatMap(([tense, paradigm]) => analysesOf(mood, tense, paradigm ?? {})),
  );
  const infinitives = [lemma, lemma.replace(/r?re$/u, 'r')].map((form) => ({
    form,
    features: { verbForm: 'Inf' },
  }));
  return [...infinitives, ...analyses].map((analysis) => ({ ...analysis, lemma, upos: 'VERB' }));
}

type Analysis = Pick<LexiconEntry, 'form' | 'features'>;

function analysesOf(mood: string, tense: string, paradigm: Paradigm): Analysis[] {
  const forms = Object.entries(typeof paradigm === 'string' ? { S: paradigm } : paradigm);
  if (mood === 'ger') {
    return forms.map(([, form]) => ({
      form: /ndo$/u.test(form) ? form : form.replace(CLITICS, ''),
      features: { verbForm: 'Ger' },
    }));
  }
  const finite = FINITE[`${mood} ${tense}`];
  if (!finite && mood !== 'part') return [];
  return forms.map(([place, form]) => {
    const number = NUMBERS[place.charAt(0)] ?? '';
    if (finite) {
      return { form, features: { ...finite, verbForm: 'Fin', number, person: place.charAt(1) } };
    }
    const participle = { verbForm: 'Part', number };
    if (tense === 'pres') return { form, features: { ...participle, tense: 'Pres' } };
    const gender = place.endsWith('F') ? 'Fem' : 'Masc';
    return { form, features: { ...participle, tense: 'Past', gender } };
  });
}

function entriesOfNoun(lemma: string, { G, S, P }: Noun): LexiconEntry[] {
  const gender = GENDERS[G ?? ''] ?? '';
  const numbers = [
    [S ?? lemma, 'Sing'],
    [P ?? 'x', 'Plur'],
  ] as const;
  return numbers
    .filter(([form]) => form !== 'x')
    .map(([form, number]) => ({ form, lemma, upos: 'NOUN', features: { gender, number } }));
}
