import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../base/index.ts';
import { explainNameMatch } from './explain-name-match.ts';
import { matchNames } from './match-names.ts';
import { nameKindOf } from './name-kind.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Володимир Залужний', 'Volodymyr Zaluzhny'],
  ['Владимир Залужный', 'Volodymyr Zaluzhnyi'],
  ['Aljaksandr Dudenka', 'Alexander Dudenko'],
  ['Дмитрий Щукин', 'Dmitri Schukin'],
  ['Γιώργος Παππάς', 'Giorgos Pappas'],
  ['Dudenko, Ivan', 'Ivan Dudenko'],
  ['Il presidente Mario Dosti', 'Mario Dosti'],
  ['Gen. Mark Holden', 'Mark Holden'],
  ['M. Holden', 'Mark Holden'],
  ['J.-P. Lenoir', 'Jean-Paul Lenoir'],
  ['Bill Carver', 'William Carver'],
  ['Beppe Ferri', 'Giuseppe Ferri'],
  ['Mirela Dosty', 'Mirela Dosti'],
  ['MarcoBellandi', 'Marco Bellandi'],
  ['van der Meulen Joost', 'Joost Vandermeulen'],
  ['Omar al-Tayib', 'عمر الطيب'],
  ['Otto Lenz', 'Otto Lenz'],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['Ivan Dudenko', 'Petro Dudenko'],
  ['A. Holden', 'Mark Holden'],
  ['Mark Peter Holden', 'Mark John Holden'],
  ['Anna Ferri', 'Anna Ferretti'],
  ['Omar bin Khalid', 'Khalid bin Omar'],
  ['Otto Lenz', 'Lenz Primo'],
  ['王小明', '王小民'],
  ['Otto', '8'],
  ['', 'Otto Lenz'],
  ['…', '…'],
];

const SAME_BODIES: readonly (readonly [string, string])[] = [
  ['Adriatic Ferries Ltd', 'ADRIATIC FERRIES LIMITED'],
  ['ООО «Северный Ветер»', 'Severnyy Veter LLC'],
  ['Cantieri Adriatici S.p.A.', 'Cantieri Adriatici'],
  ['1st Coastal Bank', 'First Coastal Bank'],
  ['Brigata Quaranta Due', 'Brigata 42'],
  ['Sunwood Company', 'Sun Wood Company'],
  ['Nordbank (Deutschland) AG', 'Nordbank AG'],
];

const OTHER_BODIES: readonly (readonly [string, string])[] = [
  ['Ministry of Energy', 'Ministry of Defence'],
  ['Nordbank AG', 'Nordbank GmbH'],
  ['Adriatic Ferries', 'Adriatic Ferries Catering'],
  ['Brigata 42', 'Brigata 44'],
  ['Government of Niger', 'Government of Nigeria'],
];

describe('names', () => {
  it.each(SAME)('of persons match: %s = %s', (one, other) => {
    expect(matchNames(one, other)).toMatchObject({ match: true });
  });

  it.each(OTHERS)('of persons do not: %s ≠ %s', (one, other) => {
    expect(matchNames(one, other)).toMatchObject({ match: false });
  });

  it.each(SAME_BODIES)('of bodies match: %s = %s', (one, other) => {
    expect(matchNames(one, other, 'organisation')).toMatchObject({ match: true });
  });

  it.each(OTHER_BODIES)('of bodies do not: %s ≠ %s', (one, other) => {
    expect(matchNames(one, other, 'organisation')).toMatchObject({ match: false });
  });

  it('tell why, in both languages', () => {
    const result = matchNames('Beppe Zelinskij', 'Giuseppe Selynskyy');
    expect(LANGUAGES.map((language) => explainNameMatch(result, language))).toEqual([
      '“beppe” and “giuseppe” are forms of one given name; “zelinskij” and “selynskyy” differ in transcription only',
      '«beppe» e «giuseppe» sono forme dello stesso nome; «zelinskij» e «selynskyy» differiscono solo nella trascrizione',
    ]);
  });

  it('are those of a body by its words or its legal form', () => {
    expect(nameKindOf('Cantieri Adriatici SpA', 'Cantieri Adriatici')).toBe('organisation');
    expect(nameKindOf('Ministero della Difesa', 'Defence Ministry')).toBe('organisation');
    expect(nameKindOf('Otto Lenz', 'O. Lenz')).toBe('person');
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...[...SAME, ...SAME_BODIES].flat()),
  );
  const anyKind = fc.constantFrom('person' as const, 'organisation' as const);

  it('match the same way from either side, within 0 and 1', () => {
    fc.assert(
      fc.property(anyName, anyName, anyKind, (one, other, kind) => {
        const { score, match } = matchNames(one, other, kind);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(matchNames(other, one, kind)).toMatchObject({ score, match });
      }),
    );
  });

  it('match themselves when they hold a letter at all', () => {
    fc.assert(
      fc.property(anyName, anyKind, (name, kind) => {
        const { score, reasons } = matchNames(name, name, kind);
        if (reasons[0]?.code !== 'empty') expect(score).toBe(1);
      }),
    );
  });

  it('of any length are compared in bounded time', () => {
    const started = performance.now();
    matchNames('a b '.repeat(50_000), 'c'.repeat(200_000), 'organisation');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
