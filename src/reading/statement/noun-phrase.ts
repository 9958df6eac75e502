import { nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import { capitalAt } from '../token.ts';
import { appositionEnd, isApposition, isVerbless, LONGEST_APPOSITION } from './apposition.ts';
import { breaksPhrase } from './phrase-break.ts';
import { quotationCovering, quotedTokens } from './quoted-speech.ts';
import { canSpeak } from './speakable.ts';

/** A subject longer than this is not a subject. */
const LONGEST = 24;
/** More appositions to one noun are a list; the bound keeps lists cheap. */
const MOST_APPOSITIONS = 2;
/** Scare quotes hold a few words; more is a quotation. */
const LONGEST_SCARE_QUOTE = 6;

const APPOSITION_OPENERS: Readonly<Record<string, string>> = {
  ',': ',',
  ')': '(',
  '—': '—',
  '–': '–',
  '-': '-',
};

/**
 * The noun phrase that ends right before token `end`, appositions between commas included; `undefined` when what stands there
 * is none. Words are classed by closed lists alone: a tree will do better.
 */
export function nounPhraseBefore(
  scene: Scene,
  end: number,
  floor: number,
  appositions: number = MOST_APPOSITIONS,
): TokenRange | undefined {
  const last = beforeAdverbials(scene, end - 1, floor);
  if (last < floor) return undefined;
  const opener = APPOSITION_OPENERS[wordAt(scene, last)];
  if (opener !== undefined)
    return appositions > 0 ? withApposition(scene, { mark: last, opener, appositions }, floor) : undefined;
  const from = phraseStart(scene, last, floor);
  return from === undefined ? undefined : { from, to: last + 1 };
}

/** The noun phrase that ends right before token `end`, whatever governs it: "by officials *who* said". */
export function antecedentBefore(scene: Scene, end: number, floor: number): TokenRange | undefined {
  const from = end - 1 >= floor ? chunkStart(scene, end - 1, floor) : undefined;
  return from === undefined ? undefined : { from, to: end };
}

/** Steps left over adverbs and dates: "Peskov *on Monday* denied". */
function beforeAdverbials(scene: Scene, at: number, floor: number): number {
  let last = at;
  while (last >= floor && (scene.timeAt[last] === 1 || isAdverbial(scene, last))) {
    const dated = scene.timeAt[last] === 1;
    last--;
    // The preposition belongs to the date.
    if (dated && scene.timeAt[last] === 0 && scene.rules.grammar.prepositions.has(wordAt(scene, last)))
      last--;
  }
  return last;
}

function isAdverbial(scene: Scene, index: number): boolean {
  return !nameCovering(scene, index) && scene.rules.grammar.isAdverb(wordAt(scene, index));
}

function withApposition(
  scene: Scene,
  {
    mark,
    opener,
    appositions,
  }: { readonly mark: number; readonly opener: string; readonly appositions: number },
  floor: number,
): TokenRange | undefined {
  for (let index = mark - 1; index >= floor && mark - index <= LONGEST_APPOSITION; index--) {
    if (wordAt(scene, index) !== opener) continue;
    const renames = opener === '(' || isApposition(scene, index + 1, mark);
    if (!renames && !isVerbless(scene, index + 1, mark)) continue;
    const head = nounPhraseBefore(scene, index, floor, appositions - 1);
    if (!head || !(renames || (canSpeak(scene, head) && opensClause(scene, head.from, floor)))) continue;
    // "Rossi, dal canto suo, ha negato": a prepositional phrase stands between, it says nothing of who he is.
    if (!renames && scene.rules.grammar.prepositions.has(wordAt(scene, index + 1))) return head;
    return { from: head.from, to: opener === '(' ? mark + 1 : mark };
  }
  return undefined;
}

/** First token of the phrase whose last token is `last`, prepositional phrases inside it included. */
function phraseStart(scene: Scene, last: number, floor: number): number | undefined {
  const start = chunkStart(scene, last, floor);
  if (start === undefined) return undefined;
  const before = start - 1;
  if (
    before < floor ||
    !scene.rules.grammar.prepositions.has(wordAt(scene, before)) ||
    nameCovering(scene, before)
  )
    return start;
  // "the head of the army *in Minsk* said": what a preposition governs is no subject, but may be part of one.
  const whole = last - before < LONGEST ? phraseStart(scene, before - 1, floor) : undefined;
  return whole !== undefined && opensClause(scene, whole, floor) ? whole : undefined;
}

/** First token of the run of words up to `last` that no preposition, verb or mark interrupts. */
function chunkStart(scene: Scene, last: number, floor: number): number | undefined {
  const { determiners, inside, coordinators, pronouns, complementisers, questionWords } = scene.rules.grammar;
  let start: number | undefined;
  for (let index = last; index >= floor && last - index < LONGEST; index--) {
    const word = wordAt(scene, index);
    const unit = unitStart(scene, index, floor);
    if (unit !== undefined) {
      index = unit;
      start = unit;
      continue;
    }
    if ((scene.timeAt[index] === 1 && !isTitle(scene, index)) || breaksPhrase(scene, index)) break;
    if (pronouns.has(word)) return start ?? index;
    if (coordinators.has(word)) {
      const left = index > floor && start !== undefined ? coordinatedLeft(scene, index, floor) : undefined;
      return left ?? start;
    }
    if (inside.has(word)) {
      if (start === undefined) break;
      continue;
    }
    const links = complementisers.has(word) || questionWords.has(word);
    if (isStop(scene, index) || (links && !capitalAt(scene.tokens, index))) break;
    start = index;
    const previous = wordAt(scene, index - 1);
    if (determiners.has(word) && !inside.has(previous) && !determiners.has(previous)) break;
  }
  return start;
}

/** A name, or a word or two in scare quotes, is taken whole: its first token. */
function unitStart(scene: Scene, index: number, floor: number): number | undefined {
  const name = nameCovering(scene, index);
  if (name) return Math.max(name.from, floor);
  const quotation = quotationCovering(scene, index);
  if (!quotation || scene.tokens.ends[index] !== quotation.outer[1]) return undefined;
  const { from } = quotedTokens(scene, quotation);
  // What opens a clause is speech; scare quotes stand inside a phrase.
  return index - from <= LONGEST_SCARE_QUOTE && from > floor && !opensClause(scene, from, floor)
    ? from
    : undefined;
}

/** "gen." is a month as well. */
function isTitle(scene: Scene, index: number): boolean {
  return wordAt(scene, index + 1) === '.' && scene.rules.sentence.titles.has(wordAt(scene, index));
}

function isStop(scene: Scene, index: number): boolean {
  const { stops, quantifiers, pronouns, determiners, isFuture } = scene.rules.grammar;
  const word = wordAt(scene, index);
  if (quantifiers.has(word) || pronouns.has(word) || determiners.has(word)) return false;
  return stops.has(word) || isFuture(word);
}

/** "Putin e Lukashenka": the left partner counts when it is a phrase of its own that opens its clause. */
function coordinatedLeft(scene: Scene, conjunction: number, floor: number): number | undefined {
  const left = chunkStart(scene, conjunction - 1, floor);
  if (left === undefined || !opensClause(scene, left, floor)) return undefined;
  return canSpeak(scene, { from: left, to: conjunction }) ? left : undefined;
}

/** True when a clause may begin at token `index`: at the floor, behind a mark, a date, or a word that links clauses. */
export function opensClause(scene: Scene, index: number, floor: number): boolean {
  if (index <= floor || breaksPhrase(scene, index - 1) || scene.timeAt[index - 1] === 1) return true;
  const { complementisers, coordinators, clauseOpeners, conditionals, isAdverb } = scene.rules.grammar;
  const before = wordAt(scene, index - 1);
  return (
    complementisers.has(before) ||
    coordinators.has(before) ||
    clauseOpeners.has(before) ||
    conditionals.has(before) ||
    isAdverb(before)
  );
}

/** The noun phrase that begins at token `start`, with an apposition after a comma; `undefined` when it could not speak. */
export function nounPhraseAfter(scene: Scene, start: number, limit: number): TokenRange | undefined {
  const range = anyPhraseAfter(scene, start, limit);
  return range && canSpeak(scene, range) ? range : undefined;
}

/** Like `nounPhraseAfter`, of anything: whatever stands behind "according to" is a source. */
export function anyPhraseAfter(scene: Scene, start: number, limit: number): TokenRange | undefined {
  let from = start;
  while (from < limit && isAdverbial(scene, from)) from++;
  const to = phraseEnd(scene, from, limit);
  if (to === from) return undefined;
  if (wordAt(scene, to) !== ',') return { from, to };
  return { from, to: appositionEnd(scene, to + 1, limit) ?? to };
}

/** One past the last token of the phrase that begins at `from`; `from` itself when none does. */
export function phraseEnd(scene: Scene, from: number, limit: number): number {
  const { inside, coordinators, pronouns } = scene.rules.grammar;
  if (pronouns.has(wordAt(scene, from)) && from < limit) return from + 1;
  let to = from;
  while (to < limit && to - from < LONGEST) {
    const name = nameCovering(scene, to);
    if (name) to = Math.min(name.to, limit);
    else if (goesOn(scene, to, from)) to++;
    else break;
  }
  while (to > from && (inside.has(wordAt(scene, to - 1)) || coordinators.has(wordAt(scene, to - 1)))) to--;
  return to;
}

function goesOn(scene: Scene, at: number, from: number): boolean {
  const { inside, coordinators, determiners, pronouns, isInfinitive, isGerund, complementisers } =
    scene.rules.grammar;
  const word = wordAt(scene, at);
  // "il *loro* negoziatore" is a possessive.
  const owns = at > from && determiners.has(word) && determiners.has(wordAt(scene, at - 1));
  if (scene.timeAt[at] === 1 || breaksPhrase(scene, at) || (pronouns.has(word) && !owns)) return false;
  if (coordinators.has(word)) return capitalAt(scene.tokens, at + 1);
  if (inside.has(word)) return !isInfinitive(wordAt(scene, at + 1));
  if (complementisers.has(word) || isStop(scene, at) || (isGerund(word) && at > from)) return false;
  // A determiner inside a phrase opens the next one, unless a preposition leads up to it.
  const before = wordAt(scene, at - 1);
  return at === from || !determiners.has(word) || inside.has(before) || determiners.has(before);
}
