import type { Language } from '../../base/index.ts';

/**
 * Verbs, by lemma, whose infinitive is a clause of its own and no predicate of their subject: causatives ("ha fatto arrivare le truppe") and impersonals
 * ("bisogna aspettare"). Source: the Italian guidelines of Universal Dependencies on `ccomp` and `xcomp`; most treebanks follow them, not all.
 */
export const CLAUSE_TAKING_VERBS: Readonly<Record<Language, ReadonlySet<string>>> = {
  it: new Set(['fare', 'lasciare', 'bisognare', 'occorrere']),
  en: new Set(),
};

/** How the infinitives of those verbs end, also before a pronoun that has been cut off ("arrivar", "arrivare"). */
export const INFINITIVE: RegExp = /re?$/u;
