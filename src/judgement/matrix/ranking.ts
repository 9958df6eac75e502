import { TIE_TOLERANCE } from './scoreboard.ts';

/** Inconsistency per hypothesis and how many of its cells are rated; both in the order of the hypotheses. */
export interface Totals {
  readonly totals: Float64Array;
  readonly rated: Int32Array;
}

/** Whether two hypotheses, by their places, stand against each other; one that is a wider form of the other does not. */
export type Competes = (one: number, other: number) => boolean;

/** The order of the hypotheses by least inconsistency; those that nobody rated are left out. */
export interface Ranking extends Totals {
  /** Places of hypotheses, least inconsistent first; equal ones in the order of the hypotheses. */
  readonly order: readonly number[];
  /** The place in `order` up to which all are equally inconsistent, from the front: 1 where one leads alone, 0 without any. */
  readonly leading: number;
}

/** What a change of the totals does to an order. Pairs are places of hypotheses, the one that was ahead first. */
export interface OrderChange {
  readonly flips: readonly (readonly [number, number])[];
  readonly ties: readonly (readonly [number, number])[];
  /** Ties for the lead that are broken. */
  readonly brokenTies: readonly (readonly [number, number])[];
}

/** Ranks hypotheses. */
export function rankingOf({ totals, rated }: Totals): Ranking {
  const order = [...totals.keys()]
    .filter((at) => (rated[at] ?? 0) > 0)
    .sort((a, b) => compare(totals, a, b) || a - b);
  const best = order[0];
  const beyond = best === undefined ? 0 : order.findIndex((at) => compare(totals, best, at) !== 0);
  return { totals, rated, order, leading: beyond === -1 ? order.length : beyond };
}

/** Groups of equally inconsistent hypotheses, of two and more, in order. */
export function tiedGroups({ totals, order }: Ranking): number[][] {
  const groups: number[][] = [];
  for (const at of order) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && compare(totals, group[0], at) === 0) group.push(at);
    else groups.push([at]);
  }
  return groups.filter((group) => group.length > 1);
}

/** The least inconsistent hypotheses of those that are rated, in the order of the hypotheses. */
export function leadersOf({ totals, rated }: Totals): number[] {
  let leaders: number[] = [];
  for (let at = 0; at < totals.length; at++) {
    if (rated[at] === 0) continue;
    const against = leaders[0] === undefined ? -1 : compare(totals, at, leaders[0]);
    if (against < 0) leaders = [at];
    else if (against === 0) leaders.push(at);
  }
  return leaders;
}

/** What changes among competing hypotheses that are ranked before and after; `undefined` when nothing does. */
export function orderChange(before: Ranking, after: Totals, competes: Competes): OrderChange | undefined {
  if (keepsOrder(before, after)) return undefined;
  const flips: [number, number][] = [];
  const ties: [number, number][] = [];
  const brokenTies: [number, number][] = [];
  const order = before.order.filter((at) => (after.rated[at] ?? 0) > 0);
  const leads = new Set(before.order.slice(0, before.leading));
  for (let rank = 0; rank < order.length; rank++)
    for (let below = rank + 1; below < order.length; below++) {
      const ahead = order[rank] ?? 0;
      const behind = order[below] ?? 0;
      const was = compare(before.totals, ahead, behind);
      const is = compare(after.totals, ahead, behind);
      if (was < 0 ? is < 0 : is === 0 || !leads.has(ahead)) continue;
      if (!competes(ahead, behind)) continue;
      if (was === 0) brokenTies.push(is < 0 ? [ahead, behind] : [behind, ahead]);
      else if (is === 0) ties.push([ahead, behind]);
      else flips.push([ahead, behind]);
    }
  return flips.length + ties.length + brokenTies.length === 0 ? undefined : { flips, ties, brokenTies };
}

/** One walk down the order, which nearly always settles it without looking at every pair. */
function keepsOrder({ totals, order, leading }: Ranking, after: Totals): boolean {
  let ahead = Number.NEGATIVE_INFINITY;
  let level = Number.NEGATIVE_INFINITY;
  let last: number | undefined;
  for (const [rank, at] of order.entries()) {
    if ((after.rated[at] ?? 0) === 0) return false;
    const value = after.totals[at] ?? 0;
    if (last !== undefined && compare(totals, last, at) !== 0) ahead = level;
    else if (last !== undefined && rank < leading && compare(after.totals, last, at) !== 0) return false;
    if (value - ahead <= TIE_TOLERANCE) return false;
    level = Math.max(level, value);
    last = at;
  }
  return true;
}

function compare(totals: Float64Array, a: number, b: number): number {
  const difference = (totals[a] ?? 0) - (totals[b] ?? 0);
  return Math.abs(difference) <= TIE_TOLERANCE ? 0 : difference;
}
