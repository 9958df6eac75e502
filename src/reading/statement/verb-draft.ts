import { type Scene, type TokenRange, wordAt } from '../scene.ts';
import { skipAdjuncts } from './adjunct.ts';
import type { Clause } from './clause.ts';
import { complementAfter } from './complement.ts';
import { contentFrom } from './content-end.ts';
import { type Draft, startOf } from './draft.ts';
import { draftBase } from './draft-base.ts';
import { insertedDraft } from './inserted-draft.ts';
import { nounPhraseAfter, nounPhraseBefore, sentenceSubject } from './noun-phrase.ts';
import { passiveDraft } from './passive-draft.ts';
import { quotationCovering } from './quoted-speech.ts';

/** What the cue of a clause reports, if it reports anything; `earlier` are the drafts of the same sentence. */
export function verbDraft(scene: Scene, clause: Clause, earlier: readonly Draft[]): Draft | undefined {
  const draft = anyDraft(scene, clause, earlier);
  return draft?.source && isOwnThought(scene, clause, draft.source) ? undefined : draft;
}

function anyDraft(scene: Scene, clause: Clause, earlier: readonly Draft[]): Draft | undefined {
  const { cue, subject } = clause;
  // "non ha detto che": nothing was said. A negated denial says something, and so does a phrase like "has no doubt".
  if (cue.negated && cue.meaning.kind === 'assertion' && cue.form !== 'phrase') return undefined;
  if (cue.passive) return passiveDraft(scene, clause);
  const complement = complementAfter(scene, clause);
  const inserted = insertedDraft(scene, clause, complement);
  if (inserted) return inserted;
  if (!complement) return sentenceCliticDraft(scene, clause);
  const content = contentFrom(scene, clause, complement);
  if (!content) return undefined;
  const draft = { ...draftBase(clause, complement), content: [content] };
  const source = subject ?? complement.inverted;
  return source ? { ...draft, source } : withoutSubject(scene, clause, draft, earlier);
}

/** "“I think that …”, she said": the speaker's own thought inside his speech is no statement besides; his own denial is. */
function isOwnThought(scene: Scene, { cue }: Clause, source: TokenRange): boolean {
  if (cue.meaning.kind !== 'assertion' || !quotationCovering(scene, cue.verb)) return false;
  return scene.rules.grammar.firstPersons.has(wordAt(scene, source.from));
}

/** A coordinated cue or a gerund shares the subject of the one before; Italian leaves the subject out. */
function withoutSubject(
  scene: Scene,
  clause: Clause,
  draft: Draft,
  earlier: readonly Draft[],
): Draft | undefined {
  const { cue, region } = clause;
  const { coordinators, relatives, dropsSubjects, impersonals } = scene.rules.grammar;
  const link = wordAt(scene, cue.from - 1);
  const previous = earlier.findLast((candidate) => !isNested(candidate, earlier));
  if (previous && (coordinators.has(link) || link === ',' || cue.form === 'gerund'))
    return { ...draft, continues: previous, ...(previous.source ? { source: previous.source } : {}) };
  // English never leaves a subject out: what looks like a verb without one is a noun or a headline, unless another verb shares its own.
  if (cue.form === 'gerund' || (!dropsSubjects && coordinators.has(link))) {
    const shared = sentenceSubject(scene, region.from, cue.from - 1);
    return shared && { ...draft, source: shared };
  }
  if (!dropsSubjects || relatives.has(link)) return undefined;
  if (nounPhraseBefore(scene, cue.from, region.from)) return undefined;
  return impersonals.has(wordAt(scene, cue.verb - 1)) ? { ...draft, impersonal: true } : draft;
}

function isNested(draft: Draft, others: readonly Draft[]): boolean {
  const at = startOf(draft);
  return others.some((other) => other !== draft && other.content.some(({ from, to }) => from <= at && at < to));
}

/** "Lo ha detto il ministro": the clitic stands for the sentence before. */
function sentenceCliticDraft(scene: Scene, clause: Clause): Draft | undefined {
  const { cue, region, before } = clause;
  if (!before || !hasSentenceClitic(scene, cue)) return undefined;
  const at = skipAdjuncts(scene, cue.to, region.to);
  const source = clause.subject ?? nounPhraseAfter(scene, at, region.to);
  return source && { ...draftBase(clause), source, content: [{ from: before.from, to: before.to }] };
}

function hasSentenceClitic(scene: Scene, cue: { readonly from: number; readonly verb: number }): boolean {
  for (let index = cue.from; index < cue.verb; index++)
    if (scene.rules.grammar.sentenceClitics.has(wordAt(scene, index))) return true;
  return false;
}
