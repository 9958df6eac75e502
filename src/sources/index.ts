export { conceptOf, isNewsWord } from './concept.ts';
export type { Credibility, GradeAct, GradeReport, GradeSource } from './act/grade-act.ts';
export { isOriginAct, type JoinOrigins, type OriginAct, type SplitOrigin } from './act/origin-act.ts';
export { takenOut } from './act/taken-out.ts';
export { type KindOf, schemaKind } from './act/schema-kind.ts';
export { SOURCE_ACT_KINDS, type SourceAct } from './act/source-acts.ts';
export { foldedWords, foldText } from './fold.ts';
export { numberAt } from './number-value.ts';
export {
  DECEPTION_QUESTIONS,
  type DeceptionAnswer,
  type DeceptionAnswers,
  type DeceptionFlag,
  deceptionFlags,
} from './grade/deception.ts';
export { gradedReports, gradedWeight } from './grade/graded-reports.ts';
export {
  gradeHistory,
  type SourceSheet,
  sourceSheets,
} from './grade/source-sheet.ts';
export { type ReportSheet, reportSheets } from './grade/report-sheet.ts';
export { profilesOn } from './grade/profiles-on.ts';
export { type IndependenceContext, independence, type Testimony } from './independence.ts';
export type { Link, LinkKind } from './link.ts';
export { linkReports } from './link-reports.ts';
export type { Independence, Origin } from './origin.ts';
export { originsOf } from './origins-of.ts';
export { explainOrigin } from './origin-sentence/explain-origin.ts';
export type { SentenceForms } from './origin-sentence/sentence-forms.ts';
export { type LineageGraph, lineageGraph } from './lineage-graph/lineage-graph.ts';
export { lineageSvg } from './lineage-graph/lineage-svg.ts';
export { lineageText } from './lineage-graph/lineage-text.ts';
export { LINEAGE_WORDS } from './lineage-graph/vocabulary/lineage-words.ts';
export { explainNameMatch } from './name/explain-name-match.ts';
export { matchNames, type NameKind, type NameMatch } from './name/match-names.ts';
export { nameKindOf } from './name/name-kind.ts';
export { compareReports, compareText, knownDay, type ReadReport } from './read-report.ts';
export type { DatedGrade, Lineage, Reliability, SourceProfile } from './source.ts';
export {
  type StoryFrequencies,
  type StoryProfile,
  storyFrequencies,
  storyProfile,
} from './story-likeness.ts';
export { credibilityWeight, reportReliability, sourceNamedIn, sourceOf } from './source-of.ts';
export { CREDIBILITY_WEIGHTS } from './vocabulary/credibility-weights.ts';
export { DECEPTION_CHECKLISTS } from './vocabulary/deception-checklists.ts';
export { RELIABILITY_WEIGHTS } from './vocabulary/reliability-weights.ts';
export { type Contradiction, contradictionsOf } from './statement-link/contradiction.ts';
export type { ReportTie } from './report-tie/report-tie.ts';
export { tieReports } from './report-tie/tie-reports.ts';
export { linkStatements } from './statement-link/link-statements.ts';
export type {
  StatementDifference,
  StatementField,
  StatementLink,
  StatementPlace,
} from './statement-link/statement-link.ts';
export {
  type Candidate,
  type CandidateIndex,
  candidateIndex,
  type CandidateLimits,
} from './finding/candidate-index.ts';
export { COPY_CANDIDATES, RETELLING_CANDIDATES } from './finding/candidate-limits.ts';
export { LINK_KEYS_VERSION, type LinkKeyMaker, linkKeyMaker, type LinkKeys } from './finding/link-keys.ts';
export { type PostingRun, postingRun } from './finding/posting-run.ts';
export { publicationRank } from './finding/publication-rank.ts';
