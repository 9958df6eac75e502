import type { ProbabilityRange, WordedProbability } from '../../base/index.ts';
import type { CertaintyPhrase } from '../language/language-rules.ts';
import { rangeSpan, type Scene, type TokenRange } from '../scene.ts';
import type { PhraseSet } from '../token-pattern.ts';

/** A flat statement commits its speaker: "certain" of FactBank (Saurí & Pustejovsky 2009); the range is our convention. */
const FLAT: ProbabilityRange = { low: 0.95, high: 1 };
/** What the reporter weakens ("seemed to rule out") is at most probable. */
const HEDGED: ProbabilityRange = { low: 0.4, high: 0.85 };
/** Words of certainty further in than this qualify something else. */
const REACH = 30;

/** A certainty phrase as found, with its tokens. */
export interface FoundCertainty {
  readonly range: TokenRange;
  readonly certainty: WordedProbability;
}

/** The first words of certainty in `range`, looked for in its opening stretch only. */
export function certaintyIn(
  scene: Scene,
  phrases: PhraseSet<CertaintyPhrase>,
  range: TokenRange,
): FoundCertainty | undefined {
  const limit = Math.min(range.to, range.from + REACH);
  for (let index = range.from; index < limit; index++) {
    const match = phrases.matchAt(scene.tokens, index, range.to);
    if (!match) continue;
    const found = { from: match.start, to: match.end };
    const [start, end] = rangeSpan(scene, found);
    const { low, high, scale } = match.rule;
    return { range: found, certainty: { phrase: scene.text.slice(start, end), low, high, scale } };
  }
  return undefined;
}

/** Certainty of a statement: the speaker's own words, else what the cue implies, else a flat claim; hedged by the reporter or not. */
export function statementCertainty(parts: {
  readonly words?: WordedProbability;
  readonly cue?: ProbabilityRange & { readonly phrase: string };
  readonly hedge?: string;
}): WordedProbability & { readonly hedged?: boolean } {
  if (parts.hedge !== undefined) return { phrase: parts.hedge, ...HEDGED, scale: 'commitment', hedged: true };
  if (parts.words) return parts.words;
  if (parts.cue)
    return { phrase: parts.cue.phrase, low: parts.cue.low, high: parts.cue.high, scale: 'commitment' };
  return { ...FLAT, scale: 'commitment' };
}
