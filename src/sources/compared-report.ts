import { withoutBoilerplate } from './boilerplate.ts';
import { type Declaration, declarationsOf } from './declaration.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { compareReports, compareText, earliestDay, knownDay, type ReadReport } from './read-report.ts';

/** A report with all that linking looks at. */
export interface ComparedReport {
  readonly id: string;
  readonly report: ReadReport;
  readonly declarations: readonly Declaration[];
  readonly fingerprint: Fingerprint;
}

/**
 * The reports ready to be compared, by date, one that credits another before none of its day: of two reports of one day
 * the one without a credit line is taken for the original. Order of the input does not matter.
 */
export function comparedReports(reports: readonly ReadReport[]): ComparedReport[] {
  const inOrder = [...reports].sort(compareReports);
  const texts = withoutBoilerplate(inOrder);
  return inOrder
    .map((report, at) => ({
      id: report.document.id,
      report,
      declarations: declarationsOf(report),
      fingerprint: fingerprint(texts[at] ?? ''),
    }))
    .sort(
      (a, b) =>
        compareText(knownDay(a.report) ?? '~', knownDay(b.report) ?? '~') ||
        a.declarations.length - b.declarations.length ||
        compareReports(a.report, b.report),
    );
}

/** Whether every day of `a` lies before every day of `b`; false when either is undated or the dates are too coarse to say. */
export function isBefore(a: ReadReport, b: ReadReport): boolean {
  const last = knownDay(a);
  const first = earliestDay(b);
  return last !== undefined && first !== undefined && last < first;
}
