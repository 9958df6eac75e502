import type { Language } from '../../../base/index.ts';

/** The words of the page that `vigilia link` prints. */
export interface LinkWords {
  readonly counts: (reports: number, origins: number) => string;
  readonly origins: string;
  readonly links: string;
  readonly contradictions: string;
  readonly ties: string;
  readonly findings: string;
  readonly alone: (count: number) => string;
}

/** The same page in every language. */
export const LINK_WORDS: Readonly<Record<Language, LinkWords>> = {
  en: {
    counts: (reports, origins) =>
      `${reports} ${reports === 1 ? 'report' : 'reports'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}.`,
    origins: 'Origins of more than one report',
    links: 'Links',
    contradictions: 'Contradictions',
    ties: 'Not one origin, but',
    findings: 'Trouble',
    alone: (count) => `${count} stand${count === 1 ? 's' : ''} alone, as far as can be told.`,
  },
  it: {
    counts: (reports, origins) =>
      `${reports} ${reports === 1 ? 'resoconto' : 'resoconti'}, ${origins} ${origins === 1 ? 'origine' : 'origini'}.`,
    origins: 'Origini di più resoconti',
    links: 'Legami',
    contradictions: 'Contraddizioni',
    ties: 'Non la stessa origine, ma',
    findings: 'Problemi',
    alone: (count) =>
      count === 1 ? '1 sta da solo, per quanto si vede.' : `${count} stanno da soli, per quanto si vede.`,
  },
};
