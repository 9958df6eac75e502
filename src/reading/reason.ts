import type { Localised, Span } from '../base/index.ts';

/**
 * Why something was drawn from a text: a rule that fired or a decision of a model, the text that it looked at, and what it rested on in turn.
 * A record's reasons are a small tree over the text.
 */
export interface Reason {
  /** Name of the rule, as in the vocabulary of its part (`statement/verb-cue`). */
  readonly rule: string;
  readonly spans: readonly Span[];
  /** The word of a lexicon, relation of a tree or number that decided, where one did. */
  readonly detail?: string;
  readonly because?: readonly Reason[];
}

/** What each rule of a part says, for a reader who knows no grammar; by name. */
export type RuleLabels = Readonly<Record<string, Localised>>;
