import type { ReadReport, SourceForecast } from '../../judgement/index.ts';
import { spanCovers, spanText } from '../../base/index.ts';
import type { Block, Sentence } from '../assessment.ts';
import { documentName } from '../document-name.ts';
import { statementPassage } from '../passage.ts';
import { compareText } from '../../sources/index.ts';
import { plainText } from '../plain-text.ts';
import { speakerName } from '../speaker-name.ts';
import type { Compilation } from './compilation.ts';
import { quotation } from './quotation.ts';
import { sentence } from './sentence.ts';

/** What the sources themselves forecast, with the window they gave and what has become of it. */
export function forecasts(compilation: Compilation): readonly Block[] {
  const { picture, wording, footnotes } = compilation;
  if (picture.forecasts.length === 0) {
    const none = sentence(wording.forecasts.none, [footnotes.calculation('forecasts')]);
    return [{ kind: 'paragraph', sentences: [none] }];
  }
  const ordered = [...picture.forecasts].sort(
    (a, b) =>
      compareText(a.window.to ?? '\uFFFF', b.window.to ?? '\uFFFF') ||
      compareText(a.document, b.document) ||
      a.forecast - b.forecast,
  );
  const sentences = (wanted: readonly SourceForecast[]): readonly Sentence[] =>
    wanted.map((forecast) => forecastSentence(forecast, compilation));
  const dated = sentences(ordered.filter(({ standing }) => standing !== 'undated'));
  const undated = sentences(ordered.filter(({ standing }) => standing === 'undated'));
  return [
    ...(dated.length === 0 ? [] : [{ kind: 'list' as const, sentences: dated }]),
    ...(undated.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            folded: true as const,
            label: wording.labels['undated-forecasts'],
            sentences: undated,
          },
        ]),
  ];
}

function forecastSentence(forecast: SourceForecast, { index, wording, footnotes }: Compilation): Sentence {
  const report = index.report(forecast.document);
  const statementIndex = report?.reading.forecasts[forecast.forecast]?.statement;
  const statement = statementIndex === undefined ? undefined : report?.reading.statements[statementIndex];
  if (!report || !statement) {
    throw new Error(
      `the picture shows forecast ${forecast.forecast} of "${forecast.document}", which was not read`,
    );
  }
  const passage = statementPassage(report, statement);
  const speaker = speakerName(report, statement);
  const certainty = wordsInText(forecast.probability.phrase, report, passage);
  const text = wording.forecasts.forecast({
    ...(speaker ? { speaker: speaker.text } : {}),
    document: documentName(report.document, wording),
    window: forecast.window,
    standing: forecast.standing,
    repeats: forecast.repeats.length,
    ...(certainty === undefined ? {} : { certainty: wording.formats.quoted(certainty) }),
    quotation: quotation(report.document.text, passage, wording),
  });
  return sentence(text, [
    footnotes.calculation(`forecast/${forecast.document}/${forecast.forecast}`),
    footnotes.passage(forecast.document, passage),
    ...(speaker && !spanCovers(passage, speaker.span)
      ? [footnotes.passage(forecast.document, speaker.span)]
      : []),
  ]);
}

/** The words of certainty, if they stand in the passage as the reading gives them: only then may they be quoted. */
function wordsInText(
  words: string | undefined,
  { document }: ReadReport,
  passage: readonly [number, number],
): string | undefined {
  if (words === undefined || plainText(words) === '') return undefined;
  return plainText(spanText(document.text, passage)).includes(plainText(words))
    ? plainText(words)
    : undefined;
}
