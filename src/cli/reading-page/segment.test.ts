import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layer } from './layer.ts';
import { segmentsOf } from './segment.ts';

/** One layer a span, in text order. */
function layers(...spans: readonly (readonly [number, number])[]): Layer[] {
  return [...spans]
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .map((span, index) => ({ kind: 'content', span, record: `s${index + 1}` }));
}

/** Segments as one line: `0-3 3-5:s1 …`. */
function shown(length: number, laid: readonly Layer[], cuts: readonly number[] = []): string {
  return segmentsOf(length, laid, cuts)
    .map(({ start, end, layers: over }) => [`${start}-${end}`, ...over.map(({ record }) => record)].join(':'))
    .join(' ');
}

describe('segmentsOf', () => {
  it.each([
    ['nothing over it', 9, layers(), '0-9'],
    ['one', 9, layers([2, 5]), '0-2 2-5:s1 5-9'],
    ['nested', 9, layers([1, 8], [3, 5]), '0-1 1-3:s1 3-5:s1:s2 5-8:s1 8-9'],
    ['crossing', 9, layers([1, 5], [3, 8]), '0-1 1-3:s1 3-5:s1:s2 5-8:s2 8-9'],
    ['the same twice', 4, layers([1, 3], [1, 3]), '0-1 1-3:s1:s2 3-4'],
    ['touching', 6, layers([0, 3], [3, 6]), '0-3:s1 3-6:s2'],
  ])('%s', (_name, length, laid, expected) => {
    expect(shown(length, laid)).toBe(expected);
  });

  it('cuts where it is told to', () => {
    expect(shown(9, layers([2, 7]), [4])).toBe('0-2 2-4:s1 4-7:s1 7-9');
  });

  it('covers every place once, under the layers that lie there', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .filter(([start, end]) => start < end)
      .map(([start, end]) => [start, end] as const);
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 12 }),
        fc.array(fc.nat(40), { maxLength: 4 }),
        (spans, cuts) => {
          const laid = layers(...spans);
          let at = 0;
          for (const { start, end, layers: over } of segmentsOf(41, laid, cuts)) {
            expect(start).toBe(at);
            expect(end).toBeGreaterThan(start);
            at = end;
            expect(over).toEqual(laid.filter(({ span: [from, to] }) => from <= start && end <= to));
          }
          expect(at).toBe(41);
        },
      ),
    );
  });

  it('keeps but the innermost of layers without end', () => {
    const deep = layers(...Array.from({ length: 3000 }, (_, index) => [index, 6000 - index] as const));
    const segments = segmentsOf(6000, deep, []);
    expect(Math.max(...segments.map(({ layers: over }) => over.length))).toBe(12);
  });
});
