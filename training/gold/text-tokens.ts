import type { Span } from '../../src/base/index.ts';

/** Runs of letters and digits, apostrophes and hyphens between them, and single marks. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** The tokens that spans are compared by, so that no score hangs on how the reader cuts a text: runs of letters and digits, and single marks. */
export function textTokens(text: string): Span[] {
  return Array.from(text.matchAll(TOKEN), ({ index, 0: form }): Span => [index, index + form.length]);
}

/** Numbers of the tokens that some span touches. */
export function tokensTouched(tokens: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const [start, end] of spans) {
    for (let index = firstEndingAfter(tokens, start); index < tokens.length; index++) {
      if ((tokens[index]?.[0] ?? end) >= end) break;
      touched.add(index);
    }
  }
  return touched;
}

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
