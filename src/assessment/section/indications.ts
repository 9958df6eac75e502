import type { Indication, Indicator, IndicatorReading, IndicatorState } from '../../judgement/index.ts';
import type { Block, IndicatorFigure, Sentence } from '../assessment.ts';
import type { Reporting } from '../language/wording.ts';
import { originsOfReading } from '../origins-of-reading.ts';
import type { PictureIndex } from '../picture-index.ts';
import { phrase } from '../plain-text.ts';
import { INDICATOR_STATES } from '../vocabulary/indicator-states.ts';
import type { Compilation } from './compilation.ts';
import { sentence, sorted } from './sentence.ts';
import { type Attribution, absenceReports, attribute, recessionReports, seenReports } from './attribution.ts';

const STATE_ORDER = Object.keys(INDICATOR_STATES) as readonly IndicatorState[];

/** The signs of the case by state: seen, doubtful, absent, open, not looked for. */
export function indications(compilation: Compilation): readonly Block[] {
  const { index, wording, footnotes } = compilation;
  if (index.readings.length === 0) {
    const none = sentence(wording.indications.none, [footnotes.calculation('coverage')]);
    return [{ kind: 'paragraph', sentences: [none] }];
  }
  return [figure(compilation), ...STATE_ORDER.flatMap((state) => group(state, compilation))];
}

function figure({ index, language, footnotes }: Compilation): IndicatorFigure {
  const marks = STATE_ORDER.flatMap((state) =>
    index.readings
      .filter((reading) => reading.state === state)
      .map((reading) => ({
        indicator: reading.indicator,
        observable: phrase(index.indicator(reading.indicator)?.observable[language] ?? reading.indicator),
        state,
        documents: reading.documents,
        origins: originsOfReading(reading).length,
        ...(reading.since === undefined ? {} : { since: reading.since }),
        citations: sorted([
          footnotes.calculation(`indicator/${reading.indicator}`),
          footnotes.caseFile(`indicators/${reading.indicator}/observable`),
        ]),
      })),
  );
  return { kind: 'indicators', marks };
}

function group(state: IndicatorState, compilation: Compilation): readonly Block[] {
  const { index, wording, footnotes } = compilation;
  const readings = index.readings.filter((reading) => reading.state === state);
  if (readings.length === 0) return [];
  const sentences = readings.map((reading) => indicatorSentence(reading, compilation));
  const note =
    state === 'not-looked-for'
      ? [sentence(wording.indications.unknownIsNotNo, [footnotes.calculation('coverage')])]
      : [];
  return [{ kind: 'list', label: wording.state(state).label, state, sentences: [...sentences, ...note] }];
}

function indicatorSentence(reading: IndicatorReading, compilation: Compilation): Sentence {
  const { index, footnotes } = compilation;
  const indicator = index.indicator(reading.indicator);
  if (!indicator) throw new Error(`the picture reads "${reading.indicator}", which its case does not list`);
  const behind = attribute(reportsBehind(reading, index), compilation);
  return sentence(indicatorText(reading, { indicator, behind }, compilation), [
    footnotes.caseFile(`indicators/${reading.indicator}/observable`),
    footnotes.calculation(`indicator/${reading.indicator}`),
    ...behind.citations,
  ]);
}

/** The reports that put an indicator into its state. */
function reportsBehind(reading: IndicatorReading, index: PictureIndex): readonly Indication[] {
  if (reading.state === 'absent') return absenceReports(reading, index);
  if (reading.state === 'receded') return recessionReports(reading, index);
  return seenReports(reading, index);
}

function indicatorText(
  reading: IndicatorReading,
  { indicator, behind }: { readonly indicator: Indicator; readonly behind: Attribution },
  { language, wording }: Compilation,
): string {
  const observable = phrase(indicator.observable[language]);
  const reporting: Reporting = {
    observable,
    names: behind.names,
    documents: reading.documents,
    origins: originsOfReading(reading).length,
  };
  const { credibility, since } = reading;
  switch (reading.state) {
    case 'seen':
      return wording.indications.seen({
        ...reporting,
        credibility,
        ...(since === undefined ? {} : { since }),
      });
    case 'doubtful':
      return wording.indications.doubtful({ ...reporting, credibility });
    case 'receded':
      return behind.names.length > 0
        ? wording.indications.receded(reporting)
        : wording.indications.aged(observable, since ?? indicator.window.to);
    case 'absent':
      return behind.names.length > 0
        ? wording.indications.reportedAbsent(reporting)
        : wording.indications.notSeenBy(observable, since ?? indicator.window.to);
    case 'open':
      return wording.indications.open(observable, indicator.window.to);
    case 'not-looked-for':
      return wording.indications.notLookedFor(observable, indicator.window.from, indicator.window.to);
  }
}
