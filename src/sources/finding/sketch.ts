import { mix, SEQUENCE_WORDS } from '../word-sequence.ts';

/** Word sequences of the whole text that stand for it. */
const WHOLE = 20;
/** … and of its opening: texts are cut from the end. */
const OPENING = 6;
const OPENING_SEQUENCES = 60;
/** Names and numbers that stand for a text, two by two: 36 pairs. One name meets in hundreds of texts of a week, two hardly. */
const ANCHORS = 9;
const PRIME = 0x01000193;
/** What a word weighs that leaves a sequence: the prime multiplied with itself for each word of the sequence. */
const LEAVING = Array.from({ length: SEQUENCE_WORDS }).reduce<number>((power) => Math.imul(power, PRIME), 1);

/**
 * Keys of a text's wording, given the hashes of its words in order: of the hashes of all sequences of five words the smallest (a bottom sketch: A. Broder
 * 1997), so that of two texts that have a share of their sequences in common the sketches have about that share in common. Different ones, at most 26.
 */
export function wordingKeys(words: readonly number[]): Uint32Array {
  const sequences = new Uint32Array(Math.max(0, words.length - SEQUENCE_WORDS + 1));
  let hash = 0;
  for (let at = 0; at < words.length; at++) {
    hash = (Math.imul(hash, PRIME) + (words[at] ?? 0)) | 0;
    if (at >= SEQUENCE_WORDS) hash = (hash - Math.imul(words[at - SEQUENCE_WORDS] ?? 0, LEAVING)) | 0;
    if (at >= SEQUENCE_WORDS - 1) sequences[at - SEQUENCE_WORDS + 1] = mix(hash);
  }
  const chosen = new Set<number>();
  // The smallest hashes lie close together; mixed once more they spread over the whole range.
  for (const [part, most] of [
    [sequences, WHOLE],
    [sequences.subarray(0, OPENING_SEQUENCES), OPENING],
  ] as const)
    for (const smallest of smallestOf(part, most)) chosen.add(mix(smallest ^ 0x3c6ef372));
  return Uint32Array.from(chosen);
}

/** Keys of a text's facts, given those of its names and numbers: pairs of the nine whose hashes are smallest. Different ones, at most 36. */
export function factKeys(facts: Iterable<number>): Uint32Array {
  const anchors = smallestOf(Uint32Array.from(facts, mix), ANCHORS);
  const pairs = new Set<number>();
  for (const [at, one] of anchors.entries())
    for (let other = at + 1; other < anchors.length; other++)
      pairs.add(mix(one ^ Math.imul(anchors[other] ?? 0, 0x85ebca6b)));
  return Uint32Array.from(pairs);
}

/** The `most` smallest different numbers of `hashes`, in rising order; fewer when there are no more. */
function smallestOf(hashes: Uint32Array, most: number): number[] {
  const smallest: number[] = [];
  for (const hash of hashes) {
    if (smallest.length === most && hash >= (smallest[most - 1] ?? 0)) continue;
    let place = smallest.length;
    while (place > 0 && (smallest[place - 1] ?? 0) > hash) place--;
    if (smallest[place - 1] === hash) continue;
    smallest.splice(place, 0, hash);
    if (smallest.length > most) smallest.pop();
  }
  return smallest;
}
