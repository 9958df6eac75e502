import { type Scene, wordAt } from '../scene.ts';
import { quotationCovering } from './quoted-speech.ts';

/** Where the thought that ends at token `end` begins: behind the last semicolon outside quotations, else at `from`. */
export function thoughtStart(scene: Scene, from: number, end: number): number {
  for (let index = end - 1; index >= from; index--)
    if (wordAt(scene, index) === ';' && !quotationCovering(scene, index)) return index + 1;
  return from;
}
