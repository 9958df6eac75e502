import { logOdds } from '../base/index.ts';
import type { Case, Indicator } from './case.ts';
import type { ChangeCause } from './change-cause.ts';
import type { IndicatorReading } from './indication.ts';
import type { Picture } from './picture.ts';
import type { Posterior } from './posterior.ts';
import { posterior } from './posterior-of.ts';
import { readingSteps } from './reading-steps.ts';

/** A part of a change, in natural log-odds of yes. */
interface ChangePart {
  readonly cause: ChangeCause;
  /** An indicator; `priors`; or `method`. */
  readonly subject: string;
  readonly move: number;
}

/** What moved P(yes) from one picture to another. */
export interface PictureChange {
  readonly before: number;
  readonly after: number;
  /** The whole change in natural log-odds of yes; 0 where either picture knows no doubt. */
  readonly move: number;
  /** In the order in which they were worked out; those that move nothing are left out. They add up to `move`. */
  readonly parts: readonly ChangePart[];
  /** The sums of the parts. */
  readonly byCause: Readonly<Record<ChangeCause, number>>;
}

/** Parts smaller than this, in log-odds, are rounding. */
const LEAST_MOVE = 1e-9;

/**
 * The change between two pictures of one case, split by cause. The earlier picture is turned into the later one step by step, each step
 * priced by the log-odds that it moves: first what the present method makes of the earlier records, then the priors, then what the later
 * case expects of each indicator, then, indicator by indicator in the order of the later case, what was retracted, what was rated
 * otherwise, and what is new. As in any such account the size of a part depends on the order of the steps; the sum does not.
 */
export function pictureChange(earlier: Picture, later: Picture): PictureChange {
  const parts: ChangePart[] = [];
  let odds = logOdds(earlier.posterior.yes);
  const reach = (cause: ChangeCause, subject: string, next: number): void => {
    const move = next - odds;
    if (!Number.isFinite(next) || !Number.isFinite(move)) return;
    odds = next;
    if (Math.abs(move) >= LEAST_MOVE) parts.push({ cause, subject, move });
  };
  const to = (judged: Case, readings: readonly IndicatorReading[]) => oddsOf(posterior(judged, readings));
  const { case: before } = earlier.caseFile;
  const { case: after } = later.caseFile;

  reach('method', 'method', to(before, earlier.indicators));
  let readings = earlier.indicators;
  let judged = before;
  if (sameHypotheses(before, after)) {
    judged = { ...before, hypotheses: after.hypotheses };
    reach('rating', 'priors', to(judged, readings));
    for (const indicator of after.indicators) {
      judged = withIndicator(judged, indicator);
      reach('rating', indicator.id, to(judged, readings));
    }
    const kept = new Set(after.indicators.map(({ id }) => id));
    for (const { id } of before.indicators.filter((indicator) => !kept.has(indicator.id))) {
      readings = readings.filter(({ indicator }) => indicator !== id);
      reach('rating', id, to(judged, readings));
    }
  } else {
    const known = new Set(after.indicators.map(({ id }) => id));
    readings = readings.filter(({ indicator }) => known.has(indicator));
    reach('rating', 'priors', to(after, readings));
  }
  for (const reading of later.indicators) {
    const earlierReading = readings.find(({ indicator }) => indicator === reading.indicator);
    for (const { cause, state } of readingSteps(earlierReading, reading, { earlier, later })) {
      readings = [...readings.filter(({ indicator }) => indicator !== reading.indicator), state];
      reach(cause, reading.indicator, to(after, readings));
    }
  }
  reach('method', 'method', logOdds(later.posterior.yes));
  return {
    before: earlier.posterior.yes,
    after: later.posterior.yes,
    move: parts.reduce((sum, { move }) => sum + move, 0),
    parts,
    byCause: {
      method: sumOf(parts, 'method'),
      rating: sumOf(parts, 'rating'),
      retraction: sumOf(parts, 'retraction'),
      evidence: sumOf(parts, 'evidence'),
    },
  };
}

function oddsOf({ yes }: Posterior): number {
  return logOdds(yes);
}

function sumOf(parts: readonly ChangePart[], cause: ChangeCause): number {
  return parts.reduce((sum, part) => sum + (part.cause === cause ? part.move : 0), 0);
}

function sameHypotheses(one: Case, other: Case): boolean {
  const shape = ({ hypotheses }: Case) =>
    JSON.stringify(hypotheses.map(({ id, answersYes }) => [id, answersYes]));
  return shape(one) === shape(other);
}

function withIndicator(judged: Case, indicator: Indicator): Case {
  const others = judged.indicators.filter(({ id }) => id !== indicator.id);
  return { ...judged, indicators: [...others, indicator] };
}
