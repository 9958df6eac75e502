import type { Span } from '../../src/base/index.ts';

/** UTF-16 units that two lists of spans share; spans of one list do not overlap each other. */
export function sharedUnits(some: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const [start, end] of some) {
    for (const [from, to] of others) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}

/** UTF-16 units of all spans together. */
export function unitsOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/**
 * Pairs each of `gold` with at most one of `read` and the other way round, pairs that fit best first (of equal fit the earliest); a fit of 0
 * or less is no pair.
 */
export function matchedPairs<G, R>(
  gold: readonly G[],
  read: readonly R[],
  fit: (gold: G, read: R) => number,
): Map<G, R> {
  const candidates = gold.flatMap((one) => read.map((other) => ({ one, other, fits: fit(one, other) })));
  const pairs = new Map<G, R>();
  const taken = new Set<R>();
  for (const { one, other, fits } of candidates.sort((a, b) => b.fits - a.fits)) {
    if (fits <= 0 || pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}
