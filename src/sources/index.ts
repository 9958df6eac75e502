export { conceptOf, isNewsWord } from './concept.ts';
export { foldedWords, foldText } from './fold.ts';
export { numberAt } from './number-value.ts';
export { type IndependenceContext, independence, type Testimony } from './independence.ts';
export type { Link, LinkKind } from './link.ts';
export { linkReports } from './link-reports.ts';
export type { Independence, Origin } from './origin.ts';
export { originsOf } from './origins-of.ts';
export { explainNameMatch } from './name/explain-name-match.ts';
export { matchNames, type NameKind, type NameMatch } from './name/match-names.ts';
export { nameKindOf } from './name/name-kind.ts';
export { compareReports, compareText, knownDay, type ReadReport } from './read-report.ts';
export type { Lineage, Reliability, SourceProfile } from './source.ts';
export {
  type StoryFrequencies,
  type StoryProfile,
  storyFrequencies,
  storyProfile,
} from './story-likeness.ts';
export { credibilityWeight, reportReliability, sourceNamedIn, sourceOf } from './source-of.ts';
export { RELIABILITY_WEIGHTS } from './vocabulary/reliability-weights.ts';
