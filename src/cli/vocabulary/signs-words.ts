import type { Day, Language, ProbabilityRange } from '../../base/index.ts';
import type { IndicatorState } from '../../judgement/index.ts';

/** The words of `vigilia signs` in one language. */
export interface SignsWords {
  readonly head: (asOf: Day, yes: number, band: ProbabilityRange) => string;
  readonly states: Readonly<Record<IndicatorState, string>>;
  readonly facts: (facts: {
    readonly credibility: number;
    readonly bits: number;
    readonly since?: Day;
  }) => string;
  readonly proposed: string;
  readonly accepted: (by: string, on: Day) => string;
  readonly gates: (count: number) => string;
  readonly answered: (by: string, on: Day, reason: string) => string;
  readonly unanswered: string;
  readonly kept: (id: string, before: number, after: number) => string;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const comma = (text: string): string => text.replaceAll('.', ',');

/** The words of `vigilia signs`. */
export const SIGNS_WORDS: Readonly<Record<Language, SignsWords>> = {
  en: {
    head: (asOf, yes, { low, high }) =>
      `On ${asOf}: yes ${percent(yes)}, from ${percent(low)} to ${percent(high)} within the stated ranges`,
    states: {
      seen: '● seen',
      doubtful: '◐ doubtful',
      absent: '○ absent',
      receded: '◇ receded',
      open: '◌ open',
      'not-looked-for': '– not looked for',
    },
    facts: ({ credibility, bits, since }) =>
      `credibility ${credibility.toFixed(2)}, diagnosticity ${bits.toFixed(3)} bits${since === undefined ? '' : `, since ${since}`}`,
    proposed: 'proposed',
    accepted: (by, on) => `accepted by ${by} on ${on}`,
    gates: (count) => (count === 0 ? 'Nothing wants a written reason.' : 'To be justified in writing:'),
    answered: (by, on, reason) => `${by}, ${on}: ${reason}`,
    unanswered: 'No reason yet.',
    kept: (id, before, after) =>
      `Kept as act ${id}; yes was ${percent(before)} without it and is ${percent(after)} with it.`,
  },
  it: {
    head: (asOf, yes, { low, high }) =>
      comma(
        `Il ${asOf}: sì ${percent(yes)}, fra ${percent(low)} e ${percent(high)} negli intervalli indicati`,
      ),
    states: {
      seen: '● visto',
      doubtful: '◐ dubbio',
      absent: '○ assente',
      receded: '◇ rientrato',
      open: '◌ aperto',
      'not-looked-for': '– non cercato',
    },
    facts: ({ credibility, bits, since }) =>
      `credibilità ${comma(credibility.toFixed(2))}, diagnosticità ${comma(bits.toFixed(3))} bit${since === undefined ? '' : `, dal ${since}`}`,
    proposed: 'proposto',
    accepted: (by, on) => `accettato da ${by} il ${on}`,
    gates: (count) => (count === 0 ? 'Nulla da motivare per iscritto.' : 'Da motivare per iscritto:'),
    answered: (by, on, reason) => `${by}, ${on}: ${reason}`,
    unanswered: 'Ancora nessuna ragione.',
    kept: (id, before, after) =>
      `Registrato come atto ${id}; il sì era ${comma(percent(before))} senza e ora è ${comma(percent(after))}.`,
  },
};
