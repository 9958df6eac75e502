import type { Localised, Span } from '../../base/index.ts';

/** What may set two statements of one matter apart, and then keeps them from being taken for one. */
export type StatementField = 'speaker' | 'polarity' | 'number' | 'place' | 'direction' | 'modality' | 'time';

/** A statement of a report: its index in `Reading.statements`, and the spans of its content in `Document.text`. */
export interface StatementPlace {
  readonly document: string;
  readonly statement: number;
  readonly content: readonly Span[];
}

/** One field in which two statements differ, with what each has there: words of its text, or a word for it where the text has none. */
export interface StatementDifference {
  readonly field: StatementField;
  readonly from: Localised;
  readonly to: Localised;
}

/**
 * How two statements stand to each other. `same`: one speaker, one proposition · `contradicts`: of one matter, one says that it is so and the other
 * that it is not, or they give numbers that cannot both be right · `differs`: alike, but a field keeps them from being one statement.
 * `from` is the later one; a statement that is the same as an earlier one is linked to the earliest only.
 */
export interface StatementLink {
  readonly kind: 'same' | 'contradicts' | 'differs';
  readonly from: StatementPlace;
  readonly to: StatementPlace;
  /** Share of the weight of what the two are about that both have, 0–1; fields that differ count as not shared. */
  readonly score: number;
  /** Empty for `same`. */
  readonly differences: readonly StatementDifference[];
  readonly reason: Localised;
}
