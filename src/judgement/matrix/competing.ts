import type { Finding } from '../../base/index.ts';
import type { Rating } from './consistency.ts';
import type { HypothesisRelation, Matrix } from './matrix.ts';

/** A matrix whose duplicate hypotheses have been joined, with the relations that hold among the rest. */
export interface Joined {
  readonly matrix: Matrix;
  /** Hypotheses that are counted as another. */
  readonly folded: readonly { readonly hypothesis: string; readonly into: string }[];
  /** False for a hypothesis and a wider form of it: one of them ahead of the other is no contest. */
  readonly competes: (one: string, other: string) => boolean;
  readonly findings: readonly Finding[];
}

/**
 * Counts a duplicate as the hypothesis that it repeats: its ratings go there, unless the same rater has rated the same row there as well;
 * where the two differ, the finding `matrix/duplicate-differs` says so and the rating of the one kept counts. Relations that contradict
 * each other, or run in a circle, hold nothing and are `matrix/relation`.
 */
export function joinDuplicates(matrix: Matrix): Joined {
  const findings: Finding[] = [];
  const target = duplicateTargets(matrix.relations, findings);
  const kept = (id: string): string => target.get(id) ?? id;
  const ratings = target.size === 0 ? matrix.ratings : foldRatings(matrix.ratings, kept, findings);
  const relations = matrix.relations
    .filter(({ kind }) => kind !== 'duplicate')
    .map(({ kind, from, to }) => ({ kind, from: kept(from), to: kept(to) }));
  const narrower = soundSubsumptions(relations, findings);
  return {
    matrix: { ...matrix, hypotheses: matrix.hypotheses.filter(({ id }) => !target.has(id)), ratings },
    folded: [...target].map(([hypothesis, into]) => ({ hypothesis, into })),
    competes: (one, other) => !narrower.get(one)?.has(other) && !narrower.get(other)?.has(one),
    findings: [...findings, ...widerAsInconsistent(matrix, ratings, narrower)],
  };
}

/** Each duplicate with the hypothesis that stands for it, chains followed to their end. */
function duplicateTargets(
  relations: readonly HypothesisRelation[],
  findings: Finding[],
): ReadonlyMap<string, string> {
  const direct = new Map<string, string>();
  for (const { kind, from, to } of relations) {
    if (kind !== 'duplicate') continue;
    let end = to;
    for (let next = direct.get(end); next !== undefined; next = direct.get(end)) end = next;
    if (end === from || direct.has(from)) findings.push(relationFinding(from, to));
    else direct.set(from, to);
  }
  return new Map(
    [...direct.keys()].map((from) => {
      let end = from;
      for (let next = direct.get(end); next !== undefined; next = direct.get(end)) end = next;
      return [from, end];
    }),
  );
}

function foldRatings(
  ratings: readonly Rating[],
  kept: (id: string) => string,
  findings: Finding[],
): readonly Rating[] {
  const own = new Map(
    ratings
      .filter(({ hypothesis }) => kept(hypothesis) === hypothesis)
      .map((rating) => [cellKey(rating), rating]),
  );
  for (const rating of ratings) {
    if (kept(rating.hypothesis) === rating.hypothesis) continue;
    const moved = { ...rating, hypothesis: kept(rating.hypothesis) };
    const there = own.get(cellKey(moved));
    if (there === undefined) own.set(cellKey(moved), moved);
    else if (there.consistency !== rating.consistency)
      findings.push({
        code: 'matrix/duplicate-differs',
        severity: 'warning',
        message: `${rating.analyst} rates ${rating.evidence} ${rating.consistency} with ${rating.hypothesis} and ${there.consistency} with ${there.hypothesis}, which are said to be the same: the second counts; settle which is meant.`,
      });
  }
  return [...own.values()];
}

/** For each hypothesis all that are narrower than it, steps followed. */
function soundSubsumptions(
  relations: readonly HypothesisRelation[],
  findings: Finding[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const pairOf = ({ from, to }: HypothesisRelation) => JSON.stringify([from, to].sort());
  const exclusive = new Set(relations.filter(({ kind }) => kind === 'exclusive').map(pairOf));
  const narrower = new Map<string, Set<string>>();
  for (const relation of relations) {
    const { kind, from, to } = relation;
    const circular = from === to || narrower.get(to)?.has(from) === true;
    if (circular || (kind === 'subsumes' && exclusive.has(pairOf(relation)))) {
      findings.push(relationFinding(from, to));
      continue;
    }
    if (kind !== 'subsumes' || narrower.get(from)?.has(to)) continue;
    const below = [to, ...(narrower.get(to) ?? [])];
    const wider = [from, ...[...narrower].filter(([, held]) => held.has(from)).map(([id]) => id)];
    for (const id of wider) narrower.set(id, new Set([...(narrower.get(id) ?? []), ...below]));
  }
  return narrower;
}

const AGAINST = { II: 2, I: 1, N: 0, NA: 0, C: 0, CC: 0 } as const;

/** What speaks against a wider hypothesis speaks against every narrower form of it at least as much. */
function widerAsInconsistent(
  { rows }: Matrix,
  ratings: readonly Rating[],
  narrower: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  if (narrower.size === 0) return [];
  const cells = Map.groupBy(ratings, ({ evidence, hypothesis }) => JSON.stringify([evidence, hypothesis]));
  const against = (evidence: string, hypothesis: string): number | undefined => {
    const votes = cells.get(JSON.stringify([evidence, hypothesis]));
    return votes && votes.reduce((sum, { consistency }) => sum + AGAINST[consistency], 0) / votes.length;
  };
  return [...narrower].flatMap(([wider, held]) =>
    [...held].flatMap((narrow) => {
      const odd = rows.filter(({ id }) => {
        const [ofWider, ofNarrow] = [against(id, wider), against(id, narrow)];
        return ofWider !== undefined && ofNarrow !== undefined && ofWider > ofNarrow + 1e-9;
      });
      if (odd[0] === undefined) return [];
      const more = odd.length > 1 ? ` and ${odd.length - 1} more` : '';
      const message = `${wider} holds whenever ${narrow} does, yet ${odd[0].id}${more} speaks more against ${wider}: check these ratings or the relation.`;
      return [{ code: 'matrix/wider-more-inconsistent', severity: 'warning' as const, message }];
    }),
  );
}

function cellKey({ evidence, hypothesis, analyst }: Rating): string {
  return JSON.stringify([evidence, hypothesis, analyst]);
}

function relationFinding(from: string, to: string): Finding {
  return {
    code: 'matrix/relation',
    severity: 'warning',
    message: `the relation of ${from} to ${to} contradicts another, or runs in a circle: it was passed over; correct one of them.`,
  };
}
