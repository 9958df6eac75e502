import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../base/index.ts';
import type { ExplainedReading, ReadingReasons } from './explain.ts';
import { createReader, type ReadableDocument } from './reader.ts';
import type { Reason } from './reason.ts';
import { RULE_LABELS, ruleLabel } from './rule-labels.ts';
import { SHIPPED_MODELS } from './shipped-models.fixture.ts';

const READER = createReader(SHIPPED_MODELS);

const TEXTS: Readonly<Record<Language, string>> = {
  en: `The port minister, Ada Morvello, said on Monday that the ferry "will not run" before the end of March. A spokesman for the
union denied that a strike was planned, and told the Varn Gazette that talks in Lisbon may resume next week.

According to the French government, troops were moved to Toulon on 3 December. If the strike begins, Italy could close the strait.
Another possibility is that the operator is looking for a buyer. Morvello will probably resign, her adviser Karl Ost believes.`,
  it: `La ministra dei Porti, Ada Morvello, ha detto lunedì che il traghetto "non partirà" prima della fine di marzo. Un portavoce del
sindacato ha smentito che uno sciopero fosse in programma, e ha aggiunto che i colloqui a Lisbona potrebbero riprendere la prossima settimana.

Secondo il governo francese, le truppe sono state spostate a Tolone il 3 dicembre. Se lo sciopero comincia, l’Italia potrebbe chiudere lo stretto.
Un’altra ipotesi è che il gestore cerchi un compratore. Morvello probabilmente si dimetterà, ritiene il suo consigliere Karl Ost.`,
};

function documentOf(text: string, language: string): ReadableDocument {
  return {
    id: 'test',
    version: 'test',
    text,
    language: { code: language, score: 1, stated: true },
    publishedAt: { from: '2022-12-20', to: '2022-12-20', precision: 'day', vague: false, stated: true },
  };
}

function parts({ reading, reasons }: ExplainedReading): readonly [number, readonly (readonly Reason[])[]][] {
  const kinds: readonly (keyof ReadingReasons)[] = [
    'statements',
    'events',
    'forecasts',
    'options',
    'times',
    'places',
    'mentions',
  ];
  return kinds.map((kind) => [reading[kind].length, reasons[kind]]);
}

/** Reasons with all that they rest on. */
function whole(reasons: readonly Reason[]): Reason[] {
  return reasons.flatMap((reason) => [reason, ...whole(reason.because ?? [])]);
}

function allReasons(explained: ExplainedReading): Reason[] {
  return parts(explained).flatMap(([, lists]) => lists.flatMap(whole));
}

describe('explain', () => {
  it.each(LANGUAGES)(
    'gives the same reading as reading does, and a list of reasons for each record (%s)',
    (language) => {
      const document = documentOf(TEXTS[language], language);
      const explained = READER.explain(document);
      expect(explained.reading).toEqual(READER.read(document));
      for (const [count, lists] of parts(explained)) expect(lists).toHaveLength(count);
      expect(explained.reading.statements.length).toBeGreaterThan(2);
      expect(explained.reading.mentions.length).toBeGreaterThan(4);
    },
  );

  it.each(LANGUAGES)('says why a name is one: the list, or the network with its share (%s)', (language) => {
    const document = documentOf(TEXTS[language], language);
    const { reading, reasons } = READER.explain(document);
    const of = (name: string): readonly Reason[] | undefined =>
      reasons.mentions[
        reading.mentions.findIndex(({ span }) => document.text.slice(span[0], span[1]) === name)
      ];
    expect(of('Lisbon') ?? of('Lisbona')).toMatchObject([{ rule: 'name/listed-capital' }]);
    const [person] = of('Ada Morvello') ?? [];
    expect(person).toMatchObject({ rule: 'name/network' });
    expect(person?.detail).toMatch(/^PER [01]\.\d\d$/u);
    expect(whole(person ? [person] : []).map(({ rule }) => rule)).toContain('name/entity-from-form');
  });

  it.each(LANGUAGES)('names no rule without a label in every language (%s)', (language) => {
    const rules = new Set(
      allReasons(READER.explain(documentOf(TEXTS[language], language))).map(({ rule }) => rule),
    );
    expect(rules.size).toBeGreaterThan(3);
    for (const rule of rules) {
      expect(Object.hasOwn(RULE_LABELS, rule), rule).toBe(true);
      for (const other of LANGUAGES) expect(ruleLabel(rule, other), rule).not.toBe(rule);
    }
  });

  it('has a label for every rule that the code of a part names', () => {
    const named = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .flatMap((path) => [
        ...readFileSync(join(import.meta.dirname, path), 'utf8').matchAll(/\brule: '([^']+)'/gu),
      ])
      .map(([, rule]) => rule ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((rule) => !Object.hasOwn(RULE_LABELS, rule))).toEqual([]);
  });

  it('has words for every rule', () => {
    for (const language of LANGUAGES) {
      const labels = Object.keys(RULE_LABELS).map((rule) => ruleLabel(rule, language));
      expect(labels.every((label) => label.trim() !== '')).toBe(true);
    }
    expect(ruleLabel('toString', 'en')).toBe('toString');
  });

  it('points into the text only, whatever the text', () => {
    const pieces = [
      '"',
      '«',
      '“',
      ' said ',
      ' ha detto che ',
      'Putin ',
      '31 February ',
      'domani ',
      '<b>',
      '\n\n',
      '. ',
      'Roma',
      '\u202E',
      'may attack ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom(...LANGUAGES),
        (made, language) => {
          const text = made.join('');
          for (const { spans } of allReasons(READER.explain(documentOf(text, language))))
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('explains nothing of a language that is not read', () => {
    const { reading, reasons } = READER.explain(documentOf('Der Minister sagte nichts.', 'de'));
    expect(reading.findings.map(({ code }) => code)).toEqual(['reading/language']);
    for (const [, lists] of parts({ reading, reasons })) expect(lists).toEqual([]);
  });
});
