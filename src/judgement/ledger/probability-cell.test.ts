import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchCount, sketchQuestion } from './ledger.fixture.ts';
import { probabilityCell, readProbabilities } from './probability-cell.ts';

const port = sketchQuestion('port');
const who = sketchQuestion('who', { kind: 'choice', options: ['Orla', 'Bran', 'other'], other: 'other' });
const level = sketchQuestion('level', { kind: 'ordered', options: ['low', 'middle', 'high'] });

describe('P(yes)', () => {
  it.each([
    ['0.7', 0.7],
    ['0,7', 0.7],
    ['.7', 0.7],
    ['70%', 0.7],
    ['70 %', 0.7],
    ['0', 0],
    ['1', 1],
    ['1e-3', 0.001],
    ['yes=20%|no=80%', 0.2],
  ])('%s is %d', (cell, yes) => {
    const read = readProbabilities(port, cell);
    expect('probabilities' in read && read.probabilities[0]).toBeCloseTo(yes, 12);
  });

  it('may be given in words of a scale, in either language, and keeps its words and their range', () => {
    const english = readProbabilities(port, 'Likely');
    expect(english).toMatchObject({ words: { phrase: 'likely', scale: 'icd203', low: 0.55, high: 0.8 } });
    const italian = readProbabilities(port, 'probabile', 'kent');
    expect(italian).toMatchObject({ words: { phrase: 'probabile', scale: 'kent', low: 0.63, high: 0.87 } });
    expect('probabilities' in italian && italian.probabilities[0]).toBeCloseTo(0.75, 12);
  });

  it.each([
    ['70', 'says 70, which is outside 0 to 1: write 70 % if that is meant'],
    ['-0.1', 'says -0.1, which is outside 0 to 1'],
    ['1.01', 'says 1.01, which is outside 0 to 1: write 1.01 % if that is meant'],
    ['120 %', 'says 120 %, which is outside 0 to 1'],
    ['', 'says "", which is neither a number nor words of the scale icd203'],
    ['NaN', 'says "NaN", which is neither a number nor words of the scale icd203'],
    ['Infinity', 'says "Infinity", which is neither a number nor words of the scale icd203'],
    ['0x1', 'says "0x1", which is neither a number nor words of the scale icd203'],
    ['probable-ish', 'says "probable-ish", which is neither a number nor words of the scale icd203'],
  ])('%j is none: it %s', (cell, problem) => {
    expect(readProbabilities(port, cell)).toEqual({ problem });
  });

  it('is none in words of a scale that there is not', () => {
    const read = readProbabilities(port, 'likely', 'mine');
    expect('problem' in read && read.problem).toMatch(/^is on the unknown scale mine: use one of icd203, /u);
  });
});

describe('probabilities of options', () => {
  it('are read by name or in order', () => {
    expect(readProbabilities(level, 'high=20%|low=30%|middle=50%')).toEqual({
      probabilities: [0.3, 0.5, 0.2],
    });
    expect(readProbabilities(level, '0,3|0,5|0,2')).toEqual({ probabilities: [0.3, 0.5, 0.2] });
    expect(readProbabilities(sketchCount('ships'), '0.1|0.8|0.1')).toEqual({
      probabilities: [0.1, 0.8, 0.1],
    });
  });

  it('may leave an option of a choice to the one that stands for the rest, but none on a scale', () => {
    expect(readProbabilities(who, 'Orla=0.6|other=0.4')).toEqual({ probabilities: [0.6, null, 0.4] });
    expect(readProbabilities(level, 'low=0.6|high=0.4')).toEqual({
      problem: 'gives no probability for middle',
    });
    expect(readProbabilities(who, 'Orla=0.6|Bran=0.4')).toEqual({
      problem: 'gives no probability for other',
    });
  });

  it('that miss 1 by rounding are brought to it; others are none', () => {
    const read = readProbabilities(level, '33 %|33 %|33 %');
    expect('probabilities' in read && read.probabilities[1]).toBeCloseTo(1 / 3, 12);
    expect(readProbabilities(level, '0.5|0.5|0.5')).toEqual({ problem: 'adds up to 1.5 and not to 1' });
  });

  it.each([
    ['low=0.5|low=0.5', 'names "low" twice'],
    ['lo=1', 'names "lo", which is not among low, middle, high'],
    ['low=0.5|0.5', 'names "0.5", which is not among low, middle, high'],
    ['0.5|0.5', 'has 2 probabilities for 3 options'],
    ['likely', 'has 1 probabilities for 3 options'],
    ['low=x|middle=0|high=1', 'says "x", which is no number'],
    ['low=-1|middle=1|high=1', 'says -1, which is outside 0 to 1'],
  ])('%s are none: it %s', (cell, problem) => {
    expect(readProbabilities(level, cell)).toEqual({ problem });
  });

  it('read back as they are written', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 }), (parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const probabilities = parts.map((part) => part / sum);
        expect(readProbabilities(level, probabilityCell(level, probabilities))).toEqual({ probabilities });
      }),
      { numRuns: 60 },
    );
  });
});
