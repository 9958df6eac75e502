import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/base/index.ts';
import { type Lemmatiser, lemmatiserFrom, type WordFeatures } from '../../src/reading/syntax/lemma.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';
import { englishLexicon } from './english-lexicon.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { featuresOf, trainLemmatiser } from './train-lemmatiser.ts';

const ITALIAN = `
  I/DET/i Governi/NOUN Number=Plur|Gender=Masc/governo parlano/VERB VerbForm=Fin|Mood=Ind|Tense=Pres|Person=3|Number=Plur/parlare
  ministri/NOUN Number=Plur|Gender=Masc/ministro trattano/VERB VerbForm=Fin|Mood=Ind|Tense=Pres|Person=3|Number=Plur/trattare
  attacchi/NOUN Number=Plur|Gender=Masc/attacco truppe/NOUN Number=Plur|Gender=Fem/truppa città/NOUN Gender=Fem/città
  parti/NOUN Number=Plur|Gender=Fem/parte parti/NOUN Number=Plur|Gender=Masc/parto ad/ADP/ad Roma/PROPN/roma
  sono/AUX VerbForm=Fin|Mood=Ind|Tense=Pres|Person=3|Number=Plur/essere armati/ADJ Number=Plur|Gender=Masc/armare
  rapidamente/ADV/rapido Armata/NOUN Number=Sing|Gender=Fem/Armata colpì/VERB VerbForm=Fin|Mood=Ind|Tense=Past|Person=3|Number=Sing/colpire`;

const ENGLISH = `
  The/DET/the treaties/NOUN Number=Plur/treaty cities/NOUN Number=Plur/city attacks/NOUN Number=Plur/attack troops/NOUN Number=Plur/troop
  signed/VERB VerbForm=Fin|Tense=Past/sign attacked/VERB VerbForm=Fin|Tense=Past/attack left/VERB VerbForm=Fin|Tense=Past/leave
  left/ADJ/left Americans/PROPN Number=Plur/American I/PRON/I Russian/ADJ/Russian The/DET/the New/ADJ/new old/ADJ/old
  parties/NOUN Number=Plur/party
  countries/NOUN Number=Plur/country roads/NOUN Number=Plur/road markets/NOUN Number=Plur/market
  tickets/NOUN Number=Plur/ticket walked/VERB VerbForm=Fin|Tense=Past/walk marched/VERB VerbForm=Fin|Tense=Past/march
  asked/VERB VerbForm=Fin|Tense=Past/ask road/NOUN Number=Sing/road place/NOUN Number=Sing/place crisis/NOUN Number=Sing/crisis
  saw/VERB VerbForm=Fin|Tense=Past/see saw/VERB VerbForm=Inf/saw`;

/** Sentences out of words written as form/UPOS features/lemma. */
function sentences(text: string): TreebankSentence[] {
  const words = [...text.matchAll(/(\S+?)\/([A-Z]+)(?: (\S+?=\S+?))?\/(\S+)/gu)].map(
    ([, form = '', upos = '', features = '', lemma = '']) => ({
      form,
      lemma,
      upos,
      features: new Map(features.split('|').map((pair) => pair.split('=') as [string, string])),
      head: 0,
      relation: 'root',
    }),
  );
  return [{ text, words, tokens: [], opensParagraph: false }];
}

function trained(text: string, language: Language, lexicon: readonly LexiconEntry[] = []): Lemmatiser {
  return lemmatiserFrom(trainLemmatiser(sentences(text), language, lexicon));
}

const PLURAL: WordFeatures = { number: 'Plur' };
const MASCULINE: WordFeatures = { number: 'Plur', gender: 'Masc' };
const FEMININE: WordFeatures = { number: 'Plur', gender: 'Fem' };
const PRESENT: WordFeatures = { verbForm: 'Fin', mood: 'Ind', tense: 'Pres', person: '3', number: 'Plur' };
const PAST: WordFeatures = { verbForm: 'Fin', tense: 'Past' };

describe('in Italian', () => {
  const lemmatiser = trained(ITALIAN, 'it');

  it.each([
    ['governi', 'NOUN', MASCULINE, 'governo'],
    ['MINISTRI', 'NOUN', MASCULINE, 'ministro'],
    ['negoziati', 'NOUN', MASCULINE, 'negoziato'],
    ['attaccano', 'VERB', PRESENT, 'attaccare'],
    ['parti', 'NOUN', FEMININE, 'parte'],
    ['parti', 'NOUN', MASCULINE, 'parto'],
    ['Roma', 'PROPN', {}, 'Roma'],
    ['NATO', 'PROPN', {}, 'NATO'],
    ['Kyiv', 'PROPN', {}, 'Kyiv'],
    ['', 'NOUN', {}, ''],
  ] as const)('%s (%s %j) is of %s', (form, upos, features, lemma) => {
    expect(lemmatiser.lemmaOf(form, upos, features)).toBe(lemma);
  });

  it.each([
    ['i', 'DET', {}, 'il'],
    ['ad', 'ADP', {}, 'a'],
    ['armati', 'ADJ', MASCULINE, 'armato'],
    ['rapidamente', 'ADV', {}, 'rapidamente'],
    ['Armata', 'NOUN', { number: 'Sing', gender: 'Fem' }, 'armata'],
  ] as const)('%s (%s) has one lemma whatever a treebank says', (form, upos, features, lemma) => {
    expect(lemmatiser.lemmaOf(form, upos, features)).toBe(lemma);
  });

  it('a known form keeps its lemma under wrong tags', () => {
    expect(lemmatiser.lemmaOf('trattano', 'VERB', { ...PRESENT, mood: 'Sub' })).toBe('trattare');
    expect(lemmatiser.lemmaOf('colpì', 'VERB', {})).toBe('colpire');
    expect(lemmatiser.lemmaOf('colpì', '', {})).toBe('colpire');
  });

  it('a lexicon tells what the treebanks do not show, and takes nothing from them', () => {
    const entry = { form: 'combattono', lemma: 'combattere', upos: 'VERB', features: PRESENT };
    const wrong = { form: 'parlano', lemma: 'parlere', upos: 'VERB', features: PRESENT };
    const better = trained(ITALIAN, 'it', [entry, wrong]);
    expect(lemmatiser.lemmaOf('combattono', 'VERB', PRESENT)).not.toBe('combattere');
    expect(better.lemmaOf('combattono', 'VERB', PRESENT)).toBe('combattere');
    expect(better.lemmaOf('parlano', 'VERB', PRESENT)).toBe('parlare');
  });
});

describe('in English', () => {
  const lemmatiser = trained(ENGLISH, 'en', englishLexicon());

  it.each([
    ['treaties', 'NOUN', PLURAL, 'treaty'],
    ['Enemies', 'NOUN', PLURAL, 'enemy'],
    ['rockets', 'NOUN', PLURAL, 'rocket'],
    ['launched', 'VERB', PAST, 'launch'],
    ['fled', 'VERB', PAST, 'flee'],
    ['crises', 'NOUN', PLURAL, 'crisis'],
    ['left', 'VERB', PAST, 'leave'],
    ['left', 'ADJ', {}, 'left'],
    ['saw', 'VERB', PAST, 'see'],
    ['saw', 'VERB', { verbForm: 'Inf' }, 'saw'],
    ['Americans', 'PROPN', PLURAL, 'American'],
    ['Russian', 'ADJ', {}, 'Russian'],
    ['New', 'ADJ', {}, 'new'],
    ['I', 'PRON', {}, 'I'],
  ] as const)('%s (%s %j) is of %s', (form, upos, features, lemma) => {
    expect(lemmatiser.lemmaOf(form, upos, features)).toBe(lemma);
  });

  it.each([
    ['peace', 'NOUN', { number: 'Sing' }, 'peace'],
    ['crisis', 'NOUN', { number: 'Sing' }, 'crisis'],
    ['ed', 'NOUN', { number: 'Sing' }, 'ed'],
  ] as const)('%s (%s %j) stays as it is', (form, upos, features, lemma) => {
    expect(lemmatiser.lemmaOf(form, upos, features)).toBe(lemma);
  });
});

describe('for any word', () => {
  const lemmatiser = trained(ITALIAN, 'it');
  const tags = fc.constantFrom('NOUN', 'VERB', 'PROPN', 'ADJ', 'X', '', 'constructor');
  const features = fc.constantFrom<WordFeatures>({}, PRESENT, MASCULINE, { number: 'none' });

  it('there is a lemma, and the same one when asked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), tags, features, (form, upos, found) => {
        const lemma = lemmatiser.lemmaOf(form, upos, found);
        expect(lemma === '').toBe(form === '');
        expect(lemmatiser.lemmaOf(form, upos, found)).toBe(lemma);
      }),
    );
  });

  it('remembering goes on when there is no more room', () => {
    const small = trained(ITALIAN, 'it');
    for (let index = 0; index < 120_000; index++) small.lemmaOf(`x${index}`, 'NOUN', {});
    expect(small.lemmaOf('governi', 'NOUN', MASCULINE)).toBe('governo');
  });
});

describe('a model', () => {
  it('is the same bytes for the same treebanks', () => {
    expect(trainLemmatiser(sentences(ENGLISH), 'en', englishLexicon())).toEqual(
      trainLemmatiser(sentences(ENGLISH), 'en', englishLexicon()),
    );
  });

  it('gives every word of its treebanks its lemma, where tags tell lemmas apart', () => {
    const lemmatiser = trained(ENGLISH, 'en');
    for (const { form, upos, lemma, features } of sentences(ENGLISH).flatMap(({ words }) => words)) {
      expect(lemmatiser.lemmaOf(form, upos, featuresOf(features))).toBe(lemma);
    }
  });

  it('may be of nothing', () => {
    expect(trained('', 'en').lemmaOf('Treaties', 'NOUN', PLURAL)).toBe('treaties');
  });

  it('is refused when it is something else', () => {
    expect(() => lemmatiserFrom(new Uint8Array(40))).toThrow('Not a model');
  });
});
