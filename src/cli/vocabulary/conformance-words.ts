import type { Language } from '../../base/index.ts';

/** How many worked cases and figures came out, of how many. */
interface ConformanceCounts {
  readonly cases: number;
  readonly ofCases: number;
  readonly values: number;
  readonly ofValues: number;
}

/** The words of `vigilia conformance`. */
export interface ConformanceWords {
  readonly derived: string;
  readonly figure: string;
  readonly expected: string;
  readonly got: string;
  readonly met: string;
  readonly missed: string;
  readonly summary: (counts: ConformanceCounts) => string;
}

/** The words of `vigilia conformance` in every language. */
export const CONFORMANCE_WORDS: Readonly<Record<Language, ConformanceWords>> = {
  en: {
    derived: 'expected figures derived from the stated formula',
    figure: 'figure',
    expected: 'expected',
    got: 'got',
    met: 'met',
    missed: 'MISSED',
    summary: ({ cases, ofCases, values, ofValues }) =>
      `${cases} of ${ofCases} cases come out, ${values} of ${ofValues} figures.`,
  },
  it: {
    derived: 'valori attesi derivati dalla formula indicata',
    figure: 'valore',
    expected: 'atteso',
    got: 'ottenuto',
    met: 'torna',
    missed: 'NON TORNA',
    summary: ({ cases, ofCases, values, ofValues }) =>
      `Tornano ${cases} casi su ${ofCases}, ${values} valori su ${ofValues}.`,
  },
};
