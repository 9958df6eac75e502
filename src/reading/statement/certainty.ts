import type { ProbabilityRange, WordedProbability } from '../../base/index.ts';
import type { CertaintyPhrase } from '../language/language-rules.ts';
import type { Statement } from '../reading.ts';
import { rangeSpan, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { PhraseSet } from '../token-pattern.ts';
import type { Draft } from './draft.ts';

/** A flat statement commits its speaker: "certain" of FactBank (Saurí & Pustejovsky 2009); the range is our convention. */
const FLAT: ProbabilityRange = { low: 0.95, high: 1 };
/** "Did not rule out", "non ha smentito": what is not denied is only left open. */
const NOT_DENIED: ProbabilityRange = { low: 0.05, high: 0.6 };
/** What the reporter weakens ("seemed to rule out") is at most probable. */
const HEDGED: ProbabilityRange = { low: 0.4, high: 0.85 };
/** Words of certainty further in than this qualify something else. */
const REACH = 30;
/** Words of certainty between cue and content stand no further apart. */
const LEAD = 12;

/** Words of certainty as found, with their tokens. */
export interface FoundCertainty extends TokenRange {
  readonly certainty: WordedProbability;
}

/** The first words of certainty of a draft, between its cue and its content or in the opening stretch of the content. */
export function certaintyWords(
  scene: Scene,
  phrases: PhraseSet<CertaintyPhrase>,
  { cue, content }: Draft,
): FoundCertainty | undefined {
  const first = content[0];
  if (!first) return undefined;
  // "ha affermato *di non avere dubbi* che …"
  const end = cue.at(-1)?.to ?? first.from;
  const from = end <= first.from && first.from - end <= LEAD ? end : first.from;
  const limit = Math.min(first.to, from + REACH);
  for (let index = from; index < limit; index++) {
    const match = phrases.matchAt(scene.tokens, index, first.to);
    if (!match) continue;
    const { low, high, scale } = match.rule;
    const range = { from: match.start, to: match.end };
    return { ...range, certainty: { phrase: textOf(scene, range), low, high, scale } };
  }
  return undefined;
}

/** "… di non avere dubbi *che* X": words of certainty that lead up to the content are not part of it. */
export function contentBehind(
  scene: Scene,
  content: readonly TokenRange[],
  words: FoundCertainty | undefined,
): readonly TokenRange[] {
  const [first, ...rest] = content;
  if (!first || !words || words.from > first.from + 3) return content;
  if (!scene.rules.grammar.complementisers.has(wordAt(scene, words.to))) return content;
  const behind = trimRange(scene, { from: words.to + 1, to: first.to });
  return behind ? [behind, ...rest] : content;
}

/** Certainty of a statement: hedged by the reporter, else the speaker's own words, else what the cue implies, else a flat claim. */
export function certaintyOf(
  scene: Scene,
  { meaning, cue, hedge, negated }: Draft,
  words: FoundCertainty | undefined,
): Statement['certainty'] {
  if (hedge) return { phrase: textOf(scene, hedge), ...HEDGED, scale: 'commitment', hedged: true };
  if (words) return words.certainty;
  if (negated && meaning.kind === 'denial') return { ...NOT_DENIED, scale: 'commitment' };
  const last = cue.at(-1);
  if (!meaning.certainty || !last) return { ...FLAT, scale: 'commitment' };
  const { low, high } = meaning.certainty;
  return { phrase: textOf(scene, last), low, high, scale: 'commitment' };
}

function textOf(scene: Scene, range: TokenRange): string {
  return scene.text.slice(...rangeSpan(scene, range));
}
