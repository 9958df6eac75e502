import { bandOf, probabilityScale } from '../../base/index.ts';
import type { Block, HypothesisFigure, Sentence } from '../assessment.ts';
import { type Contrast, contrastKey, contrastsOf } from '../contrast.ts';
import { direction, oddsFactor } from '../effect.ts';
import type { Hypothesis } from '../../judgement/index.ts';
import { phrase } from '../plain-text.ts';
import { effectLabel } from './bottom-line.ts';
import type { Compilation } from './compilation.ts';
import { rankingBlocks } from './ranking.ts';
import { sentence, sorted } from './sentence.ts';
import { effectCitations } from './witness-passages.ts';

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
        sentences: [line(hypothesis, compilation), ...reasons(own, compilation)],
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

function line(hypothesis: Hypothesis, { picture, language, wording, footnotes }: Compilation): Sentence {
  const probability = picture.posterior.probability[hypothesis.id] ?? 0;
  const band = bandOf(probabilityScale(picture.caseFile.case.scale), probability);
  const text = wording.hypotheses.hypothesis({
    claim: phrase(hypothesis.claim[language]),
    words: band.words[language],
    probability,
    prior: hypothesis.prior,
  });
  return sentence(text, [
    footnotes.calculation(`posterior/${hypothesis.id}`),
    footnotes.caseFile(`hypotheses/${hypothesis.id}`),
  ]);
}

function reasons(contrasts: readonly Contrast[], compilation: Compilation): readonly Sentence[] {
  const { wording, footnotes } = compilation;
  const strongest = (wanted: 'raised' | 'lowered'): Contrast | undefined =>
    contrasts
      .filter(({ logRatio }) => direction(logRatio) === wanted)
      .sort((a, b) => Math.abs(b.logRatio) - Math.abs(a.logRatio))[0];
  const best = strongest('raised');
  const worst = strongest('lowered');
  const first = contrasts[0];
  const sentences = [
    ...(best ? [reason(best, wording.hypotheses.speaksFor, compilation)] : []),
    ...(worst ? [reason(worst, wording.hypotheses.speaksAgainst, compilation)] : []),
  ];
  if (sentences.length > 0) return sentences;
  const basis = first
    ? footnotes.calculation(`posterior/${first.hypothesis}`)
    : footnotes.calculation('posterior/yes');
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
