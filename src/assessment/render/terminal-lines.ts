import type { Sentence } from '../assessment.ts';
import type { Painter } from './ansi.ts';
import { wrap } from './wrap.ts';

/** The terminal that lines are made for. */
export interface Terminal {
  readonly width: number;
  readonly paint: Painter;
}

const BULLET = '• ';

/** Running sentences, wrapped. */
export function paragraphLines(
  sentences: readonly Sentence[],
  { width, paint }: Terminal,
): readonly string[] {
  return wrap(sentences.map(cited).join(' '), width).map((line) => faintMarks(line, paint));
}

/** One sentence a bullet, wrapped under its first word. */
export function listLines(sentences: readonly Sentence[], { width, paint }: Terminal): readonly string[] {
  return sentences.flatMap((sentence) =>
    wrap(cited(sentence), width - BULLET.length).map(
      (line, place) => `${place === 0 ? BULLET : ' '.repeat(BULLET.length)}${faintMarks(line, paint)}`,
    ),
  );
}

function cited({ text, citations }: Sentence): string {
  return `${text} ${citations.map((number) => `[${number}]`).join('')}`;
}

function faintMarks(line: string, paint: Painter): string {
  return line.replace(/(?:\[\d+\])+/gu, (marks) => paint(marks, 'faint'));
}
