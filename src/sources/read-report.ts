import type { Day } from '../base/index.ts';
import type { Document } from '../intake/index.ts';
import type { Reading } from '../reading/index.ts';

/** A report as read: what every stage after `reading` works on. */
export interface ReadReport {
  readonly document: Document;
  readonly reading: Reading;
}

/**
 * The day on which a report was certainly known: the last day of its date, so that `2022-12` is known on 31 December.
 * `undefined` for a report without a date.
 */
export function knownDay(report: ReadReport): Day | undefined {
  const date = report.document.publishedAt ?? report.reading.publishedAt;
  return (date?.to ?? date?.from)?.slice(0, 10);
}

/** The first day on which a report may have been published; `undefined` for a report without a date. */
export function earliestDay(report: ReadReport): Day | undefined {
  const date = report.document.publishedAt ?? report.reading.publishedAt;
  return (date?.from ?? date?.to)?.slice(0, 10);
}

const UNDATED = '9999-12-31';

/** Order of publication: by the day known, then the earliest day, then the id; undated reports come last. */
export function compareReports(a: ReadReport, b: ReadReport): number {
  return (
    compareText(knownDay(a) ?? UNDATED, knownDay(b) ?? UNDATED) ||
    compareText(earliestDay(a) ?? UNDATED, earliestDay(b) ?? UNDATED) ||
    compareText(a.document.id, b.document.id)
  );
}

/** Order of two strings by UTF-16 code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
