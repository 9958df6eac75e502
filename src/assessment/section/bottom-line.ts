import { bandOf, probabilityScale } from '../../base/index.ts';
import type { Block, ProbabilityFigure, Sentence } from '../assessment.ts';
import { direction, type Effect, effectKey, effectsOf, oddsFactor } from '../effect.ts';
import { JUDGEMENT_FRAMES } from '../vocabulary/judgement-frames.ts';
import { effectCitations } from './attribution.ts';
import type { Compilation } from './compilation.ts';
import { confidenceBlocks } from './confidence-blocks.ts';
import { effectLabel } from './effect-label.ts';
import { sentence } from './sentence.ts';
import { wordedNumber } from './worded-number.ts';

/** The answer with its number; apart from it, confidence in the basis; and what moved the answer most. */
export function bottomLine(compilation: Compilation): readonly Block[] {
  const { wording } = compilation;
  return [
    probabilityFigure(compilation),
    {
      kind: 'paragraph',
      lead: true,
      sentences: [answer(compilation), startingPoint(compilation), band(compilation)],
    },
    { kind: 'list', lead: true, label: wording.labels.movers, sentences: movers(compilation) },
    ...confidenceBlocks(compilation),
  ];
}

function probabilityFigure(compilation: Compilation): ProbabilityFigure {
  const { picture, language, footnotes } = compilation;
  const scale = probabilityScale(picture.caseFile.case.scale);
  return {
    kind: 'probability',
    ...wordedNumber(picture.posterior.yes, compilation),
    prior: picture.posterior.priorYes,
    scale: scale.label,
    bands: scale.bands.map(({ words, low, high }) => ({ words: words[language], low, high })),
    citations: [footnotes.calculation('posterior/yes')],
  };
}

function answer(compilation: Compilation): Sentence {
  const { picture, language, wording, footnotes } = compilation;
  const { scale: scaleId } = picture.caseFile.case;
  const band = bandOf(probabilityScale(scaleId), picture.posterior.yes);
  const frame = JUDGEMENT_FRAMES[scaleId]?.[band.id]?.[language] ?? 'answer';
  const text = wording.bottomLine.answer({ frame, ...wordedNumber(picture.posterior.yes, compilation) });
  return sentence(text, [footnotes.calculation('posterior/yes'), footnotes.caseFile('question')]);
}

function startingPoint({ picture, wording, footnotes }: Compilation): Sentence {
  return sentence(wording.bottomLine.startingPoint(picture.posterior.priorYes), [
    footnotes.calculation('prior/yes'),
    ...picture.caseFile.case.hypotheses
      .filter(({ answersYes }) => answersYes)
      .map(({ id }) => footnotes.caseFile(`hypotheses/${id}/prior`)),
  ]);
}

function band({ picture, wording, footnotes }: Compilation): Sentence {
  const { yes, ranged, stated } = picture.band;
  const { bottomLine: plans } = wording;
  const text = ranged === 0 ? plans.noBand : plans.band({ ...yes, ranged, stated });
  return sentence(text, [footnotes.calculation('posterior/band')]);
}

function movers(compilation: Compilation): readonly Sentence[] {
  const effects = effectsOf(compilation.picture.posterior);
  const strongest = (wanted: 'raised' | 'lowered'): Effect | undefined =>
    effects
      .filter(({ move }) => direction(move) === wanted)
      .sort((a, b) => Math.abs(b.move) - Math.abs(a.move))[0];
  const { raisedMost, loweredMost, nothingRaised, nothingLowered } = compilation.wording.bottomLine;
  return [
    moverSentence(strongest('raised'), { plan: raisedMost, none: nothingRaised }, compilation),
    moverSentence(strongest('lowered'), { plan: loweredMost, none: nothingLowered }, compilation),
  ];
}

function moverSentence(
  effect: Effect | undefined,
  words: { readonly plan: (observable: string, factor: number) => string; readonly none: string },
  compilation: Compilation,
): Sentence {
  const { footnotes } = compilation;
  if (!effect) return sentence(words.none, [footnotes.calculation('posterior/yes')]);
  return sentence(words.plan(effectLabel(effect, compilation), oddsFactor(effect.move)), [
    footnotes.calculation(`move/${effectKey(effect)}`),
    ...effectCitations(effect, compilation),
  ]);
}
