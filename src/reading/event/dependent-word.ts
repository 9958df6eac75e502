import type { Language } from '../../base/index.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { lemmaGuesses } from './lemma-guesses.ts';

/** Words between a head and a word that must depend on it, where the tree does not show it. */
const NEAR = 6;

/** What is looked for below a head, and where. */
export interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly sentence: { readonly from: number; readonly to: number };
  readonly noun: boolean;
  readonly language: Language;
}

/** A wanted word that hangs from the head, directly or through nouns, or stands right behind it with no other verb between. */
export function dependentOf(grammar: Grammar, head: number, to: number, wanted: Wanted): number {
  const { sentence } = wanted;
  const limit = Math.min(sentence.to, to + NEAR);
  for (let word = to; word < limit; word++) {
    if (isWanted(grammar, word, wanted)) return word;
    const upos = grammar.upos(word);
    // A comma and a conjunction open another clause.
    if (upos === 'CCONJ' && grammar.upos(word - 1) === 'PUNCT') break;
    if (upos === 'VERB' || upos === 'SCONJ' || (upos === 'PUNCT' && grammar.words.forms[word] !== ',')) break;
  }
  for (const child of grammar.children(head)) {
    const found = wantedIn(grammar, child, wanted);
    if (found >= 0) return found;
  }
  // "the sailors, *released* at dawn": the noun that a participle is said of.
  const isSaid = !wanted.noun && /^acl/u.test(grammar.relation(head)) && grammar.tense(head) === 'Past';
  const above = isSaid ? grammar.head(head) : -1;
  return above >= sentence.from && isWanted(grammar, above, wanted) ? above : -1;
}

const NOUN_LINKS: ReadonlySet<string> = new Set([
  'compound',
  'amod',
  'nmod',
  'obl',
  'acl',
  'flat',
  'nmod:poss',
]);
const VERB_LINKS: ReadonlySet<string> = new Set([
  'obj',
  'nsubj',
  'nsubj:pass',
  'obl',
  'iobj',
  'xcomp',
  'obl:arg',
]);

function wantedIn(grammar: Grammar, word: number, wanted: Wanted): number {
  const links = wanted.noun ? NOUN_LINKS : VERB_LINKS;
  if (!links.has(grammar.relation(word))) return -1;
  if (isWanted(grammar, word, wanted)) return word;
  for (const child of grammar.children(word)) {
    const relation = grammar.relation(child);
    const goesOn =
      relation === 'nmod' || relation === 'conj' || relation === 'compound' || relation === 'obj';
    if (goesOn && isWanted(grammar, child, wanted)) return child;
  }
  return -1;
}

function isWanted(grammar: Grammar, word: number, { words, language }: Wanted): boolean {
  const lemma = grammar.lemma(word).toLowerCase();
  if (words.has(lemma)) return true;
  const form = (grammar.words.forms[word] ?? '').toLowerCase();
  if (form !== lemma) return words.has(form);
  // "roads", which the lemmatiser has left as it is.
  const upos = grammar.upos(word);
  return (
    (upos === 'NOUN' || upos === 'PROPN') && lemmaGuesses(form, language).some((guess) => words.has(guess))
  );
}
