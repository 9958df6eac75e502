import { withoutBoilerplate } from './boilerplate.ts';
import { type Declaration, declarationsOf } from './declaration.ts';
import { type FactSheet, factSheet } from './fact-sheet.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { foldedWords } from './fold.ts';
import { isMarkedUpdate } from './marked-update.ts';
import { isOwnReport, tellingName, withoutDateline } from './publisher-name.ts';
import { compareReports, compareText, earliestDay, knownDay, type ReadReport } from './read-report.ts';

/** A report with all that linking looks at. */
export interface ComparedReport {
  readonly id: string;
  readonly report: ReadReport;
  readonly declarations: readonly Declaration[];
  readonly fingerprint: Fingerprint;
  readonly facts: FactSheet;
  /** Its text without standing matter, as folded words with a space between and at both ends. */
  readonly foldedText: string;
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
  return inOrder
    .map((report, at) => comparedReport(report, texts[at] ?? ''))
    .sort(
      (a, b) =>
        compareText(knownDay(a.report) ?? '~', knownDay(b.report) ?? '~') ||
        a.declarations.length - b.declarations.length ||
        Number(a.isUpdate) - Number(b.isUpdate) ||
        Number(b.isOwn) - Number(a.isOwn) ||
        compareReports(a.report, b.report),
    );
}

/** How far into a text a mark of updating is looked for, in UTF-16 code units. */
const UPDATE_REACH = 200;

function comparedReport(report: ReadReport, text: string): ComparedReport {
  const { id, language, publisher, title } = report.document;
  const prints = fingerprint(withoutDateline(text));
  return {
    id,
    report,
    declarations: declarationsOf(report),
    fingerprint: prints,
    facts: factSheet(text, language.code, publisher),
    foldedText: ` ${foldedWords(text).join(' ')} `,
    publisherName: tellingName(publisher),
    isOwn: isOwnReport(text, publisher),
    isUpdate: isMarkedUpdate(title ?? '') || isMarkedUpdate(text.slice(0, UPDATE_REACH)),
  };
}

/** Whether every day of `a` lies before every day of `b`; false when either is undated or the dates are too coarse to say. */
export function isBefore(a: ReadReport, b: ReadReport): boolean {
  const last = knownDay(a);
  const first = earliestDay(b);
  return last !== undefined && first !== undefined && last < first;
}
