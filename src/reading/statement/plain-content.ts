import { type Scene, timesIn } from '../scene.ts';
import { type Claim, type StanceRules, someWord, wordsOfTokens } from './claim.ts';

/** "fear *a walkout* before …": the content hangs from a noun that is no predicate. */
export function isNominal(scene: Scene, { content }: Claim): boolean {
  const { grammar } = scene;
  const first = content[0];
  if (!first) return false;
  const { from, to } = wordsOfTokens(scene, first);
  for (let word = from; word < to; word++) {
    const head = grammar.head(word);
    if (head >= from && head < to) continue;
    if (grammar.upos(word) === 'PUNCT' || grammar.upos(word) === 'ADP') continue;
    return (
      /^(?:obj|obl)/u.test(grammar.relation(word)) &&
      grammar.upos(word) === 'NOUN' &&
      !grammar.children(word).some((child) => /^(?:cop|nsubj|aux)/u.test(grammar.relation(child)))
    );
  }
  return false;
}

/** A noun phrase with a time that is still to come. */
export function isAheadPhrase(scene: Scene, { opening, propositions }: Claim): boolean {
  const today = scene.documentDate?.to;
  if (propositions.length > 0 || today === undefined) return false;
  return opening.some(({ from, to }) =>
    timesIn(scene, from, to).some(({ expression }) => (expression.to ?? '').slice(0, 10) > today),
  );
}

/** "vowed revenge". */
export function promisesHarm(scene: Scene, { words }: StanceRules, { opening }: Claim): boolean {
  const first = opening[0];
  return (
    first !== undefined && someWord(scene, first, (word) => words.penalties.has(scene.grammar.lemma(word)))
  );
}
