import { probabilityScale } from '../../base/index.ts';
import { stixWords, wordedForecast } from '../ledger/worded-probability.ts';
import type { WorkedCase, WorkedValue } from './worked-case.ts';

/** Words and values of the three STIX tables, rising, as the code of the STIX library gives them. */
const STIX: Readonly<Record<string, readonly (readonly [words: string, value: number])[]>> = {
  'stix-wep': [
    ['impossible', 0],
    ['highly unlikely', 10],
    ['unlikely', 30],
    ['even chance', 50],
    ['likely', 70],
    ['highly likely', 90],
    ['certain', 100],
  ],
  'stix-dni': [
    ['almost no chance', 5],
    ['very unlikely', 15],
    ['unlikely', 30],
    ['roughly even chance', 50],
    ['likely', 70],
    ['very likely', 85],
    ['almost certain', 95],
  ],
  'stix-admiralty': [
    ['5 - improbable', 10],
    ['4 - doubtful', 30],
    ['3 - possibly true', 50],
    ['2 - probably true', 70],
    ['1 - confirmed by other sources', 90],
  ],
};

/** W1–W2: words of probability to numbers and back. */
export function wordsCases(): WorkedCase[] {
  return [stixCase(), kentCase()];
}

function stixCase(): WorkedCase {
  return {
    id: 'W1',
    what: 'words of the STIX 2.1 confidence tables to their value (percent), and from the value back to the words',
    source: 'oasis-open/cti-python-stix2, stix2/confidence/scales.py',
    derived: false,
    values: Object.entries(STIX).flatMap(([scale, rows]) =>
      rows.flatMap(([words, value]): WorkedValue[] => {
        const worded = wordedForecast(words, scale);
        const back = stixWords(scale, value / 100)?.split('/')[0] ?? '';
        return [
          {
            name: `${scale}, ${words}`,
            expected: value,
            got: (worded?.probability ?? Number.NaN) * 100,
            digits: 8,
          },
          { name: `${scale}, ${value}`, expected: words, got: back },
        ];
      }),
    ),
  };
}

function kentCase(): WorkedCase {
  const bounds = [
    ['probable', 63, 87],
    ['almost-certainly-not', 2, 12],
    ['almost-certain', 87, 99],
  ] as const;
  const { bands } = probabilityScale('kent');
  return {
    id: 'W2',
    what: 'bounds of words on the scale of Kent, percent',
    source: 'S. Kent, Words of Estimative Probability, 1964: middle and spread',
    derived: true,
    values: bounds.flatMap(([id, low, high]) => {
      const band = bands.find((one) => one.id === id);
      return [
        { name: `${id}, low`, expected: low, got: (band?.low ?? Number.NaN) * 100, digits: 8 },
        { name: `${id}, high`, expected: high, got: (band?.high ?? Number.NaN) * 100, digits: 8 },
      ];
    }),
  };
}
