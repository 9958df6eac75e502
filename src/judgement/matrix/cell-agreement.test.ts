import { describe, expect, it } from 'vitest';
import { consensusOf, disagreementOf, groupDisagreementOf } from './cell-agreement.ts';
import { CONSISTENCIES, type Consistency, consistencyNamed } from './consistency.ts';
import { diagnosticityOf } from './diagnosticity.ts';
import { sketchMatrix } from './matrix.fixture.ts';
import { ratingGrid, tallyOf } from './rating-grid.ts';

const tally = (cell: string) => tallyOf(cell === '' ? [] : (cell.split('/') as Consistency[]));

describe('the consensus of a cell', () => {
  it.each([
    ['N/I', 'N'],
    ['N/C', 'N'],
    ['I/II', 'I'],
    ['C/CC', 'C'],
    ['CC/CC/C', 'CC'],
    ['II/II/I', 'II'],
    ['NA/NA/I', 'NA'],
    ['NA/I', 'I'],
    ['II/CC', 'N'],
  ])('A5, A7: of %s is %s, halves toward neutral', (cell, consensus) => {
    expect(consensusOf(tally(cell))).toBe(consensus);
  });
});

describe('disagreement', () => {
  it.each([
    ['N/I', Math.SQRT1_2, 'mild'],
    ['I/C', Math.SQRT2, 'mild'],
    ['II/CC', 2.828427, 'extreme'],
    ['NA/NA/I', 0.57735, 'mild'],
    ['I/CC/CC', 1.732051, 'large'],
    ['II', 0, 'consensus'],
    ['C/C/C', 0, 'consensus'],
  ])('A7: of %s is %d, %s', (cell, spread, band) => {
    expect(disagreementOf(tally(cell))).toEqual({ spread: expect.closeTo(spread, 6), band });
  });

  it.each([
    ['C/CC', 0.25, 'consensus'],
    ['C/I', 1.5, 'strong'],
    ['II/CC', 2, 'extreme'],
    ['N/C', 0.75, 'mild'],
  ])('A8: of the group %s is %d, %s', (cell, spread, band) => {
    expect(groupDisagreementOf(tally(cell))).toEqual({ spread: expect.closeTo(spread, 12), band });
  });

  it('is none without votes', () => {
    expect(disagreementOf(tally(''))).toBeUndefined();
    expect(groupDisagreementOf(tally(''))).toBeUndefined();
  });
});

describe('diagnosticity', () => {
  it.each([
    ['E C I', 1],
    ['E CC II', 2],
    ['E N N', 0],
    ['E C C I', 0.942809],
    ['E CC N II', 1.632993],
    ['E CC/I N/NA -', 0.25],
    ['E NA/II N -', 0.5],
    ['E II - -', 0],
    ['E - -', 0],
  ])('A6: of %s is %d', (row, expected) => {
    expect(diagnosticityOf(ratingGrid(sketchMatrix(row)), 0)).toBeCloseTo(expected, 6);
  });
});

describe('the words of ratings', () => {
  it('are read in any case, with the blank of PARC ACH', () => {
    expect(['cc', 'C C', ' i i ', 'n/a', 'NA', 'ii'].map(consistencyNamed)).toEqual([
      'CC',
      'CC',
      'II',
      'NA',
      'NA',
      'II',
    ]);
    expect(CONSISTENCIES.map(consistencyNamed)).toEqual([...CONSISTENCIES]);
  });

  it.each(['', '-', 'CCC', 'CI', '1', '++', 'inconsistent'])('are not "%s"', (text) => {
    expect(consistencyNamed(text)).toBeUndefined();
  });
});
