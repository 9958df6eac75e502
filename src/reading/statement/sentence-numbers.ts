import type { Scene } from '../scene.ts';

/** Number of the sentence of each token. */
export function sentenceNumbers(scene: Scene): Int32Array {
  const numbers = new Int32Array(scene.tokens.count);
  scene.sentences.forEach(({ from, to }, number) => {
    numbers.fill(number, from, to);
  });
  return numbers;
}
