import type { Picture } from '../judgement/index.ts';
import type { Reliability } from '../sources/index.ts';
import { allFindings } from './findings.ts';
import { compareText } from '../sources/index.ts';
import type { PictureIndex } from './picture-index.ts';
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from './vocabulary/confidence-levels.ts';

/** Confidence in the basis, with the measures that decide it; it says nothing of how probable the answer is. */
export interface Confidence {
  readonly level: ConfidenceLevel;
  /** The next better level; absent at the top. */
  readonly next?: ConfidenceLevel;
  /** Distinct origins among the counted witnesses and the reports of absence. */
  readonly origins: number;
  /** The best-graded publisher among them, first by name where several share the grade; absent when none is graded. */
  readonly best?: { readonly name: string; readonly reliability: Reliability };
  /** Indicators that somebody looked for, and all of them. */
  readonly lookedFor: number;
  readonly indicators: number;
  /** Findings of severity error. */
  readonly troubles: number;
}

/** Weighs the basis of a picture by the rules in `vocabulary/confidence-levels.ts`. */
export function confidenceOf(picture: Picture, index: PictureIndex): Confidence {
  const measures = measure(picture, index);
  const level = CONFIDENCE_LEVELS.find((candidate) => reaches(measures, candidate));
  if (!level) throw new Error('the lowest level of confidence asks for nothing');
  const next = CONFIDENCE_LEVELS.find((candidate) => candidate.rank === level.rank + 1);
  return { ...measures, level, ...(next ? { next } : {}) };
}

/** Which conditions of a level the measures miss. */
export function missing(
  measures: Pick<Confidence, 'origins' | 'best' | 'lookedFor' | 'indicators' | 'troubles'>,
  level: ConfidenceLevel,
): readonly ('origins' | 'reliability' | 'lookedFor' | 'troubles')[] {
  const missed: ('origins' | 'reliability' | 'lookedFor' | 'troubles')[] = [];
  if (measures.origins < level.origins) missed.push('origins');
  if ((measures.best?.reliability ?? 'F') > level.reliability) missed.push('reliability');
  if (measures.lookedFor < level.lookedFor * measures.indicators) missed.push('lookedFor');
  if (measures.troubles > level.troubles) missed.push('troubles');
  return missed;
}

type Measures = Omit<Confidence, 'level' | 'next'>;

function reaches(measures: Measures, level: ConfidenceLevel): boolean {
  return missing(measures, level).length === 0;
}

function measure(picture: Picture, index: PictureIndex): Measures {
  const indications = index.readings.flatMap((reading) => [
    ...reading.witnesses.flatMap((witness) => (witness.counted ? witness.indications : [])),
    ...reading.absences,
  ]);
  const best = bestPublisher(
    indications.map(({ document }) => document),
    index,
  );
  return {
    origins: new Set(indications.map(({ origin }) => origin)).size,
    ...(best ? { best } : {}),
    lookedFor: index.readings.filter(
      ({ state, covered }) => state !== 'not-looked-for' && (state !== 'open' || covered === true),
    ).length,
    indicators: picture.caseFile.case.indicators.length,
    troubles: allFindings(picture).filter(({ severity }) => severity === 'error').length,
  };
}

function bestPublisher(documents: readonly string[], index: PictureIndex): Confidence['best'] {
  const graded = documents.flatMap((document) => {
    const publisher = index.report(document)?.document.publisher;
    const profile = publisher === undefined ? undefined : index.profile(publisher);
    return profile && profile.reliability !== 'F' ? [profile] : [];
  });
  const best = graded.sort(
    (a, b) => compareText(a.reliability, b.reliability) || compareText(a.name, b.name),
  )[0];
  return best ? { name: best.name, reliability: best.reliability } : undefined;
}
