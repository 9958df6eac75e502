import type { AttributionRules } from '../language/language-rules.ts';
import type { Statement } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { rangeSpan, type Scene, type TokenRange } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { attributionReasons } from './attribution-reasons.ts';
import type { StanceRules } from './claim.ts';
import type { Draft } from './draft.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { SpeakerIndex } from './speaker-index.ts';
import { spokenOf } from './spoken-of.ts';
import { type Stance, stanceOf, stanceRules } from './stance.ts';
import { viaOf } from './via.ts';

/** A statement with the tokens it was drawn from, for the readers that build on it. */
export interface FoundStatement {
  readonly statement: Statement;
  readonly content: readonly TokenRange[];
  /** How it is meant, for forecasts and options. */
  readonly stance: Stance;
  readonly reasons: readonly Reason[];
  /** Tokens of the source; absent when it is implicit. */
  readonly source?: TokenRange;
}

/** Phrases that tell how sure, how negative and of what kind a statement is. */
export type MannerPhrases = StanceRules;

/** Compiles the manner phrases of a language; done once for each. */
export function mannerPhrases(rules: AttributionRules): MannerPhrases {
  return stanceRules(rules);
}

/** What a draft needs of its document in order to be written down. */
export interface Background {
  readonly phrases: MannerPhrases;
  readonly speakers: SpeakerIndex;
  readonly sentence: Sentence;
  readonly before?: Sentence;
  /** Drafts around this one, itself among them. */
  readonly nearby: readonly Draft[];
  /** Speaker of the draft that this one continues. */
  readonly continued?: string;
}

/** Writes a draft down as a record. */
export function writeStatement(scene: Scene, draft: Draft, background: Background): FoundStatement {
  const { phrases, speakers, sentence, nearby } = background;
  const stance = stanceOf(scene, phrases, draft, sentence);
  const { content } = stance;
  const speaker = background.continued ?? resolveSpeaker(scene, speakers, draft, background);
  const via = viaOf(scene, draft, { sentence, nearby, speakers, speaker });
  const time = spokenOf(scene, content);
  const statement: Statement = {
    source: draft.source ? [rangeSpan(scene, draft.source)] : 'implicit',
    cue: draft.cue.map((range) => rangeSpan(scene, range)),
    content: content.map((range) => rangeSpan(scene, range)),
    ...(speaker === undefined ? {} : { speaker }),
    ...(via.length === 0 ? {} : { via }),
    ...stance.fields,
    ...(time ? { spokenOf: time } : {}),
  };
  return {
    statement,
    content,
    stance,
    reasons: [...attributionReasons(scene, draft, speaker), ...stance.reasons],
    ...(draft.source ? { source: draft.source } : {}),
  };
}
