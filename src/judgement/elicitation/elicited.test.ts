import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { probabilityScale } from '../../base/index.ts';
import { sketchCase } from '../picture.fixture.ts';
import { elicited } from './elicited.ts';
import { elicitedYaml } from './elicited-yaml.ts';
import { elicitationQuestions } from './elicitation-question.ts';
import { readShare } from './read-share.ts';

const SCALE = probabilityScale('icd203');
const questions = (priors: boolean, ...indicators: string[]) =>
  elicitationQuestions(sketchCase(), { priors, indicators }, 'en');
const answered = (...answers: string[]) =>
  elicited(sketchCase(), questions(false, 'bridging'), { answers, scale: SCALE });

describe('an answer', () => {
  it.each([
    ['30', { low: 0.3, high: 0.3 }],
    [' 2,5 % ', { low: 0.025, high: 0.025 }],
    ['20-40', { low: 0.2, high: 0.4 }],
    ['20 – 40', { low: 0.2, high: 0.4 }],
    ['0', { low: 0.001, high: 0.005 }],
    ['95-100', { low: 0.95, high: 0.999 }],
    ['Likely', { low: 0.55, high: 0.8 }],
    ['molto improbabile', { low: 0.05, high: 0.2 }],
    ['  ', undefined],
  ])('%j is read', (answer, expected) => expect(readShare(answer, SCALE)).toEqual(expected));

  it.each(['101', '40-20', 'perhaps', '-5', '1e9', '30 or so'])('%j is refused', (answer) => {
    expect(readShare(answer, SCALE)).toHaveProperty('problem');
  });

  it('never comes out of bounds, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,3}-\d{1,3}$/u)), (answer) => {
        const read = readShare(answer, SCALE);
        if (read === undefined || 'problem' in read) return;
        expect(read.low).toBeGreaterThan(0);
        expect(read.high).toBeLessThan(1);
        expect(read.low).toBeLessThanOrEqual(read.high);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an elicitation', () => {
  it('asks in cases of a hundred, for each hypothesis, and says what stands', () => {
    expect(questions(false, 'bridging').map(({ text, current }) => [text, current.low])).toEqual([
      [
        'Think of 100 cases in which this holds: it crosses. In how many would this be seen by 2031-03-31? sign bridging.',
        0.8,
      ],
      [
        'Think of 100 cases in which this holds: it parades. In how many would this be seen by 2031-03-31? sign bridging.',
        0.2,
      ],
      [
        'Think of 100 cases in which this holds: something else. In how many would this be seen by 2031-03-31? sign bridging.',
        0.1,
      ],
    ]);
    expect(questions(true)).toHaveLength(3);
    expect(() => questions(false, 'fuel')).toThrow('the case has no indicator fuel: use one of bridging');
  });

  it('gives numbers for what was answered, and leaves the rest', () => {
    const { numbers, problems } = answered('70-90', '', 'perhaps');
    expect(numbers).toEqual([
      { kind: 'set-likelihood', indicator: 'bridging', likelihood: { crosses: { low: 0.7, high: 0.9 } } },
    ]);
    expect(problems).toMatchObject([{ question: 3 }]);
    expect(answered()).toEqual({ numbers: [], problems: [], doubts: [] });
  });

  it('says when the answers tell nothing apart, and when priors do not add up', () => {
    expect(answered('50', '50', '50').doubts.map(({ code }) => code)).toContain('coherence/equal-likelihood');
    const priors = elicited(sketchCase(), questions(true), { answers: ['60', '60'], scale: SCALE });
    expect(priors.doubts).toMatchObject([
      { code: 'coherence/priors', message: expect.stringContaining('1.5') },
    ]);
  });

  it('prints lines that YAML reads back', () => {
    const lines = elicitedYaml(answered('70-90', '20').numbers);
    expect(lines).toBe('# indicators: bridging\nlikelihood: { crosses: [0.7, 0.9], parades: 0.2 }\n');
    expect(parse(lines)).toEqual({ likelihood: { crosses: [0.7, 0.9], parades: 0.2 } });
  });
});
