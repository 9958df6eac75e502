import { addDays, type Day } from '../base/index.ts';
import { countedIn } from './compare-facts.ts';
import type { ComparedReport } from './compared-report.ts';
import { saysOtherwise } from './copy-veto.ts';
import { type Declaration, namesSame } from './declaration.ts';
import { containment, sharedSequences } from './fingerprint.ts';
import { foldedWords } from './fold.ts';
import { earliestDay, knownDay } from './read-report.ts';
import { retellsOtherwise } from './retold-veto.ts';
import type { Signatures } from './signature.ts';

/** What the search for a declared original needs beside the report. */
export interface OriginalSearch {
  readonly reports: readonly ComparedReport[];
  readonly signatures: Signatures;
  /** True when two reports, by their ids, are copies of one text: then the choice between them is no doubt. */
  readonly isSameText: (a: string, b: string) => boolean;
}

interface Rule {
  /** Longest time in days from the original to the report that depends on it; no limit when absent. */
  readonly days?: number;
  readonly minimum: number;
  /** How far the best must lead over the next different text; otherwise nothing is chosen. */
  readonly margin: number;
}

const RULES: Readonly<Record<Declaration['kind'], Rule>> = {
  reprint: { days: 14, minimum: 0.2, margin: 0 },
  translation: { days: 21, minimum: 0.25, margin: 0.08 },
  correction: { minimum: 0.25, margin: 0.05 },
};

/** A round-up that holds one agency text among others is not that text: so much of a reprint's own word sequences is its original's. */
const OF_THE_REPRINT = 0.15;

/** Two reports of one story reach a likeness of 0.5 across languages; without a publisher to look under, a translation has to pass that. */
const UNNAMED_TRANSLATION: Rule = { days: 21, minimum: 0.5, margin: 0.1 };

/**
 * The report that a declaration means, or `undefined` when none fits well enough or two fit about equally: a wrong original is
 * worse than none. A reprint is looked for by word sequences among the reports of the publisher it names, a translation by signature
 * among reports in another language, a correction by both among the same publisher's reports.
 */
export function declaredOriginal(
  report: ComparedReport,
  declaration: Declaration,
  search: OriginalSearch,
): ComparedReport | undefined {
  const { kind, target } = declaration;
  const rule = kind === 'translation' && target === undefined ? UNNAMED_TRANSLATION : RULES[kind];
  // A report corrects what came before it, in one order for all: two that correct each other would both be void.
  const eligible =
    kind === 'correction' ? search.reports.slice(0, search.reports.indexOf(report)) : search.reports;
  const candidates = eligible.filter(
    (other) =>
      other.id !== report.id && isInTime(report, other, rule.days) && mayBe(report, other, declaration),
  );
  if (kind === 'correction') {
    const titled = candidates.filter((other) => isSameName(target, other.report.document.title));
    if (titled.length > 0) return titled.at(-1);
  }
  return clearBest(candidates, {
    ...rule,
    likeness: likenessTo(report, kind, search),
    isOther: isOtherFrom(report, kind),
    latest: kind === 'correction',
    search,
  });
}

function mayBe(report: ComparedReport, other: ComparedReport, { kind, target }: Declaration): boolean {
  const [own, theirs] = [report.report.document, other.report.document];
  if (kind === 'correction')
    return own.version !== theirs.version && isSameName(own.publisher, theirs.publisher);
  const isNamed = namesSame(target, theirs.publisher);
  if (kind === 'reprint') return isNamed;
  const isForeign =
    own.language.code !== 'und' &&
    theirs.language.code !== 'und' &&
    own.language.code !== theirs.language.code;
  return isForeign && (target === undefined || isNamed);
}

function likenessTo(
  report: ComparedReport,
  kind: Declaration['kind'],
  { signatures }: OriginalSearch,
): Likeness {
  const byWords: Likeness = (other) => containment(report.fingerprint, other.fingerprint);
  const reprinted: Likeness = (other) => {
    const shared = sharedSequences(report.fingerprint, other.fingerprint);
    return shared < OF_THE_REPRINT * report.fingerprint.distinct.size ? 0 : byWords(other);
  };
  const bySignature: Likeness = (other) => signatures.likeness(report, other);
  if (kind === 'reprint') return reprinted;
  if (kind === 'translation') return bySignature;
  return (other) => Math.max(byWords(other), bySignature(other));
}

/** Whether a report that is alike tells something else: an agency sends more than one story, and a credit does not say which was taken. */
function isOtherFrom(report: ComparedReport, kind: Declaration['kind']): (other: ComparedReport) => boolean {
  if (kind === 'reprint') return (other) => saysOtherwise(report, other);
  if (kind !== 'translation') return () => false;
  return (other) =>
    countedIn(report.facts, other.facts).conflicts.length > 0 || retellsOtherwise(report, other);
}

type Likeness = (other: ComparedReport) => number;

interface Choice extends Rule {
  readonly likeness: Likeness;
  readonly isOther: (other: ComparedReport) => boolean;
  /** Of several copies of the best text, take the latest rather than the most alike. */
  readonly latest: boolean;
  readonly search: OriginalSearch;
}

function clearBest(candidates: readonly ComparedReport[], choice: Choice): ComparedReport | undefined {
  const ranked = candidates
    .map((report) => ({ report, likeness: choice.likeness(report) }))
    .filter(({ likeness }) => likeness >= choice.minimum)
    .sort((a, b) => b.likeness - a.likeness);
  const best = ranked.find(({ report }) => !choice.isOther(report));
  if (!best) return undefined;
  const isBest = ({ report }: { report: ComparedReport }) =>
    report.id === best.report.id || choice.search.isSameText(report.id, best.report.id);
  const rival = ranked.find((one) => !isBest(one));
  if (rival && best.likeness - rival.likeness < choice.margin) return undefined;
  if (!choice.latest) return best.report;
  return candidates.findLast((report) => isBest({ report }) && ranked.some((one) => one.report === report));
}

function isInTime(report: ComparedReport, other: ComparedReport, days: number | undefined): boolean {
  const [earliest, latest] = [earliestDay(report.report), knownDay(report.report)];
  const [from, to] = [earliestDay(other.report), knownDay(other.report)];
  if (!earliest || !latest || !from || !to) return true;
  return from <= latest && (days === undefined || isWithin(earliest, to, days));
}

function isWithin(later: Day, earlier: Day, days: number): boolean {
  return addDays(later, -days) <= earlier;
}

function isSameName(a: string | undefined, b: string | undefined): boolean {
  const words = foldedWords(a ?? '').join(' ');
  return words !== '' && words === foldedWords(b ?? '').join(' ');
}
