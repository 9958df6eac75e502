import type { Localised } from '../../base/index.ts';
import type { IndicatorState } from '../../judgement/index.ts';

interface IndicatorStateTerm {
  /** Of a group of indicators. */
  readonly label: Localised;
  /** Of one indicator. */
  readonly one: Localised;
  readonly definition: Localised;
  /** A mark that tells the states apart without colour. */
  readonly mark: string;
}

/** States of an indicator in the order in which they are shown; defined in `judgement/indication.ts`. */
export const INDICATOR_STATES: Readonly<Record<IndicatorState, IndicatorStateTerm>> = {
  seen: {
    label: { en: 'Seen', it: 'Visti' },
    one: { en: 'Seen', it: 'Visto' },
    definition: { en: 'reported and believed', it: 'segnalati e ritenuti credibili' },
    mark: '●',
  },
  doubtful: {
    label: { en: 'Doubtful', it: 'Dubbi' },
    one: { en: 'Doubtful', it: 'Dubbio' },
    definition: {
      en: 'reported, with a pooled credibility under one half',
      it: 'segnalati, con credibilità complessiva sotto la metà',
    },
    mark: '◐',
  },
  absent: {
    label: { en: 'Absent', it: 'Assenti' },
    one: { en: 'Absent', it: 'Assente' },
    definition: { en: 'looked for and not seen', it: 'cercati e non visti' },
    mark: '○',
  },
  receded: {
    label: { en: 'Receded', it: 'Rientrati' },
    one: { en: 'Receded', it: 'Rientrato' },
    definition: {
      en: 'seen before, and since reported as over or too old to count',
      it: 'visti prima, poi segnalati come cessati o troppo vecchi per contare',
    },
    mark: '◇',
  },
  open: {
    label: { en: 'Open', it: 'Aperti' },
    one: { en: 'Open', it: 'Aperto' },
    definition: { en: 'not seen so far, still time', it: 'finora non visti, c’è ancora tempo' },
    mark: '◌',
  },
  'not-looked-for': {
    label: { en: 'Not looked for', it: 'Non cercati' },
    one: { en: 'Not looked for', it: 'Non cercato' },
    definition: { en: 'unknown is not no', it: 'ignoto non vuol dire no' },
    mark: '–',
  },
};
