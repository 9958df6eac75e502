import { logScore, peerDifferences } from '../ledger/log-score.ts';
import { scoredCase, yes } from './scored-case.ts';
import type { WorkedCase, WorkedValue } from './worked-case.ts';

const TESTS = 'Metaculus/metaculus, tests/unit/test_scoring/test_score_math.py';
const FAQ = 'Metaculus, scores FAQ';

/** F1–F9: the baseline and peer scores, time, options that come late, arithmetic, properness, truncation, extremes. */
export function scoreCases(): WorkedCase[] {
  return [
    baselineCase(),
    geometricMeanCase(),
    peerCase(),
    latePeerCase(),
    lateOptionCase(),
    peerArithmeticCase(),
    propernessCase(),
    truncationCase(),
    extremesCase(),
  ];
}

function baselineCase(): WorkedCase {
  const whole = (probability: number, outcome: number): number =>
    scoredCase({ outcome }, [{ from: 0, probabilities: yes(probability) }])[0]?.baseline ?? Number.NaN;
  const halfWay = scoredCase({ outcome: 0 }, [{ from: 0.5, probabilities: yes(0.9) }])[0];
  const after = scoredCase({ outcome: 0, known: 0.3 }, [{ from: 0.5, probabilities: yes(0.9) }])[0];
  return {
    id: 'F1',
    what: 'baseline score of yes or no, and its share of time',
    source: TESTS,
    derived: false,
    values: [
      { name: '0.9, yes', expected: 84.79969066, got: whole(0.9, 0), digits: 8 },
      { name: '0.9, no', expected: -232.19280949, got: whole(0.9, 1), digits: 8 },
      { name: '2^(-1/2), yes', expected: 50, got: whole(2 ** -0.5, 0), digits: 8 },
      { name: '2^(-3/2), yes', expected: -50, got: whole(2 ** -1.5, 0), digits: 8 },
      { name: '0.9 from day 5 of 10, yes', expected: 42.39984533, got: halfWay?.baseline ?? 0, digits: 8 },
      { name: 'its coverage', expected: 0.5, got: halfWay?.coverage ?? 0, digits: 8 },
      { name: 'made after an early answer', expected: 0, got: after?.baseline ?? 0, digits: 8 },
      { name: 'its coverage', expected: 0, got: after?.coverage ?? 0, digits: 8 },
    ],
  };
}

/** The peer score is against the geometric mean of the others, option by option and not brought to 1 again. */
function geometricMeanCase(): WorkedCase {
  const mean = (probabilities: readonly number[]): number =>
    Math.exp(probabilities.reduce((sum, one) => sum + logScore(one), 0) / probabilities.length);
  return {
    id: 'F2',
    what: 'geometric mean of forecasts 0.7, 0.8, 0.9',
    source: TESTS,
    derived: false,
    values: [
      { name: 'yes', expected: 0.79581144, got: mean([0.7, 0.8, 0.9]), digits: 8 },
      { name: 'no', expected: 0.18171206, got: mean([0.3, 0.2, 0.1]), digits: 8 },
    ],
  };
}

function peerCase(): WorkedCase {
  return {
    id: 'F3',
    what: 'peer scores of forecasts of what came true',
    source: TESTS,
    derived: true,
    values: [
      ...peers([0.1, 0.9], [-219.722458, 219.722458]),
      ...peers([0.4, 0.6], [-40.546511, 40.546511]),
      ...peers([0.1, 0.5, 0.9], [-190.333124, 51.082562, 139.250562]),
    ],
  };
}

function latePeerCase(): WorkedCase {
  const from = [0, 0, 0.5];
  return {
    id: 'F4',
    what: 'peer scores where a third forecaster joins half way',
    source: TESTS,
    derived: false,
    values: peers([0.1, 0.5, 0.9], [-175.638458, 106.013177, 69.625281], from),
  };
}

function peers(
  probabilities: readonly number[],
  expected: readonly number[],
  from: readonly number[] = [],
): WorkedValue[] {
  const made = probabilities.map((probability, index) => ({
    from: from[index] ?? 0,
    probabilities: yes(probability),
  }));
  const scores = scoredCase({ outcome: 0 }, made).map((score) => score?.peer ?? Number.NaN);
  const among = `among ${probabilities.join(', ')}`;
  return [
    ...scores.map((got, index) => ({
      name: `${probabilities[index]} ${among}`,
      expected: expected[index] ?? Number.NaN,
      got,
      digits: 6,
    })),
    { name: `sum ${among}`, expected: 0, got: scores.reduce((sum, score) => sum + score, 0), digits: 6 },
  ];
}

function lateOptionCase(): WorkedCase {
  const root = 3 ** -0.5;
  const question = { options: ['first', 'second', 'added later', 'other'], other: 'other' };
  const made = { from: 0, probabilities: [1 / 3, 1 - root - 1 / 3, null, root] };
  const baseline = (outcome: number): number =>
    scoredCase({ ...question, outcome }, [made])[0]?.baseline ?? Number.NaN;
  const better = Math.exp(0.25) / 3;
  const rival = { from: 0, probabilities: [better, 1 - root - better, null, root] };
  const [one, other] = scoredCase({ ...question, outcome: 0 }, [rival, made]);
  return {
    id: 'F5',
    what: 'several options, one of which came later and is scored through "other"',
    source: TESTS,
    derived: false,
    values: [
      { name: 'the first option came true', expected: 0, got: baseline(0), digits: 8 },
      { name: 'the one added later did', expected: 50, got: baseline(2), digits: 8 },
      { name: '"other" did', expected: 50, got: baseline(3), digits: 8 },
      { name: 'peer e^(1/4)/3', expected: 25, got: one?.peer ?? Number.NaN, digits: 8 },
      { name: 'peer 1/3', expected: -25, got: other?.peer ?? Number.NaN, digits: 8 },
    ],
  };
}

function peerArithmeticCase(): WorkedCase {
  const expected = [-2.5, 0.5, 2];
  return {
    id: 'F6',
    what: 'own log score less the mean of the others, for -1, 1, 2',
    source: FAQ,
    derived: false,
    values: peerDifferences([-1, 1, 2]).map((got, index) => ({
      name: `forecaster ${index + 1}`,
      expected: expected[index] ?? Number.NaN,
      got,
      digits: 8,
    })),
  };
}

function propernessCase(): WorkedCase {
  const expected = (forecast: number): number => (logScore(forecast) + 5 * logScore(1 - forecast)) / 6;
  return {
    id: 'F7',
    what: 'mean log score of forecasts that a die shows six: the true chance is best (0.30 is printed -0.51 there, of rounded terms)',
    source: FAQ,
    derived: false,
    values: [
      { name: '0.05', expected: -0.54, got: expected(0.05), digits: 2 },
      { name: '0.17', expected: -0.45, got: expected(0.17), digits: 2 },
      { name: '0.30', expected: -0.498, got: expected(0.3), digits: 3 },
    ],
  };
}

/**
 * Of this case only the one term is at hand that needs nothing but its forecast; what truncation does is tested as a law instead: over
 * early and late answers an honest forecaster never does worse than one who gambles on an early yes.
 */
function truncationCase(): WorkedCase {
  const made = [{ from: 0, probabilities: yes(0.24) }];
  const got = scoredCase({ outcome: 0 }, made)[0]?.baseline ?? Number.NaN;
  return {
    id: 'F8',
    what: 'truncation: the one term whose forecast is printed',
    source: FAQ,
    derived: false,
    values: [{ name: '0.24, yes', expected: -106, got, digits: 0 }],
  };
}

function extremesCase(): WorkedCase {
  const alone = (probability: number, outcome: number): number =>
    scoredCase({ outcome }, [{ from: 0, probabilities: yes(probability) }])[0]?.baseline ?? Number.NaN;
  const options = Array.from({ length: 8 }, (_, index) => `option ${index + 1}`);
  const probabilities = [0.001, 0.993, ...options.slice(2).map(() => 0.001)];
  const choice = scoredCase({ options, outcome: 0 }, [{ from: 0, probabilities }])[0]?.baseline ?? Number.NaN;
  const pair = scoredCase({ outcome: 0 }, [
    { from: 0, probabilities: yes(1) },
    { from: 0, probabilities: yes(0) },
  ]).map((score) => score?.peer ?? Number.NaN);
  return {
    id: 'F9',
    what: 'the most and the least that a forecast can score, 0.1 % and 99.9 % being the ends',
    source: FAQ,
    derived: false,
    values: [
      { name: '99.9 %, yes', expected: 99.9, got: alone(0.999, 0), digits: 1 },
      { name: '99.9 %, no', expected: -897, got: alone(0.999, 1), digits: 0 },
      { name: '0.1 % of what came true, 8 options', expected: -232, got: choice, digits: 0 },
      { name: 'peer, certain and right', expected: 691, got: pair[0] ?? Number.NaN, digits: 0 },
      { name: 'peer, certain and wrong', expected: -691, got: pair[1] ?? Number.NaN, digits: 0 },
    ],
  };
}
