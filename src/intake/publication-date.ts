import type { DatedInterval, Finding } from '../base/index.ts';
import type { ProvenanceNote } from './document.ts';
import { readWrittenDate } from './written-date.ts';

/** The date of a document, absent when nothing tells it, and the trouble met on the way to it. */
export interface PublicationDate {
  readonly publishedAt?: DatedInterval;
  readonly findings: readonly Finding[];
}

/**
 * The date of publication by the first date note that can be read; notes marked as inferred come last and make a date that is
 * not stated. A note that cannot be read, or that names other days than the one used, is a finding.
 */
export function publicationDateOf(notes: readonly ProvenanceNote[], language: string): PublicationDate {
  const findings: Finding[] = [];
  let publishedAt: DatedInterval | undefined;
  const dates = notes.filter((note) => note.field === 'date');
  for (const note of [...dates.filter((date) => !date.inferred), ...dates.filter((date) => date.inferred)]) {
    const date = readWrittenDate(note.value, language);
    if (date.kind !== 'read') findings.push(unusableDate(note, date.kind));
    else if (!publishedAt) publishedAt = { ...date.interval, stated: note.inferred !== true };
    else if (!note.inferred && !shareADay(publishedAt, date.interval)) findings.push(otherDate(note));
  }
  return publishedAt ? { publishedAt, findings } : { findings };
}

function unusableDate(note: ProvenanceNote, kind: 'ambiguous' | 'unreadable'): Finding {
  const trouble = kind === 'ambiguous' ? 'may be day or month first' : 'is no date that can be read';
  return {
    code: `intake/${kind}-date`,
    severity: 'warning',
    message: `"${note.value}" (${note.from}) ${trouble}: write it as YYYY-MM-DD, YYYY-MM or YYYY`,
  };
}

function otherDate(note: ProvenanceNote): Finding {
  return {
    code: 'intake/dates-differ',
    severity: 'info',
    message: `"${note.value}" (${note.from}) differs from the date that was used: check which is right`,
  };
}

function shareADay(a: { from?: string; to?: string }, b: { from?: string; to?: string }): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
}
