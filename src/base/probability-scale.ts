import { VigiliaError } from './errors.ts';
import {
  PROBABILITY_SCALES,
  type ProbabilityBand,
  type ProbabilityScale,
} from './vocabulary/probability-scales.ts';

/** The scale with that id (`icd203`, `phia`, `kent`). Throws a `usage` error that lists the known ids. */
export function probabilityScale(id: string): ProbabilityScale {
  const scale = PROBABILITY_SCALES.find((candidate) => candidate.id === id);
  if (scale) return scale;
  const known = PROBABILITY_SCALES.map((candidate) => candidate.id).join(', ');
  throw new VigiliaError(
    'usage',
    'base/unknown-scale',
    `unknown probability scale "${id}": use one of ${known}`,
  );
}

/**
 * The band whose words name `probability`. A shared edge belongs to the higher band, as the ICD 203 table is read;
 * in a gap or beyond the ends the nearest band is taken.
 */
export function bandOf(scale: ProbabilityScale, probability: number): ProbabilityBand {
  let best: ProbabilityBand | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const band of scale.bands) {
    const distance = Math.max(band.low - probability, probability - band.high, 0);
    if (distance <= bestDistance) {
      best = band;
      bestDistance = distance;
    }
  }
  if (!best) throw new Error(`probability scale "${scale.id}" has no bands`);
  return best;
}
