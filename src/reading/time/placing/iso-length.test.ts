import { describe, expect, it } from 'vitest';
import { isoLength } from './iso-length.ts';

describe('lengths', () => {
  it.each([
    [[{ unit: 'day', count: 3 }], 'P3D'],
    [[{ unit: 'hour', count: 2.5 }], 'PT2.5H'],
    [
      [
        { unit: 'year', count: 1 },
        { unit: 'month', count: 3 },
      ],
      'P1Y3M',
    ],
    [
      [
        { unit: 'day', count: 1 },
        { unit: 'minute', count: 5 },
      ],
      'P1DT5M',
    ],
    [[{ unit: 'quarter', count: 2 }], 'P6M'],
    [[{ unit: 'century', count: 1 }], 'P100Y'],
    [[{ unit: 'week' }], undefined],
    [[], undefined],
  ] as const)('%j is %s', (amounts, length) => {
    expect(isoLength(amounts)).toBe(length);
  });
});
