import type { GoldDocument } from '../../gold/origins/gold-document.ts';

/** A document and the id of the origin that it was put into. */
export interface PlacedDocument {
  readonly gold: GoldDocument;
  readonly found: string;
}

/** Two different documents: whether they have one origin (`isTrue`), and whether they were put into one (`isFound`). */
export interface PlacedPair {
  readonly a: PlacedDocument;
  readonly b: PlacedDocument;
  readonly isTrue: boolean;
  readonly isFound: boolean;
}

/** All pairs, each once. */
export function placedPairs(placed: readonly PlacedDocument[]): PlacedPair[] {
  return placed.flatMap((a, at) =>
    placed.slice(at + 1).map((b) => ({
      a,
      b,
      isTrue: a.gold.origin === b.gold.origin,
      isFound: a.found === b.found,
    })),
  );
}

/** Share of the pairs put together that belong together; 1 where none is put together. */
export function pairPrecision(pairs: readonly PlacedPair[]): number {
  return shareOf(
    pairs.filter(({ isFound }) => isFound),
    ({ isTrue }) => isTrue,
  );
}

/** Share of the pairs that belong together that are put together; 1 where none belongs together. */
export function pairRecall(pairs: readonly PlacedPair[]): number {
  return shareOf(
    pairs.filter(({ isTrue }) => isTrue),
    ({ isFound }) => isFound,
  );
}

/** Share of `all` that is right; 1 of nothing. */
export function shareOf<T>(all: readonly T[], isRight: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(isRight).length / all.length;
}
