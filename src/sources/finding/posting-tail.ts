import { mix } from '../word-sequence.ts';
import { keepEnds, MOST_KEPT, type RankOf } from './kept-ends.ts';
import { type PostingRun, postingRun } from './posting-run.ts';

/** The documents added last, under their keys, until they become a run. */
export interface PostingTail {
  readonly add: (document: number, keys: ArrayLike<number>) => void;
  /** Appends the documents of `key` to `found`. */
  readonly collect: (key: number, found: number[]) => void;
  /** How many entries it has taken, a key of a document each; those cut off since are counted. */
  readonly entries: () => number;
  /** Its documents, which are those from `first` up to but not including `end`, as a run; the tail is empty afterwards. */
  readonly toRun: (first: number, end: number) => PostingRun;
  /** Memory of its tables in bytes. */
  readonly bytes: () => number;
}

const SMALLEST = 512;
/** A list is cut to `MOST_KEPT` when it has grown to twice that, so that cutting is rare and no list is long. */
const CUT_AT = 2 * MOST_KEPT;
/** A slot's key and its slot number share one float of 53 bits, to be sorted by the key. */
const SLOT_NUMBERS = 2 ** 20;

/** An empty tail. Open addressing from the key to the newest of its entries, each of which names the one before. */
export function postingTail(rankOf: RankOf): PostingTail {
  let keys = new Uint32Array(SMALLEST);
  let newest = new Int32Array(SMALLEST);
  let lengths = new Uint8Array(SMALLEST);
  let documents = new Uint32Array(SMALLEST);
  let before = new Int32Array(SMALLEST);
  /** Entry 0 is none, so that an empty slot holds 0. */
  let entries = 1;
  let distinct = 0;

  const slotOf = (key: number): number => {
    let slot = mix(key) & (keys.length - 1);
    while ((newest[slot] ?? 0) !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  };
  const growSlots = (): void => {
    const old = { keys, newest, lengths };
    keys = new Uint32Array(2 * keys.length);
    newest = new Int32Array(keys.length);
    lengths = new Uint8Array(keys.length);
    for (let at = 0; at < old.keys.length; at++) {
      if (old.newest[at] === 0) continue;
      const slot = slotOf(old.keys[at] ?? 0);
      keys[slot] = old.keys[at] ?? 0;
      newest[slot] = old.newest[at] ?? 0;
      lengths[slot] = old.lengths[at] ?? 0;
    }
  };
  const growEntries = (): void => {
    const [oldDocuments, oldBefore] = [documents, before];
    documents = new Uint32Array(2 * documents.length);
    before = new Int32Array(documents.length);
    documents.set(oldDocuments);
    before.set(oldBefore);
  };
  const cut = (slot: number): void => {
    const all: number[] = [];
    for (let entry = newest[slot] ?? 0; entry !== 0; entry = before[entry] ?? 0)
      all.push(documents[entry] ?? 0);
    all.reverse();
    keepEnds(all, 0, rankOf);
    let entry = newest[slot] ?? 0;
    for (let at = all.length - 1; at >= 0; at--) {
      documents[entry] = all[at] ?? 0;
      const next = before[entry] ?? 0;
      if (at === 0) before[entry] = 0;
      entry = next;
    }
    lengths[slot] = all.length;
  };
  const collectSlot = (slot: number, found: number[]): void => {
    for (let entry = newest[slot] ?? 0; entry !== 0; entry = before[entry] ?? 0)
      found.push(documents[entry] ?? 0);
  };

  return {
    add(document, added) {
      for (let at = 0; at < added.length; at++) {
        if (2 * distinct >= keys.length) growSlots();
        if (entries === documents.length) growEntries();
        const key = added[at] ?? 0;
        const slot = slotOf(key);
        if (newest[slot] === 0) {
          keys[slot] = key;
          distinct++;
        }
        documents[entries] = document;
        before[entries] = newest[slot] ?? 0;
        newest[slot] = entries++;
        lengths[slot] = (lengths[slot] ?? 0) + 1;
        if (lengths[slot] === CUT_AT) cut(slot);
      }
    },
    collect: (key, found) => collectSlot(slotOf(key), found),
    entries: () => entries - 1,
    toRun(first, end) {
      const order = new Float64Array(distinct);
      let next = 0;
      for (let slot = 0; slot < keys.length; slot++)
        if (newest[slot] !== 0) order[next++] = (keys[slot] ?? 0) * SLOT_NUMBERS + slot;
      order.sort();
      const runKeys = new Uint32Array(entries - 1);
      const runDocuments = new Uint32Array(entries - 1);
      const found: number[] = [];
      let length = 0;
      for (const one of order) {
        found.length = 0;
        collectSlot(one % SLOT_NUMBERS, found);
        found.reverse();
        keepEnds(found, 0, rankOf);
        for (const document of found) {
          runKeys[length] = Math.floor(one / SLOT_NUMBERS);
          runDocuments[length++] = document;
        }
      }
      newest.fill(0);
      lengths.fill(0);
      entries = 1;
      distinct = 0;
      return postingRun({
        ...{ first, end },
        keys: runKeys.slice(0, length),
        documents: runDocuments.slice(0, length),
      });
    },
    bytes: () => 9 * keys.length + 8 * documents.length,
  };
}
