import type { Picture } from '../../judgement/index.ts';
import type { CalculationCitation } from '../citation.ts';
import type { PictureIndex } from '../picture-index.ts';
import { basisCalculations } from './basis.ts';
import { changeCalculations } from './changes.ts';
import { indicatorCalculations } from './indicators.ts';
import { matrixCalculations } from './matrix.ts';
import { outlookCalculations } from './outlook.ts';
import { posteriorCalculations } from './posterior.ts';

/**
 * Every calculation that an assessment of `picture` may cite, by name; those about changes only when `since` is given.
 * Compiler and checker both ask here, so a cited value that differs is a value that was altered.
 */
export function allCalculations(
  picture: Picture,
  index: PictureIndex,
  since?: Picture,
): ReadonlyMap<string, CalculationCitation> {
  const all = [
    ...posteriorCalculations(picture),
    ...basisCalculations(picture, index),
    ...indicatorCalculations(picture, index),
    ...outlookCalculations(picture),
    ...matrixCalculations(picture),
    ...(since ? changeCalculations(picture, since) : []),
  ];
  return new Map(all.map((calculation) => [calculation.name, calculation]));
}
