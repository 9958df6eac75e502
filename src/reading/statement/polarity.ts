import type { Statement, StatementKind } from '../reading.ts';
import { type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { PhrasePattern, PhraseSet } from '../token-pattern.ts';
import type { Draft } from './draft.ts';
import { quotationCovering } from './quoted-speech.ts';

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
  let left = REACH;
  for (const range of content) {
    if (
      isNegatedWithin(scene, idleNegations, { from: range.from, to: Math.min(range.to, range.from + left) })
    )
      return 'negative';
    left -= range.to - range.from;
    // "The bridge, he said, is *not* down" is one clause; speech that is taken up again is another.
    if (left <= 0 || quotationCovering(scene, range.from)) break;
  }
  return 'positive';
}

/** A negation of the first clause of `range`, idle ones left out. */
function isNegatedWithin(scene: Scene, idleNegations: PhraseSet<PhrasePattern>, range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    const word = wordAt(scene, index);
    if (TERMINATORS.has(word)) return false;
    const idle = idleNegations.matchAt(scene.tokens, index);
    if (idle) index = idle.end - 1;
    else if (scene.rules.grammar.negations.has(word)) return true;
  }
  return false;
}
