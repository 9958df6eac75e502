import type { Assessment, Block, Section } from '../assessment.ts';
import type { Wording } from '../language/wording.ts';
import { wordingOf } from '../language/wording-of.ts';
import { type Painter, painter } from './ansi.ts';
import { type Note, notesOf } from './note.ts';
import { firstScreen } from './terminal-first-screen.ts';
import { listLines, paragraphLines, type Terminal } from './terminal-lines.ts';
import { clip, wrap } from './wrap.ts';

const NARROWEST = 40;

/**
 * The assessment as lines for a terminal of `width` columns (never under 40). What a reader needs first stands on the first screen,
 * then the sections, then the passages in short. Terminal codes only with `colour`; text of reports cannot bring any in.
 */
export function renderTerminal(
  assessment: Assessment,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const wording = wordingOf(assessment.language);
  const terminal: Terminal = { width: Math.max(width, NARROWEST), paint: painter(colour) };
  const lines = [
    ...firstScreen(assessment, wording, terminal),
    ...assessment.sections.flatMap((section) => sectionLines(section, terminal)),
    ...noteLines(assessment, wording, terminal),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionLines({ heading, blocks }: Section, terminal: Terminal): readonly string[] {
  const lines = blocks.flatMap((block) => blockLines(block, terminal));
  return lines.length === 0 ? [] : ['', terminal.paint(heading.toUpperCase(), 'accent'), ...lines];
}

function blockLines(block: Block, terminal: Terminal): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lead
        ? []
        : [...label(block.label, terminal.paint), ...paragraphLines(block.sentences, terminal)];
    case 'list':
      return block.lead
        ? []
        : [...label(block.label, terminal.paint), ...listLines(block.sentences, terminal)];
    case 'table':
      return [
        ...label(block.label, terminal.paint),
        ...listLines(
          block.rows.map(({ cells, citations }) => ({
            text: cells.filter((cell) => cell !== '–').join(' · '),
            citations,
          })),
          terminal,
        ),
      ];
    default:
      // Drawings stand on the first screen.
      return [];
  }
}

function label(text: string | undefined, paint: Painter): readonly string[] {
  return text === undefined ? [] : [paint(text, 'strong')];
}

function noteLines(assessment: Assessment, wording: Wording, terminal: Terminal): readonly string[] {
  const notes = notesOf(assessment, wording);
  return [
    '',
    terminal.paint(wording.labels.notes.toUpperCase(), 'accent'),
    ...notes.flatMap((note) => noteText(note, terminal)),
  ];
}

/** A passage on one line and its source on the next. */
function noteText({ number, text, source }: Note, { width, paint }: Terminal): readonly string[] {
  const mark = `[${number}] `;
  const indent = ' '.repeat(mark.length);
  const room = width - mark.length;
  return [
    `${paint(mark, 'faint')}${clip(text, room)}`,
    ...(source === '' ? [] : wrap(source, room).map((line) => `${indent}${paint(line, 'faint')}`)),
  ];
}
