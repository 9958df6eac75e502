import { actDay } from '../../base/index.ts';
import type { Picture } from '../../judgement/index.ts';
import { deceptionFlags, type Origin } from '../../sources/index.ts';
import type { CalculationCitation } from '../citation.ts';
import { calculation } from './calculation.ts';

const GRADES = 'ABCDEF';

/** `grade/NAME`: the grade of a source that was graded again (1 for A to 6 for F), with the day, the name and the reason. */
export function gradeCalculations({ caseFile }: Picture): readonly CalculationCitation[] {
  return caseFile.case.sources.flatMap(({ name, grades }) => {
    const last = grades?.at(-1);
    if (!last) return [];
    const { on, reliability, by, reason } = last;
    return [
      calculation(`grade/${name}`, GRADES.indexOf(reliability) + 1, { grade: reliability, on, by, reason }),
    ];
  });
}

/** `deception/NAME`: how many deception checklists raise a flag on a source, with the answers; it enters no other calculation. */
export function deceptionCalculations({ caseFile }: Picture): readonly CalculationCitation[] {
  return caseFile.case.sources.flatMap(({ name, deception }) => {
    if (!deception) return [];
    const raised = deceptionFlags(deception).filter(({ state }) => state === 'raised');
    return [calculation(`deception/${name}`, raised.length, { source: name, ...deception })];
  });
}

/** What analysts said of an origin, as inputs of its calculation. */
export function originActInputs({ acts = [] }: Origin): Readonly<Record<string, string>> {
  return Object.fromEntries(
    acts.flatMap((act) => [
      [`${act.id} (${act.kind})`, `${actDay(act)} ${act.by}`],
      [`${act.id} reason`, act.reason],
    ]),
  );
}
