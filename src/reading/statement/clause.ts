import type { Scene, TokenRange } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { Cue } from './cue.ts';
import { quotationCovering, spokenTokens } from './quoted-speech.ts';
import { subjectBefore } from './subject.ts';

/** A cue in its place: what may be its subject and how far its content may reach. */
export interface Clause {
  readonly cue: Cue;
  /** The subject in front of the cue. */
  readonly subject?: TokenRange;
  readonly sentence: Sentence;
  /** The sentence before this one. */
  readonly before?: Sentence;
  /** The sentence, cut to the quotation that holds the cue. */
  readonly region: TokenRange;
  /** The clauses of the sentence; this one is number `position`. */
  readonly siblings: readonly Clause[];
  readonly position: number;
}

/** A sentence and the one before it, if any. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
}

/** The clauses of the cues of a sentence, in order. */
export function clausesOf(
  scene: Scene,
  { sentence, before }: PlacedSentence,
  cues: readonly Cue[],
): readonly Clause[] {
  const siblings: Clause[] = [];
  for (const cue of cues) {
    const region = regionOf(scene, sentence, cue);
    const floor = Math.max(region.from, siblings.at(-1)?.cue.to ?? 0);
    const subject = subjectBefore(scene, cue, { from: region.from, floor });
    const position = siblings.length;
    siblings.push({
      cue,
      sentence,
      region,
      siblings,
      position,
      ...(before ? { before } : {}),
      ...(subject ? { subject } : {}),
    });
  }
  return siblings;
}

/** What is said inside a quotation stays inside it. */
function regionOf(scene: Scene, sentence: Sentence, cue: Cue): TokenRange {
  const quotation = quotationCovering(scene, cue.verb);
  if (!quotation) return sentence;
  const spoken = spokenTokens(scene, quotation);
  return {
    from: Math.max(sentence.from, spoken.from),
    to: Math.max(cue.to, Math.min(sentence.to, spoken.to)),
  };
}
