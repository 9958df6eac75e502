import { cutText } from '../../plain-text.ts';
import type { Wording } from '../../language/wording.ts';
import type { Note } from '../note.ts';
import { escapeHtml } from './escape.ts';

/** Shown beside a mark on hover or focus; the note itself has more. */
const PREVIEW_LENGTH = 280;

/** Writes the citation marks of a page and remembers where each note is cited, so that notes can link back. */
export interface Marks {
  /** The marks of a sentence, each a link to its note. */
  readonly write: (numbers: readonly number[]) => string;
  /** Ids of the marks that cite a note, in the order of the page. */
  readonly citing: (number: number) => readonly string[];
}

/** Marks for the notes of one page. */
export function marksOf(notes: readonly Note[], { labels }: Wording): Marks {
  const ids = new Map<number, string[]>();
  let written = 0;
  const mark = (number: number): string => {
    written += 1;
    const id = `m${written}`;
    ids.set(number, [...(ids.get(number) ?? []), id]);
    const note = notes[number - 1];
    const preview = note ? previewOf(note) : '';
    return `<a class="mark" id="${id}" href="#n${number}" aria-label="${escapeHtml(labels.note)} ${number}" data-note="${escapeHtml(preview)}">${number}</a>`;
  };
  return {
    write: (numbers) =>
      numbers.length === 0 ? '' : `<sup class="marks">${numbers.map(mark).join('')}</sup>`,
    citing: (number) => ids.get(number) ?? [],
  };
}

function previewOf({ text, source }: Note): string {
  const { text: shown, cut } = cutText(text, PREVIEW_LENGTH);
  const preview = cut ? `${shown} …` : shown;
  return source === '' ? preview : `${preview}\n${source}`;
}
