import type { Day, Finding, Localised, WordedProbability } from '../base/index.ts';
import type { Link, Origin, ReadReport } from '../sources/index.ts';
import type { CaseFile } from './case.ts';
import type { ConsistencyMatrix } from './matrix/consistency-matrix.ts';
import type { IndicatorReading } from './indication.ts';
import type { LeadChange } from './lead-change.ts';
import type { Posterior, PosteriorBand } from './posterior.ts';
import type { SoftGate } from './soft-gate.ts';

/** A forecast that a source made in a report, with what has become of its window. */
export interface SourceForecast {
  readonly document: string;
  /** Index into the reading's `forecasts`. */
  readonly forecast: number;
  readonly speaker?: string;
  readonly origin: string;
  readonly window: { readonly from?: Day; readonly to?: Day; readonly vague: boolean };
  readonly probability: WordedProbability;
  /** `ahead`: window not begun · `running` · `over`: window past, to be resolved by an analyst · `undated`: no window end. */
  readonly standing: 'ahead' | 'running' | 'over' | 'undated';
  /** The same speaker's same forecast in other documents. */
  readonly repeats: readonly string[];
}

/** A statement worth showing: a denial, or any statement by a source that the case lists. */
export interface NotableStatement {
  readonly document: string;
  readonly statement: number;
  readonly speaker?: string;
  readonly origin: string;
  /** The interest of the speaker, when the case records one. */
  readonly interest?: Localised;
}

/** What next: the information to be expected of an indicator that is still open. */
export interface WatchNext {
  readonly indicator: string;
  /** Expected information about which hypothesis holds: mutual information of hypothesis and report of the sign, in bits. */
  readonly bits: number;
  /** P(yes) if it is seen, and if it is not seen by its date. */
  readonly ifSeen: number;
  readonly ifNotSeen: number;
}

/** Everything that is judged of a case on one day: the only thing an assessment is compiled from. */
export interface Picture {
  readonly caseFile: CaseFile;
  readonly asOf: Day;
  /** Reports known on that day, by date and id. */
  readonly reports: readonly ReadReport[];
  readonly links: readonly Link[];
  readonly origins: readonly Origin[];
  readonly indicators: readonly IndicatorReading[];
  readonly posterior: Posterior;
  /** Between which numbers the posterior lies for all priors and likelihoods within the ranges that were stated. */
  readonly band: PosteriorBand;
  /** How well each indicator tells the hypotheses apart, in bits, before anything is known; by indicator id. */
  readonly diagnosticity: Readonly<Record<string, number>>;
  /** The same arithmetic with every document counted as a witness of its own, as a plain tally would: for comparison only. */
  readonly everyOutletCounted: Posterior;
  readonly matrix?: ConsistencyMatrix;
  readonly forecasts: readonly SourceForecast[];
  readonly statements: readonly NotableStatement[];
  readonly watchNext: readonly WatchNext[];
  /** What would make the second hypothesis lead. */
  readonly leadChange: LeadChange;
  /** What wants a written reason before anyone signs. */
  readonly gates: readonly SoftGate[];
  /** Those of the case file and of the judgement; `reports` carry their own. */
  readonly findings: readonly Finding[];
}
