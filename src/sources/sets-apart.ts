import { DisjointSets } from './disjoint-sets.ts';

/** Numbered things that are put together by pairs, unless they are to be kept apart; what was said first holds. */
export class SetsApart {
  readonly #sets = new DisjointSets();
  /** For the root of a set, the roots of the sets that it must not be put together with. */
  readonly #apart = new Map<number, Set<number>>();

  rootOf(one: number): number {
    return this.#sets.rootOf(one);
  }

  /** Puts two things and all that is together with them into one set; `false` where they are to be kept apart. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return true;
    if (this.#apart.get(a)?.has(b)) return false;
    this.#sets.join(a, b);
    const [root, gone] = [Math.min(a, b), Math.max(a, b)];
    for (const enemy of this.#apart.get(gone) ?? []) {
      this.#apart.get(enemy)?.delete(gone);
      this.#setApart(root, enemy);
    }
    this.#apart.delete(gone);
    return true;
  }

  /** Keeps two things apart from now on; `false` where they are together already. */
  keepApart(one: number, other: number): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return false;
    this.#setApart(a, b);
    return true;
  }

  #setApart(a: number, b: number): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.#apart.get(from);
      if (known) known.add(to);
      else this.#apart.set(from, new Set([to]));
    }
  }
}
