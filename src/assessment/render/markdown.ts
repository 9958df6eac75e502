import type {
  Assessment,
  Block,
  HypothesisFigure,
  ProbabilityFigure,
  Section,
  Sentence,
  Table,
} from '../assessment.ts';
import type { Wording } from '../language/wording.ts';
import { wordingOf } from '../language/wording-of.ts';
import { upperFirst } from '../language/upper-first.ts';
import { textBar } from './bar.ts';
import { markdownText } from './markdown-text.ts';
import { type Note, notesOf } from './note.ts';

const BAR_WIDTH = 40;

/** The assessment as Markdown (CommonMark with tables). Text of reports is only ever text; footnotes are numbers in brackets. */
export function renderMarkdown(assessment: Assessment): string {
  const wording = wordingOf(assessment.language);
  const parts = [
    `# ${markdownText(assessment.title)}`,
    `${wording.labels.assessment} · ${wording.formats.asOf(assessment.asOf)}`,
    ...assessment.sections.flatMap((section) => sectionParts(section, wording)),
    `## ${wording.labels.notes}`,
    notesOf(assessment, wording).map(noteLine).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionParts({ heading, blocks }: Section, wording: Wording): readonly string[] {
  return [`## ${markdownText(heading)}`, ...blocks.flatMap((block) => blockParts(block, wording))];
}

function blockParts(block: Block, wording: Wording): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [...label(block.label), block.sentences.map(sentenceText).join(' ')];
    case 'list':
      return [
        ...label(block.label),
        block.sentences.map((sentence) => `- ${sentenceText(sentence)}`).join('\n'),
      ];
    case 'table':
      return [...label(block.label), tableText(block)];
    case 'probability':
      return [probabilityText(block, wording)];
    case 'hypotheses':
      return [hypothesisTable(block, wording)];
    case 'indicators':
      // The lists by state that follow it say the same in words.
      return [];
  }
}

function label(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`### ${markdownText(text)}`];
}

function sentenceText({ text, citations }: Sentence): string {
  return `${markdownText(text)} ${markText(citations)}`;
}

function markText(citations: readonly number[]): string {
  return citations.map((number) => `[${number}]`).join('');
}

function probabilityText(
  { probability, words, scale, bands, citations }: ProbabilityFigure,
  { formats }: Wording,
): string {
  const ranges = bands.map(
    (band) => `${markdownText(band.words)} ${formats.percentRange(band.low, band.high)}`,
  );
  return [
    `**${formats.percent(probability)}** \`${textBar(probability, BAR_WIDTH)}\` ${markdownText(words)} ${markText(citations)}`,
    `${markdownText(scale)}: ${ranges.join(' · ')}`,
  ].join('\n\n');
}

function hypothesisTable({ bars }: HypothesisFigure, { labels, formats }: Wording): string {
  return rows(
    [labels.explanation, labels.probability, upperFirst(labels.prior)],
    bars.map(({ claim, probability, prior, citations }) => [
      `${markdownText(claim)} ${markText(citations)}`,
      formats.percent(probability),
      formats.percent(prior),
    ]),
  );
}

function tableText({ columns, rows: lines }: Table): string {
  return rows(
    columns,
    lines.map(({ cells, citations }) =>
      cells.map((cell, place) =>
        place === 0 ? `${markdownText(cell)} ${markText(citations)}` : markdownText(cell),
      ),
    ),
  );
}

/** A table of cells that are already Markdown. */
function rows(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function noteLine({ number, text, source }: Note): string {
  return `${number}. ${markdownText(text)}${source === '' ? '' : ` ${markdownText(source)}`}`;
}
