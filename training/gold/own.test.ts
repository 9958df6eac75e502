import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtItems, linesOf } from '../../gold/built-items.ts';
import type { GoldItem } from '../../gold/gold-item.ts';
import { markedItem } from '../../gold/marked-item.ts';
import type { Reading } from '../../src/reading/index.ts';
import { scoreOwn } from './own.ts';

const ITEM = markedItem(
  [
    '2024-05-08',
    '[s1a1 The ministry] [q1 said] [t1 on Monday] [c1 that it [p1 might] [e1 close] [r1 the border]]; [o1 a strike] is one reason.',
    's1 fct + poss | e1 SANCTION poss | t1 <mon',
  ].join('\n'),
  'en-001',
  'en',
  'dev',
);

const EMPTY: Reading = {
  ...{ id: 'gold', version: 'gold', language: { code: 'en', score: 1 } },
  ...{ sentences: [], mentions: [], times: [], places: [], statements: [], events: [] },
  ...{ forecasts: [], options: [], provenance: [], findings: [] },
};

/** What the gold says, as a reading says it. */
const PERFECT: Reading = {
  ...EMPTY,
  statements: ITEM.statements.map(({ source, cue, content, kind, polarity }) => {
    const certainty = { low: 0.3, high: 0.7, phrase: 'might', scale: 'some' };
    return { source, cue, content, kind, polarity, certainty };
  }) as Reading['statements'],
  events: ITEM.events.map(({ trigger, type, status }) => ({
    trigger,
    type,
    status,
    actors: [],
    recipients: [],
  })) as Reading['events'],
  times: ITEM.times.map((time) => ({
    ...time,
    type: 'date',
    precision: 'day',
    vague: false,
    stated: false,
  })) as Reading['times'],
  options: ITEM.options.map((span) => ({ span })) as Reading['options'],
};

function figures(item: GoldItem, reading: Reading): Record<string, number> {
  const { measures } = scoreOwn([item], () => reading);
  return Object.fromEntries(measures.map(({ name, value }) => [name.replace(/ \(.*/u, ''), value]));
}

describe('the scorer of our own gold', () => {
  test('gives a perfect reading 1 everywhere', () => {
    const got = figures(ITEM, PERFECT);
    expect(Object.keys(got)).toHaveLength(15);
    expect(new Set(Object.values(got))).toEqual(new Set([1]));
  });

  test('an empty reading finds nothing and is asked for no labels', () => {
    expect(figures(ITEM, EMPTY)).toEqual({
      'dev: statement recall': 0,
      'dev: event recall': 0,
      'dev: time recall': 0,
      'dev: option recall': 0,
    });
  });

  test('labels count apart from finding, and what is read beside the gold costs precision', () => {
    const statements = PERFECT.statements.map((statement) => ({ ...statement, kind: 'denial' as const }));
    const elsewhere = {
      ...PERFECT.statements[0]!,
      content: [[0, 3]] as const,
      cue: [],
      source: 'implicit' as const,
    };
    const got = figures(ITEM, { ...PERFECT, statements: [...statements, elsewhere] });
    expect(got).toMatchObject({
      'dev: statement recall': 1,
      'dev: statement precision': 0.5,
      'dev: kind right': 0,
      'dev: polarity right': 1,
    });
  });

  test('an event of another type at the trigger is found, but of the wrong type', () => {
    const events = PERFECT.events.map((event) => ({ ...event, type: 'COERCE', status: 'planned' as const }));
    const got = figures(ITEM, { ...PERFECT, events });
    expect(got).toMatchObject({ 'dev: event recall': 1, 'dev: type right': 0, 'dev: status right': 0 });
  });

  test('errors of the test half stay out of the digest', () => {
    const { digest } = scoreOwn([{ ...ITEM, split: 'test' }], () => EMPTY);
    expect(digest).not.toContain('ministry');
  });
});

describe('the files of our own gold', () => {
  for (const lang of ['it', 'en'] as const) {
    test(`${lang}.jsonl is what marked/${lang}.txt says: 200 items, half of them dev`, () => {
      const items = builtItems(lang);
      expect(items).toHaveLength(200);
      expect(items.filter(({ split }) => split === 'dev')).toHaveLength(100);
      expect(readFileSync(join(import.meta.dirname, `../../gold/${lang}.jsonl`), 'utf8')).toBe(
        linesOf(items),
      );
    });
  }

  test('spans lie in the text and begin and end with a letter, a figure or a sign that belongs to it', () => {
    for (const item of [...builtItems('it'), ...builtItems('en')]) {
      const spans = [
        ...item.statements.flatMap(({ source, cue, content }) => [
          ...(source === 'implicit' ? [] : source),
          ...cue,
          ...content,
        ]),
        ...item.events.flatMap(({ trigger }) => trigger),
        ...item.times.map(({ span }) => span),
        ...item.options,
      ];
      for (const [start, end] of spans) {
        const words = item.text.slice(start, end);
        expect(words, `${item.id} ${start}`).toBe(words.trim());
        expect(words.length, `${item.id} ${start}`).toBeGreaterThan(0);
      }
    }
  });

  test.each([
    ['a label without its mark', '2024-05-08\nNothing here.\ne1 ASSAULT hap'],
    ['a mark without its label', '2024-05-08\n[e1 Nothing] here.'],
    ['a mark that is not closed', '2024-05-08\n[e1 Nothing here.\ne1 ASSAULT hap'],
    ['a grade of certainty without its words', '2024-05-08\n[q1 Said] [c1 so].\ns1 asr + prob'],
    ['an unknown type', '2024-05-08\n[e1 Nothing] here.\ne1 ELECTION hap'],
  ])('%s is refused', (_, block) => {
    expect(() => markedItem(block, 'en-001', 'en', 'dev')).toThrow('en-001');
  });
});
