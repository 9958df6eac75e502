import type { Span } from '../../src/base/index.ts';
import type { Statement } from '../../src/reading/index.ts';
import { countedLines } from './counted-lines.ts';
import type { GoldReport, GoldSet, Measure, ReadText } from './gold-set.ts';

interface GoldAttribution {
  readonly shape: string;
  readonly lemma: string;
  readonly negatedCue: boolean;
  readonly cue: readonly Span[];
  /** Empty where the sentence leaves the subject out. */
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/**
 * Attributions that somebody read off hand-corrected Italian trees: not all there are, so nothing is said of precision. *Recall of content*:
 * share of the gold attributions with whose content the content of some statement overlaps; the stricter figure asks that the same statement's
 * cue overlap too. *Implicit*: share of those without a source, among the ones whose cue and content were found, that are read as implicit;
 * *source*: share of those with one, among the same, where the sources overlap.
 */
export const ATTRIBUTION_IT_TREES: GoldSet = {
  file: 'attribution-it-trees.jsonl.gz',
  score: (records, read) => scored(records as readonly GoldSentence[], read),
};

function scored(sentences: readonly GoldSentence[], read: ReadText): GoldReport {
  let contents = 0;
  let cued = 0;
  const implicit = { right: 0, all: 0 };
  const named = { right: 0, all: 0 };
  const missed: string[] = [];
  const otherSource: string[] = [];
  const beyond: string[] = [];
  const all = sentences.flatMap(({ attributions }) => attributions);
  for (const { text, attributions } of sentences) {
    const statements = read(text, 'it').statements;
    for (const gold of attributions) {
      if (statements.some(({ content }) => overlap(content, gold.content))) contents++;
      const found = statements.find(
        ({ cue, content }) => overlap(cue, gold.cue) && overlap(content, gold.content),
      );
      if (!found) {
        missed.push(caseOf(text, gold, statements));
        continue;
      }
      cued++;
      const source = found.source === 'implicit' ? [] : found.source;
      const counts = gold.source.length === 0 ? implicit : named;
      counts.all++;
      if (gold.source.length === 0 ? source.length === 0 : overlap(source, gold.source)) counts.right++;
      else otherSource.push(caseOf(text, gold, [found]));
    }
    for (const statement of statements)
      if (!attributions.some(({ cue }) => overlap(cue, statement.cue)))
        beyond.push(`- ${statementLine(text, statement)}  \n  ‹${text}›`);
  }
  const measures: readonly Measure[] = [
    { name: 'recall of content (overlap)', value: share(contents, all.length), floor: 0.75, aim: 0.9 },
    { name: 'recall of content and cue (overlap)', value: share(cued, all.length) },
    {
      name: 'implicit sources called implicit',
      value: share(implicit.right, implicit.all),
      floor: 0.85,
      aim: 0.95,
    },
    { name: 'sources given, overlap', value: share(named.right, named.all) },
  ];
  return {
    measures,
    digest: [
      '# attribution-it-trees: what goes wrong',
      '',
      `## Missed (${missed.length} of ${all.length})`,
      '',
      ...missed,
      '',
      `## Another source (${otherSource.length})`,
      '',
      ...otherSource,
      '',
      `## Read where the gold has nothing, which proves nothing (${beyond.length})`,
      '',
      ...beyond,
      '',
      '## Lemmas of the gold',
      '',
      ...countedLines(all.map(({ lemma }) => lemma)),
    ].join('\n'),
  };
}

function share(right: number, all: number): number {
  return all === 0 ? 0 : right / all;
}

function overlap(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some(([start, end]) => other.some(([from, to]) => start < to && from < end));
}

function caseOf(text: string, gold: GoldAttribution, statements: readonly Statement[]): string {
  const read = statements.map((statement) => `\n  read: ${statementLine(text, statement)}`);
  const parts = [gold.source, gold.cue, gold.content].map((spans) => sliced(text, spans));
  return `- ${gold.shape} ${gold.lemma}: ${parts.join(' | ')}  \n  ‹${text}›${read.join('')}`;
}

function statementLine(text: string, { source, cue, content }: Statement): string {
  return [source === 'implicit' ? [] : source, cue, content].map((spans) => sliced(text, spans)).join(' | ');
}

function sliced(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end).replaceAll('\n', ' ')).join(' … ');
}
