import { compareSpans, type Span, spansOverlap } from '../base/index.ts';
import type { Reading, ReportedEvent, Statement } from '../reading/index.ts';
import type { IndicatorQuery } from './case.ts';

/** A record of a reading as a query sees it. */
export interface QueriedRecord {
  readonly kind: IndicatorQuery['record'];
  readonly index: number;
  /** The spans that make it up, in text order. */
  readonly spans: readonly Span[];
  readonly event?: ReportedEvent;
  /** The statement that it is, or that holds it: then somebody said it, not the document. */
  readonly statement?: Statement;
}

/** All records of one kind, in the reading's order. */
export function recordsOf(reading: Reading, kind: QueriedRecord['kind']): QueriedRecord[] {
  const holder = (index: number | undefined) => {
    const statement = index === undefined ? undefined : reading.statements[index];
    return statement ? { statement } : {};
  };
  switch (kind) {
    case 'event':
      return reading.events.map((event, index) => ({
        kind,
        index,
        spans: event.trigger,
        event,
        ...holder(event.statement),
      }));
    case 'statement':
      return reading.statements.map((statement, index) => ({
        kind,
        index,
        spans: spansOf(statement),
        statement,
      }));
    case 'forecast':
      return reading.forecasts.map(({ statement }, index) => {
        const said = reading.statements[statement];
        return { kind, index, spans: said ? spansOf(said) : [], ...holder(statement) };
      });
    case 'option':
      return reading.options.map(({ span, statement }, index) => ({
        kind,
        index,
        spans: [span],
        ...holder(statement),
      }));
  }
}

/** The statement that a record is or that holds it; `undefined` for what the document says itself. */
export function statementOf(
  reading: Reading,
  record: { readonly kind: QueriedRecord['kind']; readonly index: number },
): Statement | undefined {
  return recordsOf(reading, record.kind)[record.index]?.statement;
}

function spansOf({ cue, content }: Statement): Span[] {
  return [...cue, ...content].sort(compareSpans);
}

/** A record that runs over more sentences than this is cited by the first ones. */
const CITED_SENTENCES = 3;

/** The passage that shows a record: the sentences that hold it, without a break. `undefined` for a record without spans. */
export function passageOf(reading: Reading, record: QueriedRecord): Span | undefined {
  const [first] = record.spans;
  if (!first) return undefined;
  const holding = reading.sentences.filter((sentence) =>
    record.spans.some((span) => spansOverlap(sentence, span)),
  );
  const [start] = holding;
  const end = holding.slice(0, CITED_SENTENCES).at(-1);
  return start && end ? [start[0], end[1]] : first;
}
