import { describe, expect, it } from 'vitest';
import { compareSpans, type Span, spanCovers, spansOverlap, spanText, trimSpan } from './span.ts';

describe('spans', () => {
  it('are half open: neighbours do not overlap', () => {
    expect(spansOverlap([0, 3], [3, 5])).toBe(false);
    expect(spansOverlap([0, 4], [3, 5])).toBe(true);
    expect(spanCovers([0, 5], [3, 5])).toBe(true);
    expect(spanCovers([0, 4], [3, 5])).toBe(false);
  });

  it('stand in text order, the longer first', () => {
    const spans: Span[] = [
      [4, 5],
      [0, 2],
      [0, 9],
    ];
    expect(spans.toSorted(compareSpans)).toEqual([
      [0, 9],
      [0, 2],
      [4, 5],
    ]);
  });

  it('count UTF-16 code units', () => {
    expect(spanText('a😀b', [1, 3])).toBe('😀');
  });

  it('lose the white space at their edges, and vanish when there is nothing else', () => {
    expect(trimSpan('  ab \n', [0, 6])).toEqual([2, 4]);
    expect(trimSpan(' \n ', [0, 3])).toBeUndefined();
  });
});
