import type { Scene } from '../scene.ts';

/** Shorter nouns that end so are seldom doings ("nation"). */
const SHORTEST_DOING = 7;

/** True for a noun that names what somebody does or hands over ("the *expulsion* of", "a *ceasefire*", "a *refund*"), by its ending or the lists of the language. */
export function isDoing({ grammar, rules }: Scene, word: number): boolean {
  const { doings, goods, penalties } = rules.attribution.stance;
  const { endings, nouns } = doings;
  const lemma = grammar.lemma(word);
  return (
    nouns.has(lemma) ||
    goods.has(lemma) ||
    penalties.has(lemma) ||
    (lemma.length > SHORTEST_DOING && endings.some((ending) => lemma.endsWith(ending)))
  );
}
