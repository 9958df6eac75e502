import { calibrationCases } from './calibration-cases.ts';
import { matrixCases } from './matrix-cases.ts';
import { scoreCases } from './score-cases.ts';
import { wordsCases } from './words-cases.ts';
import type { WorkedCase } from './worked-case.ts';

/** Every published worked case, computed anew: matrices (A), forecasts (F), words (W). */
export function workedCases(): WorkedCase[] {
  return [...matrixCases(), ...scoreCases(), ...calibrationCases(), ...wordsCases()];
}
