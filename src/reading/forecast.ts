import type { Forecast, Statement } from './reading.ts';
import { type Scene, timesIn } from './scene.ts';
import type { FoundStatement } from './statement/find-statements.ts';

/**
 * Statements about the future as forecasts: those of kind `forecast`, and any other whose content is dated after the document.
 * The window is the time that the content names; without one it opens at the document date and has no end.
 */
export function findForecasts(scene: Scene, found: readonly FoundStatement[]): Forecast[] {
  const forecasts: Forecast[] = [];
  found.forEach((candidate, index) => {
    const window = windowOf(scene, candidate);
    if (window) forecasts.push({ statement: index, window, probability: probabilityOf(candidate.statement) });
  });
  return forecasts;
}

const AHEAD: ReadonlySet<Statement['kind']> = new Set(['forecast', 'promise', 'threat']);

function windowOf(scene: Scene, { statement, content }: FoundStatement): Forecast['window'] | undefined {
  if (statement.kind === 'denial' || statement.kind === 'question' || statement.kind === 'demand')
    return undefined;
  const today = scene.documentDate?.to;
  const begins = scene.documentDate?.from ?? '';
  // "Shipped throughout the winter" reaches past today and tells of the past: a plain claim must begin ahead.
  const looksAhead = AHEAD.has(statement.kind);
  const ahead = content
    .flatMap((range) => timesIn(scene, range.from, range.to))
    .find(
      ({ expression }) =>
        expression.to !== undefined &&
        (today === undefined || expression.to.slice(0, 10) > today) &&
        (looksAhead || expression.from === undefined || expression.from.slice(0, 10) >= begins) &&
        (expression.type === 'date' || expression.type === 'interval'),
    );
  if (ahead) {
    const { from, to, vague } = ahead.expression;
    return {
      ...(from === undefined ? {} : { from: from.slice(0, 10) }),
      ...(to === undefined ? {} : { to: to.slice(0, 10) }),
      vague,
    };
  }
  if (statement.kind !== 'forecast') return undefined;
  return { ...(today === undefined ? {} : { from: today }), vague: true };
}

function probabilityOf(statement: Statement): Forecast['probability'] {
  const { phrase, low, high, scale } = statement.certainty;
  return { ...(phrase === undefined ? {} : { phrase }), low, high, scale };
}
