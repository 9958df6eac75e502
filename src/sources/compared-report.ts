import { withoutBoilerplate } from './boilerplate.ts';
import { type ComparedText, comparedText } from './compared-text.ts';
import { creditLines, type KnownPublishers, knownPublishers, withoutCreditLines } from './credit-line.ts';
import { type Declaration, declarationsOf } from './declaration.ts';
import { isMarkedUpdate } from './marked-version.ts';
import { isOwnReport, tellingName, withoutDateline } from './publisher-name.ts';
import { compareReports, compareText, earliestDay, knownDay, type ReadReport } from './read-report.ts';

/** A report with all that linking looks at. */
export interface ComparedReport extends ComparedText {
  readonly id: string;
  readonly report: ReadReport;
  readonly declarations: readonly Declaration[];
  /** By which words others name its publisher, if any. */
  readonly publisherName: string | undefined;
  /** It says that it is its publisher's own. */
  readonly isOwn: boolean;
  /** It marks itself as a new version of what its publisher sent before. */
  readonly isUpdate: boolean;
}

/**
 * The reports ready to be compared, by date; of one day those without a credit line come first, for they are taken for the originals, updates
 * after what they update, and reports that say they are their publisher's own before those that say nothing. Order of the input does not matter.
 */
export function comparedReports(reports: readonly ReadReport[]): ComparedReport[] {
  const inOrder = [...reports].sort(compareReports);
  const texts = withoutBoilerplate(inOrder);
  const known = knownPublishers(inOrder.flatMap(({ document: { publisher } }) => publisher ?? []));
  return inOrder
    .map((report, at) => comparedReport(report, texts[at] ?? '', known))
    .sort(
      (a, b) =>
        compareText(knownDay(a.report) ?? '~', knownDay(b.report) ?? '~') ||
        a.declarations.length - b.declarations.length ||
        Number(a.isUpdate) - Number(b.isUpdate) ||
        Number(b.isOwn) - Number(a.isOwn) ||
        compareReports(a.report, b.report),
    );
}

function comparedReport(report: ReadReport, text: string, known: KnownPublishers): ComparedReport {
  const { id, publisher, title } = report.document;
  const credits = creditLines(report.document.text, publisher, known);
  return {
    id,
    report,
    declarations: declarationsOf(report, credits),
    ...comparedText(report, { own: text, story: withoutDateline(withoutCreditLines(text, credits)) }),
    publisherName: tellingName(publisher),
    isOwn: isOwnReport(text, publisher),
    isUpdate: isMarkedUpdate(title ?? '', text),
  };
}

/** Whether every day of `a` lies before every day of `b`; false when either is undated or the dates are too coarse to say. */
export function isBefore(a: ReadReport, b: ReadReport): boolean {
  const last = knownDay(a);
  const first = earliestDay(b);
  return last !== undefined && first !== undefined && last < first;
}
