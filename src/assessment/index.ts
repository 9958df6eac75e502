export { allFindings } from './findings.ts';
export type { Assessment } from './assessment.ts';
export { reviewAssessment } from './check/check.ts';
export type { Citation } from './citation.ts';
export { checkClaim } from './claim/check-claim.ts';
export {
  citedSentences,
  citedText,
  type GivenPassage,
  passageOfNote,
  withoutCitations,
} from './claim/cited-text.ts';
export type { CitedPassage, ClaimFault, ClaimFaultKind, ClaimText } from './claim/claim.ts';
export { FAULT_LABELS } from './claim/vocabulary/fault-labels.ts';
export { compileAssessment } from './compile.ts';
export { csvTables } from './export/csv-tables.ts';
export { deadlineCalendar } from './export/deadline-calendar.ts';
export { eventMap } from './export/event-map.ts';
export { stixBundle } from './export/stix-bundle.ts';
export { webAnnotations } from './export/web-annotations.ts';
export type { Formats } from './language/wording.ts';
export { wordingOf } from './language/wording-of.ts';
export { publisherName } from './document-name.ts';
export { cutText, plainText } from './plain-text.ts';
export { BASE_STYLE } from './render/html/base-style.ts';
export { escapeHtml } from './render/html/escape.ts';
export { renderHtml } from './render/html/page.ts';
export { htmlShell } from './render/html/shell.ts';
export { renderMarkdown } from './render/markdown.ts';
export { renderTerminal } from './render/terminal.ts';
export { STATEMENT_KINDS } from './vocabulary/statement-kinds.ts';
