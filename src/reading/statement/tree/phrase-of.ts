import { isPunctuation, type Scene, type TokenRange, tokensOfWords } from '../../scene.ts';
import type { Grammar } from '../../syntax/grammar.ts';
import { shapeAt } from '../../token.ts';
import { caseOf } from './relations.ts';

/** A phrase of more tokens is a tree gone wrong; then its core alone is taken. */
const LONGEST = 45;
/** What belongs to a name or noun without doubt. */
const CORE: ReadonlySet<string> = new Set([
  'flat',
  'flat:name',
  'flat:foreign',
  'compound',
  'det',
  'amod',
  'nummod',
  'fixed',
]);
/** What hangs from a noun without being part of the phrase around it. */
const FOREIGN: ReadonlySet<string> = new Set([
  'parataxis',
  'discourse',
  'dislocated',
  'cop',
  'nsubj',
  'aux',
  'advcl',
  'ccomp',
  'mark',
  'parataxis:insert',
]);

/** A phrase with all that belongs to it, and what of it tells who or what it is. */
export interface Phrase {
  readonly whole: TokenRange;
  /** The head with its articles, adjectives and names. */
  readonly core: TokenRange;
  /** The whole up to the first clause that says more of it. */
  readonly named: TokenRange;
}

/**
 * The tokens of the phrase that `head` heads, its preposition left out: names, modifiers, appositions and relative clauses, as far as they
 * stand on one side of `predicate`. `undefined` when nothing is left.
 */
export function phraseOf(scene: Scene, head: number, predicate: number): Phrase | undefined {
  const { grammar } = scene;
  let [from, to] = [head, head + 1];
  let [coreFrom, coreTo] = [head, head + 1];
  let clause = Infinity;
  for (const child of grammar.children(head)) {
    const relation = grammar.relation(child);
    if (FOREIGN.has(relation) || relation === 'punct') continue;
    const [first, last] = [grammar.first(child), grammar.last(child)];
    if (relation === 'case' || relation === 'cc' || isAside(scene, child, relation)) continue;
    if (first <= predicate && predicate < last) continue;
    if (head < predicate ? last > predicate : first <= predicate) continue;
    if (isClausal(grammar, child, relation) && last - first > LONGEST) continue;
    from = Math.min(from, first);
    to = Math.max(to, last);
    if (relation.startsWith('acl') && child > head) clause = Math.min(clause, first);
    if (CORE.has(relation)) {
      coreFrom = Math.min(coreFrom, first);
      coreTo = Math.max(coreTo, last);
    }
  }
  const start = behindCase(grammar, from, head);
  const core = trimmed(scene, { from: behindCase(grammar, coreFrom, head), to: coreTo });
  const whole = trimmed(scene, { from: start, to });
  if (!core) return undefined;
  if (!whole || whole.to - whole.from > LONGEST || !unquoted(scene, whole))
    return { whole: core, core, named: core };
  return { whole, core, named: trimmed(scene, { from: start, to: Math.min(to, clause) }) ?? whole };
}

/** "the minister, *for his part*": a prepositional phrase behind a comma says how, not who. */
function isAside({ grammar, syntax, tokens }: Scene, word: number, relation: string): boolean {
  if (relation !== 'nmod' && relation !== 'obl') return false;
  const before = (syntax.words.tokenOf[grammar.first(word)] ?? 0) - 1;
  return tokens.folded[before] === ',' && caseOf(grammar, word) !== '';
}

function isClausal(grammar: Grammar, word: number, relation: string): boolean {
  return relation.startsWith('acl') || relation === 'conj' || grammar.upos(word) === 'VERB';
}

/** One past the prepositions of the head that stand at or behind `from`. */
function behindCase(grammar: Grammar, from: number, head: number): number {
  let start = from;
  for (const child of grammar.children(head))
    if (child < head && child >= from && grammar.relation(child) === 'case') start = grammar.last(child);
  return start;
}

/** The tokens of words without marks at their edges; a token shared with a preposition is left to it ("dal" of "dal ministro"). */
function trimmed(scene: Scene, words: TokenRange): TokenRange | undefined {
  if (words.from >= words.to) return undefined;
  let { from, to } = tokensOfWords(scene, words);
  const { starts } = scene.syntax.words;
  if ((scene.tokens.starts[from] ?? 0) < (starts[words.from] ?? 0)) from++;
  while (from < to && isPunctuation(scene, from) && scene.quotationAt[from] === -1) from++;
  while (
    to > from &&
    isPunctuation(scene, to - 1) &&
    scene.quotationAt[to - 1] === -1 &&
    !closesBracket(scene, from, to)
  )
    to--;
  if (to > from + 1 && shapeAt(scene.tokens, to - 1) === 'possessive') to--;
  // "the ‘strongmen’": a mark that was opened inside is closed inside.
  if (from < to && scene.quotationAt[to] === scene.quotationAt[to - 1] && opensWithin(scene, from, to)) to++;
  return from < to ? { from, to } : undefined;
}

/** True when the quotation that covers token `to` has its first token in `[from, to)` and its last at `to`. */
function opensWithin(scene: Scene, from: number, to: number): boolean {
  const quotation = scene.quotations[scene.quotationAt[to] ?? -1];
  if (!quotation || scene.tokens.ends[to] !== quotation.outer[1]) return false;
  return (scene.tokens.starts[from] ?? 0) <= quotation.outer[0];
}

/** "Scott (R)": the bracket belongs to the phrase that opened it. */
function closesBracket(scene: Scene, from: number, to: number): boolean {
  if (scene.tokens.folded[to - 1] !== ')') return false;
  for (let index = to - 2; index >= from; index--) if (scene.tokens.folded[index] === '(') return true;
  return false;
}

/** True when a phrase lies all inside or all outside one quotation, or holds one whole ("the “deal” of the century"). */
function unquoted(scene: Scene, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    const quotation = scene.quotations[scene.quotationAt[index] ?? -1];
    if (!quotation) continue;
    const inside = (at: number): boolean => scene.quotationAt[at] === scene.quotationAt[index];
    const opens = scene.tokens.starts[index] === quotation.outer[0];
    if (index > from && !inside(index - 1) && !opens) return false;
    if (index === from && !opens && inside(from - 1) !== inside(to - 1)) return false;
    if (index === to - 1 && inside(to) && !inside(from)) return false;
  }
  return true;
}
