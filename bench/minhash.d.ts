declare module 'minhash' {
  /** A MinHash signature of the strings that it was updated with; 128 permutations unless told. */
  export class Minhash {
    constructor(config?: { numPerm?: number; seed?: number });
    update(part: string): void;
    /** The estimated Jaccard similarity, 0–1. */
    jaccard(other: Minhash): number;
  }
}
