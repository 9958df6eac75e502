import { citedMedia } from './cited-media.ts';
import { namesSame } from './declaration.ts';
import { foldedWords } from './fold.ts';
import type { LinkKind } from './link.ts';
import type { Independence, Origin } from './origin.ts';
import type { ReadReport } from './read-report.ts';
import type { SourceProfile } from './source.ts';
import { sourceOf } from './source-of.ts';

/** What somebody reports in a document: the document alone, or a speaker in it. */
export interface Testimony {
  readonly document: string;
  /** Entity id of the speaker, when the passage is said by somebody. */
  readonly speaker?: string;
  /** The case's profile of that speaker, when it lists one. */
  readonly speakerProfile?: SourceProfile;
}

/** What is known of the documents that testify. */
export interface IndependenceContext {
  readonly reports: ReadonlyMap<string, ReadReport>;
  readonly originOf: ReadonlyMap<string, Origin>;
  readonly profiles: readonly SourceProfile[];
}

const STATE_OF_LINK: Readonly<Partial<Record<LinkKind, Independence>>> = {
  reprint: 'declared-reprint',
  translation: 'translation',
};

/**
 * Rule `independence-1`: how two testimonies stand to each other. One origin: the kind of the link between the two. The same speaker, or
 * one medium cited by both documents: the same named source. `established` only when the two publishers, or the two speakers, differ and
 * are both listed with reporting of their own, and neither document names the other's publisher. All else is `not-established`, a
 * lineage that nobody recorded among it.
 * Symmetric. Documents that the context does not know are never independent.
 */
export function independence(a: Testimony, b: Testimony, context: IndependenceContext): Independence {
  const [originA, originB] = [context.originOf.get(a.document), context.originOf.get(b.document)];
  if (originA !== undefined && originA === originB) return withinOrigin(a.document, b.document, originA);
  if (isLeftApart(a.document, b.document, originA)) return 'not-established';
  const [reportA, reportB] = [context.reports.get(a.document), context.reports.get(b.document)];
  if (!reportA || !reportB) return 'not-established';
  if (isSameSpeaker(a, b) || citesSameMedium(reportA, reportB)) return 'same-named-source';
  const publishers = [reportA, reportB].map(({ document }) => sourceOf(document.publisher, context.profiles));
  const isSeparate =
    areSeparate(publishers[0], publishers[1]) || areSeparate(a.speakerProfile, b.speakerProfile);
  const isCrossed =
    namesPublisherOf(reportA, reportB, context) || namesPublisherOf(reportB, reportA, context);
  return isSeparate && !isCrossed ? 'established' : 'not-established';
}

/** Whether one depends on the other by a link that was not followed, though no analyst said so of these two. */
function isLeftApart(a: string, b: string, origin: Origin | undefined): boolean {
  return (
    origin?.unfollowed?.some(({ from, to }) => (from === a && to === b) || (from === b && to === a)) === true
  );
}

function withinOrigin(a: string, b: string, origin: Origin): Independence {
  const direct = origin.links.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  return (direct && STATE_OF_LINK[direct.kind]) ?? 'same-origin';
}

function isSameSpeaker(a: Testimony, b: Testimony): boolean {
  if (a.speaker !== undefined && a.speaker === b.speaker) return true;
  return a.speakerProfile !== undefined && a.speakerProfile === b.speakerProfile;
}

function citesSameMedium(a: ReadReport, b: ReadReport): boolean {
  const cited = new Set(citedMedia(a));
  return citedMedia(b).some((medium) => cited.has(medium));
}

function areSeparate(a: SourceProfile | undefined, b: SourceProfile | undefined): boolean {
  return a?.lineage === 'own-reporting' && b?.lineage === 'own-reporting' && a !== b;
}

function namesPublisherOf(report: ReadReport, other: ReadReport, { profiles }: IndependenceContext): boolean {
  const publisher = other.document.publisher;
  if (publisher === undefined || publisher === report.document.publisher) return false;
  if (citedMedia(report).some((medium) => namesSame(medium, publisher))) return true;
  const text = ` ${foldedWords(report.document.text).join(' ')} `;
  const names = [publisher, ...(sourceOf(publisher, profiles)?.aliases ?? [])].map((name) =>
    foldedWords(name).join(' '),
  );
  return names.some((name) => name.length >= SHORTEST_NAME && text.includes(` ${name} `));
}

/** A shorter alias (an outlet's initials) is too often an ordinary word to prove that the outlet is named. */
const SHORTEST_NAME = 4;
