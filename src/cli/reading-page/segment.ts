import type { Layer } from './layer.ts';

/** A stretch of text under the same layers throughout, the outermost first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly layers: readonly Layer[];
}

/** No record of a sane text lies deeper; the bound keeps text that nests without end cheap. */
const DEEPEST = 12;

/**
 * Cuts a text wherever a layer begins or ends, and at `cuts`: a sweep over the boundaries. The segments cover the text without gap or overlap,
 * so that layers which overlap without nesting can still be shown by one element a segment.
 * `layers` in the order of `layersOf`; a segment that lies under more than twelve layers keeps the twelve that began last.
 */
export function segmentsOf(length: number, layers: readonly Layer[], cuts: readonly number[]): Segment[] {
  const boundaries = [
    ...new Set([0, length, ...cuts, ...layers.flatMap(({ span }) => [span[0], span[1]])]),
  ].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Layer[] = [];
  let next = 0;
  for (let index = 0; index + 1 < boundaries.length; index++) {
    const start = boundaries[index] ?? 0;
    const end = boundaries[index + 1] ?? start;
    open = open.filter(({ span }) => span[1] > start);
    for (let layer = layers[next]; layer && layer.span[0] <= start; layer = layers[++next]) open.push(layer);
    if (open.length > DEEPEST) open = open.slice(-DEEPEST);
    segments.push({ start, end, layers: open });
  }
  return segments;
}
