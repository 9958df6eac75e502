import { isPunctuation, type Scene, wordAt } from '../scene.ts';

/** True for a mark that ends a phrase; not for the full stop of "Mr." or "J.", which stands inside a sentence and touches its word. */
export function breaksPhrase(scene: Scene, index: number): boolean {
  if (!isPunctuation(scene, index)) return false;
  if (wordAt(scene, index) !== '.' || scene.quotationAt[index] !== scene.quotationAt[index + 1]) return true;
  const touches =
    scene.tokens.ends[index - 1] === scene.tokens.starts[index] && !isPunctuation(scene, index - 1);
  return !touches || scene.tokens.capitals[index + 1] !== 1;
}
