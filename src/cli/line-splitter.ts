const NEWLINE = 0x0a;

/** One line of the stream without its newline, or `undefined` for a line longer than the limit, whose bytes are dropped. */
export type SplitLine = Uint8Array | undefined;

/**
 * Cuts a stream of bytes at newlines, whatever the pieces it comes in. Holds at most `longest` bytes of an unfinished line, so an
 * endless line costs no memory.
 */
export class LineSplitter {
  readonly #longest: number;
  #held: Uint8Array[] = [];
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The lines that `piece` ends. The result may be views of `piece`. */
  push(piece: Uint8Array): SplitLine[] {
    const lines: SplitLine[] = [];
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      this.#hold(piece.subarray(start, end));
      lines.push(this.#take());
      start = end + 1;
    }
    this.#hold(piece.subarray(start));
    return lines;
  }

  /** The last line, when the stream did not end with a newline. */
  end(): SplitLine[] {
    return this.#length === 0 ? [] : [this.#take()];
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#length += bytes.length;
    if (this.#length > this.#longest) this.#held = [];
    else this.#held.push(bytes);
  }

  #take(): SplitLine {
    const [first] = this.#held;
    const line =
      this.#length > this.#longest
        ? undefined
        : this.#held.length === 1 && first
          ? first
          : joined(this.#held, this.#length);
    this.#held = [];
    this.#length = 0;
    return line;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
