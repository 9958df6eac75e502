/** Ids by number, as bytes in one piece: a million strings would take several times as much memory. */
export interface NameTable {
  /** Adds the next id; they are numbered from 0. */
  readonly add: (id: string) => void;
  /** The id of a number; the empty string when there is none. */
  readonly get: (number: number) => string;
  /** Memory in bytes. */
  readonly bytes: () => number;
}

/** An empty table. */
export function nameTable(): NameTable {
  let names = Buffer.alloc(4096);
  let ends = new Float64Array(256);
  let count = 0;
  return {
    add(id) {
      const start = ends[count - 1] ?? 0;
      const length = Buffer.byteLength(id, 'utf8');
      if (start + length > names.length) {
        const longer = Buffer.alloc(2 * (start + length));
        names.copy(longer);
        names = longer;
      }
      if (count === ends.length) {
        const longer = new Float64Array(2 * count);
        longer.set(ends);
        ends = longer;
      }
      names.write(id, start, 'utf8');
      ends[count++] = start + length;
    },
    get: (number) => names.toString('utf8', ends[number - 1] ?? 0, ends[number] ?? 0),
    bytes: () => names.length + ends.byteLength,
  };
}
