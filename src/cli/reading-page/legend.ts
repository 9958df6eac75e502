import { lineHtml, type PageContext } from './page-context.ts';
import { EVENT_STATUSES } from './vocabulary/event-statuses.ts';
import type { ReadingLabel } from './vocabulary/reading-labels.ts';

const MARKS: readonly (readonly [classes: string, label: ReadingLabel, gloss?: string])[] = [
  ['source', 'source'],
  ['cue', 'cue'],
  ['content content-start content-end', 'content'],
  ['via', 'via'],
  ['trigger', 'event'],
  ['time', 'time', '2022-12-19'],
  ['place', 'place', 'ITA'],
  ['mention', 'mention'],
  ['option option-start option-end', 'option'],
];

const LETTERS: readonly (readonly [letter: string, label: ReadingLabel])[] = [
  ['S', 'statements'],
  ['F', 'forecasts'],
  ['O', 'options'],
  ['E', 'events'],
];

/** What each mark of the page means, shown by the marks themselves. */
export function legend({ words }: PageContext): string {
  const marks = MARKS.map(([classes, label, gloss]) => {
    const behind = gloss === undefined ? '' : `<span class="gloss">${gloss}</span>`;
    return `<li><span class="${classes}">${lineHtml(words.label(label))}</span>${behind}</li>`;
  });
  const letters = LETTERS.map(
    ([letter, label]) => `<li><span class="num">${letter}</span> ${lineHtml(words.label(label))}</li>`,
  );
  const statuses = Object.entries(EVENT_STATUSES).map(
    ([status, { mark, label }]) =>
      `<li><span class="badge ${status}"><span aria-hidden="true">${mark}</span> ${lineHtml(label[words.language])}</span></li>`,
  );
  return `<details class="legend" open><summary>${lineHtml(words.label('legend'))}</summary>
<ul>${[...marks, ...letters].join('')}</ul>
<ul>${statuses.join('')}</ul></details>`;
}
