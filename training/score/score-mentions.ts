import { type FScore, fScore } from './f-score.ts';

/** A name in a text: `[start, end)` in whatever unit both sides share, and what kind of thing it names. */
export interface ScoredMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** How well the names of a text were found. */
export interface MentionScores {
  /** Both edges and the type are right. */
  readonly exact: FScore;
  /** Both edges are right, whatever the type. */
  readonly spans: FScore;
  /** `exact` for each type that either side uses, in alphabetical order. */
  readonly byType: ReadonlyMap<string, FScore>;
}

/** Compares the mentions found in a text with those that are there. A mention given twice counts once. */
export function scoreMentions(
  gold: readonly ScoredMention[],
  system: readonly ScoredMention[],
): MentionScores {
  const types = [...new Set([...gold, ...system].map(({ type }) => type))].sort();
  const typed = ({ start, end, type }: ScoredMention): string => `${start} ${end} ${type}`;
  return {
    exact: overlap(gold.map(typed), system.map(typed)),
    spans: overlap(
      gold.map(({ start, end }) => `${start} ${end}`),
      system.map(({ start, end }) => `${start} ${end}`),
    ),
    byType: new Map(
      types.map((type) => [
        type,
        overlap(
          gold.filter((mention) => mention.type === type).map(typed),
          system.filter((mention) => mention.type === type).map(typed),
        ),
      ]),
    ),
  };
}

function overlap(gold: readonly string[], system: readonly string[]): FScore {
  const wanted = new Set(gold);
  const found = new Set(system);
  return fScore([...found].filter((key) => wanted.has(key)).length, wanted.size, found.size);
}
