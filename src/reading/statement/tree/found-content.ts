import type { AttitudeVerb, Complement } from '../../language/language-rules.ts';
import type { TokenRange } from '../../scene.ts';

/** What a predicate reports, by the tree. */
export interface TreeContent {
  readonly content: readonly TokenRange[];
  readonly complement: Complement;
  readonly meaning: AttitudeVerb;
  readonly question?: true;
  /** One past the preposition that belongs to the cue ("called *for*"). */
  readonly cueTo?: number;
}
