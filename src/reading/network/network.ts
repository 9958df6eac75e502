import {
  LEAK,
  LONGEST_ARC,
  type NetworkHeader,
  padded,
  projectionWidth,
  ROOT_ARC,
  tagWidth,
} from './architecture.ts';
import { formFeatures } from './form-features.ts';
import { FormSlots } from './form-slots.ts';
import { type Address, createKernel, type Kernel } from './kernel.ts';
import { Products } from './products.ts';
import { readSections, type SectionArray, section } from './sections.ts';
import { bestTree } from './tree.ts';

/** What the network says of the words of a text, by word. */
interface Analysis {
  /** One array a tag group, in the header's order: index of the value with the highest score. */
  readonly tags: readonly Uint8Array[];
  /** Word that it hangs from, −1 for the root of a sentence. */
  readonly heads: Int32Array;
  /** Index into the header's relations. */
  readonly relations: Uint8Array;
  /** Scores of the last tag group, whose values depend on one another, for a decoder to weigh: one after the other for each word. */
  readonly lastScores: Float32Array;
}

/** Words `[from, to)` that are one sentence. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Evidence about names beside the words, as the name lexicon gives it: a bit set a word, and whether the word continues a match. */
export interface NameMarks {
  readonly classes: Uint16Array;
  readonly inside: Uint8Array;
}

/** A trained network, ready to run. It keeps a cache of word forms, which never shows in what it says. */
export interface Network {
  readonly header: NetworkHeader;
  analyse(forms: readonly string[], sentences: readonly WordRange[], marks: NameMarks): Analysis;
}

/** Words read at a time; a longer sentence is read in pieces, each with a root of its own, so that no text costs more than its length. */
const CHUNK = 480;
/** Floats kept for word forms that were met. */
const CACHE_FLOATS = 12_000_000;
/** New forms whose first layer is computed in one go. */
const FORMS_AT_ONCE = 64;

/**
 * Makes a network of a model's bytes. A multi-task network over words: embeddings of a form's features are summed; a first layer looks at a
 * window of words (its products with the weights are kept for every form, so that common words cost nothing); simple recurrent units (Lei et al. 2018,
 * without exponentials) read both ways; classifiers give tags; a bilinear scorer gives arcs (Dozat & Manning 2017) and a maximum spanning tree
 * their heads. Throws when the bytes are not a model.
 */
export function networkFrom(bytes: Uint8Array): Network {
  const { header, arrays } = readSections<NetworkHeader>(bytes);
  return new RunningNetwork(header, arrays);
}

interface Piece extends WordRange {
  /** Row of its first word in the chunk. */
  readonly row: number;
}

class RunningNetwork implements Network {
  readonly header: NetworkHeader;
  readonly #kernel: Kernel = createKernel();
  readonly #keys: Uint32Array;
  readonly #lexiconKeys: Uint32Array;
  readonly #lexiconClasses: Uint16Array;
  /** Embedding rows, as bytes. */
  readonly #embeddings: Address;
  readonly #scales: Float32Array;
  readonly #products: Products;
  readonly #slots: FormSlots;
  /** Floats of a slot: the sums as 16-bit integers, the scales of its places, the state. */
  readonly #slotFloats: number;
  readonly #scalesIn: number;
  readonly #stateIn: number;
  readonly #slotsAt: Address;
  readonly #marksAt: Address;
  readonly #newForms: Address;
  readonly #newSlots: Address;
  /** Addresses of the vectors that a window sums, and of their scales. */
  readonly #sources: Address;
  readonly #room: Readonly<Record<'x' | 'y' | 'u' | 'projected' | 'arcs' | 'tags' | 'labels', Address>> & {
    readonly heads: Address;
    readonly packedHeads: Address;
    readonly scores: Address;
    readonly labelInput: Address;
  };

  constructor(header: NetworkHeader, arrays: ReadonlyMap<string, SectionArray>) {
    this.header = header;
    this.#keys = section(arrays, 'keys', Uint32Array);
    this.#lexiconKeys = section(arrays, 'lexiconKeys', Uint32Array);
    this.#lexiconClasses = section(arrays, 'lexiconClasses', Uint16Array);
    this.#scales = section(arrays, 'embeddingScales', Float32Array);
    const { hidden, window, arc, label, relations } = header;
    const width = 2 * hidden;
    this.#scalesIn = (window * 6 * hidden) / 2;
    this.#stateIn = this.#scalesIn + padded(window);
    this.#slotFloats = this.#stateIn + width;
    const slotCount = Math.max(CHUNK, Math.floor(CACHE_FLOATS / this.#slotFloats));
    this.#slots = new FormSlots(slotCount);
    const kernel = this.#kernel;
    const embeddings = section(arrays, 'embeddings', Int8Array);
    this.#embeddings = kernel.allocate(embeddings.length / 4);
    kernel.bytes().set(embeddings, this.#embeddings);
    const room = (columns: number): Address => kernel.allocate(CHUNK * columns);
    this.#room = {
      x: room(width),
      y: room(width),
      u: room(6 * hidden),
      projected: room(projectionWidth(header)),
      arcs: room(arc),
      tags: room(tagWidth(header)),
      labels: room(padded(relations.length)),
      labelInput: room(label),
      heads: kernel.allocate(padded(CHUNK + 1) * arc),
      packedHeads: kernel.allocate(padded(CHUNK + 1) * arc),
      scores: room(padded(CHUNK + 1)),
    };
    this.#sources = kernel.allocate(2 * window * (1 + header.marks));
    this.#newForms = kernel.allocate(FORMS_AT_ONCE * width);
    this.#newSlots = kernel.allocate(FORMS_AT_ONCE * window * 6 * hidden);
    this.#products = new Products(kernel, header, arrays, CHUNK);
    this.#marksAt = kernel.allocate(header.marks * 2 * this.#slotFloats);
    this.#slotsAt = kernel.allocate(slotCount * this.#slotFloats);
    this.#projectMarks();
  }

  analyse(forms: readonly string[], sentences: readonly WordRange[], marks: NameMarks): Analysis {
    const analysis = {
      tags: this.header.groups.map(() => new Uint8Array(forms.length)),
      heads: new Int32Array(forms.length).fill(-1),
      relations: new Uint8Array(forms.length),
      lastScores: new Float32Array(forms.length * (this.header.groups.at(-1)?.values.length ?? 0)),
    };
    let pieces: Piece[] = [];
    let rows = 0;
    const flush = (): void => {
      if (pieces.length > 0) this.#analyseChunk(forms, pieces, marks, analysis);
      pieces = [];
      rows = 0;
    };
    for (const sentence of sentences) {
      for (let from = sentence.from; from < sentence.to; from += CHUNK) {
        const to = Math.min(from + CHUNK, sentence.to);
        if (rows + to - from > CHUNK) flush();
        pieces.push({ from, to, row: rows });
        rows += to - from;
      }
    }
    flush();
    return analysis;
  }

  #projectMarks(): void {
    const { marks, markRow, hidden } = this.header;
    const floats = this.#kernel.floats();
    const width = 2 * hidden;
    for (let first = 0; first < 2 * marks; first += FORMS_AT_ONCE) {
      const count = Math.min(FORMS_AT_ONCE, 2 * marks - first);
      floats.fill(0, this.#newForms / 4, this.#newForms / 4 + count * width);
      for (let index = 0; index < count; index++) this.#addRow(markRow + first + index, index);
      this.#projectForms(count, (index) => this.#marksAt + (first + index) * this.#slotFloats * 4);
    }
  }

  /** Adds an embedding row to the `index`-th of the new forms. */
  #addRow(row: number, index: number): void {
    const width = 2 * this.header.hidden;
    const scale = this.#scales[row] ?? 0;
    this.#kernel.addBytes(this.#embeddings + row * width, this.#newForms + index * width * 4, width, scale);
  }

  /** Computes what is kept of the new forms and puts it where `slotAt` says. */
  #projectForms(count: number, slotAt: (index: number) => Address): void {
    const { hidden, window } = this.header;
    const width = 2 * hidden;
    const columns = 6 * hidden;
    const kernel = this.#kernel;
    this.#products.enter(this.#newForms, width, count, width);
    for (let place = 0; place < window; place++) {
      this.#products.multiply(
        `layer0/${place}`,
        count,
        this.#newSlots + place * columns * 4,
        window * columns,
      );
    }
    const floats = kernel.floats();
    for (let index = 0; index < count; index++) {
      const slot = slotAt(index);
      const sums = this.#newSlots + index * window * columns * 4;
      kernel.toWhole(sums, columns, window, columns, slot, slot + this.#scalesIn * 4);
      const state = this.#newForms / 4 + index * width;
      floats.copyWithin(slot / 4 + this.#stateIn, state, state + width);
    }
  }

  /** Slots of the forms of a chunk; new forms are computed. */
  #slotsOf(forms: readonly string[], pieces: readonly Piece[], rows: number): Int32Array {
    const slots = new Int32Array(rows);
    this.#slots.makeRoom(rows);
    const fresh: { form: string; slot: number }[] = [];
    for (const { from, to, row } of pieces) {
      for (let word = from; word < to; word++) {
        const form = forms[word] ?? '';
        let slot = this.#slots.find(form);
        if (slot === undefined) {
          slot = this.#slots.take(form);
          fresh.push({ form, slot });
        }
        slots[row + word - from] = slot;
      }
    }
    for (let first = 0; first < fresh.length; first += FORMS_AT_ONCE) {
      this.#computeForms(fresh.slice(first, first + FORMS_AT_ONCE));
    }
    return slots;
  }

  #computeForms(fresh: readonly { readonly form: string; readonly slot: number }[]): void {
    const width = 2 * this.header.hidden;
    const floats = this.#kernel.floats();
    floats.fill(0, this.#newForms / 4, this.#newForms / 4 + fresh.length * width);
    fresh.forEach(({ form }, index) => {
      for (const row of this.#rowsOf(form)) this.#addRow(row, index);
    });
    this.#projectForms(
      fresh.length,
      (index) => this.#slotsAt + (fresh[index]?.slot ?? 0) * this.#slotFloats * 4,
    );
  }

  #rowsOf(form: string): number[] {
    const features = formFeatures(form);
    const rows: number[] = [];
    features.forEach((feature, index) => {
      const at = search(this.#keys, feature);
      if (at >= 0) rows.push(at + 1);
      else if (index === 0) rows.push(0);
    });
    const entry = search(this.#lexiconKeys, features[0] ?? 0);
    rows.push(this.header.lexiconRow + (entry >= 0 ? (this.#lexiconClasses[entry] ?? 0) : 0));
    return rows;
  }

  #analyseChunk(
    forms: readonly string[],
    pieces: readonly Piece[],
    marks: NameMarks,
    analysis: Analysis,
  ): void {
    const last = pieces.at(-1);
    const rows = last ? last.row + last.to - last.from : 0;
    const slots = this.#slotsOf(forms, pieces, rows);
    this.#enter(slots, pieces, marks);
    this.#encode(pieces, rows);
    this.#project(rows);
    this.#readTags(pieces, analysis);
    for (const piece of pieces) this.#readTree(piece, analysis);
    this.#readRelations(pieces, rows, analysis);
  }

  /** Lays out the states and the first layer's sums of a chunk from what is kept for its forms and for the name marks. */
  #enter(slots: Int32Array, pieces: readonly Piece[], marks: NameMarks): void {
    const { hidden, window } = this.header;
    const width = 2 * hidden;
    const columns = 6 * hidden;
    const reach = (window - 1) / 2;
    const { x, u } = this.#room;
    const kernel = this.#kernel;
    const floats = kernel.floats();
    const integers = kernel.integers();
    for (const { from, to, row } of pieces) {
      const count = to - from;
      for (let index = 0; index < count; index++) {
        let sources = 0;
        const low = Math.max(-reach, -index);
        const high = Math.min(reach, count - 1 - index);
        for (let offset = low; offset <= high; offset++) {
          const place = offset + reach;
          const add = (slot: Address): void => {
            const at = this.#sources / 4 + 2 * sources++;
            integers[at] = slot + place * columns * 2;
            integers[at + 1] = slot + (this.#scalesIn + place) * 4;
          };
          add(this.#slotsAt + (slots[row + index + offset] ?? 0) * this.#slotFloats * 4);
          this.#forEachMark(marks, from + index + offset, add);
        }
        kernel.sumOf(this.#sources, sources, u + (row + index) * columns * 4, columns);
        const target = x + (row + index) * width * 4;
        const state = this.#slotsAt / 4 + (slots[row + index] ?? 0) * this.#slotFloats + this.#stateIn;
        floats.copyWithin(target / 4, state, state + width);
        this.#forEachMark(marks, from + index, (slot) => {
          kernel.addScaled(slot + this.#stateIn * 4, target, width, 1);
        });
      }
    }
  }

  #forEachMark({ classes, inside }: NameMarks, word: number, visit: (slot: Address) => void): void {
    const bits = classes[word] ?? 0;
    if (bits === 0) return;
    for (let bit = 0; bit < this.header.marks; bit++) {
      if ((bits & (1 << bit)) === 0) continue;
      const mark = 2 * bit + (inside[word] ? 1 : 0);
      visit(this.#marksAt + mark * this.#slotFloats * 4);
    }
  }

  #encode(pieces: readonly Piece[], rows: number): void {
    const { hidden, layers } = this.header;
    const width = 2 * hidden;
    const columns = 6 * hidden;
    const kernel = this.#kernel;
    const { x, y, u } = this.#room;
    for (let layer = 0; layer < layers; layer++) {
      const input = layer % 2 === 0 ? x : y;
      const output = layer % 2 === 0 ? y : x;
      if (layer > 0) {
        this.#products.enter(input, width, rows, width);
        this.#products.multiply(`layer${layer}`, rows, u, columns);
      }
      const gates = this.#products.vector(`gates${layer}`);
      for (const { from, to, row } of pieces) {
        const count = to - from;
        for (let back = 0; back < 2; back++) {
          kernel.recur(
            u + back * 3 * hidden * 4,
            columns,
            input + back * hidden * 4,
            output + back * hidden * 4,
            width,
            0,
            0,
            0,
            gates + back * 4 * hidden * 4,
            hidden,
            back ? row + count - 1 : row,
            count,
            back ? -1 : 1,
          );
        }
      }
    }
  }

  get #states(): Address {
    return this.header.layers % 2 === 0 ? this.#room.x : this.#room.y;
  }

  #project(rows: number): void {
    const { hidden, arc } = this.header;
    const width = 2 * hidden;
    const columns = projectionWidth(this.header);
    const { projected, arcs, tags } = this.#room;
    const kernel = this.#kernel;
    this.#products.enter(this.#states, width, rows, width);
    this.#products.multiply('project', rows, projected, columns, 'projectBias');
    this.#products.multiply('tag', rows, tags, tagWidth(this.header), 'tagBias');
    for (let row = 0; row < rows; row++) kernel.rectify(projected + row * columns * 4, 2 * arc, LEAK);
    this.#products.enter(projected, columns, rows, arc);
    this.#products.multiply('arc', rows, arcs, arc, 'arcBias');
  }

  #readTags(pieces: readonly Piece[], analysis: Analysis): void {
    const columns = tagWidth(this.header);
    const floats = this.#kernel.floats();
    const base = this.#room.tags / 4;
    let offset = 0;
    this.header.groups.forEach(({ values }, group) => {
      const out = analysis.tags[group];
      if (!out) return;
      for (const { from, to, row } of pieces) {
        for (let word = from; word < to; word++) {
          const at = base + (row + word - from) * columns + offset;
          out[word] = best(floats, at, values.length);
          if (group === this.header.groups.length - 1) {
            analysis.lastScores.set(floats.subarray(at, at + values.length), word * values.length);
          }
        }
      }
      offset += values.length;
    });
  }

  #readTree({ from, to, row }: Piece, analysis: Analysis): void {
    const { arc } = this.header;
    const count = to - from;
    const columns = projectionWidth(this.header);
    const width = padded(count + 1);
    const { projected, heads, packedHeads, arcs, scores } = this.#room;
    const kernel = this.#kernel;
    const floats = kernel.floats();
    const root = this.#products.vector('rootArc') / 4;
    floats.copyWithin(heads / 4, root, root + arc);
    for (let index = 0; index < count; index++) {
      const head = projected / 4 + (row + index) * columns + arc;
      floats.copyWithin(heads / 4 + (index + 1) * arc, head, head + arc);
    }
    floats.fill(0, heads / 4 + (count + 1) * arc, heads / 4 + width * arc);
    kernel.pack(heads, 1, arc, arc, width, packedHeads);
    kernel.multiply(arcs + row * arc * 4, arc, 1, packedHeads, scores, width, count, arc, width, 0);
    const distance = this.#products.vector('arcDistance') / 4;
    const matrix = new Float32Array((count + 1) * (count + 1));
    for (let index = 0; index < count; index++) {
      const at = (index + 1) * (count + 1);
      const source = scores / 4 + index * width;
      matrix[at] = (floats[source] ?? 0) + (floats[distance + ROOT_ARC] ?? 0);
      for (let head = 1; head <= count; head++) {
        const apart = head - 1 - index;
        const place = apart < -LONGEST_ARC ? 0 : apart > LONGEST_ARC ? 2 * LONGEST_ARC : apart + LONGEST_ARC;
        matrix[at + head] = (floats[source + head] ?? 0) + (floats[distance + place] ?? 0);
      }
    }
    const found = bestTree(matrix, count);
    for (let index = 0; index < count; index++) {
      const head = found[index] ?? 0;
      analysis.heads[from + index] = head === 0 ? -1 : from + head - 1;
    }
  }

  #readRelations(pieces: readonly Piece[], rows: number, analysis: Analysis): void {
    const { arc, label, relations } = this.header;
    const columns = projectionWidth(this.header);
    const labels = padded(relations.length);
    const { projected, labelInput, labels: out } = this.#room;
    const kernel = this.#kernel;
    const floats = kernel.floats();
    const root = this.#products.vector('rootLabel') / 4;
    for (const { from, to, row } of pieces) {
      for (let word = from; word < to; word++) {
        const head = analysis.heads[word] ?? -1;
        const at = row + word - from;
        const dependent = projected / 4 + at * columns + 2 * arc;
        const headAt = head < 0 ? root : projected / 4 + (row + head - from) * columns + 2 * arc + label;
        const target = labelInput / 4 + at * label;
        for (let index = 0; index < label; index++) {
          floats[target + index] = (floats[dependent + index] ?? 0) + (floats[headAt + index] ?? 0);
        }
      }
    }
    kernel.rectify(labelInput, rows * label, LEAK);
    this.#products.enter(labelInput, label, rows, label);
    this.#products.multiply('label', rows, out, labels, 'labelBias');
    for (const { from, to, row } of pieces) {
      for (let word = from; word < to; word++) {
        const at = out / 4 + (row + word - from) * labels;
        analysis.relations[word] = best(floats, at, relations.length);
      }
    }
  }
}

function best(floats: Float32Array, at: number, count: number): number {
  let found = 0;
  let score = floats[at] ?? 0;
  for (let index = 1; index < count; index++) {
    const value = floats[at + index] ?? 0;
    if (value > score) {
      score = value;
      found = index;
    }
  }
  return found;
}

/** Index of `key` in a sorted array, −1 when it is not there. */
function search(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = keys[middle] ?? 0;
    if (value === key) return middle;
    if (value < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
