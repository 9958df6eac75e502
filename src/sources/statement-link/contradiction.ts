import type { Localised } from '../../base/index.ts';
import type { StatementDifference, StatementLink, StatementPlace } from './statement-link.ts';

/** Two statements that cannot both be right, each with the places where it is made. */
export interface Contradiction {
  /** What sets them apart; one of them, beside the speaker, is the polarity or a number. */
  readonly differences: readonly StatementDifference[];
  /** The earlier statement, at its first place, and where the same speaker says the same. */
  readonly earlier: readonly StatementPlace[];
  /** The later statement, likewise. */
  readonly later: readonly StatementPlace[];
  readonly score: number;
  readonly reason: Localised;
}

/**
 * The contradictions among linked statements, each once however often it is repeated, in the order of the links. Empty where nothing contradicts;
 * that says nothing of what was left unsaid.
 */
export function contradictionsOf(links: readonly StatementLink[]): Contradiction[] {
  const repeated = Map.groupBy(
    links.filter(({ kind }) => kind === 'same'),
    ({ to }) => keyOf(to),
  );
  const allOf = (place: StatementPlace) => [
    place,
    ...(repeated.get(keyOf(place)) ?? []).map(({ from }) => from),
  ];
  return links
    .filter(({ kind }) => kind === 'contradicts')
    .map(({ from, to, differences, score, reason }) => ({
      differences,
      earlier: allOf(to),
      later: allOf(from),
      score,
      reason,
    }));
}

function keyOf({ document, statement }: StatementPlace): string {
  return `${statement} ${document}`;
}
