import type { StatementKind } from '../reading.ts';
import type { Outlook } from './outlook.ts';
import type { Proposition } from './proposition.ts';

/** What a statement does, the rule that told, and how it looks ahead. */
export interface FoundKind {
  readonly kind: StatementKind;
  /** Name of the rule, as in the vocabulary of reasons. */
  readonly rule: string;
  readonly outlook: Outlook;
  /** The proposition that decided, if one did. */
  readonly proposition?: Proposition;
}
