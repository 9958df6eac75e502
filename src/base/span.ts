/**
 * A stretch of a document's clean text: `[start, end)` in UTF-16 code units, `0 <= start < end <= text.length`.
 * Line and column exist only on screens.
 */
export type Span = readonly [start: number, end: number];

/** The string that `span` covers in `text`. */
export function spanText(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** True when the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True when `outer` holds every code unit of `inner`. */
export function spanCovers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Text order: by start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1];
}

/** `span` without the white space at either edge of its text; `undefined` when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | undefined {
  let [start, end] = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : undefined;
}
