import { htmlShell } from '../../assessment/index.ts';
import type { Finding, Language } from '../../base/index.ts';
import type { Document } from '../../intake/index.ts';
import type { ExplainedReading } from '../../reading/index.ts';
import { recordId } from './layer.ts';
import { legend } from './legend.ts';
import { isolated, lineHtml, type PageContext } from './page-context.ts';
import { readingWords } from './reading-words.ts';
import { type RecordSection, recordSections } from './record-list.ts';
import { runningText } from './running-text.ts';
import { litStyle, READING_STYLE } from './style.ts';
import { LINEAGE_KINDS } from './vocabulary/lineage-kinds.ts';

const VERSION_LENGTH = 8;

/**
 * The reading of one document as one self-contained page that loads and runs nothing: the text with its records marked and numbered, notes beside it,
 * and the records in lists below with the reasons for each. Text of the report is escaped, and is only ever text.
 * With `open` the reasons are shown without being asked for.
 */
export function readingPage(
  document: Document,
  explained: ExplainedReading,
  { language, open = false }: { readonly language: Language; readonly open?: boolean },
): string {
  const words = readingWords(document, explained.reading, language);
  const { reading } = explained;
  const forecastsOf = new Map<number, readonly number[]>();
  for (const [index, { statement }] of reading.forecasts.entries())
    forecastsOf.set(statement, [...(forecastsOf.get(statement) ?? []), index]);
  const context: PageContext = { ...explained, document, words, forecastsOf, open };
  const sections = recordSections(context);
  const name = document.title ?? lastPart(document.id);
  const lit = [
    ...reading.statements.map((_, index) => recordId('s', index)),
    ...reading.events.map((_, index) => recordId('e', index)),
    ...reading.options.map((_, index) => recordId('o', index)),
  ];
  const findings = [...document.findings, ...reading.findings];
  const body = `${masthead(context, name)}
<nav class="jump" aria-label="${lineHtml(words.label('contents'))}"><ol>${sections.map((section) => jump(context, section)).join('')}</ol></nav>
<main>
${legend(context)}
<article${spoken(document)} aria-label="${lineHtml(words.label('text'))}">
${runningText(context)}
</article>
${sections.map(({ html }) => html).join('\n')}
${findings.length === 0 ? '' : findingList(context, findings)}
</main>`;
  return htmlShell({
    language,
    title: `${name} · Vigilia`,
    style: `${READING_STYLE}${litStyle(lit)}`,
    body,
  });
}

/** A file's name without the folders that it lies in. */
function lastPart(id: string): string {
  return id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1) || id;
}

/** The language of the report, for those who read the page aloud; nothing where it is not known. */
function spoken({ language }: Document): string {
  return /^[a-z]{2}$/u.test(language.code) ? ` lang="${language.code}"` : '';
}

function masthead({ document, reading, words }: PageContext, name: string): string {
  const { publishedAt, publisher, author, version } = document;
  const published = publishedAt
    ? `${words.label('published')}: ${words.interval(publishedAt)} (${words.label(publishedAt.stated ? 'by-text' : 'inferred')})`
    : words.label('undated');
  const facts = [
    ...(publisher === undefined ? [] : [publisher]),
    ...(author === undefined ? [] : [author]),
    published,
    `${reading.language.code} ${reading.language.score.toFixed(2)}`,
    `${words.label('version')} ${version.slice(0, VERSION_LENGTH)}`,
  ];
  const lineage = reading.provenance.map(
    ({ kind, target, span }) =>
      `${LINEAGE_KINDS[kind][words.language]}${target === undefined ? '' : ` ${target}`}: ${words.quoted([span])}`,
  );
  return `<header class="masthead"><div class="inner">
<p class="brand">Vigilia <span>${lineHtml(words.label('reading'))}</span></p>
<h1>${isolated(name)}</h1>
<p class="origin">${facts.map(isolated).join(' · ')}</p>
${lineage.map((line) => `<p class="lineage">${isolated(line)}</p>`).join('\n')}
<p class="proposed">${lineHtml(words.label('proposed'))}</p>
</div></header>`;
}

function jump({ words }: PageContext, { id, heading, count }: RecordSection): string {
  return `<li><a href="#${id}">${lineHtml(words.label(heading))} <span class="count">${count}</span></a></li>`;
}

/** Findings are written in English, whatever the language of the page. */
function findingList({ words }: PageContext, findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ severity, message, code }) =>
      `<li>${lineHtml(severity)}: ${isolated(message)} <code>${lineHtml(code)}</code></li>`,
  );
  return `<section id="findings"><h2>${lineHtml(words.label('findings'))}</h2><ul class="findings" lang="en">${lines.join('\n')}</ul></section>`;
}
