import type { EventStatus } from '../reading.ts';
import { type ClauseReading, readClause } from './status-clause.ts';
import { firstConjunct, nounOpener, openerEffect, openersOf, predicateEffect } from './status-link.ts';
import { childrenOf, formOf, type StatusScene } from './status-scene.ts';

/** Words of an inverted condition at most. */
const CONDITION_WORDS = 40;
/** Words between a verb of asking and its conjunction, at most. */
const QUESTION_REACH = 3;
/** Effects of verbs whose content tells its tenses as seen from when it was said. */
const SAYING: ReadonlySet<string> = new Set(['reported', 'planned', 'announced', 'granted']);

/** The status of a clause among its neighbours: what follows from a condition is hypothetical, and reported speech shifts tenses back. */
export function clauseStatus(around: StatusScene, word: number, reading: ClauseReading): EventStatus {
  const { status, anchor } = reading;
  const { grammar } = around.scene;
  const isRoot = grammar.relation(word) === 'root';
  // "A meno che la giunta non ritiri …", taken for a main clause: its negation denies nothing.
  if (isRoot && anchor !== 'past' && openerEffect(around, word)?.effect === 'hypothetical')
    return 'hypothetical';
  // "had they come, the massacre would not have happened": it did.
  if (status === 'denied')
    return reading.unreal &&
      reading.negated &&
      (isConditioned(around, word) || partOfInversion(around, word) === 'consequence')
      ? 'happened'
      : status;
  if (anchor !== 'past' && status !== 'ongoing' && isConditioned(around, word)) return 'hypothetical';
  if (reading.status === 'planned' && anchor === 'present' && isLooselyConditioned(around, word))
    return 'hypothetical';
  if (isRoot && around.lexicon.words.guesses.has(formOf(around, grammar.first(word)))) return 'possible';
  if ((reading.conditional || status === 'planned') && isWithout(around, word)) return 'hypothetical';
  if (reading.conditional && isSaidInPast(around, word)) return 'planned';
  if (status === 'happened' && anchor === 'present' && isSimultaneous(around, word)) return 'ongoing';
  return reading.progressive && isSaidInPast(around, word) ? 'ongoing' : status;
}

/** "without a deal the unions would, or will, strike": what is not there is the condition, where it is told first. */
function isWithout(around: StatusScene, word: number): boolean {
  return childrenOf(around, word).some(
    (child) =>
      child < word &&
      around.scene.grammar.relation(child).startsWith('obl') &&
      openerEffect(around, child)?.effect === 'denied',
  );
}

/** "while artillery pounds the town". */
function isSimultaneous(around: StatusScene, word: number): boolean {
  return openersOf(around, word).some((opener) =>
    around.lexicon.words.simultaneous.has(formOf(around, opener)),
  );
}

/** A condition hangs from the word itself or, with "if he comes, she said, they would go", from the verb of saying; or the tree took it for the word's own. */
function isConditioned(around: StatusScene, word: number): boolean {
  const { grammar } = around.scene;
  if (hasCondition(around, word, { before: grammar.words.count, deep: true })) return true;
  const relation = grammar.relation(word);
  const head = grammar.head(word);
  if (relation === 'xcomp') return hasCondition(around, head, { before: grammar.words.count, deep: false });
  // A member of a list with a subject of its own has conditions of its own.
  const isJoined =
    relation === 'conj' &&
    !childrenOf(around, word).some((child) => grammar.relation(child).startsWith('nsubj'));
  if (!isJoined && !/^(?:ccomp|parataxis)/u.test(relation)) return false;
  return hasCondition(around, head, { before: word, deep: true });
}

function hasCondition(
  around: StatusScene,
  word: number,
  { before, deep }: { readonly before: number; readonly deep: boolean },
): boolean {
  const { grammar } = around.scene;
  return childrenOf(around, word).some((child) => {
    if (child >= before) return false;
    const relation = grammar.relation(child);
    // "occuperanno la strada se …": the condition hung from the object.
    const isInside = deep && /^(?:obj|obl|xcomp|nsubj|advmod)/u.test(relation);
    if (isInside && hasCondition(around, child, { before, deep: false })) return true;
    if (!/^(?:advcl|obl|nmod|acl|parataxis)/u.test(relation) || isIndirectQuestion(around, child))
      return false;
    if (openerEffect(around, child)?.effect === 'hypothetical') return true;
    return nounOpener(around, child) === 'hypothetical' || isInverted(around, child);
  });
}

/**
 * A condition somewhere in the sentence of a future, where the tree has lost it: no more than a clause away, in the same quotation, and no question
 * ("asked *if*", "valuta *se*") or concession ("*even* if").
 */
function isLooselyConditioned(around: StatusScene, word: number): boolean {
  const sentence = sentenceOf(around, word);
  if (!sentence) return false;
  const { conditions, breaks } = around.lexicon.words;
  for (const step of [-1, 1]) {
    for (
      let at = word + step, count = 0;
      at >= sentence.from && at < sentence.to && count < CONDITION_WORDS;
      at += step, count++
    ) {
      const form = formOf(around, at);
      if (breaks.has(form)) break;
      if (conditions.has(form) && !isQuestioning(around, at)) return true;
    }
  }
  return false;
}

/** True for a conjunction of conditions that asks or grants, by the word before it. */
function isQuestioning(around: StatusScene, at: number): boolean {
  const { concessive, questioning } = around.lexicon.words;
  const form = formOf(around, at);
  if (
    concessive.has(formOf(around, at - 1)) ||
    around.scene.rules.grammar.isInfinitive(formOf(around, at + 1))
  )
    return true;
  if (!questioning.has(form)) return false;
  const { predicates } = around.lexicon;
  for (let before = at - 1; before >= at - QUESTION_REACH && before >= 0; before--) {
    const lemma = around.scene.grammar.lemma(before);
    if (predicates.get(`${lemma}+${form}`) === 'doubted' || predicates.get(lemma) === 'doubted') return true;
  }
  return false;
}

/** "said it would send", "announced that it was deporting": tenses as seen from the past in which it was said. */
function isSaidInPast(around: StatusScene, word: number): boolean {
  const { grammar } = around.scene;
  const first = firstConjunct(around, word);
  if (!/^(?:ccomp|parataxis|csubj|advcl)/u.test(grammar.relation(first))) return false;
  const governor = grammar.head(first);
  if (governor < 0) return false;
  const effect = predicateEffect(around, governor, first);
  return effect !== undefined && SAYING.has(effect) && readClause(around, governor).anchor === 'past';
}

/** "is weighing *whether to send*", "valuta *se inviare*": a conjunction of conditions with an infinitive or in an object clause asks. */
export function isIndirectQuestion(around: StatusScene, word: number): boolean {
  const { questioning } = around.lexicon.words;
  const opener = openersOf(around, word).find((one) => questioning.has(formOf(around, one)));
  if (opener === undefined) return false;
  const { grammar } = around.scene;
  if (around.scene.rules.grammar.isInfinitive(formOf(around, word))) return true;
  // "what would happen if they sent troops": under a conditional it is a condition all the same.
  if (grammar.relation(word).startsWith('ccomp') && !readClause(around, grammar.head(word)).conditional)
    return true;
  return (
    around.lexicon.predicates.get(`${grammar.lemma(grammar.head(word))}+${formOf(around, opener)}`) ===
    'doubted'
  );
}

/** "Should he come", "had it attacked": a condition by word order. */
export function isInverted(around: StatusScene, word: number): boolean {
  const { inverted } = around.lexicon.words;
  const { grammar } = around.scene;
  if (inverted.size === 0) return false;
  const first = grammar.first(word);
  if (!inverted.has(formOf(around, first))) return false;
  return childrenOf(around, word).some(
    (child) => child > first && grammar.relation(child).startsWith('nsubj'),
  );
}

/** A sentence that opens with "Should", "Had" or "Were" and asks nothing states a condition up to its comma, whatever the tree says. */
export function partOfInversion(around: StatusScene, word: number): 'condition' | 'consequence' | undefined {
  const { scene, lexicon } = around;
  if (lexicon.words.inverted.size === 0) return undefined;
  const sentence = sentenceOf(around, word);
  if (!sentence || !lexicon.words.inverted.has(formOf(around, sentence.from))) return undefined;
  const { forms } = scene.grammar.words;
  if (forms[sentence.to - 1] === '?') return undefined;
  const limit = Math.min(sentence.to, sentence.from + CONDITION_WORDS);
  for (let at = sentence.from + 1; at < limit; at++) {
    if (forms[at] === ',') return word < at ? 'condition' : 'consequence';
  }
  return undefined;
}

/** The words of the sentence that a word stands in. */
function sentenceOf(
  { scene }: StatusScene,
  word: number,
): { readonly from: number; readonly to: number } | undefined {
  const { sentences } = scene.syntax;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
