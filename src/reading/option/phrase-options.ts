import type { OptionCue } from '../language/language-rules.ts';
import { isPunctuation, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { PhraseMatch, PhraseSet } from '../token-pattern.ts';
import type { FoundRange } from './found-option.ts';

/** An explanation of fewer words behind a phrase says nothing. */
const SHORTEST = 3;
/** The subjects of "are the two lines of inquiry" begin no further before it. */
const REACH = 40;
const LONGEST_INSERTION = 4;

/** Explanations that a phrase of the language puts forward, in text order. */
export function phraseOptions(scene: Scene, cues: PhraseSet<OptionCue>, sentence: Sentence): FoundRange[] {
  const found: FoundRange[] = [];
  for (const match of cues.matchAll(scene.tokens, sentence.from, sentence.to)) {
    // A phrase inside an explanation ("or it may be …") puts no other forward.
    if (match.start < (found.at(-1)?.to ?? 0)) continue;
    const by = { from: match.start, to: match.end };
    if (match.rule.extent === 'before') {
      for (const range of subjectsBefore(scene, match, sentence))
        found.push({ ...range, rule: 'option/named', by });
      continue;
    }
    for (const range of rangesOf(scene, sentence, match))
      if (range.to - range.from >= SHORTEST) found.push({ ...range, rule: 'option/phrase', by });
  }
  return found;
}

function rangesOf(scene: Scene, sentence: Sentence, match: PhraseMatch<OptionCue>): TokenRange[] {
  const range = trimRange(scene, {
    from: opening(scene, match),
    to: clauseEnd(scene, match.end, sentence),
  });
  if (!range) return [];
  if (match.rule.extent !== 'list') return [range];
  // "The options are on the table" names none.
  return scene.rules.grammar.prepositions.has(wordAt(scene, range.from)) ? [] : alternatives(scene, range);
}

function opening(scene: Scene, { rule, start, end }: PhraseMatch<OptionCue>): number {
  if (rule.extent === 'clause') return wordAt(scene, end) === ',' ? end + 1 : end;
  if (rule.holds !== true) return end;
  for (let index = end - 1; index > start; index--) {
    if (scene.rules.grammar.determiners.has(wordAt(scene, index))) return index;
  }
  return end;
}

/** Up to the end of the sentence, or to the semicolon that begins another thought. */
function clauseEnd(scene: Scene, from: number, sentence: Sentence): number {
  for (let index = from; index < sentence.to; index++) if (wordAt(scene, index) === ';') return index;
  return sentence.to;
}

/** "A and B are the two lines of inquiry": what stands between the last heavy mark and the phrase, parted at commas and the last "and". */
function subjectsBefore(
  scene: Scene,
  { rule, start: phrase, end }: PhraseMatch<OptionCue>,
  sentence: Sentence,
): TokenRange[] {
  let start = phrase;
  let from = start;
  const floor = Math.max(sentence.from, start - REACH);
  while (from > floor && !/^[;:]$/u.test(wordAt(scene, from - 1))) from--;
  const { and, indefinite } = scene.rules.optionWords;
  if (rule.single) {
    // "excluded *from* the vote" is another word.
    const isOther = scene.rules.grammar.prepositions.has(wordAt(scene, end));
    return isOther ? [] : singleBefore(scene, from, start);
  }
  // "A, B, C: all remain possible".
  const listed = from === start && wordAt(scene, start - 1) === ':';
  if (listed) {
    start--;
    from = start;
    while (from > floor && !/^[;:.]$/u.test(wordAt(scene, from - 1))) from--;
  }
  if (rule.indefinite && !indefinite.has(wordAt(scene, from))) return [];
  let last = -1;
  for (let index = from + 1; index < start - 1; index++) if (and.has(wordAt(scene, index))) last = index;
  if (listed && last < 0) last = lastComma(scene, from, start);
  if (last < 0) return [];
  const parts: TokenRange[] = [];
  let open = from;
  for (let index = from; index <= last; index++) {
    const isComma =
      index < last && wordAt(scene, index) === ',' && (listed || indefinite.has(wordAt(scene, index + 1)));
    if (index !== last && !isComma) continue;
    const part = trimRange(scene, { from: open, to: index });
    if (part) parts.push(part);
    open = index + 1;
  }
  const rest = trimRange(scene, { from: open, to: start });
  return rest ? [...parts, rest] : [];
}

/** "…, although *engine failure* has not been ruled out": from the last mark or conjunction. */
function singleBefore(scene: Scene, floor: number, start: number): TokenRange[] {
  const { clauseOpeners, conditionals, coordinators, complementisers } = scene.rules.grammar;
  // "A breakdown, however, is not ruled out": over a short insertion.
  const comma = wordAt(scene, start - 1) === ',' ? lastComma(scene, floor, start - 1) : -1;
  const end = comma > 0 && start - 1 - comma <= LONGEST_INSERTION ? comma : start;
  let from = end;
  while (from > floor) {
    const word = wordAt(scene, from - 1);
    const opens = [clauseOpeners, conditionals, coordinators, complementisers].some((words) =>
      words.has(word),
    );
    if (opens || isPunctuation(scene, from - 1)) break;
    from--;
  }
  const range = trimRange(scene, { from, to: end });
  const isPronoun =
    range !== undefined &&
    range.to - range.from === 1 &&
    scene.rules.grammar.pronouns.has(wordAt(scene, range.from));
  // "An agreement before the summer" is to come: it explains nothing.
  return range && !isPronoun && !holdsTime(scene, range) ? [range] : [];
}

function holdsTime({ timeAt }: Scene, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (timeAt[index] === 1) return true;
  return false;
}

function lastComma(scene: Scene, from: number, to: number): number {
  for (let index = to - 1; index > from; index--) if (wordAt(scene, index) === ',') return index;
  return -1;
}

/** "A or B", "A, B or C": cut where a new noun phrase follows the "or", and at commas before it. */
function alternatives(scene: Scene, range: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  const lastOr = lastOrIn(scene, range);
  let from = range.from;
  for (let index = range.from; index < range.to; index++) {
    if (!separates(scene, index, lastOr) || !opensPhrase(scene, index + 1)) continue;
    const part = trimRange(scene, { from, to: index });
    if (part && part.to - part.from >= SHORTEST) {
      parts.push(part);
      from = index + 1;
    }
  }
  const last = trimRange(scene, { from, to: range.to });
  if (last) parts.push(last);
  return parts;
}

function lastOrIn(scene: Scene, { from, to }: TokenRange): number {
  for (let index = to - 1; index >= from; index--) {
    if (scene.rules.optionWords.or.has(wordAt(scene, index)) && opensPhrase(scene, index + 1)) return index;
  }
  return -1;
}

function separates(scene: Scene, index: number, lastOr: number): boolean {
  const word = wordAt(scene, index);
  return scene.rules.optionWords.or.has(word) || (word === ',' && index < lastOr);
}

function opensPhrase(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  const { determiners, complementisers, isInfinitive } = scene.rules.grammar;
  return (
    determiners.has(word) ||
    complementisers.has(word) ||
    isInfinitive(word) ||
    word.endsWith('ing') ||
    (scene.nameAt[at] ?? -1) !== -1
  );
}
