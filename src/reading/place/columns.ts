/** Reads columns one behind the other; numbers of several bytes lie byte by byte in planes, lowest first, which packs better. */
export class Columns {
  private at = 0;
  private readonly source: Uint8Array;

  constructor(source: Uint8Array) {
    this.source = source;
  }

  /** The next `length` bytes, not copied. */
  bytes(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.source.length) throw new Error('the table of places is cut short');
    const part = this.source.subarray(this.at, end);
    this.at = end;
    return part;
  }

  /** The next `length` bytes as ASCII. */
  text(length: number): string {
    return String.fromCharCode(...this.bytes(length));
  }

  /** `count` numbers of four bytes. */
  numbers(count: number): number[] {
    return Array.from(this.wide(count, 4));
  }

  /** `count` numbers of `width` bytes. */
  wide(count: number, width: number): Uint32Array {
    const numbers = new Uint32Array(count);
    for (let plane = 0; plane < width; plane++) {
      const part = this.bytes(count);
      for (let index = 0; index < count; index++)
        numbers[index] = ((numbers[index] ?? 0) | ((part[index] ?? 0) << (8 * plane))) >>> 0;
    }
    return numbers;
  }

  /** Numbers kept as steps from the one before (zigzag). */
  steps(count: number): Uint32Array {
    const numbers = this.wide(count, 3);
    let last = 0;
    for (let index = 0; index < count; index++) {
      const step = numbers[index] ?? 0;
      last += (step >>> 1) ^ -(step & 1);
      numbers[index] = last;
    }
    return numbers;
  }
}
