import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sketchCount,
  sketchForecast,
  sketchLedger,
  sketchQuestion,
  sketchResolution,
} from './ledger.fixture.ts';
import { scoreLedger } from './score-ledger.ts';

const score = (lines: readonly string[], asOf?: string) =>
  scoreLedger(sketchLedger(lines), { file: 'f.csv', ...(asOf === undefined ? {} : { asOf }) });

describe('a question', () => {
  it('is open, then overdue, then resolved', () => {
    const lines = ['ann 0.7 @3 port', 'port yes @12'];
    const states = ['2031-03-09', '2031-03-10', '2031-03-12'].map(
      (day) => score(lines, day).questions[0]?.state,
    );
    expect(states).toEqual(['open', 'overdue', 'resolved']);
  });

  it.each(['ambiguous', 'annulled'])(
    'that is %s is listed, with its forecasts, and not scored',
    (outcome) => {
      const { questions, records, calibration } = score(['ann 0.7 @3 port', `port ${outcome} @9`]);
      expect(questions).toMatchObject([{ state: outcome, forecasts: 1, scores: [] }]);
      expect(records).toEqual([]);
      expect(calibration.bins).toEqual([]);
    },
  );

  it('known before it opened scores nobody', () => {
    const early = sketchResolution('port yes @9', { knownAt: '2031-02-01' });
    const ledger = sketchLedger(['ann 0.7 @3 port'], { resolutions: [early] });
    expect(scoreLedger(ledger, { file: 'f.csv' }).questions).toMatchObject([
      { state: 'resolved', scores: [] },
    ]);
  });

  it('with a number for an answer is scored by the bin it falls in', () => {
    const made = { ...sketchForecast('ann 0 @1 ships'), probabilities: [0.1, 0.7, 0.2] };
    const answered = (outcome: string) =>
      scoreLedger(
        {
          questions: [sketchCount('ships')],
          forecasts: [made],
          resolutions: [{ ...sketchResolution('ships x @10'), outcome }],
          setAside: [],
        },
        { file: 'f.csv' },
      ).questions[0]?.scores[0]?.ordered;
    expect(answered('12')).toBeCloseTo((0.1 ** 2 + 0.2 ** 2) / 2, 12);
    expect(answered('10')).toBe(answered('19,5'));
    expect(answered('-3')).toBeCloseTo((0.9 ** 2 + 0.2 ** 2) / 2, 12);
    expect(answered('20')).toBeCloseTo((0.1 ** 2 + 0.8 ** 2) / 2, 12);
  });
});

describe('a second answer', () => {
  const lines = ['ann 0.9 @1 port', 'bob 0.2 @1 port', 'port no @10'];
  const changed = sketchLedger(lines, {
    resolutions: [
      sketchResolution('port no @10'),
      sketchResolution('port yes @10', { setAt: '2031-03-20', by: 'bob' }),
    ],
  });

  it('scores anew and keeps the old scores beside', () => {
    const [question] = scoreLedger(changed, { file: 'f.csv' }).questions;
    expect(question?.resolution).toMatchObject({ outcome: 'yes', by: 'bob' });
    expect(question?.scores[0]?.brier).toBeCloseTo(0.01, 12);
    expect(question?.earlier).toHaveLength(1);
    expect(question?.earlier[0]?.resolution.outcome).toBe('no');
    expect(question?.earlier[0]?.scores[0]?.brier).toBeCloseTo(0.81, 12);
  });

  it('is not known before it was entered: the scores of that day come out as they were', () => {
    const before = scoreLedger(changed, { file: 'f.csv', asOf: '2031-03-19' });
    expect(before).toEqual(score(lines, '2031-03-19'));
    expect(before.questions[0]?.earlier).toEqual([]);
  });
});

describe('a track record', () => {
  it('is kept apart for persons, the posterior and sources of one name', () => {
    const ledger = sketchLedger(['port yes @10'], {
      forecasts: [
        sketchForecast('ann 0.9 @1 port'),
        sketchForecast('ann 0.1 @1 port', { role: 'source' }),
        sketchForecast('ann 0.5 @1 port', { role: 'model' }),
      ],
    });
    const { records } = scoreLedger(ledger, { file: 'f.csv' });
    expect(records.map(({ role, brier }) => [role, brier?.toFixed(2)])).toEqual([
      ['model', '0.25'],
      ['person', '0.01'],
      ['source', '0.81'],
    ]);
  });

  it('means over questions, each once, however many forecasts it had', () => {
    const { records } = score([
      'ann 1 @1 port',
      'ann 1 @2 port',
      'ann 1 @3 port',
      'ann 0 @1 tide',
      'port yes @10',
      'tide yes @10',
    ]);
    expect(records).toMatchObject([{ questions: 2, forecasts: 4, brier: 0.5 }]);
  });
});

describe('calibration', () => {
  it('waits for the deadline: what is answered early would bias it to yes', () => {
    const lines = ['ann 0.9 @1 port', 'port yes @4'];
    const early = score(lines, '2031-03-05');
    expect(early).toMatchObject({ notYetCalibrated: 1, calibration: { bins: [], murphy: null } });
    expect(early.records).toMatchObject([{ questions: 1 }]);
    expect(score(lines, '2031-03-10')).toMatchObject({
      notYetCalibrated: 0,
      calibration: { bins: [{ rate: 1 }] },
    });
  });

  it('holds every forecast of probability words, against their range', () => {
    const words = { phrase: 'likely', scale: 'icd203', low: 0.55, high: 0.8 };
    const ids = Array.from({ length: 12 }, (_, index) => `q${index}`);
    const ledger = sketchLedger(
      ids.map((id) => `${id} no @10`),
      { forecasts: ids.map((id) => sketchForecast(`ann 0.675 @1 ${id}`, { words })) },
    );
    expect(scoreLedger(ledger, { file: 'f.csv' }).words).toMatchObject([
      { words, forecasts: 12, rate: 0, asWorded: false },
    ]);
  });
});

describe('what is odd about forecasts', () => {
  it.each([
    ['ledger/early', 'warning', ['ann 0.7 @1 port'], { opens: '2031-03-02' }],
    ['ledger/late', 'info', ['ann 0.7 @1 port', 'ann 0.8 @11 port'], {}],
    ['ledger/certain', 'warning', ['ann 1 @1 port'], {}],
    ['ledger/clock-back', 'warning', ['ann 0.7 @3 port', 'ann 0.8 @2 port'], {}],
    ['ledger/repeated', 'info', ['ann 0.7 @3 port', 'ann 0.7 @3 port'], {}],
    ['ledger/conflict', 'error', ['ann 0.7 @3 port', 'ann 0.8 @3 port'], {}],
  ] as const)('is told as %s (%s), and every forecast is still counted', (code, severity, lines, more) => {
    const ledger = sketchLedger(lines, { questions: [sketchQuestion('port', more)] });
    const { findings, questions } = scoreLedger(ledger, { file: 'f.csv' });
    expect(findings).toMatchObject([{ code, severity, document: 'f.csv' }]);
    expect(questions[0]?.forecasts).toBe(lines.length);
  });

  it('is nothing where all is in order', () => {
    expect(score(['ann 0.7 @3 port', 'ann 0.8 @4 port', 'bob 0.1 @3 port', 'port yes @9']).findings).toEqual(
      [],
    );
  });
});

describe('the scores of a ledger', () => {
  it('do not depend on the order of its records', () => {
    const lines = [
      'ann 0.7 @1 port',
      'bob 0.3 @2 port',
      'cat 0.55 @2 port',
      'ann 0.1 @6 tide',
      'bob 0.8 @1 tide',
      'ann 0.8 @4 port',
      'bob 0.11 @7 frost',
      'port yes @8',
      'tide no @10',
      'frost yes @10',
    ];
    const whole = score(lines, '2031-03-20');
    expect(whole.records).toHaveLength(3);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        // What stands below a later forecast is told; the scores stay.
        expect({ ...score(shuffled, '2031-03-20'), findings: [] }).toEqual({ ...whole, findings: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('of an empty ledger are empty', () => {
    expect(score([])).toMatchObject({ questions: [], records: [], words: [], findings: [] });
  });
});
