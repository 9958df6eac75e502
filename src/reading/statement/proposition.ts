import type { Scene, TokenRange } from '../scene.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { type Cover, isSubordinate, mainPredicates } from './main-predicate.ts';
import { isPredicate } from './predicate.ts';

/**
 * What a content claims, by its tree: the predicate of its main clause, then, where that one only tells what to make of another clause
 * ("it is *likely* that …", "*failed* to …"), the predicate of that clause, and so on. Words by index, outermost first; never empty.
 */
export interface Proposition {
  readonly predicates: readonly number[];
}

/** Clauses of a content beyond these are not looked at: what a statement is shows early. */
const MOST = 4;
/** No claim is wrapped more often. */
const DEEPEST = 4;
/** Longest way from a word up to its predicate. */
const LONGEST_WAY = 8;

const CLAUSAL = /^(?:ccomp|xcomp|csubj|advcl|acl|parataxis)/u;
const NOMINAL = /^(?:nsubj|obj|iobj|obl|nmod|appos|vocative|dislocated|conj)/u;
const COMPLEMENT = /^(?:ccomp|csubj|xcomp)/u;

/** The propositions of a content, the main one first, as far as its opening shows them; none for a content that is a bare noun phrase. `carries`: see `Proposition`. */
export function propositionsOf(
  scene: Scene,
  { content, opening }: { readonly content: readonly TokenRange[]; readonly opening: readonly TokenRange[] },
  carries: (word: number) => boolean,
): readonly Proposition[] {
  const { grammar } = scene;
  const inside = coverOf(scene, content);
  const found: Proposition[] = [];
  for (const main of mainPredicates(scene, opening, inside)) {
    for (const predicate of [main, ...coordinated(grammar, main, inside)]) {
      if (found.length === MOST) return found;
      found.push({ predicates: chainFrom(scene, predicate, { inside, carries }) });
    }
  }
  return found;
}

function coverOf({ syntax }: Scene, content: readonly TokenRange[]): Cover {
  const { firstWordOf } = syntax.words;
  const ranges = content.map(({ from, to }) => ({ from: firstWordOf[from] ?? 0, to: firstWordOf[to] ?? 0 }));
  return (word) => ranges.some(({ from, to }) => word >= from && word < to);
}

/** "… and will stay so": verbs joined to the main one. */
function coordinated(grammar: Grammar, main: number, inside: Cover): number[] {
  const found: number[] = [];
  for (const child of grammar.children(main)) {
    const relation = grammar.relation(child);
    if (
      (relation === 'conj' || relation.startsWith('parataxis')) &&
      inside(child) &&
      isPredicate(grammar, child)
    )
      found.push(child);
  }
  return found;
}

function chainFrom(
  scene: Scene,
  main: number,
  { inside, carries }: { readonly inside: Cover; readonly carries: (word: number) => boolean },
): readonly number[] {
  const chain = [main];
  for (let at = main; chain.length < DEEPEST; ) {
    const next = carriedClause(scene.grammar, at, carries);
    // "will go on until …" is no clause that it carries.
    if (next < 0 || !inside(next) || isSubordinate(scene, next)) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

/** The clause that a predicate, or a noun beside it ("there is a *chance* that"), makes something of; −1 where there is none. */
function carriedClause(grammar: Grammar, word: number, carries: (word: number) => boolean): number {
  let clause = -1;
  let open = carries(word);
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    if (COMPLEMENT.test(relation)) {
      if (clause < 0) clause = child;
      continue;
    }
    if (!/^(?:nsubj|obj|obl|advmod|amod|compound)/u.test(relation)) continue;
    if (carries(child)) {
      open = true;
      const own = grammar
        .children(child)
        .find((inner) => /^(?:acl|ccomp|xcomp)/u.test(grammar.relation(inner)));
      if (own !== undefined && clause < 0) clause = own;
    } else if (/^(?:nsubj|obj)/u.test(relation)) {
      // "had [no doubt Russia] would …": a noun of doubt that the tree hangs from the next one.
      if (grammar.children(child).some((inner) => grammar.relation(inner) === 'compound' && carries(inner)))
        open = true;
    }
  }
  return open ? clause : -1;
}

/** How a word bears on the predicates of a proposition. */
export interface Bearing {
  readonly predicate: number;
  /** The noun phrase between them, by its child of the predicate; −1 where the word hangs from the predicate without one. */
  readonly nominal: number;
}

/** The predicate that a word hangs from in its own clause, if it is one of `predicates`. */
export function bearingOf(grammar: Grammar, { predicates }: Proposition, word: number): Bearing | undefined {
  let nominal = -1;
  for (let at = word, steps = 0; at >= 0 && steps < LONGEST_WAY; steps++) {
    if (predicates.includes(at)) return { predicate: at, nominal };
    const relation = grammar.relation(at);
    if (CLAUSAL.test(relation)) return undefined;
    if (NOMINAL.test(relation)) nominal = at;
    at = grammar.head(at);
  }
  return undefined;
}

/** The subject of a proposition, of its innermost clause that has one; −1 where there is none. */
export function subjectOf(grammar: Grammar, { predicates }: Proposition): number {
  for (let index = predicates.length - 1; index >= 0; index--) {
    const predicate = predicates[index] ?? -1;
    for (const child of grammar.children(predicate))
      if (grammar.relation(child).startsWith('nsubj')) return child;
    // An infinitive has the subject of the verb above it.
    if (index > 0 && !/^(?:xcomp|acl)/u.test(grammar.relation(predicate))) return -1;
  }
  const outer = predicates[0] ?? -1;
  // A verb that the tree hangs from its own subject.
  if (outer >= 0 && grammar.relation(outer).startsWith('acl')) return grammar.head(outer);
  return sharedSubject(grammar, outer);
}

/** "He came and will stay": a joined verb has the subject of the first. */
function sharedSubject(grammar: Grammar, predicate: number): number {
  if (predicate < 0 || grammar.relation(predicate) !== 'conj') return -1;
  for (const child of grammar.children(grammar.head(predicate)))
    if (grammar.relation(child).startsWith('nsubj')) return child;
  return -1;
}
