import type { Block, Paragraph, Sentence, SentenceList, Table } from '../../assessment.ts';
import { escapeHtml } from './escape.ts';
import { hypothesisFigure } from './hypothesis-figure.ts';
import { indicatorFigure, stateChip } from './indicator-figure.ts';
import type { PageContext } from './page-context.ts';
import { prose } from './prose.ts';

/** One block of a section. The probability figure stands in the head of the page instead. */
export function blockHtml(block: Block, context: PageContext): string {
  const written = inner(block, context);
  return written === '' ? '' : `<div class="block">${written}</div>`;
}

function inner(block: Block, context: PageContext): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, context);
    case 'list':
      return list(block, context);
    case 'table':
      return fold(block, table(block, context));
    case 'probability':
      return '';
    case 'hypotheses':
      return hypothesisFigure(block, context);
    case 'indicators':
      return indicatorFigure(block, context);
  }
}

function paragraph({ lead, label, sentences }: Paragraph, context: PageContext): string {
  const text = sentences.map((sentence) => sentenceHtml(sentence, context)).join(' ');
  return `${heading(label)}<p${lead ? ' class="lead"' : ''}>${text}</p>`;
}

function list(block: SentenceList, context: PageContext): string {
  const lines = block.sentences.map((sentence) => `<li>${sentenceHtml(sentence, context)}</li>`);
  const written = `<ul class="sentences">${lines.join('\n')}</ul>`;
  if (block.folded) return fold(block, written);
  if (block.state === undefined) return `${heading(block.label)}${written}`;
  const { label, definition } = context.wording.state(block.state);
  return `<h3 class="state">${stateChip(block.state, label, context.wording)} <span class="definition">${escapeHtml(definition)}</span></h3>${written}`;
}

function table({ columns, rows }: Table, context: PageContext): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const lines = rows.map(({ cells, citations }) => {
    const [first = '', ...others] = cells;
    const rest = others.map(
      (cell, place) => `<td data-column="${escapeHtml(columns[place + 1] ?? '')}">${prose(cell)}</td>`,
    );
    return `<tr><th scope="row">${prose(first)}${context.marks.write(citations)}</th>${rest.join('')}</tr>`;
  });
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}

function fold(
  { label, folded }: { readonly label?: string; readonly folded?: true },
  written: string,
): string {
  if (!folded || label === undefined) return `${heading(label)}${written}`;
  return `<details><summary>${escapeHtml(label)}</summary>${written}</details>`;
}

function heading(label: string | undefined): string {
  return label === undefined ? '' : `<h3>${escapeHtml(label)}</h3>`;
}

function sentenceHtml({ text, citations }: Sentence, { marks }: PageContext): string {
  return `${prose(text)}${marks.write(citations)}`;
}
