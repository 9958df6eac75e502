import type { Scene } from '../scene.ts';
import type { StatusLexicon } from './status-words.ts';

/** What the walk over a tree looks at. */
export interface StatusScene {
  readonly scene: Scene;
  readonly lexicon: StatusLexicon;
}

/** Children looked at of one word: a list of thousands is no clause. */
const CHILDREN = 40;

/** Folded form of a word; empty beyond the text. */
export function formOf({ scene }: Pick<StatusScene, 'scene'>, word: number): string {
  return (scene.grammar.words.forms[word] ?? '').toLowerCase().replace('’', "'");
}

/** The words that hang from one, as many as a clause may have. */
export function childrenOf({ scene }: Pick<StatusScene, 'scene'>, word: number): Int32Array {
  return scene.grammar.children(word).subarray(0, CHILDREN);
}

/** Forms of words, joined as in the keys of openers. */
export function joined(around: StatusScene, words: readonly number[]): string {
  return words.map((word) => formOf(around, word)).join('_');
}

/** True for an infinitive: by its form in Italian, by the mark before it or its tag in English. */
export function isInfinitive(around: StatusScene, word: number): boolean {
  const { grammar, rules } = around.scene;
  const form = formOf(around, word);
  if (rules.grammar.isInfinitive(form)) return true;
  if (rules.language === 'it') return /(?:rsi|r[lnc][oaie])$/u.test(form);
  return grammar.verbForm(word) === 'Inf' || rules.grammar.infinitiveMarkers.has(formOf(around, word - 1));
}

/** True for a verb that shows no tense of its own: its auxiliaries have it, or its governor. */
export function isNonFinite(around: StatusScene, word: number): boolean {
  const { grammar, rules } = around.scene;
  if (rules.language === 'en') return grammar.mood(word) === '' || grammar.verbForm(word) !== 'Fin';
  const form = formOf(around, word);
  if (isInfinitive(around, word) || /ndo(?:si|ne|lo|la|li|le)?$/u.test(form)) return true;
  return grammar.mood(word) === '' && grammar.person(word) === '';
}

/** True for a past participle by its form (Italian). */
export function isParticiple(around: StatusScene, word: number): boolean {
  return (
    around.scene.grammar.upos(word) === 'VERB' && /(?:[aiu]t|s|[lnrst]t)[oaie]$/u.test(formOf(around, word))
  );
}

/** True when a word has a copula: it is said of a subject. */
export function isPredicative(around: StatusScene, word: number): boolean {
  return childrenOf(around, word).some((child) => around.scene.grammar.relation(child) === 'cop');
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'X', 'SYM']);

/** True for a noun or adjective without copula or auxiliary: it tells no tense. */
export function isBareNominal(around: StatusScene, word: number): boolean {
  const { grammar } = around.scene;
  if (!NOMINAL.has(grammar.upos(word))) return false;
  return !childrenOf(around, word).some((child) => /^(?:cop|aux)/u.test(grammar.relation(child)));
}

/** Auxiliaries and copulas of a word, in text order; those of the first member where it is coordinated and has none of its own. */
export function auxiliariesOf(around: StatusScene, word: number): readonly number[] {
  const { grammar } = around.scene;
  const { passives } = around.lexicon.words;
  const own: number[] = [];
  for (const child of childrenOf(around, word)) {
    if (/^(?:aux|cop)/u.test(grammar.relation(child))) own.push(child);
  }
  const head = grammar.head(word);
  if (own.length > 0 || head < 0 || !isNonFinite(around, word)) return own;
  // "sta ammassando", "vengono consegnati" hung as clauses of their auxiliaries.
  if (isProgressive(around, head)) return [head];
  const relation = grammar.relation(word);
  if (relation === 'xcomp' && passives.has(grammar.lemma(head)) && isParticiple(around, word)) return [head];
  return relation === 'conj' && grammar.relation(head) !== 'conj' ? auxiliariesOf(around, head) : own;
}

/** True for an auxiliary that makes a gerund a finite verb. */
export function isProgressive(around: StatusScene, word: number): boolean {
  const { present, other } = around.lexicon.words.progressives;
  const form = formOf(around, word);
  return present.has(form) || other.has(form);
}
