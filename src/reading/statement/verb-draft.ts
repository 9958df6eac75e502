import { type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import { skipAdjuncts } from './adjunct.ts';
import type { Clause } from './clause.ts';
import { complementAfter } from './complement.ts';
import { contentFrom } from './content-end.ts';
import type { Draft } from './draft.ts';
import { draftBase } from './draft-base.ts';
import { isImpersonal } from './impersonal.ts';
import { insertedDraft } from './inserted-draft.ts';
import { withoutSubject } from './missing-subject.ts';
import { anyPhraseAfter } from './noun-phrase.ts';
import { passiveDraft } from './passive-draft.ts';
import { quotationCovering } from './quoted-speech.ts';
import { thoughtStart } from './thought-start.ts';
import { isJudgement } from './tree/tree-content.ts';

/** Marks behind which a clause may look back at the one before. */
const SUMMING: ReadonlySet<string> = new Set([':', ';', '–', '—']);

/** What the cue of a clause reports, if it reports anything; `earlier` are the drafts of the same sentence. */
export function verbDraft(scene: Scene, clause: Clause, earlier: readonly Draft[]): Draft | undefined {
  const draft = anyDraft(scene, clause, earlier);
  return draft && isOwnThought(scene, clause, draft.source) ? undefined : draft;
}

function anyDraft(scene: Scene, clause: Clause, earlier: readonly Draft[]): Draft | undefined {
  const { cue, subject } = clause;
  // "non ha detto che": nothing was said. A negated denial says something, and so does a phrase like "has no doubt".
  if (cue.negated && cue.meaning.kind === 'assertion' && cue.form !== 'phrase') return undefined;
  if (cue.passive) return passiveDraft(scene, clause);
  const summing = summingDraft(scene, clause);
  if (summing) return summing;
  const complement = complementAfter(scene, clause);
  const inserted = insertedDraft(scene, clause, complement);
  if (inserted) return inserted;
  if (!complement || complement.kind === 'object') {
    const referring = sentenceCliticDraft(scene, clause);
    if (referring || !complement) return referring;
  }
  // "si riferisce al porto", "si afferma come potenza": another verb, unless a clause or a quotation follows.
  if (complement.kind !== 'that' && complement.kind !== 'quote' && isImpersonal(scene, clause))
    return undefined;
  const content = contentFrom(scene, clause, complement);
  if (!content || (complement.kind === 'bare' && !hasPredicate(scene, content))) return undefined;
  if (cue.meaning.judged === true && complement.kind === 'object' && !isJudged(scene, clause, content))
    return undefined;
  const draft = { ...draftBase(clause, complement), content: [content] };
  const source = subject ?? complement.inverted;
  return source ? { ...draft, source } : withoutSubject(scene, { clause, draft, complement, earlier });
}

/** "called it *a lie*", not "called *a friend*"; without a tree the doubt is left to the words. */
function isJudged(scene: Scene, { tree }: Clause, content: TokenRange): boolean {
  return !tree || isJudgement(scene, tree.predicate.word, content);
}

/** A clause without its conjunction has a verb at least: "maintains *a lead*" reports nothing. */
function hasPredicate({ grammar, syntax }: Scene, { from, to }: TokenRange): boolean {
  const { firstWordOf } = syntax.words;
  for (let word = firstWordOf[from] ?? 0; word < (firstWordOf[to] ?? 0); word++) {
    const tag = grammar.upos(word);
    const form = grammar.verbForm(word);
    // Past tense and participle look alike, and the tagger takes one for the other.
    if (tag === 'AUX' || (tag === 'VERB' && (form === 'Fin' || form === 'Part'))) return true;
  }
  return false;
}

/** "“I think that …”, she said": the speaker's own thought inside his speech is no statement besides; his own denial is. */
function isOwnThought(scene: Scene, { cue }: Clause, source: TokenRange | undefined): boolean {
  if (cue.meaning.kind !== 'assertion' || !quotationCovering(scene, cue.verb)) return false;
  return (
    cue.form === 'firstPerson' ||
    (source !== undefined && scene.rules.grammar.speechPersons.has(wordAt(scene, source.from)))
  );
}

/** "Lo ha detto il ministro": the clitic stands for the sentence before. */
function sentenceCliticDraft(scene: Scene, clause: Clause): Draft | undefined {
  const { cue, region, before } = clause;
  if (!before || !hasSentenceClitic(scene, cue)) return undefined;
  const at = skipAdjuncts(scene, cue.to, region.to);
  const source = clause.subject ?? anyPhraseAfter(scene, at, region.to);
  return (
    source && {
      ...draftBase(clause),
      rule: 'statement/clitic',
      source,
      content: [{ from: before.from, to: before.to }],
    }
  );
}

/** "X: *lo sostiene* l'armatore": in front of the colon stands what the clitic stands for. */
function summingDraft(scene: Scene, clause: Clause): Draft | undefined {
  const { cue, region } = clause;
  if (!hasSentenceClitic(scene, cue)) return undefined;
  const from = clause.subject && clause.subject.to <= cue.from ? clause.subject.from : cue.from;
  if (!SUMMING.has(wordAt(scene, from - 1)) || from - 1 <= region.from) return undefined;
  const content = trimRange(scene, { from: thoughtStart(scene, region.from, from - 1), to: from - 1 });
  const at = skipAdjuncts(scene, cue.to, region.to);
  const source = clause.subject ?? anyPhraseAfter(scene, at, region.to);
  return content && source && { ...draftBase(clause), rule: 'statement/clitic', source, content: [content] };
}

function hasSentenceClitic(scene: Scene, cue: { readonly from: number; readonly verb: number }): boolean {
  for (let index = cue.from; index < cue.verb; index++)
    if (scene.rules.grammar.sentenceClitics.has(wordAt(scene, index))) return true;
  return false;
}
