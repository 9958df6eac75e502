import type { Assessment, ProbabilityFigure, Section } from '../../assessment.ts';
import { wordingOf } from '../../language/wording-of.ts';
import { notesOf } from '../note.ts';
import { blockHtml } from './block.ts';
import { escapeHtml } from './escape.ts';
import { marksOf } from './marks.ts';
import { noteList } from './note-list.ts';
import type { PageContext } from './page-context.ts';
import { type PathPoint, pathFigure } from './path-figure.ts';
import { probabilityFigure } from './probability-figure.ts';
import { prose } from './prose.ts';
import { htmlShell } from './shell.ts';
import { PAGE_STYLE } from './style.ts';

/**
 * The assessment as one self-contained page. Text of reports is escaped, every one of them, and is only ever text.
 * With `path`, the probability of yes by day, it draws how the answer moved; fewer than two points draw nothing.
 */
export function renderHtml(
  assessment: Assessment,
  { path = [] }: { readonly path?: readonly PathPoint[] } = {},
): string {
  const wording = wordingOf(assessment.language);
  const notes = notesOf(assessment, wording);
  const context: PageContext = { wording, marks: marksOf(notes, wording) };
  const { labels } = wording;
  const head = masthead(assessment, context);
  const sections = assessment.sections.map((section) => sectionHtml(section, context));
  const drawn = pathFigure(path, assessment, context);
  const body = `${head}
<div class="page">
<nav aria-label="${escapeHtml(labels.contents)}"><ol>${contents(assessment, drawn !== '', context)}</ol></nav>
<main>
${withPath(assessment, sections, drawn).join('\n')}
<section id="notes"><h2>${escapeHtml(labels.notes)}</h2>
${noteList(notes, context)}
</section>
</main>
</div>`;
  return htmlShell({
    language: assessment.language,
    title: `${assessment.title} · Vigilia`,
    style: PAGE_STYLE,
    body,
  });
}

function masthead(assessment: Assessment, context: PageContext): string {
  const { labels, formats } = context.wording;
  const figure = assessment.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is ProbabilityFigure => block.kind === 'probability');
  return `<header class="masthead"><div class="inner">
<p class="brand">Vigilia <span>${escapeHtml(labels.assessment)}</span></p>
<h1>${prose(assessment.title)}</h1>
<p class="as-of"><time datetime="${escapeHtml(assessment.asOf)}">${prose(formats.asOf(assessment.asOf))}</time></p>
${figure ? probabilityFigure(figure, context) : ''}
</div></header>`;
}

/** The sections with the drawing before the first of those that tell no news: answer and changes come first. */
function withPath({ sections }: Assessment, written: readonly string[], drawn: string): readonly string[] {
  const news = leadingSections(sections);
  return [...written.slice(0, news), drawn, ...written.slice(news)];
}

function leadingSections(sections: readonly Section[]): number {
  return sections.filter(({ id }) => id === 'bottom-line' || id === 'changes').length;
}

function contents({ sections }: Assessment, hasPath: boolean, { wording }: PageContext): string {
  const link = (id: string, text: string): string => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`;
  const links = sections.map(({ id, heading }) => link(id, heading));
  const path = hasPath ? [link('path', wording.labels.path)] : [];
  const news = leadingSections(sections);
  return [...links.slice(0, news), ...path, ...links.slice(news), link('notes', wording.labels.notes)].join(
    '',
  );
}

function sectionHtml({ id, heading, blocks }: Section, context: PageContext): string {
  return `<section id="${id}"><h2>${escapeHtml(heading)}</h2>
${blocks.map((block) => blockHtml(block, context)).join('\n')}
</section>`;
}
