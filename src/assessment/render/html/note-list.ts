import type { Note } from '../note.ts';
import { escapeHtml } from './escape.ts';
import type { PageContext } from './page-context.ts';
import { prose } from './prose.ts';

/** The notes with links back to every place that cites them. Called last: only then are all marks written. */
export function noteList(notes: readonly Note[], { wording, marks }: PageContext): string {
  const back = escapeHtml(wording.labels.back);
  const written = notes.map(({ number, kind, text, source }) => {
    const links = marks
      .citing(number)
      .map((id, place) => `<a href="#${id}" aria-label="${back} (${place + 1})">↩</a>`)
      .join(' ');
    const origin = source === '' ? '' : ` <span class="source">${prose(source)}</span>`;
    return `<li id="n${number}" class="${kind}"><span class="note-text">${prose(text)}</span>${origin} <span class="back">${links}</span></li>`;
  });
  return `<ol class="notes">${written.join('\n')}</ol>`;
}
