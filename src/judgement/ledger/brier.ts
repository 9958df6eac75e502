/**
 * Brier score of one forecast (G. W. Brier, Monthly Weather Review 78, 1950), in its one-part form: for yes and no the squared error
 * of P(yes); for more options half the sum of squared errors, which for two options is the same. 0 is perfect, 1 worst.
 * `probabilities` has a place for each option, `null` counting as 0; `outcome` is an index into it.
 */
export function brier(probabilities: readonly (number | null)[], outcome: number): number {
  return brierTwoPart(probabilities, outcome) / 2;
}

/** The two-part form, the sum over all options, 0 to 2: twice the one-part form. Other houses print it. */
export function brierTwoPart(probabilities: readonly (number | null)[], outcome: number): number {
  let sum = 0;
  for (let option = 0; option < probabilities.length; option++) {
    const error = (probabilities[option] ?? 0) - (option === outcome ? 1 : 0);
    sum += error * error;
  }
  return sum;
}

/**
 * Brier score for options on a scale, one-part: the mean, over the cut points between neighbours, of the squared error of the
 * probability below the cut. It is the ranked probability score divided by the number of cuts (E. S. Epstein, Journal of Applied
 * Meteorology 8, 1969). 0 is perfect, 1 worst; a near miss costs less than a far one. 0 where there is one option only.
 */
export function orderedBrier(probabilities: readonly (number | null)[], outcome: number): number {
  const cuts = probabilities.length - 1;
  if (cuts < 1) return 0;
  let below = 0;
  let sum = 0;
  for (let cut = 0; cut < cuts; cut++) {
    below += probabilities[cut] ?? 0;
    const error = below - (outcome <= cut ? 1 : 0);
    sum += error * error;
  }
  return sum / cuts;
}
