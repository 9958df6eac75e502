import { nameCovering, type Scene, wordAt } from '../scene.ts';
import { phraseEnd } from './noun-phrase.ts';
import { opensQuotation } from './quoted-speech.ts';

/** One past the adverbs, dates and prepositional phrases that begin at token `at`: "said *in a statement on Monday*". */
export function skipAdjuncts(scene: Scene, at: number, limit: number): number {
  let index = at;
  for (let next = skipOne(scene, index, limit); next > index; next = skipOne(scene, index, limit))
    index = next;
  return index;
}

function skipOne(scene: Scene, at: number, limit: number): number {
  if (at >= limit) return at;
  const { adjunctOpeners, adverbs, isAdverb, prepositions, infinitiveMarkers, isInfinitive } =
    scene.rules.grammar;
  const word = wordAt(scene, at);
  if (scene.timeAt[at] === 1) return at + 1;
  if (nameCovering(scene, at)) return at;
  if (isAdverb(word) || adverbs.has(word)) return at + 1;
  if (!adjunctOpeners.has(word) && !(prepositions.has(word) && scene.timeAt[at + 1] === 1)) return at;
  if (scene.timeAt[at + 1] === 1) return at + 1;
  if (opensQuotation(scene, at + 1) || isInfinitive(wordAt(scene, at + 1))) return at;
  if (infinitiveMarkers.has(word) && !isListener(scene, at + 1)) return at;
  const end = phraseEnd(scene, at + 1, limit);
  return end > at + 1 ? end : at;
}

/** "to reporters", not "to leave". */
function isListener(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  const { determiners } = scene.rules.grammar;
  return (
    nameCovering(scene, at) !== undefined ||
    determiners.has(word) ||
    scene.rules.attribution.speakers.has(word)
  );
}
