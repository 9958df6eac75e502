import { isPunctuation, nameCovering, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { capitalAt } from '../token.ts';
import { type Cue, cueStartsAt } from './cue.ts';

/** How far behind its cue a "che" or "that" may stand: room for "in a statement on Monday" and "alla stampa". */
const COMPLEMENT_REACH = 18;

/** The cues of a sentence and where it ends: what a content needs in order to know where it stops. */
export interface Clause {
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
}

/** The content that follows a cue, by the complements that the cue takes; `undefined` when nothing of the sort follows. */
export function contentAfter(scene: Scene, cue: Cue, clause: Clause): TokenRange | undefined {
  const { takes, ambiguous } = cue.meaning;
  const limit = nextCueLimit(cue, clause);
  const quote = quoteAfter(scene, cue.to, limit);
  if (quote !== undefined && takes.includes('quote')) return close(scene, quote, clause, cue);
  if (takes.includes('that')) {
    const that = complementiserAfter(scene, cue.to, limit);
    if (that !== undefined) return close(scene, that + 1, clause, cue);
  }
  if (takes.includes('infinitive')) {
    const infinitive = infinitiveAfter(scene, cue.to, limit);
    if (infinitive !== undefined) return close(scene, infinitive, clause, cue);
  }
  if (takes.includes('about')) {
    const about = aboutAfter(scene, cue.to, limit);
    if (about !== undefined) return close(scene, about, clause, cue);
  }
  if (takes.includes('object') && !(ambiguous && !startsNounPhrase(scene, cue.to))) {
    const object = objectAfter(scene, cue.to, limit);
    if (object !== undefined) return close(scene, object, clause, cue);
  }
  if (takes.includes('bare') && !ambiguous) {
    const bare = bareClauseAfter(scene, cue, clause.sentence.to);
    if (bare !== undefined) return close(scene, bare, clause, cue);
  }
  return undefined;
}

/** What a cue takes begins before the next cue does. */
function nextCueLimit(cue: Cue, clause: Clause): number {
  const next = clause.cues.find((candidate) => candidate.from >= cue.to);
  return next ? Math.max(cue.to, next.from) : clause.sentence.to;
}

function quoteAfter(scene: Scene, at: number, limit: number): number | undefined {
  let index = at;
  if (wordAt(scene, index) === ':' || wordAt(scene, index) === ',') index++;
  return index <= limit && scene.quotationAt[index] !== -1 && isPunctuation(scene, index)
    ? index
    : colon(scene, at);
}

/** "Il ministro ha detto: non ci sono truppe." */
function colon(scene: Scene, at: number): number | undefined {
  return wordAt(scene, at) === ':' ? at + 1 : undefined;
}

function complementiserAfter(scene: Scene, at: number, limit: number): number | undefined {
  const { complementisers } = scene.rules.grammar;
  for (let index = at; index <= limit && index - at < COMPLEMENT_REACH; index++) {
    const word = wordAt(scene, index);
    if (word === ';' || word === '.' || word === ':') return undefined;
    if (!complementisers.has(word)) continue;
    return index;
  }
  return undefined;
}

function infinitiveAfter(scene: Scene, at: number, limit: number): number | undefined {
  const opener = scene.rules.language === 'it' ? 'di' : 'to';
  for (let index = at; index <= limit && index - at < 6; index++) {
    if (isPunctuation(scene, index)) return undefined;
    if (wordAt(scene, index) !== opener) continue;
    for (let ahead = index + 1; ahead < index + 5; ahead++) {
      if (scene.rules.language === 'en' || scene.rules.grammar.isInfinitive(wordAt(scene, ahead)))
        return index;
    }
  }
  return undefined;
}

function aboutAfter(scene: Scene, at: number, limit: number): number | undefined {
  for (let index = at; index < limit && index - at < 5; index++) {
    const word = wordAt(scene, index);
    if (isPunctuation(scene, index)) return undefined;
    if (scene.rules.grammar.inside.has(word) || word === 'about' || word === 'over') return index;
  }
  return undefined;
}

function startsNounPhrase(scene: Scene, at: number): boolean {
  return scene.rules.grammar.determiners.has(wordAt(scene, at)) || scene.nameAt[at] !== -1;
}

function objectAfter(scene: Scene, at: number, limit: number): number | undefined {
  let index = at;
  while (index < limit && (scene.timeAt[index] === 1 || scene.rules.grammar.isAdverb(wordAt(scene, index))))
    index++;
  if (index >= limit || isPunctuation(scene, index)) return undefined;
  const word = wordAt(scene, index);
  const { stops, determiners, verbGroup } = scene.rules.grammar;
  // "dismissed as groundless", "liquidato come infondate": the judgement is part of what is said.
  if (word === 'as' || word === 'come') return index;
  if (scene.nameAt[index] === -1 && (stops.has(word) || verbGroup.has(word)) && !determiners.has(word))
    return undefined;
  return index;
}

/** English leaves "that" out: skip to whom and when it was said, and take the clause that begins there. */
function bareClauseAfter(scene: Scene, cue: Cue, limit: number): number | undefined {
  let index = cue.to;
  if (isTelling(scene, cue)) index = skipListener(scene, index, limit);
  for (let moved = true; moved && index < limit; ) {
    const before = index;
    index = skipAdverbial(scene, index, limit);
    moved = index > before;
  }
  if (index >= limit || isPunctuation(scene, index)) return undefined;
  const opens =
    scene.nameAt[index] !== -1 ||
    scene.rules.grammar.determiners.has(wordAt(scene, index)) ||
    scene.rules.grammar.pronouns.has(wordAt(scene, index)) ||
    capitalAt(scene.tokens, index) ||
    !scene.rules.grammar.stops.has(wordAt(scene, index));
  return opens && limit - index >= 3 ? index : undefined;
}

function isTelling(scene: Scene, cue: Cue): boolean {
  const word = wordAt(scene, cue.verb);
  return word === 'told' || word === 'tell' || word === 'tells' || word === 'telling';
}

function skipListener(scene: Scene, at: number, limit: number): number {
  let index = at;
  if (scene.rules.grammar.determiners.has(wordAt(scene, index))) index++;
  const name = nameCovering(scene, index);
  if (name) return Math.min(limit, name.to);
  while (index < limit && capitalAt(scene.tokens, index)) index++;
  return index === at || scene.rules.grammar.determiners.has(wordAt(scene, at))
    ? Math.min(limit, index + 1)
    : index;
}

const ADVERBIAL_OPENERS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'following',
  'via',
  'through',
  'to',
]);

/** A time, an adverb, or a prepositional phrase of at most six words that begins right after the verb. */
function skipAdverbial(scene: Scene, at: number, limit: number): number {
  let index = at;
  while (index < limit && (scene.timeAt[index] === 1 || scene.rules.grammar.isAdverb(wordAt(scene, index))))
    index++;
  if (!ADVERBIAL_OPENERS.has(wordAt(scene, index))) return index;
  let end = index + 1;
  if (scene.timeAt[end] === 1) {
    while (end < limit && scene.timeAt[end] === 1) end++;
    return end;
  }
  if (scene.rules.grammar.determiners.has(wordAt(scene, end))) end++;
  const name = nameCovering(scene, end);
  return Math.min(limit, name ? name.to : end + 1);
}

/** Where a content that begins at `from` ends: at a coordinated cue, a clause of the reporter's own, or the sentence's end. */
function close(scene: Scene, from: number, clause: Clause, cue: Cue): TokenRange | undefined {
  let to = clause.sentence.to;
  const { coordinators, clauseOpeners } = scene.rules.grammar;
  for (let index = from; index < to; index++) {
    if (scene.quotationAt[index] !== -1) continue;
    const word = wordAt(scene, index);
    if (word === ';') to = index;
    else if (coordinators.has(word) || word === ',') {
      const next = cueStartsAt(scene, clause.cues, index + 1);
      if (next && next !== cue && next.from <= index + 3) to = index;
      else if (word === ',' && opensOwnClause(scene, index + 1, clauseOpeners)) to = index;
    }
  }
  return trimRange(scene, { from, to });
}

/** ", con Putin che ha parlato", ", while Kyiv said": the reporter goes on in words of his own. */
function opensOwnClause(scene: Scene, at: number, openers: ReadonlySet<string>): boolean {
  const word = wordAt(scene, at);
  if (openers.has(word)) return true;
  if (word !== 'con' && word !== 'with') return false;
  return scene.nameAt[at + 1] !== -1;
}

/** The content in front of a cue that stands after it: from the start of the sentence, or of its quotation, to the comma or mark. */
export function contentBefore(scene: Scene, end: number, sentence: Sentence): TokenRange | undefined {
  const quotation =
    scene.quotations[scene.quotationAt[end - 1] ?? -1] ?? scene.quotations[scene.quotationAt[end] ?? -1];
  let from = sentence.from;
  if (quotation && (scene.tokens.starts[from] ?? 0) > quotation.outer[0]) {
    while (from > 0 && (scene.tokens.starts[from] ?? 0) > quotation.outer[0]) from--;
  }
  return trimRange(scene, { from, to: end });
}
