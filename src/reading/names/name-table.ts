import { CAPITALS_MARK } from './name-key.ts';

const LINE_FEED = 10;
const BLANK = 32;
const CLASSES_MARK = 35;
const PRIME = 0x01000193;
const GOES_ON = 0x80;

/** The hash of no character at all. */
export const EMPTY_HASH = 0x811c9dc5;

/** The hash of what `hash` stands for and one more character, in small letters (FNV-1a). */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** True for A to Z. */
export function isCapitalCode(code: number): boolean {
  return code >= 65 && code <= 90;
}

/**
 * Names under 32-bit hashes of their words joined by blanks, in open addressing: no strings are kept. Among 300,000 hashes one look-up
 * in some 14,000 meets a name by accident.
 */
export class NameTable {
  private readonly keys: Int32Array;
  /** Classes where the text has the capitals of the name. */
  private readonly named: Uint16Array;
  /** Classes in whatever case. */
  private readonly common: Uint16Array;
  /** Bit n: the n-th word needs a capital; the highest bit: a longer name begins so. */
  private readonly marks: Uint8Array;
  private readonly shift: number;

  /** Reads the lines of a list; `nameLexiconFrom` states their format. */
  constructor(lines: Uint8Array) {
    const size = tableSize(lines);
    this.keys = new Int32Array(size);
    this.named = new Uint16Array(size);
    this.common = new Uint16Array(size);
    this.marks = new Uint8Array(size);
    this.shift = 32 - Math.log2(size);
    this.read(lines);
  }

  /** Where a name or the beginning of one with that hash stands; -1 for none. */
  find(hash: number): number {
    const slot = this.slotOf(keyOf(hash));
    return this.keys[slot] === 0 ? -1 : slot;
  }

  /** The classes of the name at `slot` in a text that has capitals at the words of `capitals` (bit n: the n-th); 0 for none. */
  classesAt(slot: number, capitals: number): number {
    const needed = (this.marks[slot] ?? 0) & ~GOES_ON;
    const named = (capitals & needed) === needed ? (this.named[slot] ?? 0) : 0;
    return named | (this.common[slot] ?? 0);
  }

  /** Whether a longer name begins with what stands at `slot`. */
  goesOn(slot: number): boolean {
    return ((this.marks[slot] ?? 0) & GOES_ON) !== 0;
  }

  private read(lines: Uint8Array): void {
    let classes = 0;
    for (let start = 0; start < lines.length; ) {
      let end = start;
      if (lines[start] === CLASSES_MARK) {
        while (end < lines.length && lines[end] !== LINE_FEED) end++;
        classes = Number.parseInt(String.fromCharCode(...lines.subarray(start + 1, end)), 16);
      } else end = this.add(lines, start, classes);
      start = end + 1;
    }
  }

  /** Takes in the name at `start` and gives the end of its line. */
  private add(lines: Uint8Array, start: number, classes: number): number {
    let hash = EMPTY_HASH;
    let word = 0;
    let capitals = 0;
    let at = start;
    for (; at < lines.length; at++) {
      let code = lines[at] ?? LINE_FEED;
      if (code === LINE_FEED) break;
      if (code === BLANK) {
        const slot = this.claim(hash);
        this.marks[slot] = (this.marks[slot] ?? 0) | GOES_ON;
        word++;
      } else if (isCapitalCode(code)) {
        capitals |= 1 << word;
        code += BLANK;
      }
      hash = hashWith(hash, code);
    }
    const inCapitals = lines[start] === CAPITALS_MARK;
    if (at > start)
      this.put(this.claim(hash), classes, inCapitals ? 0 : capitals, inCapitals || capitals !== 0);
    return at;
  }

  private put(slot: number, classes: number, capitals: number, named: boolean): void {
    if (!named) {
      this.common[slot] = (this.common[slot] ?? 0) | classes;
      return;
    }
    const before = this.marks[slot] ?? 0;
    // Where two lists differ in their capitals ("Mar Nero", "mar Nero") the milder one holds.
    const needed = this.named[slot] === 0 ? capitals : before & capitals;
    this.marks[slot] = (before & GOES_ON) | needed;
    this.named[slot] = (this.named[slot] ?? 0) | classes;
  }

  private claim(hash: number): number {
    const key = keyOf(hash);
    const slot = this.slotOf(key);
    this.keys[slot] = key;
    return slot;
  }

  private slotOf(key: number): number {
    const { keys } = this;
    const last = keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }
}

/** Never 0, which marks a free slot. */
function keyOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) | 0 || 1;
}

/** A power of two above 1.5 times the number of words: no line makes more keys than it has words. */
function tableSize(lines: Uint8Array): number {
  let words = 1;
  // By index: an iterator over two million bytes takes longer than all the rest of the loading.
  for (let at = 0; at < lines.length; at++) if (lines[at] === LINE_FEED || lines[at] === BLANK) words++;
  return 2 ** Math.max(4, Math.ceil(Math.log2(words * 1.5)));
}
