import type { OptionWords } from '../language/option-words.ts';
import { isPunctuation, type Scene, type TokenRange, tokensOfWords, trimRange, wordAt } from '../scene.ts';
import { isPerfect } from '../statement/outlook.ts';
import { helpersOf, isPredicate } from '../statement/predicate.ts';
import { conjunctsOf, openingOf } from './conjuncts.ts';
import type { FoundRange } from './found-option.ts';

/** No explanation goes on for more tokens behind its head. */
const LONGEST = 60;

/**
 * Explanations that the tree shows in one sentence: causes joined by "or" that are left open ("may have been caused by A or B", "whether it was due to A
 * or B"), and alternatives that stand alone or in a question ("A, oppure B", "Was it A or B?").
 */
export function treeOptions(scene: Scene, sentence: number): FoundRange[] {
  const words = scene.syntax.sentences[sentence];
  const { grammar } = scene;
  const { optionWords } = scene.rules;
  const found: FoundRange[] = [];
  if (!words) return found;
  for (let word = words.from; word < words.to; word++) {
    if (optionWords.causes.has(grammar.lemma(word)) && isOpen(scene, word))
      found.push(...causesOf(scene, word));
    else if (grammar.relation(word) === 'root') found.push(...bareAlternatives(scene, word, words.to));
  }
  return [...found, ...rivalCourses(scene, words)];
}

/** "it may have swum, it may have been set free": two or more courses of what happened, each left open. */
function rivalCourses(scene: Scene, words: { readonly from: number; readonly to: number }): FoundRange[] {
  const { grammar, rules } = scene;
  const { stance } = rules.attribution;
  const courses: number[] = [];
  let over = 0;
  for (let word = words.from; word < words.to; word++) {
    if (!isPredicate(grammar, word)) continue;
    const isOver = isOverAt(scene, word);
    const helpers = helpersOf(grammar, word);
    if (!isOver && !helpers.some((helper) => grammar.relation(helper) === 'cop')) continue;
    // "potrebbe …; potrebbe …": the tree may hang the second modal from the first verb.
    const isJoined =
      isOver && courses.includes(grammar.head(word)) && /^(?:conj|parataxis)/u.test(grammar.relation(word));
    if (!isJoined && !helpers.some((helper) => stance.possibilities.has(grammar.lemma(helper)))) continue;
    courses.push(word);
    if (isOver) over++;
  }
  if (courses.length < 2 || over === 0) return [];
  return courses.flatMap((word, index) => {
    const starts = [...grammar.children(word)].filter((child) =>
      /^(?:nsubj|aux)/u.test(grammar.relation(child)),
    );
    const next = courses[index + 1];
    const from = Math.min(word, ...starts.map((child) => grammar.first(child)));
    const nextStarts =
      next === undefined ? [] : [...grammar.children(next)].map((child) => grammar.first(child));
    const to = next === undefined ? words.to : Math.min(next, ...nextStarts.filter((at) => at > word));
    const range = to > from ? phraseUntilMark(scene, from, word, to) : undefined;
    const by = tokensOfWords(scene, { from: word, to: word + 1 });
    return range ? [{ ...range, rule: 'option/causes', by }] : [];
  });
}

/** "may have fallen", "might have been a drone", "potrebbe essere *stato* un drone". */
function isOverAt(scene: Scene, word: number): boolean {
  const { stance } = scene.rules.attribution;
  const { grammar } = scene;
  if (isPerfect(scene, stance, word)) return true;
  return helpersOf(grammar, word).some(
    (helper) =>
      grammar.relation(helper) === 'cop' &&
      stance.perfect.has((grammar.words.forms[helper] ?? '').toLowerCase()),
  );
}

function phraseUntilMark(scene: Scene, from: number, head: number, last: number): TokenRange | undefined {
  const whole = tokensOfWords(scene, { from, to: last });
  let limit = (scene.syntax.words.tokenOf[head] ?? whole.from) + 1;
  const end = Math.min(whole.to, limit + LONGEST);
  while (limit < end && !isPunctuation(scene, limit)) limit++;
  return trimRange(scene, { from: whole.from, to: limit });
}

function causesOf(scene: Scene, word: number): FoundRange[] {
  const { grammar, rules } = scene;
  const by = tokensOfWords(scene, { from: word, to: word + 1 });
  for (const child of grammar.children(word)) {
    if (!/^(?:obl|obj|nmod|advcl|xcomp)/u.test(grammar.relation(child))) continue;
    const members = conjunctsOf(scene, child, rules.optionWords.or);
    if (members.length > 0) return members.map((range) => ({ ...range, rule: 'option/causes', by }));
    const isAgent = /^obl:agent/u.test(grammar.relation(child));
    const row = isAgent ? rowFrom(scene, openingOf(scene, child)) : [];
    if (row.length > 1) return row.map((range) => ({ ...range, rule: 'option/causes', by }));
  }
  return [];
}

/** "da *un attacco*, *una linea caduta* o *incuria*": a row that the tree takes apart, by its commas and its last "or". */
function rowFrom(scene: Scene, word: number): readonly TokenRange[] {
  const { or } = scene.rules.optionWords;
  const from = scene.syntax.words.tokenOf[word] ?? 0;
  const parts: TokenRange[] = [];
  let open = from;
  let isOpen = false;
  let at = from;
  for (; at < scene.tokens.count && at < from + LONGEST; at++) {
    const isOr = or.has(wordAt(scene, at));
    if (isPunctuation(scene, at) && wordAt(scene, at) !== ',') break;
    if (!isOr && wordAt(scene, at) !== ',') continue;
    if (isOpen) break;
    isOpen = isOr;
    const part = trimRange(scene, { from: open, to: at });
    if (part) parts.push(part);
    open = at + 1;
  }
  const rest = trimRange(scene, { from: open, to: at });
  return isOpen && rest ? [...parts, rest] : [];
}

/** With a modal of possibility, or inside "whether". */
function isOpen({ grammar, rules }: Scene, word: number): boolean {
  const { possibilities, whether } = rules.attribution.stance;
  return grammar.children(word).some((child) => {
    const relation = grammar.relation(child);
    if (relation.startsWith('aux') && possibilities.has(grammar.lemma(child))) return true;
    if (relation === 'advmod') return rules.optionWords.perhaps.has(grammar.lemma(child));
    // "sarebbe stato causato da": told, not vouched for.
    if (relation.startsWith('aux')) return grammar.mood(child) === 'Cnd' && rules.grammar.dropsSubjects;
    return relation === 'mark' && whether.has(grammar.lemma(child));
  });
}

function bareAlternatives(scene: Scene, root: number, end: number): FoundRange[] {
  const { grammar, rules } = scene;
  if (/^(?:VERB|AUX)$/u.test(grammar.upos(root))) return [];
  const last = scene.syntax.words.tokenOf[end - 1] ?? -1;
  const asks = wordAt(scene, last) === '?' || wordAt(scene, last - 1) === '?';
  const members = conjunctsOf(scene, root, asks ? rules.optionWords.or : rules.optionWords.openOr);
  const isClause = grammar
    .children(root)
    .some((child) => /^(?:cop|nsubj|aux)/u.test(grammar.relation(child)));
  if (members.length === 0 || (isClause && !asks)) return [];
  const by = tokensOfWords(scene, { from: root, to: root + 1 });
  return members.map((range) => ({ ...range, rule: asks ? 'option/asked' : 'option/alternatives', by }));
}

/** What verbs of guessing in a sentence guess at. One guess alone is somebody's opinion; whoever calls takes two or more. */
export function guessesIn(scene: Scene, sentence: number): FoundRange[] {
  const words = scene.syntax.sentences[sentence];
  const { grammar, rules } = scene;
  if (!words) return [];
  const found: FoundRange[] = [];
  for (let word = words.from; word < words.to; word++) {
    if (!rules.optionWords.guesses.has(grammar.lemma(word))) continue;
    const object = guessedBy(scene, rules.optionWords, word);
    const range = object >= 0 ? phraseRange(scene, object, words.to) : undefined;
    if (range)
      found.push({
        ...range,
        rule: 'option/guesses',
        by: tokensOfWords(scene, { from: word, to: word + 1 }),
      });
  }
  return found;
}

function guessedBy({ grammar }: Scene, { guessedAt, indefinite }: OptionWords, verb: number): number {
  for (const child of grammar.children(verb)) {
    if (child < verb) continue;
    const relation = grammar.relation(child);
    const opens = grammar
      .children(child)
      .some((inner) => indefinite.has((grammar.words.forms[inner] ?? '').toLowerCase()));
    if (!opens) continue;
    if (relation === 'obj') return child;
    const isAt = grammar
      .children(child)
      .some((inner) => grammar.relation(inner) === 'case' && guessedAt.has(grammar.lemma(inner)));
    if (/^(?:obl|nmod)/u.test(relation) && isAt) return child;
  }
  return -1;
}

/** From the article to the next mark. */
function phraseRange(scene: Scene, head: number, end: number): TokenRange | undefined {
  return phraseUntilMark(scene, openingOf(scene, head), head, end);
}
