import type { Localised } from '../../base/index.ts';
import { RELIABILITY_WEIGHTS, type Reliability } from '../../sources/index.ts';

/** The words for a grade of reliability. */
export function gradeLabel(grade: Reliability): Localised {
  const found = RELIABILITY_WEIGHTS.find((weight) => weight.grade === grade);
  if (!found) throw new Error(`no reliability grade "${grade}"`);
  return found.label;
}
