import type { CandidateLimits } from './candidate-index.ts';

/** As telling as one key that no other document has: a notice under many pages, or a phrase of the trade, is not. */
const WEIGHT = 6;

/** How a text with these words is looked for: one word sequence in common may be chance or a turn of phrase. */
export const COPY_CANDIDATES: CandidateLimits = { atLeast: 2, weight: WEIGHT, most: 24 };
/** How a text with these facts is looked for: one rare pair of them in common is enough to look. */
export const RETELLING_CANDIDATES: CandidateLimits = { atLeast: 1, weight: WEIGHT, most: 24 };
