import { isPunctuation, type Scene, wordAt } from '../scene.ts';

/** True for a mark that ends a phrase; not for the full stop of "Mr." or "J.", which touches its word. */
export function breaksPhrase(scene: Scene, index: number): boolean {
  if (!isPunctuation(scene, index)) return false;
  const before = wordAt(scene, index - 1);
  const touches = scene.tokens.ends[index - 1] === scene.tokens.starts[index];
  if (wordAt(scene, index) !== '.' || !touches || isPunctuation(scene, index - 1)) return true;
  return (
    !(before.length === 1 || scene.rules.sentence.titles.has(before)) ||
    scene.tokens.capitals[index + 1] !== 1
  );
}
