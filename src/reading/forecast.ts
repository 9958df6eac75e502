import type { Forecast, Statement } from './reading.ts';
import type { Reason } from './reason.ts';
import { rangeSpan, type Scene, timesIn, wordAt } from './scene.ts';
import type { FoundStatement } from './statement/find-statements.ts';
import { timesAhead } from './statement/outlook.ts';
import type { FoundTime } from './time/find-times.ts';

/** A forecast and why it is one. */
export interface FoundForecast {
  readonly forecast: Forecast;
  readonly reasons: readonly Reason[];
}

/**
 * Statements about the future as forecasts: those of kind `forecast`, and promises, threats and plain claims that are dated after the document.
 * The window is the time that hangs from the predicate about the future; without one it opens at the document date and has no end.
 * A forecast told inside a statement is its owner's: of the two only the inner one counts, the outer one where both are the same speaker's.
 */
export function findForecasts(scene: Scene, found: readonly FoundStatement[]): FoundForecast[] {
  const made = found.flatMap((candidate, statement): Made[] => {
    const window = windowOf(scene, candidate);
    return window ? [{ ...window, candidate, statement }] : [];
  });
  return made
    .filter(
      (one, index) => !around(made, index).some((other) => other !== one && isToldBy(scene, one, other)),
    )
    .map(({ statement, window, time, candidate }) => ({
      forecast: { statement, window, probability: probabilityOf(candidate.statement) },
      reasons: [
        { rule: 'forecast/statement', spans: candidate.content.map((range) => rangeSpan(scene, range)) },
        time
          ? { rule: 'forecast/window-named', spans: [time.expression.span] }
          : { rule: 'forecast/window-open', spans: [] },
      ],
    }));
}

/** A statement is nested in one of as many before or behind it. */
const NEARBY = 8;

function around(made: readonly Made[], index: number): readonly Made[] {
  return made.slice(Math.max(0, index - NEARBY), index + NEARBY + 1);
}

interface Made {
  readonly window: Forecast['window'];
  readonly time?: FoundTime;
  readonly candidate: FoundStatement;
  readonly statement: number;
}

/** Kinds whose content looks ahead by itself. */
const AHEAD: ReadonlySet<Statement['kind']> = new Set(['forecast', 'promise', 'threat']);

function windowOf(scene: Scene, candidate: FoundStatement): Pick<Made, 'window' | 'time'> | undefined {
  const { statement, stance } = candidate;
  const looksAhead = AHEAD.has(statement.kind);
  // "Did not rule out": nobody says that it will be.
  const isDenial = statement.kind === 'denial' || stance.claim.draft.meaning.kind === 'denial';
  if (isDenial || (!looksAhead && statement.kind !== 'assertion')) return undefined;
  const time = aheadIn(scene, candidate, looksAhead);
  if (time) {
    const { from, to, vague } = time.expression;
    const window = {
      ...(from === undefined ? {} : { from: from.slice(0, 10) }),
      ...(to === undefined ? {} : { to: to.slice(0, 10) }),
      vague,
    };
    return { window, time };
  }
  if (statement.kind !== 'forecast') return undefined;
  const today = scene.documentDate?.to;
  return { window: { ...(today === undefined ? {} : { from: today }), vague: true } };
}

/** The time to come that bears on what is forecast; a plain claim must begin ahead ("shipped throughout the winter" tells of the past). */
function aheadIn(
  scene: Scene,
  { stance, content }: FoundStatement,
  looksAhead: boolean,
): FoundTime | undefined {
  const today = scene.documentDate?.to;
  const begins = scene.documentDate?.from ?? '';
  const { proposition, claim } = stance;
  const times = proposition
    ? timesAhead(scene, claim, proposition)
    : content.flatMap(({ from, to }) => timesIn(scene, from, to));
  return times.find(
    ({ expression: { from, to, type } }) =>
      to !== undefined &&
      (today === undefined || to.slice(0, 10) > today) &&
      (looksAhead || from === undefined || from.slice(0, 10) >= begins) &&
      (type === 'date' || type === 'interval'),
  );
}

/** True when `other` is the same forecast, told in `one` by its owner, or the owner's own words around `one`. */
function isToldBy(scene: Scene, one: Made, other: Made): boolean {
  if (isInside(other.candidate, one.candidate)) return !isSameSpeaker(scene, one.candidate, other.candidate);
  return isInside(one.candidate, other.candidate) && isSameSpeaker(scene, other.candidate, one.candidate);
}

function isInside({ content }: FoundStatement, { content: around }: FoundStatement): boolean {
  const [first, outer] = [content[0], around[0]];
  return (
    first !== undefined &&
    outer !== undefined &&
    first.from >= outer.from &&
    first.to <= outer.to &&
    first.to - first.from < outer.to - outer.from
  );
}

/** "He said *he* had no doubt": a pronoun, or nobody, stands for who speaks around it. */
function isSameSpeaker(scene: Scene, outer: FoundStatement, inner: FoundStatement): boolean {
  const { speaker } = inner.statement;
  if (!inner.source) return true;
  if (speaker !== undefined && speaker === outer.statement.speaker) return true;
  const { firstPersons, reportedSelves } = scene.rules.attribution.stance;
  const word = wordAt(scene, inner.source.from);
  return inner.source.to - inner.source.from === 1 && (firstPersons.has(word) || reportedSelves.has(word));
}

function probabilityOf({ certainty }: Statement): Forecast['probability'] {
  const { phrase, low, high, scale, inferred } = certainty;
  return { ...(phrase === undefined ? {} : { phrase }), low, high, scale, ...(inferred ? { inferred } : {}) };
}
