import type { Scene } from '../scene.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { prepositionOf } from './noun-names.ts';
import { isNominal } from './noun-party.ts';

/** Heads climbed from the last word of a phrase to its first at most. */
const HIGHEST = 5;
/** Longest insertion between commas that is passed over. */
const LONGEST_INSERTION = 18;

/** The first child of a word whose relation passes; −1 for none. */
export function childOf(grammar: Grammar, word: number, passes: (relation: string) => boolean): number {
  for (const child of grammar.children(word)) if (passes(grammar.relation(child))) return child;
  return -1;
}

export function isSubject(relation: string): boolean {
  return relation === 'nsubj' || relation === 'nsubj:pass' || relation === 'nsubj:outer';
}

/** A verb that the tree takes for a noun or adjective has its subject right before it ("Britain *mobilized* reservists"). */
function misreadSubject(grammar: Grammar, verb: number): number {
  const relation = grammar.relation(verb);
  if ((grammar.upos(verb) !== 'NOUN' && relation !== 'amod') || grammar.upos(verb - 1) !== 'PROPN') return -1;
  const before = grammar.relation(verb - 1);
  if (before.startsWith('flat')) return grammar.head(verb - 1);
  return before === 'compound' || grammar.head(verb - 1) < 0 ? verb - 1 : -1;
}

/**
 * A subject that the tree has hung elsewhere: "it *is prepared* to" as an expletive, or, where a report follows what is reported ("*X* signed a
 * treaty, Y said"), as a second subject of the verb of saying. −1 for none.
 */
export function lostSubject(grammar: Grammar, verb: number): number {
  const misread = misreadSubject(grammar, verb);
  if (misread >= 0) return misread;
  const expletive = childOf(grammar, verb, (relation) => relation === 'expl');
  if (expletive >= 0) return expletive;
  const above = grammar.head(verb);
  const relation = grammar.relation(verb);
  if (above <= verb || (relation !== 'ccomp' && relation !== 'parataxis')) return -1;
  let subjects = 0;
  let first = -1;
  for (const child of grammar.children(above)) {
    if (!isSubject(grammar.relation(child))) continue;
    subjects++;
    if (first < 0 && child < verb) first = child;
  }
  return subjects > 1 ? first : -1;
}

/** Where the tree shows no subject: the noun phrase that ends right before a finite verb and its auxiliaries, if no preposition governs it; −1 for none. */
export function nearSubject(
  { scene, floor }: { readonly scene: Scene; readonly floor: number },
  verb: number,
): number {
  const { grammar } = scene;
  const form = grammar.verbForm(verb);
  if (form === 'Inf' || form === 'Ger') return -1;
  let word = beforeInsertion(grammar, verb - 1);
  while (word >= 0 && BETWEEN.has(grammar.upos(word))) word--;
  if (word < 0 || (grammar.words.tokenOf[word] ?? 0) < floor) return -1;
  const upos = grammar.upos(word);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return -1;
  for (let steps = 0; steps <= HIGHEST; steps++) {
    const above = grammar.head(word);
    if (prepositionOf(scene, word) !== '') return -1;
    if (above < 0 || above >= verb || !isNominal(grammar.upos(above))) break;
    // "According to Kyiv, *Moscow* is preparing", read as an apposition.
    if (grammar.relation(word) === 'appos' && grammar.words.forms[grammar.first(word) - 1] === ',') break;
    // "On Monday Barros attacked": no part of a date.
    if (scene.timeAt[grammar.words.tokenOf[above] ?? 0] === 1) break;
    word = above;
  }
  return word;
}

/** The word before an insertion between commas that ends at `word`; `word` itself where none does. */
function beforeInsertion(grammar: Grammar, word: number): number {
  const { forms } = grammar.words;
  if (forms[word] !== ',') return word;
  for (let before = word - 1; before >= Math.max(0, word - LONGEST_INSERTION); before--) {
    if (forms[before] === ',') return before - 1;
    if (forms[before] === '.' || forms[before] === ';') return word;
  }
  return word;
}

/** Word classes that stand between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART', 'PRON']);
