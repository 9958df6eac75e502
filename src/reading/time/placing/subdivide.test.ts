import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDay, monthInterval } from '../../../base/index.ts';
import { partOf } from './subdivide.ts';

describe('parts of a stretch', () => {
  it.each([
    ['2023-01-01', '2023-12-31', 1, 3, '2023-01-01', '2023-04-30'],
    ['2023-01-01', '2023-12-31', 3, 3, '2023-09-01', '2023-12-31'],
    ['2023-01-01', '2023-12-31', 2, 2, '2023-07-01', '2023-12-31'],
    ['2023-03-01', '2023-03-31', 2, 3, '2023-03-11', '2023-03-20'],
    ['2023-03-01', '2023-03-31', 3, 3, '2023-03-21', '2023-03-31'],
    ['2023-01-02', '2023-01-08', 3, 3, '2023-01-06', '2023-01-08'],
    ['2023-01-02', '2023-01-02', 1, 3, '2023-01-02', '2023-01-02'],
  ])('%s..%s, part %i of %i', (from, to, nth, parts, first, last) => {
    expect(partOf({ from, to }, nth, parts)).toEqual({ from: first, to: last });
  });

  const anyDays = fc
    .tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 5, max: 5000 }))
    .map(([day, length]) => ({ from: isoDay(day), to: isoDay(day + length) }));
  const anyMonths = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([year, month, years]) => ({
      from: monthInterval(year, month).from ?? '',
      to: monthInterval(year + years, month).to ?? '',
    }));

  it('tile it: they begin with it, follow each other, and end with it', () => {
    fc.assert(
      fc.property(fc.oneof(anyDays, anyMonths), fc.constantFrom(2, 3), (whole, parts) => {
        const list = Array.from({ length: parts }, (_, index) => partOf(whole, index + 1, parts));
        expect(list[0]?.from).toBe(whole.from);
        expect(list.at(-1)?.to).toBe(whole.to);
        list.slice(1).forEach((part, index) => {
          expect(part.from).toBe(addDays(list[index]?.to ?? '', 1));
        });
      }),
    );
  });
});
