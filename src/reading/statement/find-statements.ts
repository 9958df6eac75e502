import { datelineOf } from '../dateline.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import type { StatementKind } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { type PhrasePattern, PhraseSet } from '../token-pattern.ts';
import { accordingTo } from './according-to.ts';
import { clausesOf, type PlacedSentence } from './clause.ts';
import type { Cue } from './cue.ts';
import { type CueLexicon, cueLexicon } from './cue-lexicon.ts';
import { type Draft, startOf } from './draft.ts';
import { findCues } from './find-cues.ts';
import { headlineDraft } from './headline-draft.ts';
import { withLoneQuotations } from './lone-quotation.ts';
import { nominalDrafts } from './nominal-draft.ts';
import { sentenceNumbers } from './sentence-numbers.ts';
import { speakerIndex } from './speaker-index.ts';
import { utteredMeaning } from './tree/attitude-cue.ts';
import { type AttitudeLexicon, attitudeLexicon } from './tree/attitude-lexicon.ts';
import { type NounLexicon, nounDrafts, nounLexicon } from './tree/noun-draft.ts';
import { type TreeReading, treeReadings } from './tree/tree-draft.ts';
import { withTrees } from './tree/with-trees.ts';
import { verbDraft } from './verb-draft.ts';
import { viewDrafts } from './view-of.ts';
import { type FoundStatement, type MannerPhrases, mannerPhrases, writeStatement } from './write-statement.ts';

export type { FoundStatement } from './write-statement.ts';

/** Finds who says what in a scene, in the order of the cues. */
export type StatementFinder = (scene: Scene) => FoundStatement[];

/** A statement may be nested in one of as many before or behind it. */
const NEARBY = 6;

interface Lexicon {
  readonly attitudeNouns: NounLexicon;
  readonly attitudes: AttitudeLexicon;
  readonly cues: CueLexicon;
  readonly accordingTo: PhraseSet<PhrasePattern>;
  readonly views: PhraseSet<PhrasePattern>;
  readonly nouns: ReadonlyMap<string, StatementKind>;
}

/** Compiles the attribution rules of a language once. */
export function statementFinder({ attribution }: LanguageRules): StatementFinder {
  const lexicon: Lexicon = {
    attitudes: attitudeLexicon(attribution),
    attitudeNouns: nounLexicon(attribution),
    cues: cueLexicon(attribution),
    accordingTo: new PhraseSet(attribution.accordingTo),
    views: new PhraseSet(attribution.views),
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
  const readings = treeReadings(scene, lexicon.attitudes, sentence);
  const trees = new Map(readings.map((reading) => [reading.predicate.cue.verb, reading] as const));
  const cues = withTreeCues(scene, findCues(scene, lexicon.cues, sentence), readings);
  const drafts: Draft[] = [];
  for (const clause of clausesOf(scene, { sentence, before }, cues, trees)) {
    const draft = verbDraft(scene, clause, drafts);
    if (draft) drafts.push(draft);
  }
  drafts.push(...accordingTo(scene, { phrases: lexicon.accordingTo, nouns: lexicon.nouns }, sentence));
  drafts.push(...viewDrafts(scene, lexicon.views, sentence));
  drafts.push(...nominalDrafts(scene, { nouns: lexicon.nouns, cues }, sentence));
  const headline = headlineDraft(scene, sentence, cues);
  if (headline) drafts.push(headline);
  const merged = withTrees(scene, drafts, readings, nounDrafts(scene, lexicon.attitudeNouns, sentence));
  return merged.sort((one, other) => startOf(one) - startOf(other));
}

/** Reporting verbs in forms that no list holds ("dicevo", "diciamo"), and verbs of attitude beside speech: the tree knows them by their lemma. */
function withTreeCues(scene: Scene, cues: readonly Cue[], readings: readonly TreeReading[]): Cue[] {
  const listed = cues.map((cue) => withReflexive(cue, readings));
  const unlisted = readings.flatMap((reading): Cue[] => {
    const { cue, meanings, form } = reading.predicate;
    const meaning =
      meanings.find(({ attitude, particle }) => attitude === undefined && particle === undefined) ??
      utteredMeaning(scene, reading);
    if (!meaning || form !== 'Fin' || cue.passive) return [];
    return cues.some(({ from, to }) => from < cue.to && cue.from < to) ? [] : [{ ...cue, meaning }];
  });
  return [...listed, ...unlisted].sort((one, other) => one.from - other.from);
}

/** "si è chiesto": the list knows "chiedere", the tree that it asks oneself. */
function withReflexive(cue: Cue, readings: readonly TreeReading[]): Cue {
  const reading = readings.find(({ predicate }) => predicate.cue.verb === cue.verb);
  const [meaning] = reading?.predicate.meanings ?? [];
  if (!meaning?.lemma.endsWith('rsi')) return cue;
  const { ambiguous: _, ...rest } = meaning;
  return { ...cue, meaning: rest, passive: false, reflexive: true };
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
