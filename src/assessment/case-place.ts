import type { Span } from '../base/index.ts';
import type { CaseFile } from '../judgement/index.ts';

/**
 * The span of the case file's text that states `path` (`hypotheses/joins/prior`). A path without a place of its own is answered by
 * the nearest part that holds it, and at last by the whole text, so that whatever rests on the case file can be cited.
 */
export function casePlace(caseFile: CaseFile, path: string): Span {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('/'), 0))) {
    const span = caseFile.places.get(part);
    if (span) return span;
  }
  return [0, caseFile.text.length];
}
