import type { Scene } from '../../scene.ts';
import type { Grammar } from '../../syntax/grammar.ts';

/** The first word that hangs from `word` by one of `relations`, subtypes to be named in full; −1 when there is none. */
export function childBy(grammar: Grammar, word: number, relations: ReadonlySet<string>): number {
  for (const child of grammar.children(word)) if (relations.has(grammar.relation(child))) return child;
  return -1;
}

/** Lemma of the preposition in front of a word, the empty string without one. */
export function caseOf(grammar: Grammar, word: number): string {
  for (const child of grammar.children(word)) {
    if (child > word) break;
    if (grammar.relation(child) === 'case') return grammar.lemma(child);
  }
  return '';
}

/** The form of a verb as Universal Dependencies names it, by its tag or, where the models give none, by its ending; `Fin` of what is left. */
export function verbFormOf({ grammar, rules }: Scene, word: number): string {
  const tagged = grammar.verbForm(word);
  if (tagged !== '') return tagged;
  const form = (grammar.words.forms[word] ?? '').toLowerCase();
  if (rules.grammar.isGerund(form)) return 'Ger';
  return rules.grammar.isInfinitive(form) ? 'Inf' : 'Fin';
}

/** Lemma of the word that opens a clause, the empty string without one. */
export function markOf({ grammar }: Scene, clause: number): string {
  for (const child of grammar.children(clause)) {
    const relation = grammar.relation(child);
    if (child < clause && (relation === 'mark' || relation === 'case')) return grammar.lemma(child);
  }
  return '';
}

/** True for an infinitive by its form, or by what stands in front of it. */
export function isInfinitive(scene: Scene, word: number): boolean {
  const { grammar } = scene;
  if (verbFormOf(scene, word) === 'Inf') return true;
  for (const child of grammar.children(word)) {
    if (child > word) break;
    if (grammar.verbForm(child) === 'Inf' || grammar.relation(child) === 'mark') return true;
  }
  return false;
}
