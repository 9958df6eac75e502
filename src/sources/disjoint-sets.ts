/** Numbered things that are put together by pairs, one pair after the other; the smallest number of a set stands for it. */
export class DisjointSets {
  #parents = new Uint32Array(64);

  /** The number that stands for the set of `one`: the smallest in it. */
  rootOf(one: number): number {
    if (one >= this.#parents.length) return one;
    let root = one;
    for (let up = this.#parents[root] ?? 0; up !== 0; up = this.#parents[root] ?? 0) root = up - 1;
    // What was passed on the way points to the root from now on.
    for (let at = one; at !== root; ) {
      const up = (this.#parents[at] ?? 0) - 1;
      this.#parents[at] = root + 1;
      at = up;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return;
    const later = Math.max(a, b);
    if (later >= this.#parents.length) this.#grow(later);
    this.#parents[later] = Math.min(a, b) + 1;
  }

  areJoined(one: number, other: number): boolean {
    return this.rootOf(one) === this.rootOf(other);
  }

  #grow(atLeast: number): void {
    const grown = new Uint32Array(Math.max(this.#parents.length * 2, atLeast + 1));
    grown.set(this.#parents);
    this.#parents = grown;
  }
}
