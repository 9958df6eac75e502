import { CONSISTENCIES, type Consistency } from './consistency.ts';
import type { Tally } from './rating-grid.ts';

const NOT_APPLICABLE = CONSISTENCIES.indexOf('NA');
/** The scale of diagnosticity by code, II 1 … CC 5; NA is taken as neutral there, as open-synthesis does (conformance A5, A6). */
export const SCALE_VALUES: readonly number[] = [1, 2, 3, 4, 5, 3];
/** The scale on which Burton's program measures a group, by code (conformance A8). */
const GROUP_VALUES: readonly number[] = [-2, -1.5, 0, 1.5, 2, 0];
const NEUTRAL = 3;

/** How far raters are apart. */
export type DisagreementBand = 'consensus' | 'mild' | 'large' | 'strong' | 'extreme';

/** How far the raters of one cell are apart, as a spread and as its band. */
export interface Disagreement {
  readonly spread: number;
  readonly band: DisagreementBand;
}

/**
 * NA when more votes say so than rate; otherwise the mean of the rated, rounded to the nearest and a half toward neutral. `undefined`
 * without votes.
 */
export function consensusOf(tally: Tally): Consistency | undefined {
  const { votes, mean } = momentsOf(tally, SCALE_VALUES, NOT_APPLICABLE);
  const notApplicable = tally[NOT_APPLICABLE] ?? 0;
  if (votes + notApplicable === 0) return undefined;
  if (notApplicable > votes) return 'NA';
  const rounded = mean < NEUTRAL ? Math.floor(mean + 0.5) : Math.ceil(mean - 0.5);
  return CONSISTENCIES[rounded - 1];
}

/**
 * The larger of two sample standard deviations: of the rated values on 1…5, and of rating (1) against NA (0). Bands below 0.5, 1.5 and 2
 * (open-synthesis; conformance A7). 0 for one vote; `undefined` for none.
 */
export function disagreementOf(tally: Tally): Disagreement | undefined {
  const rated = momentsOf(tally, SCALE_VALUES, NOT_APPLICABLE);
  const notApplicable = tally[NOT_APPLICABLE] ?? 0;
  const votes = rated.votes + notApplicable;
  if (votes === 0) return undefined;
  const applies = votes < 2 ? 0 : Math.sqrt((rated.votes * notApplicable) / (votes * (votes - 1)));
  const spread = Math.max(rated.votes < 2 ? 0 : Math.sqrt(rated.squares / (rated.votes - 1)), applies);
  return {
    spread,
    band: spread < 0.5 ? 'consensus' : spread < 1.5 ? 'mild' : spread < 2 ? 'large' : 'extreme',
  };
}

/**
 * The population standard deviation on II −2, I −1.5, N and NA 0, C 1.5, CC 2. Bands up to 0.25, 1 and 1.74
 * (Burton's ACH; conformance A8). 0 for one vote; `undefined` for none.
 */
export function groupDisagreementOf(tally: Tally): Disagreement | undefined {
  const { votes, squares } = momentsOf(tally, GROUP_VALUES);
  if (votes === 0) return undefined;
  const spread = Math.sqrt(squares / votes);
  return {
    spread,
    band: spread <= 0.25 ? 'consensus' : spread <= 1 ? 'mild' : spread <= 1.74 ? 'strong' : 'extreme',
  };
}

/** Votes, their mean, and the sum of their squared distances from it; the votes of the code `without` left out. */
function momentsOf(
  tally: Tally,
  values: readonly number[],
  without?: number,
): { readonly votes: number; readonly mean: number; readonly squares: number } {
  let [votes, sum, squares] = [0, 0, 0];
  for (let code = 0; code < tally.length; code++) {
    if (code === without) continue;
    votes += tally[code] ?? 0;
    sum += (tally[code] ?? 0) * (values[code] ?? 0);
  }
  const mean = votes === 0 ? 0 : sum / votes;
  for (let code = 0; code < tally.length; code++)
    if (code !== without) squares += (tally[code] ?? 0) * ((values[code] ?? 0) - mean) ** 2;
  return { votes, mean, squares };
}
