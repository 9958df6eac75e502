import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { networkFrom } from '../../src/reading/network/network.ts';
import { fromTreebank, type LabelledSentence } from './example.ts';
import { trainNetwork } from './train-network.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';

/** "the N V the N": the first noun is the subject, the second the object. */
const NOUNS = ['army', 'envoy', 'border', 'river', 'bridge', 'column'];
const VERBS = ['crosses', 'watches', 'leaves', 'holds'];

function sentence(subject: string, verb: string, object: string): TreebankSentence {
  const word = (form: string, upos: string, head: number, relation: string) => ({
    form,
    lemma: form,
    upos,
    features: new Map<string, string>(),
    head,
    relation,
  });
  const words = [
    word('the', 'DET', 2, 'det'),
    word(subject, 'NOUN', 3, 'nsubj'),
    word(verb, 'VERB', 0, 'root'),
    word('the', 'DET', 5, 'det'),
    word(object, 'NOUN', 3, 'obj'),
  ];
  return { text: '', words, tokens: [], opensParagraph: false };
}

const SENTENCES: readonly LabelledSentence[] = NOUNS.flatMap((subject) =>
  VERBS.flatMap((verb) => NOUNS.map((object) => fromTreebank(sentence(subject, verb, object)))),
).map((labelled) => ({
  ...labelled,
  marks: { classes: new Uint16Array(labelled.forms.length), inside: new Uint8Array(labelled.forms.length) },
}));

function train(seed: number): Uint8Array {
  return trainNetwork({
    language: 'en',
    sentences: SENTENCES,
    lexicon: new Map(),
    sizes: { hidden: 16, layers: 2, window: 3, arc: 16, label: 16 },
    plan: {
      seed,
      epochs: 6,
      batch: 60,
      rate: 0.01,
      warmup: 5,
      inputDropout: 0.1,
      stateDropout: 0.1,
      projectionDropout: 0.1,
      wordDropout: 0.1,
    },
    onEpoch: () => undefined,
  });
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const MODEL = train(1);

describe('training', () => {
  it('learns a small grammar and reads new words by it', () => {
    const network = networkFrom(MODEL);
    const forms = 'the army leaves the bridge the zzz watches the river'.split(' ');
    const marks = { classes: new Uint16Array(forms.length), inside: new Uint8Array(forms.length) };
    const { heads, relations, tags } = network.analyse(
      forms,
      [
        { from: 0, to: 5 },
        { from: 5, to: 10 },
      ],
      marks,
    );
    expect([...heads]).toEqual([1, 2, -1, 4, 2, 6, 7, -1, 9, 7]);
    const names = [...relations].map((relation) => network.header.relations[relation]);
    expect(names.slice(5)).toEqual(['det', 'nsubj', 'root', 'det', 'obj']);
    expect([...(tags[0] ?? [])].map((tag) => network.header.groups[0]?.values[tag])).toEqual(
      'DET NOUN VERB DET NOUN DET NOUN VERB DET NOUN'.split(' '),
    );
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    expect(hash(train(1))).toBe(hash(MODEL));
    expect(hash(train(2))).not.toBe(hash(MODEL));
  });
});
