import type { Picture } from '../../judgement/index.ts';
import { caseFileChanged, causesOf, changesBetween, freshReports } from '../change.ts';
import type { CalculationCitation } from '../citation.ts';
import { effectKey, oddsFactor } from '../effect.ts';
import { calculation } from './calculation.ts';
import { yesCalculation } from './posterior.ts';

/**
 * Calculations that need the earlier picture: `since/yes` (its probability), `since/reports` (reports that it did not have),
 * `since/case-file` (1 when the case file was changed), `since/cause/CAUSE` and `since/move/INDICATOR/SENSE` (factor on the odds of yes).
 */
export function changeCalculations(picture: Picture, since: Picture): readonly CalculationCitation[] {
  const yes = yesCalculation('since/yes', since.posterior, since.caseFile.case.scale);
  return [
    { ...yes, inputs: { ...yes.inputs, day: since.asOf } },
    calculation('since/reports', freshReports(since, picture).length),
    calculation('since/case-file', caseFileChanged(since, picture) ? 1 : 0, {
      before: since.caseFile.version,
      now: picture.caseFile.version,
    }),
    ...causesOf(since, picture).map(({ cause, move }) =>
      calculation(`since/cause/${cause}`, oddsFactor(move), { move }),
    ),
    ...changesBetween(since, picture).map((change) =>
      calculation(`since/move/${effectKey(change)}`, oddsFactor(change.move), {
        indicator: change.indicator,
        move: change.move,
        before: change.before?.move,
        now: change.now?.move,
      }),
    ),
  ];
}
