/** Documents found again by keys that they share: an inverted list in tables of fixed width, without an object a document. */
export interface KeyIndex {
  /** Adds the next document (numbered from 0 in the order of adding) under its keys, unsigned 32-bit hashes; more than 64 are cut off. */
  readonly add: (keys: ArrayLike<number>) => void;
  /** Documents that share keys with the given ones, with how many, those that share most first and among them the earliest. */
  readonly find: (
    keys: ArrayLike<number>,
    limits: { readonly atLeast: number; readonly most: number },
  ) => KeyHit[];
  readonly documents: () => number;
  /** Memory of the tables in bytes. */
  readonly bytes: () => number;
  /** The tables as they lie in memory, one a segment, for a store that keeps them. A full segment never changes again. */
  readonly segments: () => readonly Uint32Array[];
}

interface KeyHit {
  readonly document: number;
  readonly shared: number;
}

/** Documents of a segment: their number within it and a tag of the key share a slot of 32 bits. */
const SEGMENT_DOCUMENTS = 65_535;
const MOST_KEYS = 64;
/** Slots a document: two for each of the 64 keys that a document has at most, so that a run of full slots stays short. */
const SLOTS_PER_DOCUMENT = 128;
const SMALLEST_BITS = 12;
/** A key that more documents of one segment have tells nothing: later ones take the places of earlier ones, but for the first half. */
const DOCUMENTS_PER_KEY = 16;
/** Slots looked at for one key; then the table is so full there that the key is given up. */
const PROBES = 96;

/**
 * An index for a stream of documents whose length is not known, in segments of 65,535: a small one grows by doubling, a full one is closed.
 * Work for one document does not depend on how many there are, but for one probe a key and segment.
 */
export function keyIndex(): KeyIndex {
  const closed: Uint32Array[] = [];
  let kept: Uint32Array[] = [];
  let table = new Uint32Array(2 ** SMALLEST_BITS);
  let documents = 0;

  return {
    add(keys) {
      const local = documents % SEGMENT_DOCUMENTS;
      const own = Uint32Array.from({ length: Math.min(keys.length, MOST_KEYS) }, (_, at) => keys[at] ?? 0);
      if (local === 0 && documents > 0) {
        closed.push(table);
        kept = [];
        table = new Uint32Array(2 ** SMALLEST_BITS);
      }
      if ((local + 1) * SLOTS_PER_DOCUMENT > table.length) {
        table = new Uint32Array(table.length * 2);
        for (const [earlier, ofEarlier] of kept.entries()) enter(table, ofEarlier, earlier);
      }
      enter(table, own, local);
      // Keys are kept only while the table may have to grow.
      if (table.length < SEGMENT_DOCUMENTS * SLOTS_PER_DOCUMENT) kept.push(own);
      else kept = [];
      documents++;
    },
    find(keys, { atLeast, most }) {
      const shared = new Map<number, number>();
      for (const [segment, one] of [...closed, table].entries()) {
        for (let at = 0; at < Math.min(keys.length, MOST_KEYS); at++) {
          collect(one, keys[at] ?? 0, (local) => {
            const document = segment * SEGMENT_DOCUMENTS + local;
            shared.set(document, (shared.get(document) ?? 0) + 1);
          });
        }
      }
      return [...shared]
        .filter(([, count]) => count >= atLeast)
        .map(([document, count]) => ({ document, shared: count }))
        .sort((a, b) => b.shared - a.shared || a.document - b.document)
        .slice(0, most);
    },
    documents: () => documents,
    bytes: () => 4 * [...closed, table, ...kept].reduce((sum, one) => sum + one.length, 0),
    segments: () => [...closed, table],
  };
}

/** A tag is never 0, so that no full slot looks empty. */
function tagOf(key: number): number {
  return ((Math.imul(key, 0x9e3779b1) >>> 16) % 0xffff) + 1;
}

function enter(table: Uint32Array, keys: ArrayLike<number>, local: number): void {
  const mask = table.length - 1;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const tag = tagOf(key);
    const entry = ((tag << 16) | local) >>> 0;
    let same = 0;
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (key + probe) & mask;
      const held = table[slot] ?? 0;
      const takesOver =
        held >>> 16 === tag && ++same > DOCUMENTS_PER_KEY / 2 + (local % (DOCUMENTS_PER_KEY / 2));
      if (held !== 0 && !takesOver) continue;
      table[slot] = entry;
      break;
    }
  }
}

function collect(table: Uint32Array, key: number, each: (local: number) => void): void {
  const mask = table.length - 1;
  const tag = tagOf(key);
  for (let probe = 0; probe < PROBES; probe++) {
    const held = table[(key + probe) & mask] ?? 0;
    if (held === 0) return;
    if (held >>> 16 === tag) each(held & 0xffff);
  }
}
