import type { Span } from '../../base/index.ts';

/** How sure a clause is: `fact` as told, `weakened` by a modal, an adverb, a condition, a plan or a hedge. */
export type ClauseForce = 'fact' | 'weakened';

/** What stands to a predicate in some part: a noun phrase by its head. */
export interface ClauseArgument {
  /** The whole phrase. */
  readonly span: Span;
  /** Lemma of its head, folded. */
  readonly head: string;
  /** Folded words of the phrase that tell something: names, nouns, adjectives, numbers. */
  readonly words: readonly string[];
}

/**
 * One predicate of a text with what stands to it. Passives are turned round: `subject` is who acts ("by the army"), `object` who undergoes it.
 * Written for comparing two texts, not for coding events: every verb has one, and nouns of action where they govern something.
 */
export interface Clause {
  /** The predicate and all that hangs from it. */
  readonly span: Span;
  readonly predicate: Span;
  readonly lemma: string;
  /** Whether it is told as not so: negated itself, or governed by a denial or a failure, but not both. */
  readonly negative: boolean;
  readonly force: ClauseForce;
  readonly subject?: ClauseArgument;
  readonly object?: ClauseArgument;
  /** Everything else that hangs from it by a preposition. */
  readonly others: readonly ClauseArgument[];
}
