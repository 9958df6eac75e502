import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtDocuments, linesOf } from '../../gold/origins/built-documents.ts';
import type { GoldDocument } from '../../gold/origins/gold-document.ts';
import type { Reading } from '../../src/reading/index.ts';
import { ORIGINS, scoreOrigins } from './origins.ts';

const EMPTY: Reading = {
  ...{ id: 'gold', version: 'gold', language: { code: 'en', score: 1 } },
  ...{ sentences: [], mentions: [], times: [], places: [], statements: [], events: [] },
  ...{ forecasts: [], options: [], provenance: [], findings: [] },
};

const HARBOUR =
  'The harbour of Greyholm will be closed to tankers from Monday because a sunken barge blocks the northern channel, ' +
  'the harbour master told reporters. Divers need at least nine days to lift it, and eleven ships are waiting outside. ' +
  'The last such closure was in 2019, when a ferry ran aground near the lighthouse.';
const ORCHARD =
  'Apple growers in the valley expect the smallest harvest for twenty years after frost in April destroyed most of the ' +
  'blossom. Their association asked the province for loans without interest and said that pickers would be sent home.';

function document(id: string, text: string, rest: Partial<GoldDocument> = {}): GoldDocument {
  return {
    ...{ id, text, language: 'en', publishedAt: '2026-02-03T10:00', title: id, publisher: id },
    ...{ item: 'harbour', origin: id, relation: 'original', declared: false },
    ...rest,
  };
}

function figures(documents: readonly GoldDocument[]): Record<string, number> {
  const { measures } = scoreOrigins(documents, () => EMPTY);
  return Object.fromEntries(measures.map(({ name, value }) => [name, value]));
}

describe('the scorer of the reprint set', () => {
  test('gives 1 where copies are found and the rest is kept apart', () => {
    const got = figures([
      document('a', HARBOUR),
      document('b', HARBOUR, { origin: 'a', relation: 'copy' }),
      document('c', ORCHARD, { relation: 'look-alike', differs: 'place' }),
    ]);
    expect(got).toMatchObject({
      'same origin, precision': 1,
      'same origin, recall': 1,
      'look-alike kept apart': 1,
      'found: copy, silent (1)': 1,
      'first utterance named': 1,
    });
  });

  test('counts a look-alike that is taken for a copy', () => {
    const got = figures([
      document('a', HARBOUR),
      document('b', HARBOUR, { origin: 'a', relation: 'copy' }),
      document('c', HARBOUR, { relation: 'look-alike', differs: 'day' }),
    ]);
    expect(got['same origin, precision']).toBeCloseTo(1 / 3);
    expect(got['same origin, recall']).toBe(1);
    expect(got['look-alike kept apart']).toBe(0);
  });

  test('counts a translation that is not found, and a declaration that is not seen', () => {
    const translation = { language: 'it', origin: 'a', relation: 'translation', declared: true } as const;
    const got = figures([
      document('a', HARBOUR),
      document('b', 'Il porto di Greyholm sarà chiuso alle petroliere da lunedì.', translation),
    ]);
    expect(got).toMatchObject({
      'same origin, recall': 0,
      'translations it–en found': 0,
      'translations it–en, precision': 1,
      'lineage declared, recall': 0,
      'first utterance named': 0,
    });
  });

  test('tells in the digest what went wrong', () => {
    const { digest } = ORIGINS.score(
      [document('a', HARBOUR), document('b', HARBOUR, { relation: 'look-alike', differs: 'day' })],
      () => EMPTY,
    );
    expect(digest).toContain('1 × look-alike day + original');
    expect(digest).toContain('copy: b [look-alike day]');
  });
});

describe('the reprint set', () => {
  const documents = builtDocuments();
  const known = new Map(documents.map((one) => [one.id, one]));

  test('is what its sources make', () => {
    const path = join(import.meta.dirname, '../../gold/origins/documents.jsonl');
    expect(readFileSync(path, 'utf8')).toBe(linesOf(documents));
  });

  test('has ids of their own, and origins that are utterances of the same item', () => {
    expect(known.size).toBe(documents.length);
    for (const { origin, item } of documents) {
      expect(known.get(origin)?.origin).toBe(origin);
      expect(known.get(origin)?.item).toBe(item);
    }
  });

  test('has translations in the other language, look-alikes that say what differs, and twelve items, six a language', () => {
    const originals = documents.filter(({ relation }) => relation === 'original');
    expect(
      originals
        .map(({ language }) => language)
        .sort()
        .join(' '),
    ).toBe('en en en en en en it it it it it it');
    for (const { relation, language, origin, differs } of documents) {
      if (relation === 'translation') expect(known.get(origin)?.language).not.toBe(language);
      expect(differs !== undefined).toBe(relation === 'look-alike');
    }
  });
});
