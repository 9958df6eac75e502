import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKernel } from './kernel.ts';

const KERNEL = createKernel();
const ROOM = Array.from({ length: 8 }, () => KERNEL.allocate(40 * 40));
const [A = 0, B = 0, PACKED = 0, C = 0, WHOLE = 0, A_SCALES = 0, B_SCALES = 0, OUT = 0] = ROOM;

function put(at: number, values: readonly number[]): void {
  KERNEL.floats().set(values, at / 4);
}

function get(at: number, count: number): number[] {
  return [...KERNEL.floats().subarray(at / 4, at / 4 + count)];
}

/** Row-major product by the definition, in double precision. */
function product(a: readonly number[], b: readonly number[], m: number, k: number, n: number): number[] {
  return Array.from({ length: m * n }, (_, index) => {
    const [row, column] = [Math.floor(index / n), index % n];
    let sum = 0;
    for (let p = 0; p < k; p++) sum += (a[row * k + p] ?? 0) * (b[p * n + column] ?? 0);
    return sum;
  });
}

const numbers = (count: number): fc.Arbitrary<number[]> =>
  fc.array(
    fc.integer({ min: -500, max: 500 }).map((value) => value / 100),
    {
      minLength: count,
      maxLength: count,
    },
  );

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([m, k, n]) =>
    fc.tuple(fc.constant([m, 8 * k, 8 * n] as const), numbers(m * 8 * k), numbers(64 * k * n)),
  );

describe('the kernel', () => {
  it('multiplies as the definition says, also added to what is there', () => {
    fc.assert(
      fc.property(matrices, ([[m, k, n], a, b]) => {
        put(A, a);
        put(B, b);
        KERNEL.pack(B, n, 1, k, n, PACKED);
        KERNEL.multiply(A, k, 1, PACKED, C, n, m, k, n, 0);
        KERNEL.multiply(A, k, 1, PACKED, C, n, m, k, n, 1);
        const wanted = product(a, b, m, k, n);
        return get(C, m * n).every((value, index) => Math.abs(value - 2 * (wanted[index] ?? 0)) < 1e-2);
      }),
    );
  });

  it('multiplies in whole numbers within a thousandth of the sizes that enter', () => {
    fc.assert(
      fc.property(matrices, ([[m, k, n], a, b]) => {
        put(A, a);
        put(B, b);
        KERNEL.packWhole(B, n, k, n, PACKED, B_SCALES);
        KERNEL.toWhole(A, k, m, k, WHOLE, A_SCALES);
        KERNEL.multiplyWhole(WHOLE, A_SCALES, PACKED, B_SCALES, OUT, n, m, k, n, 0);
        const wanted = product(a, b, m, k, n);
        // Each product may be off by half a step of either factor: 5/2047 and 5/511 at most, times 5.
        return get(OUT, m * n).every((value, index) => Math.abs(value - (wanted[index] ?? 0)) < k * 0.04);
      }),
    );
  });

  it('gives a row the same result alone and among others', () => {
    fc.assert(
      fc.property(matrices, ([[m, k, n], a, b]) => {
        put(A, a);
        put(B, b);
        KERNEL.packWhole(B, n, k, n, PACKED, B_SCALES);
        KERNEL.toWhole(A, k, m, k, WHOLE, A_SCALES);
        KERNEL.multiplyWhole(WHOLE, A_SCALES, PACKED, B_SCALES, OUT, n, m, k, n, 0);
        const together = get(OUT + (m - 1) * n * 4, n);
        KERNEL.toWhole(A + (m - 1) * k * 4, k, 1, k, WHOLE, A_SCALES);
        KERNEL.multiplyWhole(WHOLE, A_SCALES, PACKED, B_SCALES, OUT, n, 1, k, n, 0);
        expect(get(OUT, n)).toEqual(together);
      }),
    );
  });

  it('goes back through a recurrent layer as small differences do', () => {
    const hidden = 8;
    const words = 3;
    const random = (seed: number) => (index: number) => Math.sin(seed * 12.9898 + index * 78.233) * 0.9;
    const inputs = Array.from({ length: words * 3 * hidden }, (_, index) => random(1)(index));
    const states = Array.from({ length: words * hidden }, (_, index) => random(2)(index));
    const gates = Array.from({ length: 4 * hidden }, (_, index) => random(3)(index));
    const room = { u: A, x: B, y: C, v: PACKED, du: WHOLE, dx: OUT, dv: A_SCALES, dy: B_SCALES };
    const [c, f, r] = [0, 0, 0].map(() => KERNEL.allocate(words * hidden)) as [number, number, number];
    const forward = (u: readonly number[]): number => {
      put(room.u, u);
      put(room.x, states);
      put(room.v, gates);
      KERNEL.recur(room.u, 3 * hidden, room.x, room.y, hidden, c, f, r, room.v, hidden, 0, words, 1);
      return get(room.y, words * hidden).reduce((sum, value) => sum + value, 0);
    };
    forward(inputs);
    for (const at of [room.dx, room.dv, room.du]) put(at, new Array<number>(words * 3 * hidden).fill(0));
    put(room.dy, new Array<number>(words * hidden).fill(1));
    KERNEL.recurBack(
      room.u,
      3 * hidden,
      room.x,
      hidden,
      c,
      f,
      r,
      room.v,
      hidden,
      0,
      words,
      1,
      room.dy,
      room.du,
      room.dx,
      room.dv,
    );
    const slopes = get(room.du, words * 3 * hidden);
    for (const index of [0, 5, 9, 20, 30, 47, 70]) {
      const step = 0.01;
      const change = (by: number): number[] => inputs.map((value, at) => (at === index ? value + by : value));
      const difference = (forward(change(step)) - forward(change(-step))) / (2 * step);
      expect(slopes[index]).toBeCloseTo(difference, 2);
    }
  });
});
