import type { Scene, TokenRange } from '../scene.ts';
import { helpersOf, isFiniteVerb, isPredicate } from './predicate.ts';

/** Sentences of a content beyond these are not looked at. */
const MOST = 4;

/** True for the words of a content. */
export type Cover = (word: number) => boolean;

/** For each sentence that the opening of a content reaches into, the predicate that its other words hang from; `inside` is true for words of the content. */
export function mainPredicates(
  scene: Scene,
  opening: readonly TokenRange[],
  inside: Cover,
): readonly number[] {
  const { grammar } = scene;
  const found: number[] = [];
  for (const sentence of sentencesOf(scene, opening)) {
    const words = openingWords(scene, opening, sentence);
    let best = -1;
    for (const word of words) {
      if (inside(grammar.head(word)) || !isPredicate(grammar, word)) continue;
      if (best < 0 || rank(scene, word) > rank(scene, best)) best = word;
    }
    if (best < 0) best = buriedPredicate(scene, words);
    if (best >= 0) found.push(verbUnder(scene, best, inside));
  }
  return found;
}

/** Words of a sentence that lie in the opening. */
function openingWords(
  { syntax }: Scene,
  opening: readonly TokenRange[],
  sentence: number,
): readonly number[] {
  const whole = syntax.sentences[sentence];
  const { firstWordOf } = syntax.words;
  const found: number[] = [];
  for (const range of opening) {
    const from = Math.max(whole?.from ?? 0, firstWordOf[range.from] ?? 0);
    const to = Math.min(whole?.to ?? 0, firstWordOf[range.to] ?? 0);
    for (let word = from; word < to; word++) found.push(word);
  }
  return found;
}

function sentencesOf({ sentences }: Scene, content: readonly TokenRange[]): readonly number[] {
  const found: number[] = [];
  let low = 0;
  let high = sentences.length;
  const from = content[0]?.from ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const end = content.at(-1)?.to ?? from;
  for (let index = low; index < sentences.length && (sentences[index]?.from ?? end) < end; index++) {
    if (found.length === MOST) break;
    found.push(index);
  }
  return found;
}

/** Main clauses before others, finite verbs before others; of equals the first is the main one. */
function rank(scene: Scene, word: number): number {
  const isAdded = /^(?:acl|advcl)/u.test(scene.grammar.relation(word));
  return (
    (isSubordinate(scene, word) ? 0 : 4) + (isAdded ? 0 : 2) + (isFiniteVerb(scene.grammar, word) ? 1 : 0)
  );
}

/** A clause behind "if", "because", "while", or one of a relative pronoun's. */
export function isSubordinate({ grammar, rules }: Scene, word: number): boolean {
  const { complementisers, infinitiveMarkers, questionWords, conditionals, relatives } = rules.grammar;
  return grammar.children(word).some((child) => {
    const form = (grammar.words.forms[child] ?? '').toLowerCase();
    if (
      /^(?:nsubj|obj|obl)/u.test(grammar.relation(child)) &&
      grammar.upos(child) === 'PRON' &&
      !conditionals.has(form)
    )
      return relatives.has(form) || rules.attribution.stance.whoever.has(form);
    if (conditionals.has(form) && child < word && grammar.upos(child) !== 'AUX') return true;
    if (grammar.relation(child) !== 'mark') return false;
    const isOpener =
      grammar.upos(child) === 'SCONJ' || (grammar.upos(child) === 'ADP' && isFiniteVerb(grammar, word));
    return isOpener && !complementisers.has(form) && !infinitiveMarkers.has(form) && !questionWords.has(form);
  });
}

/** Where the tree hides the main verb in a noun phrase: the finite verb that no relative pronoun or conjunction makes another's. */
function buriedPredicate(scene: Scene, words: readonly number[]): number {
  const { grammar } = scene;
  let best = -1;
  for (const word of words) {
    if (isSubordinate(scene, word)) continue;
    const upos = grammar.upos(word);
    if (!isFiniteVerb(grammar, word) && !hasComplement(scene, word)) continue;
    if (upos === 'AUX' || upos === 'PUNCT' || !isPredicate(grammar, word)) continue;
    if (
      best < 0 ||
      (isFiniteVerb(grammar, word) && !isFiniteVerb(grammar, best)) ||
      grammar.tense(word) === 'Fut'
    )
      best = word;
  }
  return best;
}

/** "Forces able to carry it out *have* not been *seen*": the finite verb that the tree hangs from an adjective of its subject. */
function verbUnder(scene: Scene, main: number, inside: Cover): number {
  const { grammar } = scene;
  if (isSubordinate(scene, main)) {
    // "If you do not, we will": the main clause hung from the other.
    const joined = grammar.children(main).find((child) => {
      if (!/^(?:conj|parataxis|ccomp)/u.test(grammar.relation(child)) || child < main || !inside(child))
        return false;
      return isPredicate(grammar, child) && isFiniteVerb(grammar, child) && !isSubordinate(scene, child);
    });
    return joined ?? main;
  }
  if (isFiniteVerb(grammar, main)) return main;
  const under = grammar.children(main).find((child) => {
    if (!/^(?:xcomp|ccomp)/u.test(grammar.relation(child))) return false;
    return helpersOf(grammar, child).some((helper) => grammar.mood(helper) !== '');
  });
  return under ?? main;
}

/** "needed to stop": a participle that the tree takes for an attribute, though it has what only a verb has. */
function hasComplement({ grammar, rules }: Scene, word: number): boolean {
  const form = grammar.words.forms[word] ?? '';
  if (
    grammar.upos(word) !== 'VERB' ||
    /^(?:Inf|Ger)$/u.test(grammar.verbForm(word)) ||
    rules.grammar.isInfinitive(form)
  )
    return false;
  return grammar.children(word).some((child) => /^(?:obj|xcomp|ccomp)/u.test(grammar.relation(child)));
}
