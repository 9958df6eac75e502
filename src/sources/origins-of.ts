import { editedGroups } from './act/edited-groups.ts';
import type { OriginAct } from './act/origin-act.ts';
import { type ComparedReport, comparedReports } from './compared-report.ts';
import { saysOtherwise } from './copy-veto.ts';
import { foldedWords } from './fold.ts';
import type { Link } from './link.ts';
import type { Origin } from './origin.ts';
import { compareReports, compareText, type ReadReport } from './read-report.ts';

/** Two reports that credit the same absent original are one origin when they share that much of the shorter text's word sequences. */
const SHARED_WITH_SAME_CREDIT = 0.2;
const SEQUENCES_WITH_SAME_CREDIT = 5;
/** Bounds the work when very many reports repeat one text: a report is compared with the first ones that hold a sequence. */
const HOLDER_LIMIT = 32;

/**
 * The origins behind the reports: the sets that remain when links are followed. Reports that credit the same original, which is not
 * among the reports, belong together only if their texts overlap; an agency sends more than one story. What analysts said in `acts`
 * (those in force, in the order of the log) goes before every link: the surest links are followed first, and none that would join
 * what was split. An act speaks of documents by their id, so it holds for their later versions and however they are read.
 * Sorted by the first document's date and id; every report is in exactly one. The links must be of these reports.
 */
export function originsOf(
  reports: readonly ReadReport[],
  links: readonly Link[],
  acts: readonly OriginAct[] = [],
): Origin[] {
  const inOrder = [...reports].sort(compareReports);
  const ids = inOrder.map(({ document }) => document.id);
  const pairs = [...linkedPairs(links), ...sameCredits(inOrder, links)];
  const { groupOf, overruled } = editedGroups(ids, pairs, acts);
  const members = Map.groupBy(ids, (id) => groupOf.get(id) ?? id);
  const crossing = links.filter(({ from, to }) => to !== undefined && groupOf.get(from) !== groupOf.get(to));
  const left = new Set(crossing);
  const linksOf = Map.groupBy(
    links.filter((link) => !left.has(link)),
    ({ from }) => groupOf.get(from),
  );
  const holding = acts.filter(({ id }) => !overruled.has(id));
  const actsOf = actsByDocument(holding);
  const unspoken = crossing.filter(
    ({ from, to = '' }) => !actsOf.get(from)?.some((act) => isBetween(act, from, to)),
  );
  const place = new Map(ids.map((id, at) => [id, at]));
  return [...members]
    .map(([group, documents]) => ({
      ...originOf(documents, linksOf.get(group) ?? []),
      ...actsWithin(documents, holding, actsOf),
      ...unfollowedOf(documents, unspoken),
    }))
    .sort((a, b) => (place.get(a.first) ?? 0) - (place.get(b.first) ?? 0));
}

/** The surest first: where an act keeps two apart that a third depends on, the third stays with the one it surely depends on. */
function linkedPairs(links: readonly Link[]): (readonly [string, string])[] {
  return links
    .flatMap(({ from, to, score }) => (to === undefined ? [] : [{ from, to, score }]))
    .sort((a, b) => b.score - a.score || compareText(a.from, b.from) || compareText(a.to, b.to))
    .map(({ from, to }) => [from, to] as const);
}

function originOf(documents: readonly string[], links: readonly Link[]): Origin {
  const dependent = new Set(links.filter(({ to }) => to !== undefined).map(({ from }) => from));
  const first = documents.find((id) => !dependent.has(id)) ?? documents[0] ?? '';
  const declared = links.find((link) => link.from === first && namesAbsentOriginal(link))?.declared;
  return {
    id: `o-${first}`,
    first,
    documents,
    ...(declared === undefined ? {} : { declared }),
    links: documents.length === 1 ? [] : links,
  };
}

/** By each document that they speak of. */
function actsByDocument(acts: readonly OriginAct[]): ReadonlyMap<string, readonly OriginAct[]> {
  const pairs = acts.flatMap((act) =>
    [...act.documents, ...(act.kind === 'split-origin' ? act.from : [])].map((id) => [id, act] as const),
  );
  return new Map([...Map.groupBy(pairs, ([id]) => id)].map(([id, ofId]) => [id, ofId.map(([, act]) => act)]));
}

/** Whether an act keeps these two documents apart by name. */
function isBetween(act: OriginAct, a: string, b: string): boolean {
  if (act.kind !== 'split-origin') return false;
  const [out, stays] = [new Set(act.documents), new Set(act.from)];
  return (out.has(a) && stays.has(b)) || (out.has(b) && stays.has(a));
}

/** The acts that made an origin as it is, in the order of the log. */
function actsWithin(
  documents: readonly string[],
  acts: readonly OriginAct[],
  actsOf: ReadonlyMap<string, readonly OriginAct[]>,
): Pick<Origin, 'acts'> {
  const touching = documents.flatMap((id) => actsOf.get(id) ?? []);
  if (touching.length === 0) return {};
  const count = new Map<OriginAct, number>();
  for (const act of touching) count.set(act, (count.get(act) ?? 0) + 1);
  // A join that has one document here joined nothing here.
  const shaping = acts.filter((act) => (count.get(act) ?? 0) > (act.kind === 'join-origins' ? 1 : 0));
  return shaping.length === 0 ? {} : { acts: shaping };
}

function unfollowedOf(documents: readonly string[], crossing: readonly Link[]): Pick<Origin, 'unfollowed'> {
  if (crossing.length === 0) return {};
  const own = new Set(documents);
  const unfollowed = crossing.filter(({ from, to }) => own.has(from) || (to !== undefined && own.has(to)));
  return unfollowed.length === 0 ? {} : { unfollowed };
}

function namesAbsentOriginal({ to, declared, kind }: Link): boolean {
  return to === undefined && declared !== undefined && kind !== 'correction';
}

function sameCredits(reports: readonly ReadReport[], links: readonly Link[]): (readonly [string, string])[] {
  const byName = Map.groupBy(links.filter(namesAbsentOriginal), ({ declared }) =>
    foldedWords(declared ?? '').join(' '),
  );
  if (byName.size === 0) return [];
  const compared = comparedReports(reports);
  return [...byName.values()].flatMap((ofName) => {
    const crediting = new Set(ofName.map(({ from }) => from));
    return overlappingPairs(compared.filter(({ id }) => crediting.has(id)));
  });
}

function overlappingPairs(reports: readonly ComparedReport[]): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  const holders = new Map<number, ComparedReport[]>();
  for (const report of reports) {
    const shared = new Map<ComparedReport, number>();
    for (const sequence of report.fingerprint.distinct) {
      const known = holders.get(sequence) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (known.length < HOLDER_LIMIT) holders.set(sequence, [...known, report]);
    }
    for (const [other, count] of shared) {
      const shorter = Math.min(report.fingerprint.distinct.size, other.fingerprint.distinct.size);
      const isEnough = count >= SEQUENCES_WITH_SAME_CREDIT && count >= SHARED_WITH_SAME_CREDIT * shorter;
      if (isEnough && !saysOtherwise(other, report)) pairs.push([other.id, report.id]);
    }
  }
  return pairs;
}
