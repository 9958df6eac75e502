import { isPunctuation, nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import { capitalAt, shapeAt } from '../token.ts';

/** A subject longer than this is not a subject. */
const LONGEST = 14;
/** Scare quotes hold a few words; more is a quotation. */
const LONGEST_SCARE_QUOTE = 6;
/** An apposition ("capo delle forze armate ucraine") longer than this is something else. */
const LONGEST_APPOSITION = 16;

/**
 * The noun phrase that ends right before token `end`, appositions between commas included; `undefined` when what stands there
 * is none, or could not speak. Words are classed by closed lists alone: a tree will do better.
 */
export function nounPhraseBefore(scene: Scene, end: number, floor: number): TokenRange | undefined {
  let last = end - 1;
  while (last >= floor && (scene.timeAt[last] === 1 || isAdverbial(scene, last))) {
    const dated = scene.timeAt[last] === 1;
    last--;
    // "Peskov on Monday denied": the preposition belongs to the date.
    if (dated && scene.timeAt[last] === 0 && scene.rules.grammar.prepositions.has(wordAt(scene, last)))
      last--;
  }
  if (last < floor) return undefined;
  const mark = wordAt(scene, last);
  if (mark === ',' || mark === ')' || mark === '—' || mark === '–') return withApposition(scene, last, floor);
  const from = phraseStart(scene, last, floor);
  if (from === undefined) return undefined;
  const range = { from, to: last + 1 };
  return canSpeak(scene, range) ? range : undefined;
}

function isAdverbial(scene: Scene, index: number): boolean {
  return scene.nameAt[index] === -1 && scene.rules.grammar.isAdverb(wordAt(scene, index));
}

function withApposition(scene: Scene, comma: number, floor: number): TokenRange | undefined {
  const opener = wordAt(scene, comma) === ')' ? '(' : wordAt(scene, comma);
  for (let index = comma - 1; index >= floor && comma - index <= LONGEST_APPOSITION; index--) {
    if (wordAt(scene, index) !== opener) continue;
    if (!readsAsApposition(scene, index + 1, comma, opener)) return undefined;
    const head = nounPhraseBefore(scene, index, floor);
    return head && { from: head.from, to: opener === '(' ? comma + 1 : comma };
  }
  return undefined;
}

/** A role, an age, a bracket: something that renames the noun before it. */
function readsAsApposition(scene: Scene, from: number, to: number, opener: string): boolean {
  if (from >= to) return false;
  if (opener === '(') return true;
  const first = wordAt(scene, from);
  if (scene.rules.grammar.relatives.has(first)) return true;
  if (shapeAt(scene.tokens, from) === 'number' && to - from <= 3) return true;
  const opens =
    scene.rules.grammar.determiners.has(first) ||
    scene.nameAt[from] !== -1 ||
    scene.rules.attribution.speakers.has(first) ||
    capitalAt(scene.tokens, from);
  if (!opens) return false;
  for (let index = from; index < Math.min(to, from + 7); index++) {
    if (
      nameCovering(scene, index)?.kind === 'role' ||
      scene.rules.attribution.speakers.has(wordAt(scene, index))
    )
      return true;
    if (isPunctuation(scene, index)) return false;
  }
  return false;
}

function phraseStart(scene: Scene, last: number, floor: number): number | undefined {
  const { determiners, inside, coordinators } = scene.rules.grammar;
  let start: number | undefined;
  for (let index = last; index >= floor && last - index < LONGEST; index--) {
    const word = wordAt(scene, index);
    const name = nameCovering(scene, index);
    if (name) {
      index = Math.max(name.from, floor);
      start = index;
      continue;
    }
    const scare = scareQuoteStart(scene, index);
    if (scare !== undefined && scare >= floor) {
      index = scare;
      start = scare;
      continue;
    }
    if (scene.timeAt[index] === 1 || isPunctuation(scene, index)) break;
    if (scene.rules.grammar.pronouns.has(word)) return index;
    if (coordinators.has(word)) {
      const left = index > floor && start !== undefined ? coordinatedLeft(scene, index, floor) : undefined;
      if (left === undefined) break;
      return left;
    }
    if (inside.has(word)) {
      if (start === undefined) break;
      continue;
    }
    if (isStop(scene, index)) break;
    start = index;
    if (
      determiners.has(word) &&
      !inside.has(wordAt(scene, index - 1)) &&
      !determiners.has(wordAt(scene, index - 1))
    )
      break;
  }
  return start;
}

/** First token of the short quotation that ends at token `index`: scare quotes belong to the phrase, a quoted sentence does not. */
function scareQuoteStart(scene: Scene, index: number): number | undefined {
  const quotation = scene.quotations[scene.quotationAt[index] ?? -1];
  if (!quotation || scene.tokens.ends[index] !== quotation.outer[1]) return undefined;
  for (let start = index - 1; start >= 0 && index - start <= LONGEST_SCARE_QUOTE; start--) {
    if (scene.tokens.starts[start] === quotation.outer[0]) return start;
  }
  return undefined;
}

function isStop(scene: Scene, index: number): boolean {
  const { stops, quantifiers, pronouns, determiners } = scene.rules.grammar;
  const word = wordAt(scene, index);
  if (quantifiers.has(word) || pronouns.has(word) || determiners.has(word)) return false;
  return stops.has(word) || scene.rules.grammar.isFuture(word);
}

/** "Putin e Lukashenka": the left partner counts when it is a phrase of its own that opens its clause. */
function coordinatedLeft(scene: Scene, conjunction: number, floor: number): number | undefined {
  const left = phraseStart(scene, conjunction - 1, floor);
  if (left === undefined) return undefined;
  const opens = left === floor || isPunctuation(scene, left - 1) || scene.timeAt[left - 1] === 1;
  return opens && canSpeak(scene, { from: left, to: conjunction }) ? left : undefined;
}

/** People, bodies, papers, states, pronouns and counted people can speak; tanks and plans cannot. */
export function canSpeak(scene: Scene, range: TokenRange): boolean {
  const { pronouns, quantifiers } = scene.rules.grammar;
  for (let index = range.from; index < range.to; index++) {
    const word = wordAt(scene, index);
    const kind = nameCovering(scene, index)?.kind;
    if (kind !== undefined && kind !== 'demonym') return true;
    if (scene.rules.attribution.speakers.has(word)) return true;
    if (pronouns.has(word) || (quantifiers.has(word) && index === range.from)) return true;
    if (kind === undefined && capitalAt(scene.tokens, index) && !isClosedClass(scene, index)) return true;
    if (kind === 'demonym' && capitalAt(scene.tokens, index)) return true;
  }
  return isQuoted(scene, range);
}

function isClosedClass(scene: Scene, index: number): boolean {
  const { determiners, stops, inside, verbGroup } = scene.rules.grammar;
  const word = wordAt(scene, index);
  return (
    word.length < 3 || determiners.has(word) || stops.has(word) || inside.has(word) || verbGroup.has(word)
  );
}

/** Scare quotes stand for a person: ‘the strongmen’. */
function isQuoted(scene: Scene, range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (scene.quotationAt[index] !== -1) return true;
  return false;
}

/** The noun phrase that begins at token `start`, with an apposition after a comma; `undefined` when it could not speak. */
export function nounPhraseAfter(scene: Scene, start: number, limit: number): TokenRange | undefined {
  let from = start;
  while (from < limit && isAdverbial(scene, from)) from++;
  const to = phraseEnd(scene, from, limit);
  if (to === from || !canSpeak(scene, { from, to })) return undefined;
  const range = { from, to };
  if (wordAt(scene, to) !== ',') return range;
  const end = appositionEnd(scene, to + 1, limit);
  return end === undefined ? range : { from, to: end };
}

function phraseEnd(scene: Scene, from: number, limit: number): number {
  const { inside, coordinators } = scene.rules.grammar;
  let to = from;
  while (to < limit && to - from < LONGEST) {
    const name = nameCovering(scene, to);
    if (name) {
      to = Math.min(name.to, limit);
      continue;
    }
    const word = wordAt(scene, to);
    if (scene.timeAt[to] === 1 || isPunctuation(scene, to)) break;
    if (coordinators.has(word) && !capitalAt(scene.tokens, to + 1)) break;
    if (!inside.has(word) && !coordinators.has(word) && isStop(scene, to)) break;
    to++;
  }
  while (to > from && (inside.has(wordAt(scene, to - 1)) || coordinators.has(wordAt(scene, to - 1)))) to--;
  return to;
}

function appositionEnd(scene: Scene, from: number, limit: number): number | undefined {
  for (let index = from; index < limit && index - from <= LONGEST_APPOSITION; index++) {
    const mark = wordAt(scene, index);
    if (mark !== ',' && mark !== '.' && mark !== ';') continue;
    return readsAsApposition(scene, from, index, ',') ? index : undefined;
  }
  return limit - from <= LONGEST_APPOSITION && readsAsApposition(scene, from, limit, ',') ? limit : undefined;
}

/**
 * The likely subject of the clause in tokens `[from, to)`: its first phrase around a person, body, role or state that no preposition
 * governs. `undefined` when there is none.
 */
export function clauseSubject(scene: Scene, from: number, to: number): TokenRange | undefined {
  const { determiners, prepositions } = scene.rules.grammar;
  for (let index = from; index < to; index++) {
    const name = nameCovering(scene, index);
    if (!name) continue;
    index = name.to - 1;
    if (name.kind === 'demonym' || name.kind === 'place') continue;
    let start = name.from;
    if (start > from && determiners.has(wordAt(scene, start - 1))) start--;
    if (start > from && prepositions.has(wordAt(scene, start - 1))) continue;
    return { from: start, to: Math.min(to, phraseEnd(scene, name.from, to)) };
  }
  return undefined;
}
