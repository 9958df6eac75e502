import type { Language } from '../../src/base/index.ts';
import type { NetworkHeader } from '../../src/reading/network/architecture.ts';
import { NAMES_GROUP } from '../../src/reading/names/name-tags.ts';
import { exampleOf, type LabelledSentence, TAG_GROUPS } from './example.ts';
import { modelBytes } from './quantise.ts';
import { type EpochReport, Trainer, type TrainingPlan } from './trainer.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Sizes of a network that are chosen; the others follow from the data. */
export type NetworkSizes = Pick<NetworkHeader, 'hidden' | 'layers' | 'window' | 'arc' | 'label'>;

/** Bits of evidence that the name lexicon gives a word. */
const NAME_MARKS = 16;

/** Trains the network of one language and gives its model file. */
export function trainNetwork(options: {
  readonly language: Language;
  readonly sentences: readonly LabelledSentence[];
  readonly lexicon: ReadonlyMap<string, string>;
  readonly sizes: NetworkSizes;
  readonly plan: TrainingPlan;
  readonly onEpoch: (report: EpochReport, model: () => Uint8Array) => void;
}): Uint8Array {
  const { language, sentences, lexicon, sizes, plan, onEpoch } = options;
  const vocabulary = vocabularyOf(
    sentences.flatMap(({ forms }) => forms),
    lexicon,
  );
  const lexiconRow = vocabulary.keys.length + 1;
  const markRow = lexiconRow + vocabulary.classCount;
  const header: NetworkHeader = {
    language,
    ...sizes,
    groups: TAG_GROUPS,
    relations: [...new Set(sentences.flatMap(({ tree }) => tree?.relations ?? []))].sort(),
    transitions: transitionsOf(sentences),
    rows: markRow + 2 * NAME_MARKS,
    lexiconRow,
    markRow,
    marks: NAME_MARKS,
  };
  const trainer = new Trainer(header, plan, vocabulary.counts);
  const examples = sentences.map((sentence) => exampleOf(sentence, header, vocabulary.rowsOf));
  trainer.train(examples, (report) => onEpoch(report, () => modelBytes(trainer, vocabulary)));
  return modelBytes(trainer, vocabulary);
}

/** Log of how much likelier a part of a name is behind another than on its own; parts that never follow are barred. */
function transitionsOf(sentences: readonly LabelledSentence[]): number[][] {
  const values = TAG_GROUPS.at(-1)?.values ?? [];
  const pairs = values.map(() => values.map(() => 0));
  const totals = values.map(() => 0);
  for (const { tags } of sentences) {
    const parts = tags.get(NAMES_GROUP);
    if (!parts?.every((part) => values.includes(part))) continue;
    let before = 0;
    for (const part of parts) {
      const value = values.indexOf(part);
      const row = pairs[before];
      if (row) row[value] = (row[value] ?? 0) + 1;
      totals[value] = (totals[value] ?? 0) + 1;
      before = value;
    }
  }
  const all = totals.reduce((sum, count) => sum + count, 0);
  return pairs.map((row, before) => {
    const seen = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, value) => {
      const part = values[value] ?? '';
      const goesOn = part.startsWith('I');
      if (goesOn && !values[before]?.endsWith(part.slice(2))) return BARRED;
      const share = ((totals[value] ?? 0) + 1) / (all + values.length);
      return rounded(Math.log((count + 10 * share) / (seen + 10) / share));
    });
  });
}

const BARRED = -1000;

/** Three digits are enough, and the same everywhere. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
