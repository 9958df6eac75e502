import { bandOf, probabilityScale } from '../../base/index.ts';
import type { Block, ProbabilityFigure, Sentence } from '../assessment.ts';
import { type Confidence, confidenceOf, missing } from '../confidence.ts';
import { direction, type Effect, effectKey, effectsOf, oddsFactor } from '../effect.ts';
import { phrase } from '../plain-text.ts';
import { JUDGEMENT_FRAMES } from '../vocabulary/judgement-frames.ts';
import type { Compilation } from './compilation.ts';
import { sentence } from './sentence.ts';
import { effectCitations } from './witness-passages.ts';

/** The answer with its number; apart from it, confidence in the basis; and what moved the answer most. */
export function bottomLine(compilation: Compilation): readonly Block[] {
  const { wording } = compilation;
  const confidence = confidenceOf(compilation.picture, compilation.index);
  return [
    probabilityFigure(compilation),
    { kind: 'paragraph', lead: true, sentences: [answer(compilation), startingPoint(compilation)] },
    { kind: 'list', lead: true, label: wording.labels.movers, sentences: movers(compilation) },
    {
      kind: 'paragraph',
      lead: true,
      label: wording.labels.basis,
      sentences: [confidenceSentence(compilation, confidence)],
    },
    {
      kind: 'list',
      label: wording.labels['basis-reasons'],
      sentences: confidenceReasons(compilation, confidence),
    },
  ];
}

function probabilityFigure({ picture, language, footnotes }: Compilation): ProbabilityFigure {
  const scale = probabilityScale(picture.caseFile.case.scale);
  return {
    kind: 'probability',
    probability: picture.posterior.yes,
    prior: picture.posterior.priorYes,
    words: bandOf(scale, picture.posterior.yes).words[language],
    scale: scale.label,
    bands: scale.bands.map(({ words, low, high }) => ({ words: words[language], low, high })),
    citations: [footnotes.calculation('posterior/yes')],
  };
}

function answer({ picture, language, wording, footnotes }: Compilation): Sentence {
  const { scale: scaleId } = picture.caseFile.case;
  const band = bandOf(probabilityScale(scaleId), picture.posterior.yes);
  const frame = JUDGEMENT_FRAMES[scaleId]?.[band.id]?.[language] ?? 'answer';
  const text = wording.bottomLine.answer({
    frame,
    words: band.words[language],
    probability: picture.posterior.yes,
  });
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

/** The observable of an effect, marked when the sign was not seen. */
export function effectLabel(
  effect: Pick<Effect, 'indicator' | 'sense'>,
  { index, language, wording }: Compilation,
): string {
  const observable = phrase(index.indicator(effect.indicator)?.observable[language] ?? effect.indicator);
  return effect.sense === 'seen' ? observable : wording.hypotheses.notSeen(observable);
}

function confidenceSentence({ wording, footnotes }: Compilation, { level }: Confidence): Sentence {
  return sentence(wording.bottomLine.confidence(level.id), [footnotes.calculation('confidence')]);
}

function confidenceReasons(compilation: Compilation, confidence: Confidence): readonly Sentence[] {
  const { wording, footnotes } = compilation;
  const { bottomLine: plans } = wording;
  const basis = footnotes.calculation('confidence');
  const reasons = [
    sentence(plans.witnesses(confidence.origins), [basis]),
    confidence.best
      ? sentence(plans.bestSource(phrase(confidence.best.name), confidence.best.reliability), [
          basis,
          footnotes.caseFile(`sources/${confidence.best.name}/name`),
          footnotes.caseFile(`sources/${confidence.best.name}/reliability`),
        ])
      : sentence(plans.noGradedSource, [basis]),
    sentence(plans.lookedFor(confidence.lookedFor, confidence.indicators), [basis]),
  ];
  if (confidence.troubles > 0) reasons.push(sentence(plans.troubles(confidence.troubles), [basis]));
  const needs = needsOf(compilation, confidence);
  if (needs.length > 0) reasons.push(sentence(plans.higherLevelNeeds(needs), [basis]));
  return reasons;
}

function needsOf({ wording }: Compilation, confidence: Confidence): readonly string[] {
  const { next, indicators } = confidence;
  if (!next) return [];
  const { bottomLine: plans } = wording;
  const words = {
    origins: () => plans.needsOrigins(next.origins),
    reliability: () => plans.needsReliability(next.reliability),
    lookedFor: () => plans.needsLookedFor(Math.ceil(next.lookedFor * indicators)),
    troubles: () => plans.needsFewerTroubles,
  };
  return missing(confidence, next).map((condition) => words[condition]());
}
