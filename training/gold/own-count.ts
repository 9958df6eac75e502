import type { Span } from '../../src/base/index.ts';

/** Counts of one half: `right` of `all` for each figure. */
export type Tally = Map<string, { right: number; all: number }>;

/** Adds one to a figure, right or not. */
export type Counter = (figure: string, isRight: boolean) => void;

/** A counter into `tally`. */
export function counterOf(tally: Tally): Counter {
  return (figure, isRight) => {
    const counts = tally.get(figure) ?? { right: 0, all: 0 };
    counts.all++;
    if (isRight) counts.right++;
    tally.set(figure, counts);
  };
}

/** What went wrong: its kind, to be counted, and the case. */
export interface Wrong {
  readonly confusion: string;
  readonly line: string;
}

/** Something that went wrong, with the words it went wrong at. */
export function wrongOf(confusion: string, quote: string): Wrong {
  return { confusion, line: `${confusion}: ${quote}` };
}

/** The words at spans: parts of a list joined by `…`, lists by `|`. */
export function quoteOf(text: string, ...parts: readonly (readonly Span[])[]): string {
  return parts.map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' … ')).join(' | ');
}
