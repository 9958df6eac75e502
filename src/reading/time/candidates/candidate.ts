import type { Sentence } from '../../sentence.ts';
import type { Tokens } from '../../token.ts';
import type { Meaning, TimeContext } from '../meaning.ts';
import type { Support } from '../time-rules.ts';
import type { Grammar } from './grammar.ts';

/** Tokens `[from, to)` that may be a time. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** What still has to stand beside it before it counts. */
  readonly needs?: Support;
  /** Begins with a preposition of its own ("from … to …") and takes no other. */
  readonly closed?: true;
}

/** A sentence under time reading. */
export interface Bench {
  readonly grammar: Grammar;
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly documentDate?: NonNullable<TimeContext['documentDate']>;
}

/** One step of refining: candidates in text order in, candidates in text order out, none overlapping another. */
export type Refiner = (candidates: readonly Candidate[], bench: Bench) => readonly Candidate[];

const LEVEL: Readonly<Record<Support | 'nothing', number>> = {
  nothing: 0,
  article: 1,
  preposition: 2,
  operator: 3,
  definite: 4,
};

/** What is still needed after some support has been found. */
export function stillNeeded(needs: Support | undefined, found: Support | 'nothing'): Support | undefined {
  return needs === undefined || LEVEL[found] >= LEVEL[needs] ? undefined : needs;
}

/** A candidate over the tokens of `range` that lacks only `needs`. */
export function candidateOver(
  range: { readonly from: number; readonly to: number },
  meaning: Meaning,
  needs?: Support,
): Candidate {
  return { from: range.from, to: range.to, meaning, ...(needs === undefined ? {} : { needs }) };
}

/**
 * Joins neighbours from left to right: `join` gives what two of them make together, or `undefined` where they stay apart;
 * what it makes may be joined with the next one.
 */
export function joinNeighbours(
  candidates: readonly Candidate[],
  join: (left: Candidate, right: Candidate) => Candidate | undefined,
): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const left = joined.at(-1);
    const both = left && join(left, candidate);
    if (both) joined[joined.length - 1] = both;
    else joined.push(candidate);
  }
  return joined;
}
