import { type Day, dayNumber, isoDay } from '../../../base/index.ts';
import type { Assessment, IndicatorFigure } from '../../assessment.ts';
import { INDICATOR_STATES } from '../../vocabulary/indicator-states.ts';
import { escapeHtml } from './escape.ts';
import type { PageContext } from './page-context.ts';
import { prose } from './prose.ts';

/** The probability of yes on one day. */
export interface PathPoint {
  readonly day: Day;
  readonly yes: number;
}

/** Size of the drawing in its own units; the page scales it. */
const WIDTH = 760;
const HEIGHT = 310;
const LEFT = 16;
const RIGHT = 60;
const TOP = 64;
const BOTTOM = 36;

/** Where the axis may end; half of each is a round number too. */
const TOP_LINES = [0.1, 0.2, 0.4, 0.6, 1] as const;

/** Least distance of two marks; a mark that would come closer is set above the other. */
const MARK_SIZE = 20;

interface Axes {
  readonly x: (day: Day) => number;
  readonly y: (probability: number) => number;
  readonly top: number;
  readonly first: Day;
  readonly last: Day;
}

type Mark = IndicatorFigure['marks'][number] & { readonly since: Day };

/** The probability of yes over time as a line, with the days on which signs were seen or fell due, and a table of the same numbers. */
export function pathFigure(
  path: readonly PathPoint[],
  assessment: Assessment,
  { wording }: PageContext,
): string {
  const points = [...path].sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || first === last) return '';
  const axes = axesOf(points, first.day, last.day);
  const marks = marksWithin(assessment, axes);
  const { labels, formats } = wording;
  const description = `${formats.day(first.day)}: ${formats.percent(first.yes)}; ${formats.day(last.day)}: ${formats.percent(last.yes)}`;
  return `<section class="path" id="path"><h2>${escapeHtml(labels.path)}</h2>
<figure><div class="wide"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="path-title path-desc">
<title id="path-title">${escapeHtml(labels.path)}</title><desc id="path-desc">${escapeHtml(description)}</desc>
${grid(axes, wording)}
<path class="area" d="${line(points, axes)} L ${axes.x(last.day)} ${axes.y(0)} L ${axes.x(first.day)} ${axes.y(0)} Z"/>
<path class="line" d="${line(points, axes)}"/>
${markShapes(marks, points, axes)}
<circle class="end" cx="${axes.x(last.day)}" cy="${axes.y(last.yes)}" r="4.5"/>
</svg></div>
<figcaption>${markLegend(marks, wording)}</figcaption></figure>
${pathTable(points, wording)}</section>`;
}

function axesOf(points: readonly PathPoint[], first: Day, last: Day): Axes {
  const highest = Math.max(...points.map(({ yes }) => yes));
  const top = TOP_LINES.find((candidate) => candidate >= highest) ?? 1;
  const days = dayNumber(last) - dayNumber(first);
  return {
    x: (day) => round(LEFT + ((dayNumber(day) - dayNumber(first)) / days) * (WIDTH - LEFT - RIGHT)),
    y: (probability) => round(HEIGHT - BOTTOM - (probability / top) * (HEIGHT - TOP - BOTTOM)),
    top,
    first,
    last,
  };
}

function grid({ x, y, top, first, last }: Axes, { formats }: PageContext['wording']): string {
  const levels = [0, top / 2, top].map((level) => {
    const at = y(level);
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}"/><text class="tick" x="${WIDTH - RIGHT + 10}" y="${at + 4}">${prose(formats.percent(level))}</text>`;
  });
  const months = monthStarts(first, last).map((day) => {
    const at = x(day);
    return `<line class="grid" x1="${at}" x2="${at}" y1="${y(0)}" y2="${y(0) + 5}"/><text class="tick" x="${at}" y="${HEIGHT - 12}" text-anchor="middle">${escapeHtml(formats.shortMonth(day))}</text>`;
  });
  return [...levels, ...months].join('');
}

/** First days of the months from `first` to `last`: every one, or as many as leave room for their names. */
function monthStarts(first: Day, last: Day): readonly Day[] {
  const starts: Day[] = [];
  for (let number = dayNumber(first); number <= dayNumber(last); number++) {
    const day = isoDay(number);
    if (day.endsWith('-01')) starts.push(day);
  }
  const step = Math.ceil(starts.length / 10);
  return starts.filter((_, place) => place % step === 0);
}

function line(points: readonly PathPoint[], { x, y }: Axes): string {
  return points.map(({ day, yes }, place) => `${place === 0 ? 'M' : 'L'} ${x(day)} ${y(yes)}`).join(' ');
}

function marksWithin(assessment: Assessment, { first, last }: Axes): readonly Mark[] {
  return assessment.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'indicators' ? block.marks : [])))
    .filter((mark): mark is Mark => mark.since !== undefined && mark.since >= first && mark.since <= last)
    .sort((a, b) => dayNumber(a.since) - dayNumber(b.since));
}

function markShapes(marks: readonly Mark[], points: readonly PathPoint[], { x, y }: Axes): string {
  const placed: { readonly x: number; readonly y: number }[] = [];
  return marks
    .map(({ since, state }, place) => {
      const at = x(since);
      const on = y(yesOn(points, since));
      const above = freeHeight({ x: at, y: on - 22 }, placed);
      placed.push({ x: at, y: above });
      return `<g class="sign ${state}"><line x1="${at}" x2="${at}" y1="${on}" y2="${above + 8}"/><circle cx="${at}" cy="${above}" r="9"/><text x="${at}" y="${above + 4}" text-anchor="middle">${place + 1}</text></g>`;
    })
    .join('');
}

/** The lowest height, from the wanted one up, at which a mark touches none of those placed. */
function freeHeight(
  wanted: { readonly x: number; readonly y: number },
  placed: readonly { readonly x: number; readonly y: number }[],
): number {
  const near = placed.filter((other) => Math.abs(other.x - wanted.x) < MARK_SIZE).sort((a, b) => b.y - a.y);
  let height = wanted.y;
  for (const other of near) {
    if (Math.abs(other.y - height) < MARK_SIZE) height = other.y - MARK_SIZE;
  }
  return round(Math.max(height, 10));
}

/** Where the line is on a day: between two points, on the straight line that is drawn. */
function yesOn(points: readonly PathPoint[], day: Day): number {
  const after = points.findIndex((point) => point.day >= day);
  const next = points[after];
  const previous = points[after - 1];
  if (!next) return points.at(-1)?.yes ?? 0;
  if (!previous) return next.yes;
  const share =
    (dayNumber(day) - dayNumber(previous.day)) / (dayNumber(next.day) - dayNumber(previous.day) || 1);
  return previous.yes + share * (next.yes - previous.yes);
}

function markLegend(marks: readonly Mark[], { formats, state: words }: PageContext['wording']): string {
  if (marks.length === 0) return '';
  const lines = marks.map(
    ({ since, state, observable }) =>
      `<li><span class="facts">${prose(formats.day(since))}</span> <span class="chip ${state}"><span aria-hidden="true">${INDICATOR_STATES[state].mark}</span> ${escapeHtml(words(state).one)}</span> ${prose(observable)}</li>`,
  );
  return `<ol class="legend">${lines.join('\n')}</ol>`;
}

function pathTable(points: readonly PathPoint[], { labels, formats }: PageContext['wording']): string {
  const rows = points.map(
    ({ day, yes }) =>
      `<tr><th scope="row">${prose(formats.day(day))}</th><td>${prose(formats.percent(yes))}</td></tr>`,
  );
  return `<details><summary>${escapeHtml(labels.path)}: ${escapeHtml(labels.numbers)}</summary><table class="narrow"><thead><tr><th scope="col">${escapeHtml(labels.day)}</th><th scope="col">${escapeHtml(labels['probability-of-yes'])}</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
