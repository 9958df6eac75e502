import type { Case, Indicator } from './case.ts';
import { mutualInformation } from './mutual-information.ts';

/**
 * How well an indicator tells the hypotheses apart, in bits, before anything is known: the mutual information of hypothesis and "seen by its
 * date" under the priors. 0 for one that is expected alike under every hypothesis; at most 1.
 */
export function indicatorDiagnosticity({ hypotheses }: Case, { likelihood }: Indicator): number {
  return mutualInformation(hypotheses.map(({ id, prior }) => ({ weight: prior, seen: likelihood[id] ?? 0 })));
}
