import type { Option } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { FoundStatement } from '../statement/find-statements.ts';
import { statementAtTokens } from '../statement-at.ts';
import { tokenAtOrAfter } from '../token.ts';

/** Which statement and option hold each token of a document. */
export interface Holders {
  readonly statements: readonly FoundStatement[];
  /** Index of the innermost statement whose content covers a token, −1 where none does. */
  readonly statementAt: Int32Array;
  /** Where an option covers a token: 2 within its first words, which are what is put forward; 1 behind them. */
  readonly optionAt: Uint8Array;
}

/** Words of an option that may stand before the noun that it is: "the delivery", "a new joint offensive". */
const OPENING = 4;

/** Marks the tokens that statements and options hold. */
export function holdersOf(
  scene: Scene,
  statements: readonly FoundStatement[],
  options: readonly Option[],
): Holders {
  const optionAt = new Uint8Array(scene.tokens.count);
  for (const { span } of options) {
    const [from, to] = [tokenAtOrAfter(scene.tokens, span[0]), tokenAtOrAfter(scene.tokens, span[1])];
    optionAt.fill(1, from, to);
    optionAt.fill(2, from, Math.min(to, from + OPENING));
  }
  return { statements, statementAt: statementAtTokens(scene, statements), optionAt };
}
