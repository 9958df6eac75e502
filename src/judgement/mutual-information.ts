/**
 * What learning whether a sign is seen tells about which hypothesis holds, in bits: H(seen) − Σ weight · H(seen | hypothesis).
 * Weights sum to one; `seen` is P(seen | hypothesis). Never below 0. (Shannon's mutual information.)
 */
export function mutualInformation(
  hypotheses: readonly { readonly weight: number; readonly seen: number }[],
): number {
  const seen = hypotheses.reduce((sum, one) => sum + one.weight * one.seen, 0);
  const known = hypotheses.reduce((sum, one) => sum + one.weight * binaryEntropy(one.seen), 0);
  // Rounding may leave a sliver below zero where the sign tells nothing.
  return Math.max(0, binaryEntropy(seen) - known);
}

/** Entropy in bits of a thing that happens with that probability. */
function binaryEntropy(probability: number): number {
  return [probability, 1 - probability].reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);
}
