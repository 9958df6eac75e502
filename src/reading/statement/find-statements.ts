import { datelineOf } from '../dateline.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import type { StatementKind } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { type PhrasePattern, PhraseSet } from '../token-pattern.ts';
import { accordingTo } from './according-to.ts';
import { clausesOf, type PlacedSentence } from './clause.ts';
import { type CueLexicon, cueLexicon } from './cue-lexicon.ts';
import { type Draft, startOf } from './draft.ts';
import { findCues } from './find-cues.ts';
import { headlineDraft } from './headline-draft.ts';
import { withLoneQuotations } from './lone-quotation.ts';
import { nominalDrafts } from './nominal-draft.ts';
import { sentenceNumbers } from './sentence-numbers.ts';
import { speakerIndex } from './speaker-index.ts';
import { verbDraft } from './verb-draft.ts';
import { type FoundStatement, type MannerPhrases, mannerPhrases, writeStatement } from './write-statement.ts';

export type { FoundStatement } from './write-statement.ts';

/** Finds who says what in a scene, in the order of the cues. */
export type StatementFinder = (scene: Scene) => FoundStatement[];

/** A statement may be nested in one of as many before or behind it. */
const NEARBY = 6;

interface Lexicon {
  readonly cues: CueLexicon;
  readonly accordingTo: PhraseSet<PhrasePattern>;
  readonly nouns: ReadonlyMap<string, StatementKind>;
}

/** Compiles the attribution rules of a language once. */
export function statementFinder({ attribution }: LanguageRules): StatementFinder {
  const lexicon: Lexicon = {
    cues: cueLexicon(attribution),
    accordingTo: new PhraseSet(attribution.accordingTo),
    nouns: new Map(
      attribution.nouns.flatMap(({ forms, kind }) => forms.map((form) => [form, kind] as const)),
    ),
  };
  const phrases = mannerPhrases(attribution);
  return (scene) => {
    const bodyFrom = datelineOf(scene)?.to ?? 0;
    const bodies = scene.sentences.map((sentence) => bodyOf(sentence, bodyFrom));
    const drafts = bodies.flatMap((sentence, number) =>
      draftsOf(scene, lexicon, { sentence, before: bodies[number - 1] }),
    );
    return written(scene, phrases, withLoneQuotations(scene, drafts));
  };
}

/** A dateline is nobody's words. */
function bodyOf(sentence: Sentence, bodyFrom: number): Sentence {
  return sentence.from < bodyFrom && bodyFrom < sentence.to ? { ...sentence, from: bodyFrom } : sentence;
}

/** What the cues of one sentence report, in the order of the cues. */
function draftsOf(scene: Scene, lexicon: Lexicon, { sentence, before }: PlacedSentence): Draft[] {
  const cues = findCues(scene, lexicon.cues, sentence);
  const drafts: Draft[] = [];
  for (const clause of clausesOf(scene, { sentence, before }, cues)) {
    const draft = verbDraft(scene, clause, drafts);
    if (draft) drafts.push(draft);
  }
  drafts.push(...accordingTo(scene, { phrases: lexicon.accordingTo, nouns: lexicon.nouns }, sentence));
  drafts.push(...nominalDrafts(scene, { nouns: lexicon.nouns, cues }, sentence));
  const headline = headlineDraft(scene, sentence, cues);
  if (headline) drafts.push(headline);
  return drafts.sort((one, other) => startOf(one) - startOf(other));
}

function written(scene: Scene, phrases: MannerPhrases, drafts: readonly Draft[]): FoundStatement[] {
  const speakers = speakerIndex(scene);
  const sentenceAt = sentenceNumbers(scene);
  const speakerOfDraft = new Map<Draft, string>();
  return drafts.map((draft, index) => {
    const number = sentenceAt[startOf(draft)] ?? 0;
    const sentence = scene.sentences[number];
    const before = scene.sentences[number - 1];
    if (!sentence) throw new Error('a statement stands in a sentence');
    const continued = draft.continues && speakerOfDraft.get(draft.continues);
    const found = writeStatement(scene, draft, {
      phrases,
      speakers,
      sentence,
      nearby: drafts.slice(Math.max(0, index - NEARBY), index + NEARBY + 1),
      ...(before ? { before } : {}),
      ...(continued === undefined ? {} : { continued }),
    });
    if (found.statement.speaker !== undefined) speakerOfDraft.set(draft, found.statement.speaker);
    return found;
  });
}
