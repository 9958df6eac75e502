import type { Block, HypothesisFigure, Sentence } from '../assessment.ts';
import { type Contrast, contrastKey, contrastsOf } from '../contrast.ts';
import { direction, oddsFactor } from '../effect.ts';
import type { Hypothesis } from '../../judgement/index.ts';
import { phrase } from '../plain-text.ts';
import { effectCitations } from './attribution.ts';
import type { Compilation } from './compilation.ts';
import { effectLabel } from './effect-label.ts';
import { rankingBlocks } from './ranking.ts';
import { sentence, sorted } from './sentence.ts';
import { wordedNumber } from './worded-number.ts';

/** Each explanation with its probability, what speaks for it most and what against it; then the ranking, apart. */
export function hypotheses(compilation: Compilation): readonly Block[] {
  const { picture } = compilation;
  const { hypotheses: all } = picture.caseFile.case;
  const contrasts = contrastsOf(all, picture.posterior);
  const ordered = all
    .map((hypothesis, place) => ({ hypothesis, place, p: picture.posterior.probability[hypothesis.id] ?? 0 }))
    .sort((a, b) => b.p - a.p || a.place - b.place);
  return [
    figure(
      ordered.map(({ hypothesis }) => hypothesis),
      compilation,
    ),
    ...ordered.map(({ hypothesis }): Block => {
      const own = contrasts.filter((contrast) => contrast.hypothesis === hypothesis.id);
      return {
        kind: 'paragraph',
        sentences: [line(hypothesis, compilation), ...reasons(hypothesis.id, own, compilation)],
      };
    }),
    ...rankingBlocks(compilation),
  ];
}

function figure(
  ordered: readonly Hypothesis[],
  { picture, language, footnotes }: Compilation,
): HypothesisFigure {
  return {
    kind: 'hypotheses',
    bars: ordered.map(({ id, claim, prior, answersYes }) => ({
      hypothesis: id,
      claim: phrase(claim[language]),
      answersYes,
      probability: picture.posterior.probability[id] ?? 0,
      prior,
      citations: sorted([footnotes.calculation(`posterior/${id}`), footnotes.caseFile(`hypotheses/${id}`)]),
    })),
  };
}

function line(hypothesis: Hypothesis, compilation: Compilation): Sentence {
  const { picture, language, wording, footnotes } = compilation;
  const probability = picture.posterior.probability[hypothesis.id] ?? 0;
  const text = wording.hypotheses.hypothesis({
    claim: phrase(hypothesis.claim[language]),
    ...wordedNumber(probability, compilation),
    prior: hypothesis.prior,
  });
  return sentence(text, [
    footnotes.calculation(`posterior/${hypothesis.id}`),
    footnotes.caseFile(`hypotheses/${hypothesis.id}`),
  ]);
}

function reasons(
  hypothesis: string,
  contrasts: readonly Contrast[],
  compilation: Compilation,
): readonly Sentence[] {
  const { wording, footnotes } = compilation;
  const strongest = (wanted: 'raised' | 'lowered'): Contrast | undefined =>
    contrasts
      .filter(({ logRatio }) => direction(logRatio) === wanted)
      .sort((a, b) => Math.abs(b.logRatio) - Math.abs(a.logRatio))[0];
  const best = strongest('raised');
  const worst = strongest('lowered');
  const sentences = [
    ...(best ? [reason(best, wording.hypotheses.speaksFor, compilation)] : []),
    ...(worst ? [reason(worst, wording.hypotheses.speaksAgainst, compilation)] : []),
  ];
  if (sentences.length > 0) return sentences;
  const basis = footnotes.calculation(`posterior/${hypothesis}`);
  return [sentence(wording.hypotheses.nothingTellsApart, [basis])];
}

function reason(
  contrast: Contrast,
  plan: (observable: string, factor: number) => string,
  compilation: Compilation,
): Sentence {
  return sentence(plan(effectLabel(contrast.effect, compilation), oddsFactor(contrast.logRatio)), [
    compilation.footnotes.calculation(`contrast/${contrastKey(contrast)}`),
    ...effectCitations(contrast.effect, compilation),
  ]);
}
