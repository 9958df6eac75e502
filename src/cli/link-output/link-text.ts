import type { Language } from '../../base/index.ts';
import {
  type Contradiction,
  explainOrigin,
  type Origin,
  type ReadReport,
  type StatementPlace,
} from '../../sources/index.ts';
import { pageForms } from '../sources-page/page-forms.ts';
import type { LinkedDocuments } from './linked-documents.ts';
import { LINK_WORDS } from './vocabulary/link-words.ts';

/** The page of `vigilia link` as plain lines: counts, origins of several reports, links with reasons, contradictions with their words, ties, trouble. */
export function* linkText(linked: LinkedDocuments, language: Language): Generator<string> {
  const words = LINK_WORDS[language];
  const forms = pageForms(language);
  const reports = new Map(linked.reports.map((report) => [report.document.id, report]));
  const several = linked.origins.filter(({ documents }) => documents.length > 1);
  yield `${words.counts(linked.reports.length, linked.origins.length)}\n`;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.origins, originLines(several, (origin) => explainOrigin(origin, { reports, forms }))],
    [
      words.links,
      linked.links.map(({ from, reason }) => `${forms.text(from)} ${forms.text(reason[language])}`),
    ],
    [
      words.contradictions,
      linked.contradictions.flatMap((one) => contradictionLines(one, { reports, language })),
    ],
    [
      words.ties,
      linked.ties.map(({ from, to, reason }) => forms.text(`${from}, ${to}: ${reason[language]}`)),
    ],
    [
      words.findings,
      linked.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ document, message }) =>
          forms.text(document === undefined ? message : `${document}: ${message}`),
        ),
    ],
  ];
  for (const [title, lines] of sections) {
    if (lines.length > 0) yield `\n${title.toUpperCase()}\n\n${lines.map((line) => `${line}\n`).join('')}`;
  }
  const alone = linked.origins.length - several.length;
  if (alone > 0) yield `\n${words.alone(alone)}\n`;
}

function originLines(origins: readonly Origin[], explain: (origin: Origin) => string): string[] {
  return [...origins]
    .sort((a, b) => b.documents.length - a.documents.length)
    .map((origin) => `${explain(origin)}.`);
}

function contradictionLines(
  { later, earlier, reason }: Contradiction,
  { reports, language }: { readonly reports: ReadonlyMap<string, ReadReport>; readonly language: Language },
): string[] {
  const { text } = pageForms(language);
  const side = (places: readonly StatementPlace[]) => {
    const [first] = places;
    return `  ${text(places.map(({ document }) => document).join(', '))}: ${first ? text(wordsOf(first, reports)) : ''}`;
  };
  return [`${text(reason[language])}`, side(later), side(earlier), ''];
}

/** The words of a statement as they stand in the text, from its speaker or cue to the end of its content. */
function wordsOf({ document, statement }: StatementPlace, reports: ReadonlyMap<string, ReadReport>): string {
  const report = reports.get(document);
  const said = report?.reading.statements[statement];
  if (report === undefined || said === undefined) return '';
  const spans = [...(said.source === 'implicit' ? [] : said.source), ...said.cue, ...said.content];
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  return report.document.text.slice(start, end);
}
