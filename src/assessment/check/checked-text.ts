import type { Assessment, Block, TableRow } from '../assessment.ts';
import type { Citation } from '../citation.ts';
import { placeOf } from './withhold.ts';

/** A sentence or a table cell of a finished assessment, with what it cites. */
export interface CheckedText {
  /** Section and place, for messages: `hypotheses 2.1`. */
  readonly where: string;
  readonly kind: 'sentence' | 'cell';
  readonly text: string;
  /** Citation numbers as printed. */
  readonly numbers: readonly number[];
  /** The citations that these numbers name; a number that names none is left out. */
  readonly citations: readonly Citation[];
}

/** Every sentence and cell of an assessment, in order. */
export function checkedTexts(assessment: Assessment): readonly CheckedText[] {
  const citationsOf = (numbers: readonly number[]): readonly Citation[] =>
    numbers.flatMap((number) => assessment.citations[number - 1] ?? []);
  return assessment.sections.flatMap((section) =>
    section.blocks.flatMap((block, at) =>
      linesOf(block).map(({ kind, text, numbers }, line) => ({
        where: placeOf(section.id, at + 1, line + 1),
        kind,
        text,
        numbers,
        citations: citationsOf(numbers),
      })),
    ),
  );
}

type Line = Pick<CheckedText, 'kind' | 'text' | 'numbers'>;

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return block.sentences.map(({ text, citations }) => ({ kind: 'sentence', text, numbers: citations }));
    case 'table':
      return block.rows.flatMap(cellsOf);
    case 'probability':
      return [];
    case 'hypotheses':
      return block.bars.map(({ claim, citations }) => ({ kind: 'cell', text: claim, numbers: citations }));
    case 'indicators':
      return block.marks.map(({ observable, citations }) => ({
        kind: 'cell',
        text: observable,
        numbers: citations,
      }));
  }
}

function cellsOf({ cells, citations }: TableRow): readonly Line[] {
  return cells.map((text) => ({ kind: 'cell', text, numbers: citations }));
}
