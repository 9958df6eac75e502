import type { Option } from '../reading.ts';
import type { Scene, TokenRange } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { FoundStatement } from '../statement/find-statements.ts';
import { statementAtTokens } from '../statement-at.ts';
import { tokenAtOrAfter } from '../token.ts';
import { type PartyPhrase, partyPhrases } from './party-phrase.ts';
import { type Trigger, triggerEnd } from './trigger.ts';

/** One sentence laid out for the reader of events, with its triggers and phrases also by the tokens where they begin or end. */
export interface EventScene {
  readonly scene: Scene;
  readonly sentence: Sentence;
  /** First token that may take part: the sentence's, or the one after a dateline. */
  readonly from: number;
  readonly triggers: readonly Trigger[];
  readonly phrases: readonly PartyPhrase[];
  readonly triggerFrom: ReadonlyMap<number, Trigger>;
  readonly phraseFrom: ReadonlyMap<number, PartyPhrase>;
  readonly phraseTo: ReadonlyMap<number, PartyPhrase>;
}

/** Lays out tokens `[from, sentence.to)`, whose triggers are given. */
export function eventSceneOf(
  scene: Scene,
  { sentence, from }: Pick<EventScene, 'sentence' | 'from'>,
  triggers: readonly Trigger[],
): EventScene {
  const phrases = partyPhrases(scene, { from, to: sentence.to }, triggers);
  return {
    scene,
    sentence,
    from,
    triggers,
    phrases,
    triggerFrom: new Map(triggers.map((trigger) => [trigger.from, trigger])),
    phraseFrom: new Map(phrases.map((phrase) => [phrase.from, phrase])),
    phraseTo: new Map(phrases.map((phrase) => [phrase.to, phrase])),
  };
}

/** Phrases that begin in tokens `[from, to)`, in order. */
export function phrasesIn({ phraseFrom }: EventScene, from: number, to: number): PartyPhrase[] {
  const found: PartyPhrase[] = [];
  for (let index = from; index < to; index++) {
    const phrase = phraseFrom.get(index);
    if (phrase) found.push(phrase);
  }
  return found;
}

/** The last trigger that begins in tokens `[from, to)`. */
export function triggerBefore({ triggerFrom }: EventScene, from: number, to: number): Trigger | undefined {
  for (let index = to - 1; index >= from; index--) {
    const trigger = triggerFrom.get(index);
    if (trigger) return trigger;
  }
  return undefined;
}

/** Which statement and option hold each token of a document. */
export interface Holders {
  readonly statements: readonly FoundStatement[];
  /** Index of the innermost statement whose content covers a token, −1 where none does. */
  readonly statementAt: Int32Array;
  /** 1 where an option covers a token. */
  readonly optionAt: Uint8Array;
}

/** Marks the tokens that statements and options hold. */
export function holdersOf(
  scene: Scene,
  statements: readonly FoundStatement[],
  options: readonly Option[],
): Holders {
  const optionAt = new Uint8Array(scene.tokens.count);
  for (const { span } of options) {
    optionAt.fill(1, tokenAtOrAfter(scene.tokens, span[0]), tokenAtOrAfter(scene.tokens, span[1]));
  }
  return { statements, statementAt: statementAtTokens(scene, statements), optionAt };
}

/** The part of a statement's content that covers a trigger. */
export function contentAround(holders: Holders, trigger: Trigger): TokenRange | undefined {
  const statement = holders.statements[holders.statementAt[trigger.from] ?? -1];
  return statement?.content.find(({ from, to }) => from <= trigger.from && triggerEnd(trigger) <= to);
}
