import { type ComparedReport, comparedReports } from './compared-report.ts';
import { saysOtherwise } from './copy-veto.ts';
import { foldedWords } from './fold.ts';
import { groupsOf } from './grouping.ts';
import type { Link } from './link.ts';
import type { Origin } from './origin.ts';
import { compareReports, type ReadReport } from './read-report.ts';

/** Two reports that credit the same absent original are one origin when they share that much of the shorter text's word sequences. */
const SHARED_WITH_SAME_CREDIT = 0.2;
const SEQUENCES_WITH_SAME_CREDIT = 5;
/** Bounds the work when very many reports repeat one text: a report is compared with the first ones that hold a sequence. */
const HOLDER_LIMIT = 32;

/**
 * The origins behind the reports: the sets that remain when links are followed. Reports that credit the same original, which is not
 * among the reports, belong together only if their texts overlap; an agency sends more than one story.
 * Sorted by the first document's date and id; every report is in exactly one. The links must be of these reports.
 */
export function originsOf(reports: readonly ReadReport[], links: readonly Link[]): Origin[] {
  const inOrder = [...reports].sort(compareReports);
  const ids = inOrder.map(({ document }) => document.id);
  const linked = links.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const]));
  const groups = groupsOf(ids, [...linked, ...sameCredits(inOrder, links)]);
  const members = Map.groupBy(ids, (id) => groups.get(id) ?? id);
  const linksOf = Map.groupBy(links, ({ from }) => groups.get(from));
  const place = new Map(ids.map((id, at) => [id, at]));
  return [...members]
    .map(([group, documents]) => originOf(documents, linksOf.get(group) ?? []))
    .sort((a, b) => (place.get(a.first) ?? 0) - (place.get(b.first) ?? 0));
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
