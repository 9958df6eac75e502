import type { Grammar } from '../syntax/grammar.ts';

/** True for the first word of a text or of what follows a full stop or colon, whose capital says nothing. */
export function isStart(grammar: Grammar, word: number): boolean {
  return (
    word === 0 ||
    (grammar.upos(word - 1) === 'PUNCT' && /^[.:?!;«“"–—]$/u.test(grammar.words.forms[word - 1] ?? ''))
  );
}

/** "sono *stati dispersi*", taken for an adjective: two auxiliaries before it. */
function isPassivePerfect(grammar: Grammar, word: number): boolean {
  let auxiliaries = 0;
  for (const child of grammar.children(word)) {
    if (child < word && /^(?:aux|cop)/u.test(grammar.relation(child))) auxiliaries++;
  }
  return auxiliaries > 1;
}

/** The class of a word; what has an article, or qualifies a verb, is a noun, whatever the tagger took it for ("*la* visita", "a *curfew* remains"). */
export function classOf(grammar: Grammar, word: number): string {
  const upos = grammar.upos(word);
  if (upos === 'ADJ' && grammar.relation(word) === 'amod' && grammar.upos(grammar.head(word)) === 'VERB')
    return 'NOUN';
  if (upos === 'ADJ' && isPassivePerfect(grammar, word)) return 'VERB';
  if (upos !== 'VERB') return upos;
  for (const child of grammar.children(word)) if (grammar.relation(child) === 'det') return 'NOUN';
  return upos;
}
