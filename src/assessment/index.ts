export type { Assessment } from './assessment.ts';
export { checkAssessment } from './check/check.ts';
export type { Citation } from './citation.ts';
export { compileAssessment } from './compile.ts';
