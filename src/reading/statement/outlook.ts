import { nameCovering, type Scene, type TokenRange, timesIn, wordAt } from '../scene.ts';
import type { FoundTime } from '../time/find-times.ts';
import { type Claim, type StanceRules, someWord, wordsOfTokens } from './claim.ts';
import { isNegatedAt } from './polarity.ts';
import { foldedWord, helpersOf } from './predicate.ts';
import { bearingOf, type Proposition, subjectOf } from './proposition.ts';
import { quotationCovering } from './quoted-speech.ts';
import { isWished } from './wished.ts';

/** How a proposition looks ahead: by its tense, by a word like "due to", by a mere possibility, or not at all. */
export type Outlook = 'tense' | 'word' | 'possibility' | undefined;

const NONE: ReadonlySet<number> = new Set();

/** Whether a proposition is about the future. A past conditional ("would have moved") is not, nor is what is dated before the document. */
export function outlookOf(scene: Scene, rules: StanceRules, claim: Claim, proposition: Proposition): Outlook {
  const { grammar } = scene;
  const { words } = rules;
  let outlook: Outlook;
  for (const [depth, predicate] of proposition.predicates.entries()) {
    if (isFutureAt(scene, predicate)) return 'tense';
    if (isReported(scene, claim, rules, predicate))
      return isPast(scene, claim, proposition) && !isConditional(scene, rules, claim) ? undefined : 'tense';
    if (
      words.carriers.get(grammar.lemma(predicate)) === 'ahead' &&
      isAheadWord(scene, rules, claim, { proposition, depth })
    )
      outlook ??= 'word';
    if (
      isWouldBe(scene, rules, claim, predicate) ||
      isWished(scene, rules, claim, { proposition, predicate })
    )
      outlook ??= 'possibility';
    if (isOpen(scene, rules, claim, proposition, predicate)) outlook ??= 'possibility';
  }
  if (
    outlook === undefined &&
    claim.prospects.some((range) => bears(scene, proposition, range, true)) &&
    !proposition.predicates.some((predicate) => isSettled(scene, predicate))
  )
    outlook = 'word';
  if (outlook === undefined && isTimetabled(scene, claim, proposition)) return 'word';
  const isLikely =
    outlook === undefined && proposition.predicates.length > 0 && isQualified(scene, claim, proposition);
  if (isLikely && timesAhead(scene, claim, proposition).length > 0) return 'possibility';
  return outlook;
}

/** "the talks begin on Monday", "domani il parlamento vota": a present that is dated ahead. */
function isTimetabled(scene: Scene, claim: Claim, proposition: Proposition): boolean {
  const { grammar, documentDate } = scene;
  const predicate = proposition.predicates[0] ?? -1;
  if (!documentDate || grammar.upos(predicate) !== 'VERB' || helpersOf(grammar, predicate).length > 0)
    return false;
  if (grammar.mood(predicate) !== 'Ind' || grammar.tense(predicate) !== 'Pres') return false;
  return timesAhead(scene, claim, proposition).some(
    ({ expression: { from } }) => from !== undefined && from.slice(0, 10) > documentDate.to,
  );
}

/** "power cuts are almost certain this winter": a degree of certainty and a time to come. */
function isQualified(scene: Scene, claim: Claim, proposition: Proposition): boolean {
  return claim.certainties.some(({ start, end }) => bears(scene, proposition, { from: start, to: end }));
}

/** True when a word of a range hangs from a proposition; `directly`: not by way of a noun phrase. */
function bears(scene: Scene, proposition: Proposition, range: TokenRange, directly = false): boolean {
  return someWord(scene, range, (word) => {
    const bearing = bearingOf(scene.grammar, proposition, word);
    return bearing !== undefined && !(directly && bearing.nominal >= 0);
  });
}

function isFutureAt(scene: Scene, predicate: number): boolean {
  return [predicate, ...helpersOf(scene.grammar, predicate)].some((word) => isFutureWord(scene, word));
}

function isReported(scene: Scene, claim: Claim, rules: StanceRules, predicate: number): boolean {
  return helpersOf(scene.grammar, predicate).some((auxiliary) =>
    isReportedFuture(scene, claim, rules, { predicate, auxiliary }),
  );
}

function isFutureWord(scene: Scene, word: number): boolean {
  const token = scene.syntax.words.tokenOf[word] ?? -1;
  if (nameCovering(scene, token)) return false;
  return scene.grammar.tense(word) === 'Fut' || scene.rules.grammar.isFuture(wordAt(scene, token));
}

/**
 * A conditional that stands for a future: in indirect speech ("said it *would* move", "ha detto che *sarebbe* partito"), and what would come of
 * something ("a truce *would* allow …"), but not what one would do oneself ("we *would* welcome that").
 */
function isReportedFuture(
  scene: Scene,
  { draft }: Claim,
  { words }: StanceRules,
  { predicate, auxiliary }: { readonly predicate: number; readonly auxiliary: number },
): boolean {
  const { grammar } = scene;
  const token = scene.syntax.words.tokenOf[auxiliary] ?? -1;
  if (!scene.rules.grammar.reportedFutures.has(wordAt(scene, token))) return false;
  const isQuoted = quotationCovering(scene, token) !== undefined;
  if (!scene.rules.grammar.pastIsParticiple) {
    // "avrebbe dovuto fermarsi" tells what was not done.
    const isParticiple = !scene.rules.grammar.isInfinitive(grammar.words.forms[predicate] ?? '');
    return draft.past === true && !isQuoted && isParticiple && grammar.relation(auxiliary) !== 'cop';
  }
  if (isPerfect(scene, words, predicate)) return false;
  // "it would be madness to": no time to come, a judgement.
  const isJudged =
    grammar.relation(auxiliary) !== 'cop' &&
    grammar.upos(predicate) === 'NOUN' &&
    grammar.children(predicate).some((child) => /^expl/u.test(grammar.relation(child)));
  if (isJudged) return false;
  return (
    (draft.past === true && !isQuoted) ||
    grammar.person(subjectOf(grammar, { predicates: [predicate] })) !== '1'
  );
}

/** "must *have* known", "deve *aver* conosciuto". */
export function isPerfect(scene: Scene, words: StanceRules['words'], predicate: number): boolean {
  const { grammar } = scene;
  return helpersOf(grammar, predicate).some(
    (helper) =>
      words.perfect.has(foldedWord(scene, helper)) ||
      // "potrebbero essere fuggite", not "essere colpite".
      (words.perfectBeing.has(foldedWord(scene, helper)) && grammar.relation(helper) === 'aux'),
  );
}

/** "is due to", "è previsto": in the present, with a clause behind it, or a passive, or a time to come. */
function isAheadWord(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  { proposition, depth }: { readonly proposition: Proposition; readonly depth: number },
): boolean {
  const { grammar } = scene;
  const predicate = proposition.predicates[depth] ?? -1;
  if (depth + 1 < proposition.predicates.length) return true;
  const helped = grammar
    .children(predicate)
    .some((child) => /^(?:aux:pass|cop)/u.test(grammar.relation(child)));
  return (
    helped &&
    (rules.words.ready.has(grammar.lemma(predicate)) || timesAhead(scene, claim, proposition).length > 0)
  );
}

/** "could attack", "potrebbe cadere": a possible deed; "may be genuine" is a state, and "could not rule out" tells what somebody is unable to do. */
function isOpen(
  scene: Scene,
  { words }: StanceRules,
  claim: Claim,
  proposition: Proposition,
  predicate: number,
): boolean {
  const { grammar } = scene;
  const modal = helpersOf(grammar, predicate).find((helper) =>
    words.possibilities.has(grammar.lemma(helper)),
  );
  if (modal === undefined || isPerfect(scene, words, predicate)) return false;
  if (grammar.children(predicate).some((child) => words.already.has(grammar.lemma(child)))) return false;
  const form = foldedWord(scene, modal);
  if (words.abilities.has(form) && isNegatedAt(scene, words, { ...claim, idle: NONE }, predicate))
    return false;
  if (timesAhead(scene, claim, proposition).length > 0) return true;
  if (isPast(scene, claim, proposition)) return false;
  const isState = words.states.has(grammar.lemma(predicate)) || grammar.upos(predicate) !== 'VERB';
  const isLoose = words.chancing.has(form);
  return isLoose && !isState && grammar.person(subjectOf(grammar, proposition)) !== '1';
}

/** Dated before the document by a time of its own; "the marks of 1997" date the marks. */
function isPast(scene: Scene, claim: Claim, proposition: Proposition): boolean {
  const { documentDate } = scene;
  if (!documentDate) return false;
  const times = timesBearing(scene, claim, proposition).filter((time) => {
    const { from, to } = wordsOfTokens(scene, time);
    return someWord(scene, time, (word) => {
      const nominal = bearingOf(scene.grammar, proposition, word)?.nominal ?? -2;
      return nominal === -1 || (nominal >= from && nominal < to);
    });
  });
  return (
    times.length > 0 &&
    times.every(
      ({ expression }) => expression.to !== undefined && expression.to.slice(0, 10) < documentDate.from,
    )
  );
}

/** The times of a content that hang from one of the predicates of a proposition. */
function timesBearing(scene: Scene, { opening }: Claim, proposition: Proposition): readonly FoundTime[] {
  return opening
    .flatMap(({ from, to }) => timesIn(scene, from, to))
    .filter((time) => bears(scene, proposition, time));
}

/** Those among them that end after the document. */
export function timesAhead(scene: Scene, claim: Claim, proposition: Proposition): readonly FoundTime[] {
  const today = scene.documentDate?.to;
  return timesBearing(scene, claim, proposition).filter(
    ({ expression: { to, type } }) =>
      to !== undefined &&
      (type === 'date' || type === 'interval' || type === 'time') &&
      (today === undefined || to.slice(0, 10) > today),
  );
}

/** True for a content that holds an if-clause, or hangs on "whoever" and the like. */
export function isConditional(
  scene: Scene,
  { words }: StanceRules,
  { content, opening, draft }: Claim,
): boolean {
  const { grammar, syntax } = scene;
  const { firstWordOf } = syntax.words;
  return opening.some(({ from, to }) => {
    for (let word = firstWordOf[from] ?? 0; word < (firstWordOf[to] ?? 0); word++) {
      if (
        !words.conditions.has(grammar.lemma(word)) &&
        !words.conditions.has(wordAt(scene, syntax.words.tokenOf[word] ?? -1))
      )
        continue;
      if (draft.meaning.kind === 'question' && word === firstWordOf[content[0]?.from ?? 0]) continue;
      if (/^(?:mark|expl|advmod|sconj|cc)/u.test(grammar.relation(word)) && grammar.upos(word) !== 'AUX')
        return true;
    }
    return false;
  });
}

/** "avvertendo che altrimenti *chiuderebbero*": a plain conditional behind a word of warning, or with a condition. */
function isWouldBe(scene: Scene, rules: StanceRules, claim: Claim, predicate: number): boolean {
  const { grammar } = scene;
  if (
    grammar.mood(predicate) !== 'Cnd' ||
    grammar.upos(predicate) !== 'VERB' ||
    rules.words.states.has(grammar.lemma(predicate))
  )
    return false;
  const cue = claim.draft.cue.at(-1);
  const warns =
    cue !== undefined && someWord(scene, cue, (word) => rules.words.warning.has(grammar.lemma(word)));
  return warns || isConditional(scene, rules, claim);
}

/** "nessuna data *è stata fissata*", "a date *has been set*": a passive of what is over looks at nothing ahead. */
function isSettled({ grammar, rules }: Scene, predicate: number): boolean {
  return (
    !rules.grammar.pastIsParticiple &&
    grammar
      .children(predicate)
      .some(
        (child) =>
          grammar.relation(child) === 'aux:pass' &&
          grammar.verbForm(child) !== 'Fin' &&
          grammar.tense(child) === 'Past',
      )
  );
}
