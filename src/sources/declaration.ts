import type { Span } from '../base/index.ts';
import type { CreditLine } from './credit-line.ts';
import { foldedWords } from './fold.ts';
import type { LinkKind } from './link.ts';
import { isMarkedCorrection } from './marked-version.ts';
import type { ReadReport } from './read-report.ts';

/** What a report says of its own lineage: that it reprints, translates or corrects, and whom when it says so. */
export interface Declaration {
  readonly kind: Extract<LinkKind, 'reprint' | 'translation' | 'correction'>;
  readonly target?: string;
}

const KIND_OF = {
  'translation-of': 'translation',
  'reprint-of': 'reprint',
  'correction-of': 'correction',
} as const;

/** A line with no more words than this that names a medium is a credit line: "(Baltic Wire)", "Fonte: Agenzia Nordest". */
const CREDIT_LINE_WORDS = 8;

/**
 * The declarations of a report, from what was read in its text, from what its file or header states, from its lines of credit
 * to the publishers of other reports, and from a mark of correction at its head; each kind and target once.
 * A medium cited in running text is no declaration, and an outlet that credits itself declares no reprint.
 */
export function declarationsOf(report: ReadReport, credits: readonly CreditLine[]): Declaration[] {
  const { document, reading } = report;
  const declared: Declaration[] = [];
  for (const { kind, span, target } of reading.provenance) {
    if (kind === 'cites' && !standsInCreditLine(document.text, span)) continue;
    declared.push(declaration(kind === 'cites' ? 'reprint' : KIND_OF[kind], target));
  }
  for (const { field, value } of document.provenance) {
    if (field === 'translation-of' || field === 'reprint-of')
      declared.push(declaration(KIND_OF[field], value));
  }
  for (const { kind, target: credited } of credits) {
    if (!declared.some(({ target }) => namesSame(target, credited)))
      declared.push({ kind, target: credited });
  }
  const isCorrection = declared.some(({ kind }) => kind === 'correction');
  if (!isCorrection && isMarkedCorrection(document.title ?? '', document.text)) {
    declared.push({ kind: 'correction' });
  }
  const foreign = declared.filter(
    ({ kind, target }) =>
      !(kind === 'reprint' && target !== undefined && namesSame(target, document.publisher)),
  );
  return foreign.filter((one, at) => isFirstAndFullest(foreign, one, at));
}

function declaration(kind: Declaration['kind'], target: string | undefined): Declaration {
  const name = target?.trim();
  return name ? { kind, target: name } : { kind };
}

function isFirstAndFullest(all: readonly Declaration[], one: Declaration, at: number): boolean {
  const sameKind = all.filter(({ kind }) => kind === one.kind);
  if (one.target === undefined && sameKind.some(({ target }) => target !== undefined)) return false;
  const key = foldedName(one.target);
  return all.findIndex(({ kind, target }) => kind === one.kind && foldedName(target) === key) === at;
}

function standsInCreditLine(text: string, [start, end]: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return foldedWords(text.slice(from, to === -1 ? text.length : to)).length <= CREDIT_LINE_WORDS;
}

function foldedName(name: string | undefined): string {
  return foldedWords(name ?? '').join(' ');
}

/**
 * Whether a declared name, or an address, means the publisher: same words, one name within the other
 * ("Nordest" and "Agenzia Nordest"), or the publisher's name run together in an address. Never true without both.
 */
export function namesSame(declared: string | undefined, publisher: string | undefined): boolean {
  const name = foldedName(declared);
  const known = foldedName(publisher);
  if (name.length < 3 || known.length < 3) return name !== '' && name === known;
  if (` ${name} `.includes(` ${known} `) || ` ${known} `.includes(` ${name} `)) return true;
  return known.length >= 6 && name.split(' ').includes(known.replaceAll(' ', ''));
}
