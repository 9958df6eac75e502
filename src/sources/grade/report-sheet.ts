import type { GradeReport } from '../act/grade-act.ts';
import type { SourceAct } from '../act/source-acts.ts';
import { compareText } from '../read-report.ts';
import { type DeceptionAnswers, type DeceptionFlag, deceptionFlags } from './deception.ts';
import { gradedReports } from './graded-reports.ts';

/** What analysts said of one report. */
export interface ReportSheet {
  readonly document: string;
  /** The grade of credibility given last. */
  readonly grade?: GradeReport;
  readonly flags: readonly DeceptionFlag[];
}

/** A sheet for each report that an analyst graded or checked, by id. `acts` are in force, in the order of the log. */
export function reportSheets(acts: readonly SourceAct[]): ReportSheet[] {
  const grades = gradedReports(acts);
  const answers = new Map<string, DeceptionAnswers>();
  for (const act of acts) {
    if (act.kind === 'check-deception' && act.document !== undefined)
      answers.set(act.document, { ...answers.get(act.document), ...act.answers });
  }
  return [...new Set([...grades.keys(), ...answers.keys()])].sort(compareText).map((document) => {
    const grade = grades.get(document);
    return { document, ...(grade ? { grade } : {}), flags: deceptionFlags(answers.get(document) ?? {}) };
  });
}
