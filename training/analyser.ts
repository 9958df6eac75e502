import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../src/base/index.ts';
import { ENGLISH } from '../src/reading/language/en/index.ts';
import { ITALIAN } from '../src/reading/language/it/index.ts';
import { type NameLexicon, nameLexiconFrom } from '../src/reading/names/name-lexicon.ts';
import { taggedNames } from '../src/reading/names/tagged-names.ts';
import { networkFrom } from '../src/reading/network/network.ts';
import { splitSentences } from '../src/reading/sentence.ts';
import { lemmatiserFrom } from '../src/reading/syntax/lemma.ts';
import {
  analyse,
  type LanguageModels,
  relationOf,
  type Syntax,
  tagReader,
  withClausalComplements,
} from '../src/reading/syntax/syntax.ts';
import type { Words } from '../src/reading/syntax/words.ts';
import { tokenise } from '../src/reading/token.ts';
import { goldSentences, type ScoredSentence } from './score/scored-sentence.ts';
import { systemSentences, type WordReading } from './score/system-sentences.ts';
import type { TreebankSentence } from './treebank/conllu.ts';

/** The models at work on text or on given words, in the form that the scorer takes. */
export interface Analyser {
  readText(text: string, language: Language): ScoredSentence[];
  /** Parses the words of a treebank as they are. */
  readWords(sentences: readonly TreebankSentence[], language: Language): ScoredSentence[];
  /** Parts of names of given words, sentence by sentence. */
  nameTags(sentences: readonly (readonly string[])[], language: Language): string[][];
  /** Names of a text, in UTF-16 code units. */
  names(text: string, language: Language): { start: number; end: number; type: string }[];
}

/** Reads the models of a folder, by default the repository's. */
export function readAnalyser(folder: string = new URL('../models', import.meta.url).pathname): Analyser {
  const read = (name: string): Uint8Array => gunzipSync(readFileSync(`${folder}/${name}.bin.gz`));
  const names: NameLexicon = nameLexiconFrom(read('names'));
  const load = (language: Language): LanguageModels => ({
    network: networkFrom(read(`${language}.network`)),
    lemmatiser: lemmatiserFrom(read(`${language}.lemmas`)),
  });
  const models: Record<Language, LanguageModels> = { it: load('it'), en: load('en') };

  const syntaxOf = (text: string, language: Language): { syntax: Syntax; read: () => ScoredSentence[] } => {
    const tokens = tokenise(text, language);
    const rules = language === 'it' ? ITALIAN : ENGLISH;
    const sentences = splitSentences(tokens, rules.sentence);
    const syntax = analyse({ tokens, sentences }, language, models[language], names);
    return { syntax, read: () => systemSentences(syntax.words, sentences, readingOf(syntax)) };
  };

  const onWords = (sentences: readonly (readonly string[])[], language: Language): Syntax => {
    const forms = sentences.flat();
    let from = 0;
    const ranges = sentences.map(({ length }) => {
      from += length;
      return { from: from - length, to: from };
    });
    const { network, lemmatiser } = models[language];
    const marks = { classes: new Uint16Array(forms.length), inside: new Uint8Array(forms.length) };
    for (const range of ranges) names.mark(forms, range.from, range.to, marks.classes, marks.inside);
    const analysis = network.analyse(forms, ranges, marks);
    const words: Words = {
      text: '',
      count: forms.length,
      starts: new Int32Array(forms.length),
      ends: new Int32Array(forms.length),
      forms,
      tokenOf: new Int32Array(forms.length),
      firstWordOf: new Int32Array(1),
    };
    const syntax = { words, sentences: ranges, network, marks, ...analysis, lemmas: [] as string[] };
    const [upos, features] = [tagReader(syntax, 'UPOS'), FEATURES.map((name) => tagReader(syntax, name))];
    const whole = {
      ...syntax,
      lemmas: forms.map((form, word) => {
        const [number, gender, person, tense, mood, verbForm] = features.map((value) => value(word));
        return lemmatiser.lemmaOf(form, upos(word), {
          ...(number ? { number } : {}),
          ...(gender ? { gender } : {}),
          ...(person ? { person } : {}),
          ...(tense ? { tense } : {}),
          ...(mood ? { mood } : {}),
          ...(verbForm ? { verbForm } : {}),
        });
      }),
    };
    return withClausalComplements(whole, language);
  };

  return {
    readText: (text, language) => syntaxOf(text, language).read(),
    readWords: (sentences, language) => {
      const syntax = onWords(
        sentences.map(({ words }) => words.map(({ form }) => form)),
        language,
      );
      const reading = readingOf(syntax);
      let word = 0;
      return goldSentences(sentences).map(({ words }) => ({
        words: words.map((gold) => ({ ...gold, ...reading(word++) })),
      }));
    },
    nameTags: (sentences, language) =>
      sentences.map((forms) => {
        const parts = forms.map(() => 'O');
        for (const { from, to, type } of taggedNames(onWords([forms], language))) {
          parts.fill(`I-${type}`, from, to);
          parts[from] = `B-${type}`;
        }
        return parts;
      }),
    names: (text, language) => {
      const { syntax } = syntaxOf(text, language);
      return taggedNames(syntax).map(({ from, to, type }) => ({
        start: syntax.words.starts[from] ?? 0,
        end: syntax.words.ends[to - 1] ?? 0,
        type,
      }));
    },
  };
}

const FEATURES = ['Number', 'Gender', 'Person', 'Tense', 'Mood', 'VerbForm'];

/** What was found out of each word; heads are counted within the sentence. */
function readingOf(syntax: Syntax): (word: number) => WordReading {
  const upos = tagReader(syntax, 'UPOS');
  const first = new Int32Array(syntax.words.count);
  for (const { from, to } of syntax.sentences) first.fill(from, from, to);
  return (word) => {
    const head = syntax.heads[word] ?? -1;
    return {
      upos: upos(word),
      lemma: syntax.lemmas[word] ?? '',
      head: head < 0 ? 0 : head - (first[word] ?? 0) + 1,
      relation: relationOf(syntax, word),
    };
  };
}
