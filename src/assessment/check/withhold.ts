import type { Assessment, Block } from '../assessment.ts';

/** Address of a sentence or cell: the id of its section, the number of its block and of its line there, both from 1. */
export function placeOf(section: string, block: number, line: number): string {
  return `${section} ${block}.${line}`;
}

/**
 * The assessment without the sentences and table rows at `refused` places: what the checker cannot bear out does not go out.
 * A block that loses all it says is left out too. Figures stay: their numbers are checked as a whole.
 */
export function withhold(assessment: Assessment, refused: ReadonlySet<string>): Assessment {
  if (refused.size === 0) return assessment;
  return {
    ...assessment,
    sections: assessment.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block, at) => {
        const isRefused = (line: number): boolean => refused.has(placeOf(section.id, at + 1, line));
        return blockWithout(block, isRefused);
      }),
    })),
  };
}

function blockWithout(block: Block, isRefused: (line: number) => boolean): Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'list': {
      const sentences = block.sentences.filter((_, at) => !isRefused(at + 1));
      return sentences.length > 0 || block.sentences.length === 0 ? [{ ...block, sentences }] : [];
    }
    case 'table': {
      const width = block.columns.length;
      const rows = block.rows.filter(
        (row, at) => !row.cells.some((_, cell) => isRefused(at * width + cell + 1)),
      );
      return rows.length > 0 || block.rows.length === 0 ? [{ ...block, rows }] : [];
    }
    case 'probability':
    case 'hypotheses':
    case 'indicators':
      return [block];
  }
}
