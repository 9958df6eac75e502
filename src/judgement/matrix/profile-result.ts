import type { Consistency } from './consistency.ts';
import { type KeyOf, leaveOutEach, leaveOutRaters, type Remaining } from './leave-out.ts';
import type { ScoringProfile } from './profile.ts';
import {
  type Competes,
  leadersOf,
  type OrderChange,
  orderChange,
  type Ranking,
  rankingOf,
  tiedGroups,
} from './ranking.ts';
import type { RatingGrid } from './rating-grid.ts';
import { type Scoreboard, scoreboard } from './scoreboard.ts';
import { type Unseating, unseating } from './unseat.ts';

/** What is left out, one at a time. */
export type LeftOutPart = 'row' | 'origin' | 'source' | 'rater';

/** Pairs of hypotheses, the one ahead before first. */
type Pairs = readonly (readonly [string, string])[];

/** The matrix without one of its parts. */
export interface LeftOut {
  readonly part: LeftOutPart;
  /** Id of the row, or name of the origin, source or rater. */
  readonly id: string;
  /** Inconsistency in the order of the hypotheses; null for one that nobody rates any more. */
  readonly inconsistency: readonly (number | null)[];
  /** What changes in the order; absent when nothing does. A part that has one is a linchpin. */
  readonly effect?: {
    /** Who is least inconsistent then. */
    readonly leaders: readonly string[];
    readonly flips: Pairs;
    readonly ties: Pairs;
    /** Ties for the lead that are broken, the one that wins first. */
    readonly brokenTies: Pairs;
  };
}

/** The fewest cells that must change before the leader does. */
interface FewestChanges {
  readonly leader: string;
  readonly rival?: string;
  readonly changes?: readonly {
    readonly evidence: string;
    readonly hypothesis: string;
    readonly to: Consistency;
  }[];
  /** Fewer cells than this will not do. */
  readonly atLeast: number;
  /** True when `changes` are proven to be the fewest. */
  readonly exact: boolean;
}

/** The scores and the sensitivity of a matrix by one profile. */
export interface ProfileResult {
  readonly profile: string;
  readonly version: number;
  /** Per hypothesis; one that nobody rated is left out: unknown is not consistent. */
  readonly inconsistency: Readonly<Record<string, number>>;
  /** What speaks for a hypothesis, counted the same way, where the profile counts it; it never offsets inconsistency. */
  readonly consistency?: Readonly<Record<string, number>>;
  /** Hypothesis ids, least inconsistent first; equals in the matrix's order. */
  readonly ranking: readonly string[];
  readonly ties: readonly (readonly string[])[];
  /** Every part left out, one at a time: rows, origins, sources, then raters. */
  readonly leftOut: readonly LeftOut[];
  /** Absent where nobody leads alone, or nothing competes with the leader. */
  readonly fewestChanges?: FewestChanges;
}

/** Counts a grid by a profile and leaves out its rows, origins, sources and raters one at a time. */
export function profileResult(
  grid: RatingGrid,
  profile: ScoringProfile,
  competes: (one: string, other: string) => boolean,
): ProfileResult {
  const board = scoreboard(grid, profile);
  const ranking = rankingOf(board);
  const ids = grid.hypotheses;
  const compete: Competes = (one, other) => competes(ids[one] ?? '', ids[other] ?? '');
  const fewest = unseating(board, ranking, compete);
  const mirrored = mirroredProfile(profile);
  const perHypothesis = (totals: Float64Array): Record<string, number> =>
    Object.fromEntries(
      ids.flatMap((id, at) => (board.rated[at] === 0 ? [] : [[id, rounded(totals[at] ?? 0)] as const])),
    );
  return {
    profile: profile.name,
    version: profile.version,
    inconsistency: perHypothesis(board.totals),
    ...(mirrored ? { consistency: perHypothesis(scoreboard(grid, mirrored).totals) } : {}),
    ranking: ranking.order.map((at) => ids[at] ?? ''),
    ties: tiedGroups(ranking).map((group) => group.map((at) => ids[at] ?? '')),
    leftOut: leftOutParts(board).flatMap(({ part, names, remaining }) =>
      names.map((id, key) => leftOut({ part, id }, { key, remaining, ranking, compete, ids })),
    ),
    ...(fewest ? { fewestChanges: fewestChanges(grid, fewest) } : {}),
  };
}

interface PartsLeftOut {
  readonly part: LeftOutPart;
  readonly names: readonly string[];
  readonly remaining: Remaining;
}

function leftOutParts(board: Scoreboard): PartsLeftOut[] {
  const { rows, raters } = board.grid;
  const named = (part: 'origin' | 'source'): PartsLeftOut => {
    const names = [...new Set(rows.flatMap((row) => row[part] ?? []))];
    const keys = new Map(names.map((name, key) => [name, key]));
    const keyOf: KeyOf = (row) => keys.get(rows[row]?.[part] ?? '');
    return { part, names, remaining: leaveOutEach(board, keyOf) };
  };
  return [
    { part: 'row', names: rows.map(({ id }) => id), remaining: leaveOutEach(board, (row) => row) },
    named('origin'),
    named('source'),
    ...(raters.length > 1
      ? [{ part: 'rater' as const, names: raters, remaining: leaveOutRaters(board) }]
      : []),
  ];
}

function leftOut(
  left: Pick<LeftOut, 'part' | 'id'>,
  {
    key,
    remaining,
    ranking,
    compete,
    ids,
  }: {
    readonly key: number;
    readonly remaining: Remaining;
    readonly ranking: Ranking;
    readonly compete: Competes;
    readonly ids: readonly string[];
  },
): LeftOut {
  const after = remaining.get(key) ?? ranking;
  const change = orderChange(ranking, after, compete);
  const inconsistency = Array.from(after.totals, (total, at) =>
    after.rated[at] === 0 ? null : rounded(total),
  );
  return change
    ? { ...left, inconsistency, effect: effectOf(change, leadersOf(after), ids) }
    : { ...left, inconsistency };
}

function effectOf(
  { flips, ties, brokenTies }: OrderChange,
  leaders: readonly number[],
  ids: readonly string[],
): NonNullable<LeftOut['effect']> {
  const named = (pairs: OrderChange['flips']): Pairs =>
    pairs.map(([one, other]) => [ids[one] ?? '', ids[other] ?? '']);
  return {
    leaders: leaders.map((at) => ids[at] ?? ''),
    flips: named(flips),
    ties: named(ties),
    brokenTies: named(brokenTies),
  };
}

function fewestChanges(
  { hypotheses, rows }: RatingGrid,
  { leader, found, atLeast, exact }: Unseating,
): FewestChanges {
  return {
    leader: hypotheses[leader] ?? '',
    ...(found
      ? {
          rival: hypotheses[found.rival] ?? '',
          changes: found.changes.map(({ row, hypothesis, to }) => ({
            evidence: rows[row]?.id ?? '',
            hypothesis: hypotheses[hypothesis] ?? '',
            to,
          })),
        }
      : {}),
    atLeast,
    exact,
  };
}

/** The profile that counts what speaks for a hypothesis as this one counts what speaks against it. */
function mirroredProfile(profile: ScoringProfile): ScoringProfile | undefined {
  const { II, I, N, C, CC, NA } = profile.points;
  if (CC >= 0) return undefined;
  return { ...profile, points: { II: 0 - II, I: 0 - I, N, C: -C, CC: -CC, NA } };
}

/** The last bits of a sum are noise, and so is the sign of a zero. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0;
}
