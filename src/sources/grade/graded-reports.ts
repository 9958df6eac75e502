import type { Credibility, GradeReport } from '../act/grade-act.ts';
import type { SourceAct } from '../act/source-acts.ts';
import { CREDIBILITY_WEIGHTS } from '../vocabulary/credibility-weights.ts';

/** The grade that each report was given last, by document id. `acts` are in force, in the order of the log. */
export function gradedReports(acts: readonly SourceAct[]): ReadonlyMap<string, GradeReport> {
  return new Map(acts.flatMap((act) => (act.kind === 'grade-report' ? [[act.document, act] as const] : [])));
}

/** r, 0–1, of a report that was given that grade; `undefined` for 6, which leaves it to the grade of the source. */
export function gradedWeight(credibility: Credibility): number | undefined {
  const grade = CREDIBILITY_WEIGHTS.find((one) => one.grade === credibility);
  if (!grade) throw new Error(`no weight for credibility ${credibility}`);
  return grade.weight;
}
