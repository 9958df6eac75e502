import { type Span, spansOverlap } from '../base/index.ts';
import type { ReadReport } from '../judgement/index.ts';
import type { Statement } from '../reading/index.ts';

/** The sentences of a report that hold a statement: its source, cue and content, from the first to the last. */
export function statementPassage({ reading }: ReadReport, statement: Statement): Span {
  const spans = [
    ...(statement.source === 'implicit' ? [] : statement.source),
    ...statement.cue,
    ...statement.content,
  ];
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  const own: Span = [start, end];
  const held = reading.sentences.filter((sentence) => spansOverlap(sentence, own));
  return [Math.min(start, ...held.map(([from]) => from)), Math.max(end, ...held.map(([, to]) => to))];
}
