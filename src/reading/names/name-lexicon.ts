import { CAPITALS_MARK, capitalsOf, nameKey } from './name-key.ts';
import { EMPTY_HASH, hashWith, isCapitalCode, NameTable } from './name-table.ts';

/** Which words stand in the lists of names: evidence for a tagger, that knows words and not contexts. */
export interface NameLexicon {
  /**
   * Writes at every index of `[from, to)` the class bits of that word (bit k: `NAME_CLASSES[k]`; 0 for none) and whether it goes on a name
   * that began before it (1) or not (0). The longest name at a word wins, with every class that it has; all its words get them.
   * `forms` are words as written, of one sentence: syntactic words ("di" "la") or tokens ("della"). A name needs its capitals, or
   * stands in capitals alone; head words, titles and Italian demonyms need none. Accents and apostrophes never count against a name.
   */
  mark(forms: readonly string[], from: number, to: number, classes: Uint16Array, inside: Uint8Array): void;
}

/**
 * The lexicon of a list in the format of `models/names.bin.gz`, unpacked: ASCII lines, `#` and a hexadecimal set of classes before the names
 * that have it, words between blanks, a capital first letter where a text must have one, `=` before a name that must stand in capitals.
 */
export function nameLexiconFrom(bytes: Uint8Array): NameLexicon {
  return new ListedNames(new NameTable(bytes));
}

const BLANK = 32;
const LONGEST_NAME = 7;
const LEFT_OUT: ReadonlySet<number> = new Set(Array.from("'.`", (mark) => mark.charCodeAt(0)));

/** Reads words into hashes without making strings; what its methods find besides their value stands in fields. */
class ListedNames implements NameLexicon {
  private readonly table: NameTable;
  /** Of the name that `longestAt` found last. */
  private classes = 0;
  /** Of the word that `hashWord` read last, as `capitalsOf` says. */
  private capitals: 0 | 1 | 2 = 0;

  constructor(table: NameTable) {
    this.table = table;
  }

  mark(forms: readonly string[], from: number, to: number, classes: Uint16Array, inside: Uint8Array): void {
    for (let index = from; index < to; ) {
      const end = index + this.longestAt(forms, index, to);
      for (let at = index; at < end; at++) {
        classes[at] = this.classes;
        inside[at] = at > index ? 1 : 0;
      }
      index = end;
    }
  }

  /** How many words the longest name at `index` has; 1 where there is none. */
  private longestAt(forms: readonly string[], index: number, to: number): number {
    this.classes = 0;
    let length = 1;
    let hash = EMPTY_HASH;
    let capitals = 0;
    for (let word = 0; word < LONGEST_NAME && index + word < to; word++) {
      const start = word === 0 ? hash : hashWith(hash, BLANK);
      const form = forms[index + word] ?? '';
      hash = this.hashWord(start, form);
      if (hash === start) break;
      if (this.capitals > 0) capitals |= 1 << word;
      const slot = this.table.find(hash);
      const found = slot < 0 ? 0 : this.table.classesAt(slot, capitals);
      if (found !== 0) {
        this.classes = found;
        length = word + 1;
      }
      if (word === 0 && this.capitals === 2) this.classes |= this.classesInCapitals(form);
      if (slot < 0 || !this.table.goesOn(slot)) break;
    }
    return length;
  }

  private classesInCapitals(form: string): number {
    const slot = this.table.find(this.hashWord(hashWith(EMPTY_HASH, CAPITALS_MARK), form));
    return slot < 0 ? 0 : this.table.classesAt(slot, 1);
  }

  /** Adds `nameKey(form)` to a hash, without making the key where the word is ASCII. Equal to `seed` for a word without a key. */
  private hashWord(seed: number, form: string): number {
    let hash = seed;
    let capitals = 0;
    let letters = 0;
    for (let at = 0; at < form.length; at++) {
      const code = form.charCodeAt(at);
      if (code > 127) return this.hashKey(seed, form);
      const capital = isCapitalCode(code);
      if (capital) capitals++;
      if (capital || (code >= 97 && code <= 122)) letters++;
      else if (LEFT_OUT.has(code)) continue;
      hash = hashWith(hash, capital ? code + BLANK : code);
    }
    if (!isCapitalCode(form.charCodeAt(0))) this.capitals = 0;
    else this.capitals = capitals > 1 && capitals === letters ? 2 : 1;
    return hash;
  }

  private hashKey(seed: number, form: string): number {
    let hash = seed;
    const key = nameKey(form);
    for (let at = 0; at < key.length; at++) hash = hashWith(hash, key.charCodeAt(at));
    this.capitals = capitalsOf(form);
    return hash;
  }
}
