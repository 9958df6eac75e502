import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../src/base/index.ts';
import { nameClassBit } from '../../src/reading/names/name-classes.ts';
import { type NameLexicon, nameLexiconFrom } from '../../src/reading/names/name-lexicon.ts';
import { NAMES_GROUP } from '../../src/reading/names/name-tags.ts';
import { fromTreebank, type LabelledSentence } from '../network/example.ts';
import { readTreebank, type TreebankSentence } from '../treebank/conllu.ts';
import { harmonise } from '../treebank/harmonise.ts';
import { type NamedSentence, readIob, readOwnLabels } from './name-labels.ts';
import { formsInNames, projectedNames, weakNames } from './weak-names.ts';
import { SOURCES } from './sources.ts';

/** Days, months and peoples are proper nouns to some treebanks, and no names to us. */
const NO_NAME = nameClassBit('calendar') | nameClassBit('demonym');

const ROOT = new URL('../../', import.meta.url).pathname;

/** The treebank file in `folder`, gzipped or not. */
export function treebankPath(folder: string, name: string): string {
  const plain = join(folder, name);
  return existsSync(plain) ? plain : `${plain}.gz`;
}

/** The trees to learn from, in one convention, by treebank. */
function trainingTrees(folder: string, language: Language): ReadonlyMap<string, readonly TreebankSentence[]> {
  const treebanks = new Map(
    SOURCES[language].trees.map((name) => [name, readTreebank(treebankPath(folder, name))]),
  );
  return language === 'it' ? harmonise(treebanks) : treebanks;
}

/** The sentences with trees, of all treebanks that may be learned from. */
export function treebankSentences(folder: string, language: Language): TreebankSentence[] {
  return [...trainingTrees(folder, language).values()].flat();
}

/** All that a language's network learns from: trees, and names labelled by others and by us. */
export function trainingSentences(folder: string, language: Language): LabelledSentence[] {
  const lexicon = nameLexicon();
  const { names, translation } = SOURCES[language];
  const named = [...names.flatMap((name) => readIob(treebankPath(folder, name))), ...ownLabels(language)];
  const byText = new Map(named.map((sentence) => [sentence.forms.join(' '), sentence]));
  const inNames = formsInNames(named);
  const labelled: Omit<LabelledSentence, 'marks'>[] = [];
  for (const [name, sentences] of trainingTrees(folder, language)) {
    const labels = name === translation?.trees ? readIob(treebankPath(folder, translation.names)) : [];
    sentences.forEach((sentence, index) => {
      const example = fromTreebank(sentence);
      const key = example.forms.join(' ');
      const known = byText.get(key)?.names;
      byText.delete(key);
      const { classes } = marksOf(lexicon, example.forms);
      const weak = weakNames(sentence, inNames, (word) => ((classes[word] ?? 0) & NO_NAME) !== 0);
      const other = labels[index];
      const parts = known ?? (other ? projectedNames(sentence, weak, other) : weak);
      labelled.push({ ...example, tags: new Map([...example.tags, [NAMES_GROUP, parts]]) });
    });
  }
  for (const { forms, names: parts } of byText.values()) {
    labelled.push({ forms, tags: new Map([[NAMES_GROUP, parts]]) });
  }
  return labelled.map((sentence) => ({ ...sentence, marks: marksOf(lexicon, sentence.forms) }));
}

/** Sentences that we labelled ourselves, in `training/labels`. */
function ownLabels(language: Language): NamedSentence[] {
  const folder = join(ROOT, 'training/labels', language);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readOwnLabels(join(folder, name), language));
}

/** The name lexicon of the models folder. */
function nameLexicon(): NameLexicon {
  return nameLexiconFrom(gunzipSync(readFileSync(join(ROOT, 'models/names.bin.gz'))));
}

/** What the name lexicon says of the words of one sentence. */
function marksOf(lexicon: NameLexicon, forms: readonly string[]): LabelledSentence['marks'] {
  const classes = new Uint16Array(forms.length);
  const inside = new Uint8Array(forms.length);
  lexicon.mark(forms, 0, forms.length, classes, inside);
  return { classes, inside };
}
