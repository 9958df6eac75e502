import type { Picture } from '../../judgement/index.ts';
import type { CalculationCitation } from '../citation.ts';
import { calculation } from './calculation.ts';

/**
 * `watch` and `watch/INDICATOR` (how many are worth watching; bits of each), `forecasts` and `forecast/DOCUMENT/N` (how many were
 * read; documents that carry it), `statements` (how many are shown).
 */
export function outlookCalculations(picture: Picture): readonly CalculationCitation[] {
  return [
    calculation('watch', picture.watchNext.length),
    ...picture.watchNext.map(({ indicator, bits, ifSeen, ifNotSeen }) =>
      calculation(`watch/${indicator}`, bits, { ifSeen, ifNotSeen }),
    ),
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
