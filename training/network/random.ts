/** A seeded source of numbers in [0, 1): Mulberry32 (Tommy Ettinger). The same seed gives the same numbers on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Nearly normal, mean 0 and deviation 1: the sum of twelve uniform numbers, which needs no logarithm and so is the same everywhere. */
export function bellShaped(random: () => number): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += random();
  return sum;
}

/** Shuffles in place (Fisher & Yates). */
export function shuffle(values: unknown[], random: () => number): void {
  for (let index = values.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [values[index], values[other]] = [values[other], values[index]];
  }
}
