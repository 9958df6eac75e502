import type { Scene } from '../scene.ts';
import { type Claim, type StanceRules, someWord } from './claim.ts';

/** True where a word of the cue has one of `lemmas`. */
export function cueIs(scene: Scene, { draft }: Claim, lemmas: ReadonlySet<string>): boolean {
  const cue = draft.cue.at(-1);
  return cue !== undefined && someWord(scene, cue, (word) => lemmas.has(scene.grammar.lemma(word)));
}

/** "hope to reopen", "sperano di riaprire". */
export function isHope(scene: Scene, { words }: StanceRules, claim: Claim): boolean {
  return cueIs(scene, claim, words.hoping);
}
