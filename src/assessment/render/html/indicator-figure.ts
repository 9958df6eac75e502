import type { IndicatorState } from '../../../judgement/index.ts';
import type { IndicatorFigure } from '../../assessment.ts';
import { INDICATOR_STATES } from '../../vocabulary/indicator-states.ts';
import { escapeHtml } from './escape.ts';
import type { PageContext } from './page-context.ts';
import { prose } from './prose.ts';

/** The board: one tile an indicator, with its state as mark, word and colour. */
export function indicatorFigure({ marks: tiles }: IndicatorFigure, { wording, marks }: PageContext): string {
  const { formats } = wording;
  const written = tiles.map(({ observable, state, documents, origins, since, citations }) => {
    const facts = [
      ...(documents > 0 ? [formats.tally(documents, origins)] : []),
      ...(since === undefined ? [] : [formats.day(since)]),
    ];
    return `<li class="tile ${state}">${stateChip(state, wording.state(state).one, wording)}<p>${prose(observable)}${marks.write(citations)}</p>${
      facts.length === 0 ? '' : `<p class="facts">${prose(facts.join(' · '))}</p>`
    }</li>`;
  });
  return `<ul class="board">${written.join('\n')}</ul>`;
}

/** A state as a mark and a word, so that colour is never alone. */
export function stateChip(state: IndicatorState, word: string, wording: PageContext['wording']): string {
  const { definition } = wording.state(state);
  return `<span class="chip ${state}" title="${escapeHtml(definition)}"><span aria-hidden="true">${INDICATOR_STATES[state].mark}</span> ${escapeHtml(word)}</span>`;
}
