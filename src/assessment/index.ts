export { allFindings } from './findings.ts';
export type { Assessment } from './assessment.ts';
export { reviewAssessment } from './check/check.ts';
export type { Citation } from './citation.ts';
export { compileAssessment } from './compile.ts';
export { renderHtml } from './render/html/page.ts';
export { renderMarkdown } from './render/markdown.ts';
export { renderTerminal } from './render/terminal.ts';
