import { describe, expect, it } from 'vitest';
import type { SourceAct } from '../act/source-acts.ts';
import { reportSheets } from './report-sheet.ts';

const own = { id: 'a-1', at: '2031-05-09T10:00:00Z', by: 'Ann Ferri', reason: 'looked at it' };

describe('sheets of reports', () => {
  it('hold the last grade, and the flags of all answers together', () => {
    const acts: SourceAct[] = [
      { ...own, kind: 'check-deception', document: 'b', answers: { motive: 'yes', means: 'yes' } },
      { ...own, kind: 'grade-report', document: 'b', credibility: 2 },
      { ...own, kind: 'grade-report', document: 'a', credibility: 3 },
      { ...own, kind: 'grade-report', document: 'b', credibility: 5 },
      { ...own, kind: 'check-deception', document: 'b', answers: { opportunity: 'yes' } },
      { ...own, kind: 'check-deception', source: 'Wire', answers: { fed: 'yes' } },
    ];
    expect(reportSheets(acts)).toMatchObject([
      { document: 'a', grade: { credibility: 3 }, flags: [] },
      { document: 'b', grade: { credibility: 5 }, flags: [{ checklist: 'mom', state: 'raised' }] },
    ]);
  });
});
