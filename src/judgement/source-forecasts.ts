import type { Day } from '../base/index.ts';
import type { Forecast, Statement } from '../reading/index.ts';
import { compareReports, type Origin, type ReadReport } from '../sources/index.ts';
import type { SourceForecast } from './picture.ts';

interface Made {
  readonly document: string;
  readonly index: number;
  readonly origin: string;
  readonly window: SourceForecast['window'];
  readonly forecast: Forecast;
  readonly statement: Statement | undefined;
}

/**
 * The forecasts that the sources made, by date of the report. The same speaker's forecast of one tendency for an overlapping window in another
 * document is a repeat of the first; so is any such forecast of an unnamed speaker within one origin. How it turned out is for an
 * analyst to say: here only whether its window is over on `asOf`.
 */
export function sourceForecasts(
  reports: readonly ReadReport[],
  origins: readonly Origin[],
  asOf: Day,
): SourceForecast[] {
  const groups: [Made, ...Made[]][] = [];
  for (const made of forecastsMade(reports, origins)) {
    const group = groups.find(([first]) => isRepeat(first, made));
    if (group) group.push(made);
    else groups.push([made]);
  }
  return groups.map(([first, ...others]) => {
    const speaker = first.statement?.speaker;
    return {
      document: first.document,
      forecast: first.index,
      ...(speaker === undefined ? {} : { speaker }),
      origin: first.origin,
      window: first.window,
      probability: first.forecast.probability,
      standing: standing(first.window, asOf),
      repeats: [...new Set(others.map(({ document }) => document))],
    };
  });
}

function forecastsMade(reports: readonly ReadReport[], origins: readonly Origin[]): Made[] {
  const originOf = new Map(
    origins.flatMap(({ id, documents }) => documents.map((document) => [document, id])),
  );
  return [...reports].sort(compareReports).flatMap(({ document: { id }, reading }) =>
    reading.forecasts.map((forecast, index) => ({
      document: id,
      index,
      origin: originOf.get(id) ?? id,
      window: windowInDays(forecast.window),
      forecast,
      statement: reading.statements[forecast.statement],
    })),
  );
}

function windowInDays({ from, to, vague }: Forecast['window']): SourceForecast['window'] {
  return {
    ...(from === undefined ? {} : { from: from.slice(0, 10) }),
    ...(to === undefined ? {} : { to: to.slice(0, 10) }),
    vague,
  };
}

function isRepeat(first: Made, later: Made): boolean {
  if (first.document === later.document || first.statement?.polarity !== later.statement?.polarity)
    return false;
  const speaker = first.statement?.speaker;
  if (speaker !== later.statement?.speaker) return false;
  // An open end overlaps everything later: without a name or an end, only a common origin shows that it is the same forecast.
  const isDated = first.window.to !== undefined && later.window.to !== undefined;
  return (
    (first.origin === later.origin || (speaker !== undefined && isDated)) &&
    windowsOverlap(first.window, later.window)
  );
}

function windowsOverlap(a: SourceForecast['window'], b: SourceForecast['window']): boolean {
  return startsBy(a.from, b.to) && startsBy(b.from, a.to);
}

function startsBy(from: Day | undefined, to: Day | undefined): boolean {
  return from === undefined || to === undefined || from <= to;
}

function standing({ from, to }: SourceForecast['window'], asOf: Day): SourceForecast['standing'] {
  if (from !== undefined && from > asOf) return 'ahead';
  if (to === undefined) return 'undated';
  return to < asOf ? 'over' : 'running';
}
