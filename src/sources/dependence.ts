import { addDays } from '../base/index.ts';
import { compareFacts, type FactWeight } from './compare-facts.ts';
import type { ComparedReport } from './compared-report.ts';
import { saysOtherwise } from './copy-veto.ts';
import { namesSame } from './declaration.ts';
import { containment } from './fingerprint.ts';
import { foldedWords } from './fold.ts';
import type { Link, LinkKind } from './link.ts';
import { laterVersionReason, retellingReason, sharedTextReason } from './link-reason.ts';
import { isNamed } from './publisher-name.ts';
import { earliestDay, knownDay } from './read-report.ts';
import { retellsOtherwise } from './retold-veto.ts';
import { type RetellingSigns, retellingScore } from './retelling.ts';

/** How a report depends on an earlier one whose text it does not simply copy. */
export interface Dependence {
  readonly kind: Extract<LinkKind, 'translation' | 'rewrite' | 'near-copy' | 'later-version'>;
  readonly basis: Link['basis'];
  readonly score: number;
}

/** A text is retold or translated within that many days, and brought up to date by its own publisher within these. */
const RETOLD_WITHIN = 14;
const UPDATED_WITHIN = 3;
/** A new version has that many names of the old one, and that share of its matter. */
const VERSION_NAMES = 3;
const VERSION_MATTER = 0.35;
/** … or, where few names stand in it, that many names and numbers, and nearly all of its matter. */
const VERSION_FACTS = 5;
const VERSION_WORDING = 0.7;
/** With that share of the shorter text's word sequences in common, and its facts, a cut or padded text is a copy although its parts are not. */
const COPIED_WORDING = 0.3;

/**
 * How `later` depends on `earlier` by its facts: a translation, declared or not; a rewritten report that names where it has it from; a cut copy in
 * much matter of its own; the same publisher's new version, when it is marked as one. `undefined` when none is sure enough.
 */
export function dependence(
  later: ComparedReport,
  earlier: ComparedReport,
  weight: FactWeight,
): Dependence | undefined {
  if (!isWithin(later, earlier, RETOLD_WITHIN)) return undefined;
  const facts = compareFacts(later.facts, earlier.facts, weight);
  if (isUpdateOf(later, earlier)) {
    const isNamedAlike = facts.names >= VERSION_NAMES && facts.matter >= VERSION_MATTER;
    const isWordedAlike = facts.names + facts.numbers >= VERSION_FACTS && facts.matter >= VERSION_WORDING;
    const isVersion = isNamedAlike || isWordedAlike;
    return isVersion ? { kind: 'later-version', basis: 'declared', score: facts.matter } : undefined;
  }
  if (namesAnother(later, earlier)) return undefined;
  const signs = signsOf(later, earlier);
  const isCopied = !signs.isForeign && containment(later.fingerprint, earlier.fingerprint) >= COPIED_WORDING;
  const score = retellingScore(facts, { ...signs, sharesWording: isCopied });
  if (score === 0) return undefined;
  if (isCopied ? saysOtherwise(later, earlier) : retellsOtherwise(later, earlier)) return undefined;
  const basis = signs.credits || signs.declaresTranslation ? 'declared' : 'found';
  if (signs.isForeign) return { kind: 'translation', basis, score };
  return { kind: isCopied ? 'near-copy' : 'rewrite', basis, score };
}

/** The link for a dependence found, with its reason. */
export function dependenceLink(later: ComparedReport, earlier: ComparedReport, found: Dependence): Link {
  const { kind, basis, score } = found;
  const ends = { from: later.id, to: earlier.id, kind, basis, score };
  if (kind === 'later-version') return { ...ends, reason: laterVersionReason(earlier.id) };
  if (kind === 'near-copy') return { ...ends, reason: sharedTextReason(later, earlier) };
  return { ...ends, reason: retellingReason(earlier, kind, score) };
}

function signsOf(report: ComparedReport, other: ComparedReport): Omit<RetellingSigns, 'sharesWording'> {
  return {
    isForeign: isForeign(report, other),
    credits: credits(report, other),
    declaresTranslation: report.declarations.some(({ kind }) => kind === 'translation'),
    isOwn: report.isOwn,
  };
}

function isForeign({ report: a }: ComparedReport, { report: b }: ComparedReport): boolean {
  const [own, theirs] = [a.document.language.code, b.document.language.code];
  return own !== 'und' && theirs !== 'und' && own !== theirs;
}

/** Whether a report names the publisher of another, or both name one that neither is. */
function credits(report: ComparedReport, other: ComparedReport): boolean {
  const publisher = other.report.document.publisher;
  if (namesSame(publisher, report.report.document.publisher)) return false;
  if (isNamed(other.publisherName, report.foldedText)) return true;
  return report.declarations.some(
    ({ target }) =>
      namesSame(target, publisher) || other.declarations.some((theirs) => namesSame(target, theirs.target)),
  );
}

/** Whether a report says that it translates a publisher whom neither the other's name nor its credits mean. */
function namesAnother({ declarations }: ComparedReport, other: ComparedReport): boolean {
  return declarations.some(
    ({ kind, target }) =>
      kind === 'translation' &&
      target !== undefined &&
      !namesSame(target, other.report.document.publisher) &&
      !other.declarations.some((theirs) => namesSame(target, theirs.target)) &&
      !isNamed(foldedWords(target).join(' '), other.foldedText),
  );
}

/** Whether a report marks itself as an update, and the other is its publisher's and not older than three days. */
function isUpdateOf(later: ComparedReport, earlier: ComparedReport): boolean {
  return (
    later.isUpdate &&
    namesSame(later.report.document.publisher, earlier.report.document.publisher) &&
    isWithin(later, earlier, UPDATED_WITHIN)
  );
}

function isWithin(later: ComparedReport, earlier: ComparedReport, days: number): boolean {
  const [day, before] = [earliestDay(later.report), knownDay(earlier.report)];
  return day === undefined || before === undefined || addDays(day, -days) <= before;
}
