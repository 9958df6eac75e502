import type { Finding } from '../../base/index.ts';
import type { Picture } from '../../judgement/index.ts';
import type { Assessment } from '../assessment.ts';
import type { CalculationCitation } from '../citation.ts';
import type { Wording } from '../language/wording.ts';
import type { PictureIndex } from '../picture-index.ts';
import type { CheckedText } from './checked-text.ts';
import type { Licence } from './licence.ts';

/** What the rules of the checker look things up in. */
export interface Check {
  readonly assessment: Assessment;
  readonly picture: Picture;
  readonly index: PictureIndex;
  readonly wording: Wording;
  /** What Vigilia works out from the picture, by name. */
  readonly calculations: ReadonlyMap<string, CalculationCitation>;
  /** False when the earlier picture is not at hand: then `since/…` calculations cannot be worked out again. */
  readonly knowsSince: boolean;
}

/** Judges one sentence or cell by what its citations allow. Every finding is an error: the text must not go out. */
export type TextRule = (checked: CheckedText, licence: Licence, check: Check) => readonly Finding[];

/** Judges the assessment as a whole. */
export type AssessmentRule = (check: Check) => readonly Finding[];

/** An error of the checker about one sentence or cell. */
export function textFinding(code: string, { where, text }: CheckedText, trouble: string): Finding {
  return {
    code: `assessment/${code}`,
    severity: 'error',
    message: `${where}: ${trouble}, in: ${text.slice(0, 200)}`,
  };
}
