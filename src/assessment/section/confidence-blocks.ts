import type { Block, Sentence } from '../assessment.ts';
import { type Confidence, confidenceOf, missing } from '../confidence.ts';
import { phrase } from '../plain-text.ts';
import type { Compilation } from './compilation.ts';
import { sentence } from './sentence.ts';

/** Confidence in the basis, in a paragraph of its own, and what it rests on. */
export function confidenceBlocks(compilation: Compilation): readonly Block[] {
  const { picture, index, wording } = compilation;
  const confidence = confidenceOf(picture, index);
  return [
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
