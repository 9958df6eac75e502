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

const TEXT_RULES: readonly TextRule[] = [
  citationNeeded,
  literalQuotation,
  licensedNumber,
  licensedName,
  apartFromConfidence,
];

const ASSESSMENT_RULES: readonly AssessmentRule[] = [currentCitation, faithfulFigure];

/**
 * Reads a finished assessment again, as a stranger would, against the picture: whatever it says that what it cites does not bear out is
 * a finding of severity error, and the text must not go out. An empty list means that it may.
 * `since` is the earlier picture it was compared with; without it, values about changes are taken as they are.
 */
export function checkAssessment(
  assessment: Assessment,
  picture: Picture,
  { since }: { readonly since?: Picture } = {},
): readonly Finding[] {
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
  return [
    ...ASSESSMENT_RULES.flatMap((rule) => rule(check)),
    ...checkedTexts(assessment).flatMap((checked) => {
      const licence = licenceOf(checked.citations);
      return TEXT_RULES.flatMap((rule) => rule(checked, licence, check));
    }),
  ];
}
