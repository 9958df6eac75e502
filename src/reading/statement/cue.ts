import type { CueMeaning } from '../language/language-rules.ts';
import type { TokenRange } from '../scene.ts';

/** A reporting verb or phrase at work in a sentence. Its tokens `[from, to)` take in auxiliaries, negation, adverbs and particle. */
export interface Cue extends TokenRange {
  readonly meaning: CueMeaning;
  /** The verb itself; of a phrase, its last word. */
  readonly verb: number;
  readonly form: 'finite' | 'firstPerson' | 'gerund' | 'phrase';
  readonly passive: boolean;
  /** A past tense by its form, compound in Italian. */
  readonly past: boolean;
  readonly negated: boolean;
  /** A verb with a reflexive meaning of its own ("*si è chiesto*"), no impersonal one. */
  readonly reflexive?: true;
  /** The words that weaken the report ("è sembrato", "reportedly"). */
  readonly hedge?: TokenRange;
}
