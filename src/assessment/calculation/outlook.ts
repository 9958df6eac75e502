import type { Picture } from '../../judgement/index.ts';
import type { CalculationCitation } from '../citation.ts';
import { calculation } from './calculation.ts';

/**
 * `watch` and `watch/INDICATOR` (how many are worth watching; bits of each), `forecasts` and `forecast/DOCUMENT/N` (how many were
 * read; documents that carry it), `lead`, `gate/ID`, `statements` (how many are shown).
 */
export function outlookCalculations(picture: Picture): readonly CalculationCitation[] {
  return [
    calculation('watch', picture.watchNext.length),
    ...picture.watchNext.map(({ indicator, bits, ifSeen, ifNotSeen }) =>
      calculation(`watch/${indicator}`, bits, { ifSeen, ifNotSeen }),
    ),
    leadCalculation(picture),
    ...gateCalculations(picture),
    calculation('forecasts', picture.forecasts.length),
    ...picture.forecasts.map(({ document, forecast, window, standing, repeats }) =>
      calculation(`forecast/${document}/${forecast}`, 1 + repeats.length, {
        repeats: repeats.length,
        from: window.from,
        to: window.to,
        standing,
      }),
    ),
    calculation('statements', picture.statements.length),
  ];
}

/** `lead`: how many times as probable as the second the leader is, with what it would take. */
function leadCalculation({ leadChange }: Picture): CalculationCitation {
  const { leader, second, lead, steps, newLeader } = leadChange;
  return calculation('lead', lead, {
    leader,
    second,
    newLeader,
    ...Object.fromEntries(steps.map(({ indicator, outcome, factor }) => [`${indicator}/${outcome}`, factor])),
  });
}

/** `gate/ID`: 1 when somebody wrote a reason, else 0, with the reason. */
function gateCalculations({ gates }: Picture): readonly CalculationCitation[] {
  return gates.map(({ id, text, answer }) =>
    calculation(`gate/${id}`, answer ? 1 : 0, { 'text (en)': text.en, 'text (it)': text.it, ...answer }),
  );
}
