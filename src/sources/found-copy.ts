import { type ComparedReport, isBefore } from './compared-report.ts';
import { namesSame } from './declaration.ts';
import { candidateIndex } from './finding/candidate-index.ts';
import { COPY_CANDIDATES } from './finding/candidate-limits.ts';
import { foldedWords } from './fold.ts';
import { sharedSequences } from './fingerprint.ts';
import type { Link } from './link.ts';
import { sameTextReason, sharedTextReason } from './link-reason.ts';
import { saysOtherwise } from './copy-veto.ts';

/** Fewer words than this are never a copy: two headlines may agree by chance. */
const COPY_WORDS = 8;
/** A near-copy has that many word sequences in common (16 words running), … */
const SHARED_AT_LEAST = 12;
/** … that share of the shorter text's, … */
const OF_THE_SHORTER = 0.5;
/** … that share of each third of the shorter text, for a block in common at one end is a notice or a quotation, … */
const OF_EACH_THIRD = 0.25;
/** … and that share of the dependent text's own, for a round-up that holds one agency text is not that text. */
const OF_THE_DEPENDENT = 0.3;
/** A headline's word under that many letters says nothing of its matter. */
const TELLING_LETTERS = 4;

/**
 * Copies found by their text alone: reports with the same words, and reports with most of their five-word sequences in common.
 * Each report is linked to one other at most, the most alike. `reports` in the order of `comparedReports`.
 * Misses on purpose: rewritten copies, and copies whose first, middle or last third is new.
 */
export function foundCopies(reports: readonly ComparedReport[]): Link[] {
  const { links, distinct } = sameTexts(reports);
  const index = candidateIndex();
  for (const [at, report] of distinct.entries()) {
    const alike = index
      .find(report.keys.wording, COPY_CANDIDATES)
      .map(({ document }) => document)
      .sort((a, b) => a - b)
      .flatMap((other) => distinct[other] ?? []);
    index.add(report.keys.wording, at);
    const original = mostAlike(report, alike);
    if (original) links.push(nearCopy(report, original));
  }
  return links;
}

function sameTexts(reports: readonly ComparedReport[]): { links: Link[]; distinct: ComparedReport[] } {
  const links: Link[] = [];
  const distinct: ComparedReport[] = [];
  const firstWith = new Map<string, ComparedReport>();
  for (const report of reports) {
    if (report.fingerprint.words.length < COPY_WORDS) continue;
    const keys = [report.report.document.version, report.fingerprint.words.join(' ')];
    const original = keys.map((key) => firstWith.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!firstWith.has(key)) firstWith.set(key, original ?? report);
    if (original === undefined) {
      distinct.push(report);
      continue;
    }
    const [from, to] = inDependency(report, original);
    links.push({
      ...{ from: from.id, to: to.id, kind: 'copy', basis: 'found', score: 1 },
      reason: sameTextReason(to.id),
    });
  }
  return { links, distinct };
}

function mostAlike(report: ComparedReport, others: readonly ComparedReport[]): ComparedReport | undefined {
  let best: ComparedReport | undefined;
  let bestLikeness = 0;
  for (const other of others) {
    const likeness = nearCopyLikeness(report, other);
    if (likeness > bestLikeness) {
      best = other;
      bestLikeness = likeness;
    }
  }
  return best;
}

/** Jaccard similarity of the word sequences, or 0 when one is not a near-copy of the other. */
function nearCopyLikeness(a: ComparedReport, b: ComparedReport): number {
  const [x, y] = [a.fingerprint, b.fingerprint];
  const shared = sharedSequences(x, y);
  const [shorter, longer] = x.distinct.size <= y.distinct.size ? [x, y] : [y, x];
  const [from] = inDependency(a, b);
  if (isOtherHeadline(a, b)) return 0;
  if (shared < SHARED_AT_LEAST || shared < OF_THE_SHORTER * shorter.distinct.size) return 0;
  if (shared < OF_THE_DEPENDENT * from.fingerprint.distinct.size) return 0;
  if (!isSharedThroughout(shorter.sequences, longer.distinct)) return 0;
  // What corrects an earlier text says one thing otherwise, and is a copy of it all the same.
  const corrects = [a, b].some(({ declarations }) => declarations.some(({ kind }) => kind === 'correction'));
  if (saysOtherwise(a, b, corrects ? 'corrects' : 'copies')) return 0;
  return shared / (x.distinct.size + y.distinct.size - shared);
}

/** Whether two reports of one publisher have headlines without a word in common: what their pages share is then its standing matter. */
function isOtherHeadline({ report: a }: ComparedReport, { report: b }: ComparedReport): boolean {
  if (!namesSame(a.document.publisher, b.document.publisher)) return false;
  const [own, theirs] = [a, b].map(({ document }) => foldedWords(document.title ?? ''));
  if (own === undefined || theirs === undefined) return false;
  const telling = (words: readonly string[]) => words.filter((word) => word.length >= TELLING_LETTERS);
  const [few, others] = [telling(own), new Set(telling(theirs))];
  return few.length >= 2 && others.size >= 2 && !few.some((word) => others.has(word));
}

function isSharedThroughout(sequences: Float64Array, other: ReadonlySet<number>): boolean {
  const third = Math.floor(sequences.length / 3);
  const starts = [0, third, sequences.length - third];
  return starts.every((start) => {
    const part = sequences.subarray(start, start + third);
    return part.filter((sequence) => other.has(sequence)).length >= OF_EACH_THIRD * part.length;
  });
}

function nearCopy(a: ComparedReport, b: ComparedReport): Link {
  const [from, to] = inDependency(a, b);
  const shared = sharedSequences(from.fingerprint, to.fingerprint);
  const score = shared / Math.min(from.fingerprint.distinct.size, to.fingerprint.distinct.size);
  return {
    ...{ from: from.id, to: to.id, kind: 'near-copy', basis: 'found', score },
    reason: sharedTextReason(from, to),
  };
}

/** `[dependent, original]` of a later and an earlier report: date decides, and a declared credit where the dates cannot. */
function inDependency(later: ComparedReport, earlier: ComparedReport): [ComparedReport, ComparedReport] {
  const credits = ({ declarations }: ComparedReport, { report }: ComparedReport) =>
    declarations.some(({ target }) => namesSame(target, report.document.publisher));
  const isTurned =
    !isBefore(earlier.report, later.report) && credits(earlier, later) && !credits(later, earlier);
  return isTurned ? [earlier, later] : [later, earlier];
}
