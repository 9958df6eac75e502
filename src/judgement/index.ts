export type { Case, CaseFile, Hypothesis, Indicator, IndicatorQuery } from './case.ts';
export type { Consistency, ConsistencyMatrix, EvidenceRow, Rating } from './consistency.ts';
export type { Indication, IndicatorReading, IndicatorState, Witness } from './indication.ts';
export type { NotableStatement, Picture, ReadReport, SourceForecast, WatchNext } from './picture.ts';
export type { Contribution, Posterior } from './posterior.ts';
