import type { Finding } from '../../base/index.ts';
import type { Picture } from '../../judgement/index.ts';
import type { Assessment } from '../assessment.ts';
import { allCalculations } from '../calculation/all-calculations.ts';
import { wordingOf } from '../language/wording-of.ts';
import { indexPicture } from '../picture-index.ts';
import { apartFromConfidence } from './apart-from-confidence.ts';
import { checkedTexts } from './checked-text.ts';
import { citationNeeded } from './citation-needed.ts';
import { currentCitation } from './current-citation.ts';
import { faithfulFigure } from './faithful-figure.ts';
import { licences } from './licence.ts';
import { licensedName } from './licensed-name.ts';
import { licensedNumber } from './licensed-number.ts';
import { literalQuotation } from './literal-quotation.ts';
import type { AssessmentRule, Check, TextRule } from './rule.ts';
import { withhold } from './withhold.ts';

const TEXT_RULES: readonly TextRule[] = [
  citationNeeded,
  literalQuotation,
  licensedNumber,
  licensedName,
  apartFromConfidence,
];

const ASSESSMENT_RULES: readonly AssessmentRule[] = [currentCitation, faithfulFigure];

/** What the checker says of an assessment. */
export interface Verdict {
  /** Each thing that is not borne out, with severity error. */
  readonly findings: readonly Finding[];
  /** The assessment without the sentences and table rows that were refused; itself when there are none. */
  readonly cleared: Assessment;
}

/**
 * Reads a finished assessment again, as a stranger would, against the picture: whatever it says that what it cites does not bear out is
 * refused. `since` is the earlier picture it was compared with; without it, values about changes are taken as they are.
 */
export function reviewAssessment(
  assessment: Assessment,
  picture: Picture,
  { since }: { readonly since?: Picture } = {},
): Verdict {
  const index = indexPicture(picture);
  const check: Check = {
    assessment,
    picture,
    index,
    wording: wordingOf(assessment.language),
    calculations: allCalculations(picture, index, since),
    knowsSince: since !== undefined,
  };
  const licenceOf = licences(check);
  const refused = new Set<string>();
  const findings = ASSESSMENT_RULES.flatMap((rule) => rule(check));
  for (const checked of checkedTexts(assessment)) {
    const licence = licenceOf(checked.citations);
    const found = TEXT_RULES.flatMap((rule) => rule(checked, licence, check));
    if (found.length > 0) refused.add(checked.where);
    findings.push(...found);
  }
  return { findings, cleared: withhold(assessment, refused) };
}
