/**
 * Tells most keys that no document has, from one bit. A key never seen would otherwise be looked up in every run, and most keys of a new text are such.
 * `false` is certain; `true` is said of one key in eight, at worst, that nobody has.
 */
export interface KeyFilter {
  readonly add: (keys: Uint32Array) => void;
  readonly mayHave: (key: number) => boolean;
  /** How many keys it is good for. */
  readonly capacity: number;
  /** Memory in bytes. */
  readonly bytes: number;
}

const BITS_A_KEY = 8;
const FEWEST_BITS = 16;
/** 2 ** 32 keys are all there are. */
const MOST_BITS = 32;

/** An empty filter for `keys` keys. Keys are hashes, so their upper bits serve as the place of a bit. */
export function keyFilter(keys: number): KeyFilter {
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(keys * BITS_A_KEY))));
  const shift = MOST_BITS - bits;
  const words = new Uint32Array(2 ** (bits - 5));
  return {
    add(added) {
      for (const key of added) {
        const place = key >>> shift;
        words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31));
      }
    },
    mayHave(key) {
      const place = key >>> shift;
      return (((words[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
    },
    capacity: bits === MOST_BITS ? Number.POSITIVE_INFINITY : 2 ** bits / BITS_A_KEY,
    bytes: words.byteLength,
  };
}
