import type { Scene } from '../scene.ts';
import type { Grammar } from '../syntax/grammar.ts';

/** A verb, or a noun or adjective that is one with its copula. */
export function isPredicate(grammar: Grammar, word: number): boolean {
  const upos = grammar.upos(word);
  if (upos === 'VERB' || upos === 'AUX') return true;
  if (upos === 'PUNCT') return false;
  return grammar.children(word).some((child) => /^(?:cop|aux|nsubj|csubj)/u.test(grammar.relation(child)));
}

/** True when it, or an auxiliary or copula of it, shows a mood. */
export function isFiniteVerb(grammar: Grammar, word: number): boolean {
  if (grammar.mood(word) !== '') return true;
  return grammar.children(word).some((child) => /^(?:aux|cop)/u.test(grammar.relation(child)));
}

/**
 * The auxiliaries and the copula of a predicate, those of the copula among them ("there *will be* no vote"). Of two finite ones the later begins the
 * verb; the other is of a clause that the tree mixes in ("a man who may have been armed *was* arrested").
 */
export function helpersOf(grammar: Grammar, predicate: number): readonly number[] {
  const helpers: number[] = [];
  for (const child of grammar.children(predicate)) {
    if (!/^(?:aux|cop)/u.test(grammar.relation(child))) continue;
    for (const inner of grammar.children(child))
      if (grammar.relation(inner).startsWith('aux')) helpers.push(inner);
    helpers.push(child);
  }
  const finite = helpers.filter(
    (helper) => grammar.mood(helper) !== '' || grammar.verbForm(helper) === 'Fin',
  );
  if (finite.length < 2) return helpers;
  const from = Math.max(...finite.filter((helper) => helper < predicate));
  return helpers.filter((helper) => helper >= from);
}

/** A word in small letters ("we" of "We're"). */
export function foldedWord({ syntax }: Scene, word: number): string {
  return (syntax.words.forms[word] ?? '').toLowerCase();
}
