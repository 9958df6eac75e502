import type { Statement, StatementKind } from '../reading.ts';
import { type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { PhrasePattern, PhraseSet } from '../token-pattern.ts';
import type { Draft } from './draft.ts';

/** How deep into a content its own negation is looked for. */
const REACH = 9;
const TERMINATORS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** `negative` for a denial, for a negated cue, and for a content that opens with a negation of its own; "not only" negates nothing. */
export function polarityOf(
  scene: Scene,
  idleNegations: PhraseSet<PhrasePattern>,
  statement: { readonly draft: Draft; readonly kind: StatementKind; readonly content: readonly TokenRange[] },
): Statement['polarity'] {
  const { draft, kind, content } = statement;
  if (kind === 'denial') return 'negative';
  if (draft.negated && draft.meaning.kind !== 'denial') return 'negative';
  const first = content[0];
  const limit = first ? Math.min(first.to, first.from + REACH) : 0;
  for (let index = first?.from ?? 0; first && index < limit; index++) {
    if (TERMINATORS.has(wordAt(scene, index))) break;
    const idle = idleNegations.matchAt(scene.tokens, index, first.to);
    if (idle) index = idle.end - 1;
    else if (scene.rules.grammar.negations.has(wordAt(scene, index))) return 'negative';
  }
  return 'positive';
}
