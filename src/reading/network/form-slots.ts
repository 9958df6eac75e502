/**
 * Which slot of a fixed number each word form has. When no slot is free, forms that were met only once since the last time give theirs
 * up: in any text a few hundred forms make most of the words, and those stay.
 */
export class FormSlots {
  readonly #slotOf = new Map<string, number>();
  readonly #uses: Uint32Array;
  readonly #free: number[];

  constructor(count: number) {
    this.#uses = new Uint32Array(count);
    this.#free = Array.from({ length: count }, (_, index) => count - 1 - index);
  }

  /** Sees to it that `wanted` more forms can be taken in; a number above that of the slots is a mistake. */
  makeRoom(wanted: number): void {
    if (this.#free.length >= wanted) return;
    for (const least of [2, Number.POSITIVE_INFINITY]) {
      for (const [form, slot] of this.#slotOf) {
        if ((this.#uses[slot] ?? 0) < least) {
          this.#slotOf.delete(form);
          this.#free.push(slot);
        } else this.#uses[slot] = 1;
      }
      if (this.#free.length >= wanted) return;
    }
    throw new Error(`${wanted} forms at once are more than there are slots.`);
  }

  /** The slot of a form that is kept; undefined for a new one. */
  find(form: string): number | undefined {
    const slot = this.#slotOf.get(form);
    if (slot !== undefined) this.#uses[slot] = (this.#uses[slot] ?? 0) + 1;
    return slot;
  }

  /** Gives a new form a slot; `makeRoom` must have been called for it. */
  take(form: string): number {
    const slot = this.#free.pop();
    if (slot === undefined) throw new Error('No slot is free.');
    this.#slotOf.set(form, slot);
    this.#uses[slot] = 1;
    return slot;
  }
}
