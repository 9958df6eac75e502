/** Length of a word sequence ("shingle") in words: long enough that two texts share one by copying, hardly by chance. */
export const SEQUENCE_WORDS = 5;

const PRIME_A = 0x01000193;
const PRIME_B = 0x5bd1e995;

/**
 * The sequences of five words of a text, in text order, each as a 53-bit hash (two independent 32-bit hashes of the words),
 * so that a chance collision is out of the question at the size of any case. Empty for a text of fewer than five words.
 */
export function wordSequences(words: readonly string[]): Float64Array {
  const count = Math.max(0, words.length - SEQUENCE_WORDS + 1);
  const high = words.map((word) => hashWord(word, 0x811c9dc5, PRIME_A));
  const low = words.map((word) => hashWord(word, 0x9747b28c, PRIME_B));
  const sequences = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const top = hashRun(high, at, PRIME_A) >>> 11;
    sequences[at] = top * 0x1_0000_0000 + hashRun(low, at, PRIME_B);
  }
  return sequences;
}

/** A 32-bit hash of a word (FNV-1a, finished by `mix`). */
export function hashWord(word: string, seed = 0x811c9dc5, prime: number = PRIME_A): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return mix(hash);
}

function hashRun(wordHashes: readonly number[], at: number, prime: number): number {
  let hash = 0;
  for (let next = at; next < at + SEQUENCE_WORDS; next++) {
    hash = Math.imul(hash ^ (wordHashes[next] ?? 0), prime);
    hash ^= hash >>> 15;
  }
  return mix(hash);
}

/** The finaliser of MurmurHash3 (A. Appleby, public domain): every bit of the input moves half of the output's. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
