import type { Finding } from '../../base/index.ts';
import type { Block } from '../assessment.ts';
import { plainText } from '../plain-text.ts';
import type { AssessmentRule, Check } from './rule.ts';

/** A title or a drawing that shows something else than the picture: its numbers are read like words. */
export const faithfulFigure: AssessmentRule = (check) => {
  const { assessment, picture } = check;
  const question = plainText(picture.caseFile.case.question[assessment.language]);
  return [
    ...(assessment.title === question ? [] : [finding('the title is not the question of the case')]),
    ...(assessment.asOf === picture.asOf ? [] : [finding('the day is not the one of the picture')]),
    ...assessment.sections.flatMap(({ blocks }) => blocks.flatMap((block) => blockFindings(block, check))),
  ];
};

function blockFindings(block: Block, { picture, index }: Check): readonly Finding[] {
  switch (block.kind) {
    case 'probability':
      return block.probability === picture.posterior.yes && block.prior === picture.posterior.priorYes
        ? []
        : [finding('the figure shows another probability of yes')];
    case 'hypotheses':
      return block.bars
        .filter(
          ({ hypothesis, probability, prior }) =>
            probability !== picture.posterior.probability[hypothesis] ||
            prior !== index.hypothesis(hypothesis)?.prior,
        )
        .map(({ hypothesis }) => finding(`the figure shows another probability of ${hypothesis}`));
    case 'indicators':
      return block.marks
        .filter(({ indicator, state }) => state !== index.reading(indicator)?.state)
        .map(({ indicator }) => finding(`the figure shows another state of ${indicator}`));
    default:
      return [];
  }
}

function finding(trouble: string): Finding {
  return { code: 'assessment/figure', severity: 'error', message: trouble };
}
