import type { Language } from '../../src/base/index.ts';
import { writeSections } from '../../src/reading/network/sections.ts';
import type { LemmaModelHeader } from '../../src/reading/syntax/lemma.ts';
import {
  casingClass,
  type DistinctiveFeatures,
  inflectionClass,
} from '../../src/reading/syntax/lemma-classes.ts';
import {
  CASINGS,
  type Casing,
  cased,
  type LemmaEdit,
  lowerForm,
} from '../../src/reading/syntax/lemma-edit.ts';
import type { WordFeatures } from '../../src/reading/syntax/lemma.ts';
import type { TreebankSentence, TreebankWord } from '../treebank/conllu.ts';
import { growTree } from './answer-tree.ts';
import { conventionalLemma } from './lemma-conventions.ts';
import { LemmaExamples } from './lemma-examples.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

const PARADIGM = ['verbForm', 'mood', 'tense', 'person', 'number'] as const;
const NOMINAL = ['number', 'gender'] as const;
const ENGLISH_VERB = ['verbForm', 'tense'] as const;

const DISTINCTIVE: Readonly<Record<Language, DistinctiveFeatures>> = {
  it: {
    VERB: PARADIGM,
    AUX: PARADIGM,
    NOUN: NOMINAL,
    PROPN: NOMINAL,
    ADJ: NOMINAL,
    PRON: NOMINAL,
    DET: NOMINAL,
  },
  en: {
    VERB: ENGLISH_VERB,
    AUX: ENGLISH_VERB,
    NOUN: ['number'],
    PROPN: ['number'],
    PRON: ['number'],
    DET: ['number'],
  },
};

/**
 * Learns lemmas from the words of treebanks and, for forms that they do not show in a part of speech and inflection, from a lexicon. The same
 * input gives the same bytes.
 */
export function trainLemmatiser(
  sentences: readonly TreebankSentence[],
  language: Language,
  lexicon: readonly LexiconEntry[] = [],
): Uint8Array {
  const words = sentences
    .flatMap(wholeWords)
    .map((word) => ({ ...word, lemma: conventionalLemma(word, language) }));
  const distinctive = DISTINCTIVE[language];
  const examples = new LemmaExamples();
  const learn = learner(examples, distinctive);
  for (const { form, lemma, upos, features } of words) {
    learn({ form, lemma, upos, features: featuresOf(features) }, 1);
  }
  for (const [entry, weight] of weighted(lexicon, words)) learn(entry, weight);
  learnCasings(words, examples);
  const { labels, childCounts, answers } = growTree(examples.answered());
  const header: LemmaModelHeader = { distinctive, classes: examples.classNames, edits: examples.edits };
  return writeSections(header, new Map(Object.entries({ labels, childCounts, answers })));
}

/** Words that are not torn apart by a blank: parts have no lemma, or that of the whole. */
function wholeWords({ words }: TreebankSentence): TreebankWord[] {
  const torn = new Set(words.flatMap(({ relation, head }) => (relation === 'goeswith' ? [head - 1] : [])));
  return words.filter(
    ({ form, lemma, relation }, index) =>
      relation !== 'goeswith' && !torn.has(index) && (lemma !== '_' || form === '_'),
  );
}

/** Adds a form to its class of inflection, its part of speech and, if it was read rather than listed, to the class of all words. */
function learner(
  examples: LemmaExamples,
  distinctive: DistinctiveFeatures,
): (entry: LexiconEntry, weight: number) => void {
  examples.openInflection('');
  return ({ form, lemma, upos, features }, weight) => {
    const lower = lowerForm(form);
    const known = weight >= 1;
    const answer = examples.answerOf(editBetween(lower, lowerForm(lemma)));
    const example = { form: lower, answer, weight, known };
    examples.openInflection(upos);
    examples.add(upos, example);
    if (known) examples.add('', { ...example, known: false });
    const names = distinctive[upos];
    if (!names || !features) return;
    const inflection = inflectionClass(upos, features, names);
    examples.openInflection(inflection, upos);
    examples.add(inflection, example);
  };
}

/**
 * A lexicon with the weight of its entries: next to nothing beside a word that was read, and among themselves by how often the treebanks have the
 * lemma. Verbs that the treebanks have as auxiliaries are listed as both.
 */
function* weighted(
  lexicon: readonly LexiconEntry[],
  words: readonly TreebankWord[],
): Generator<readonly [entry: LexiconEntry, weight: number]> {
  const frequencies = new Map<string, number>();
  for (const { lemma, upos } of words) {
    const key = `${upos} ${lowerForm(lemma)}`;
    frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  }
  for (const entry of lexicon) {
    const weight = 1e-3 + 1e-6 * (frequencies.get(`${entry.upos} ${entry.lemma}`) ?? 0);
    yield [entry, weight];
    if (entry.upos === 'VERB' && frequencies.has(`AUX ${entry.lemma}`)) {
      yield [{ ...entry, upos: 'AUX' }, weight];
    }
  }
}

/** Where several casings give the lemma, that is learned which fits most words of the class. */
function learnCasings(words: readonly TreebankWord[], examples: LemmaExamples): void {
  const possible = words.flatMap(({ form, lemma, upos }) => {
    const casings = CASINGS.filter((casing) => cased(lowerForm(lemma), form, casing) === lemma);
    return casings.length > 0 ? [{ form, name: casingClass(upos, form), casings }] : [];
  });
  const votes = new Map<string, number>();
  const key = (name: string, casing: Casing): string => `${name} ${casing}`;
  for (const { name, casings } of possible) {
    for (const casing of casings) votes.set(key(name, casing), (votes.get(key(name, casing)) ?? 0) + 1);
  }
  for (const { form, name, casings } of possible) {
    const chosen = casings.reduce((most, next) =>
      (votes.get(key(name, next)) ?? 0) > (votes.get(key(name, most)) ?? 0) ? next : most,
    );
    examples.openCasing(name);
    examples.add(name, { form: lowerForm(form), answer: CASINGS.indexOf(chosen), weight: 1, known: false });
  }
}

/** The edit that leaves as much of the form as it can. Both in lower case. */
function editBetween(form: string, lemma: string): LemmaEdit {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return { cut: form.length - same, append: lemma.slice(same) };
}

/** The features of a treebank word that lemmas may depend on. */
export function featuresOf(features: ReadonlyMap<string, string>): WordFeatures {
  return {
    number: features.get('Number') ?? '',
    gender: features.get('Gender') ?? '',
    person: features.get('Person') ?? '',
    tense: features.get('Tense') ?? '',
    mood: features.get('Mood') ?? '',
    verbForm: features.get('VerbForm') ?? '',
  };
}
