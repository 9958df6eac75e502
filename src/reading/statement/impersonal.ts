import { type Scene, wordAt } from '../scene.ts';
import type { Clause } from './clause.ts';

/** "*Si* ritiene che", "*si* è detto che": nobody is the subject of the cue. */
export function isImpersonal(scene: Scene, { cue }: Clause): boolean {
  if (cue.reflexive) return false;
  for (let index = cue.from; index < cue.verb && cue.form !== 'phrase'; index++)
    if (scene.rules.grammar.impersonals.has(wordAt(scene, index))) return true;
  return false;
}
