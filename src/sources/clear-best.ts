import type { ComparedReport } from './compared-report.ts';
import type { Dependence } from './dependence.ts';

/** An earlier report that a report may depend on. */
export interface Candidate {
  readonly to: ComparedReport;
  readonly found: Dependence;
}

/** How far the best has to lead over the best of another origin; otherwise none is named: a wrong original is worse than none. */
const LEAD = 0.04;

/**
 * The candidate that a report depends on most surely, the first of equals. None when another, which is not of the same origin by `areOne`, is about as
 * good; of new versions the best is taken whatever the rest.
 */
export function clearBest(
  candidates: readonly Candidate[],
  areOne: (a: ComparedReport, b: ComparedReport) => boolean,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) if (best === undefined || one.found.score > best.found.score) best = one;
  if (best === undefined || best.found.kind === 'later-version') return best;
  const { to, found } = best;
  const isRivalled = candidates.some(
    (one) => found.score - one.found.score < LEAD && one.to !== to && !areOne(one.to, to),
  );
  return isRivalled ? undefined : best;
}
