import { brier, brierTwoPart, orderedBrier } from '../ledger/brier.ts';
import type { Calibration } from '../ledger/calibration.ts';
import { CalibrationTally } from '../ledger/calibration-tally.ts';
import { type DayForecast, dailyBrier } from '../ledger/daily-brier.ts';
import type { WorkedCase, WorkedValue } from './worked-case.ts';

/** F10–F17: Brier scores in their forms, calibration curves, and the parts of a Brier score. */
export function calibrationCases(): WorkedCase[] {
  return [
    dailyCase(),
    cutDayCase(),
    orderedCase(),
    meanBrierCase(),
    curveCase(),
    handCurveCase(),
    murphyCase(),
    onePartCase(),
  ];
}

function dailyCase(): WorkedCase {
  const forecasters: readonly (readonly DayForecast[])[] = [
    [
      { day: 0, yes: 0.9 },
      { day: 3, yes: 0.95 },
    ],
    [
      { day: 0, yes: 0.25 },
      { day: 2, yes: 0.2 },
    ],
    [{ day: 5, yes: 0.99 }],
  ];
  const expected = [
    { absolute: 0.0114286, relative: -0.43 },
    { absolute: 1.2357143, relative: 0.7942857 },
    { absolute: 0.0000571, relative: -0.0013714 },
  ];
  const got = dailyBrier(forecasters, 7, 'yes');
  return {
    id: 'F10',
    what: 'mean forecast of each day, two-part Brier, mean over 7 days, and less the day’s median',
    source: 'Sage-Future/fatebook, pages/api/debug_scoring_test.ts',
    derived: true,
    values: expected.flatMap(({ absolute, relative }, index) => [
      {
        name: `forecaster ${index + 1}, absolute`,
        expected: absolute,
        got: got[index]?.absolute ?? Number.NaN,
        digits: 7,
      },
      {
        name: `forecaster ${index + 1}, relative`,
        expected: relative,
        got: got[index]?.relative ?? Number.NaN,
        digits: 7,
      },
    ]),
  };
}

function cutDayCase(): WorkedCase {
  const one = (made: readonly DayForecast[]): number =>
    dailyBrier([made], 0.7, 'yes')[0]?.absolute ?? Number.NaN;
  const changed = [
    { day: 0, yes: 0.9 },
    { day: 0.21, yes: 0.95 },
  ];
  return {
    id: 'F11',
    what: 'the same for a question of 0.7 days',
    source: 'Sage-Future/fatebook, pages/api/debug_scoring_test.ts',
    derived: false,
    values: [
      { name: '0.9 from day 0.2', expected: 0.02, got: one([{ day: 0.2, yes: 0.9 }]), digits: 8 },
      { name: '0.9, then 0.95 from day 0.21', expected: 0.00845, got: one(changed), digits: 8 },
    ],
  };
}

function orderedCase(): WorkedCase {
  const made = [0.15, 0.45, 0.25, 0.15];
  return {
    id: 'F12',
    what: 'four options on a scale, the third came true: two-part Brier, plain and ordered',
    source: 'Cultivate Labs, page on ordinal questions; the ordered figure is derived',
    derived: true,
    values: [
      { name: 'plain', expected: 0.81, got: brierTwoPart(made, 2), digits: 8 },
      {
        name: 'ordered (twice the one-part score)',
        expected: 0.27,
        got: 2 * orderedBrier(made, 2),
        digits: 8,
      },
    ],
  };
}

function meanBrierCase(): WorkedCase {
  return {
    id: 'F13',
    what: 'mean one-part Brier score of yes and no',
    source: 'inputs recalled from the scikit-learn documentation and tests, not read again',
    derived: true,
    values: [
      {
        name: 'four forecasts',
        expected: 0.0375,
        got: meanBrier([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]),
        digits: 7,
      },
      {
        name: 'six forecasts',
        expected: 0.0254167,
        got: meanBrier([0, 1, 1, 0, 1, 1], [0.1, 0.8, 0.9, 0.3, 1, 0.95]),
        digits: 7,
      },
    ],
  };
}

function meanBrier(truths: readonly number[], forecasts: readonly number[]): number {
  const sum = forecasts.reduce(
    (total, yes, index) => total + brier([yes, 1 - yes], truths[index] === 1 ? 0 : 1),
    0,
  );
  return sum / forecasts.length;
}

function curveCase(): WorkedCase {
  const curve = calibrationOf([0, 0, 0, 1, 1, 1], [0, 0.1, 0.2, 0.8, 0.9, 1], 2);
  return {
    id: 'F14',
    what: 'calibration curve of two bins',
    source: 'scikit-learn, tests of calibration_curve',
    derived: false,
    values: binValues(curve, { rates: [0, 1], forecasts: [0.1, 0.9] }, 8),
  };
}

function handCurveCase(): WorkedCase {
  const curve = calibrationOf([0, 1, 0, 1, 1], [0.05, 0.15, 0.55, 0.75, 0.95], 2);
  return {
    id: 'F15',
    what: 'calibration curve of two bins, with counts',
    source: 'a stored test file of a calibration curve, by hand',
    derived: false,
    values: [
      ...binValues(curve, { rates: [0.5, 0.6667], forecasts: [0.1, 0.75] }, 4),
      { name: 'forecasts in bin 1', expected: 2, got: curve.bins[0]?.forecasts ?? Number.NaN },
      { name: 'forecasts in bin 2', expected: 3, got: curve.bins[1]?.forecasts ?? Number.NaN },
      { name: 'bins', expected: 2, got: curve.bins.length },
    ],
  };
}

function binValues(
  { bins }: Calibration,
  expected: { readonly rates: readonly number[]; readonly forecasts: readonly number[] },
  digits: number,
): WorkedValue[] {
  return expected.rates.flatMap((rate, index) => [
    { name: `rate in bin ${index + 1}`, expected: rate, got: bins[index]?.rate ?? Number.NaN, digits },
    {
      name: `mean forecast in bin ${index + 1}`,
      expected: expected.forecasts[index] ?? Number.NaN,
      got: bins[index]?.forecast ?? Number.NaN,
      digits,
    },
  ]);
}

function calibrationOf(truths: readonly number[], forecasts: readonly number[], bins: number): Calibration {
  const tally = new CalibrationTally(bins);
  for (const [index, forecast] of forecasts.entries()) tally.add(forecast, truths[index] === 1, 1, index);
  return tally.calibration();
}

/** Probabilities, observed rates and weights of the twelve forecasts, with the two misprints of the stored copy put right. */
const RAIN: readonly (readonly [forecast: number, rate: number, weight: number])[] = [
  [0, 0.006, 0.4112],
  [0.05, 0.019, 0.0671],
  [0.1, 0.059, 0.1833],
  [0.2, 0.15, 0.0986],
  [0.3, 0.277, 0.0616],
  [0.4, 0.377, 0.0366],
  [0.5, 0.511, 0.0303],
  [0.6, 0.587, 0.0275],
  [0.7, 0.723, 0.0245],
  [0.8, 0.779, 0.022],
  [0.9, 0.934, 0.017],
  [1, 0.933, 0.0203],
];

function murphyCase(): WorkedCase {
  const tally = new CalibrationTally(20);
  for (const [index, [forecast, rate, weight]] of RAIN.entries()) {
    tally.add(forecast, true, weight * rate, index);
    tally.add(forecast, false, weight * (1 - rate), index);
  }
  const terms = tally.calibration().murphy;
  const mean = RAIN.reduce((sum, [, rate, weight]) => sum + rate * weight, 0);
  return {
    id: 'F16',
    what: 'parts of the Brier score of rain forecasts (Wilks, table 7.3)',
    source: 'cran/verification, man/attribute.Rd, two misprints of its weights put right',
    derived: true,
    values: [
      { name: 'observed rate', expected: 0.1615, got: mean, digits: 4 },
      { name: 'reliability', expected: 0.000828, got: terms?.reliability ?? Number.NaN, digits: 6 },
      { name: 'resolution', expected: 0.062787, got: terms?.resolution ?? Number.NaN, digits: 6 },
      { name: 'uncertainty', expected: 0.13542, got: terms?.uncertainty ?? Number.NaN, digits: 6 },
      { name: 'Brier score', expected: 0.073461, got: terms?.brier ?? Number.NaN, digits: 6 },
      { name: 'skill', expected: 0.4575, got: terms?.skill ?? Number.NaN, digits: 4 },
    ],
  };
}

function onePartCase(): WorkedCase {
  return {
    id: 'F17',
    what: 'one-part Brier score of 0.8 that came true',
    source: 'Metaculus/forecasting-tools, test_intervention_testing.py',
    derived: false,
    values: [{ name: '0.8, yes', expected: 0.04, got: brier([0.8, 0.2], 0), digits: 8 }],
  };
}
