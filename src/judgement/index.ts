export type { ReadReport } from '../sources/index.ts';
export type { Case, CaseFile, Hypothesis, Indicator, IndicatorQuery } from './case.ts';
export type { Consistency, ConsistencyMatrix, EvidenceRow, Rating } from './consistency.ts';
export { drawPicture } from './draw-picture.ts';
export type { Indication, IndicatorReading, IndicatorState, Witness } from './indication.ts';
export { parseCaseFile } from './parse-case-file.ts';
export { parseRatings } from './parse-ratings.ts';
export type { NotableStatement, Picture, SourceForecast, WatchNext } from './picture.ts';
export type { Contribution, Posterior } from './posterior.ts';
