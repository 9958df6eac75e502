/** One place where two texts part: the words from `from` to `to` of each; one side may be empty. */
export interface WordEdit {
  readonly first: readonly [from: number, to: number];
  readonly second: readonly [from: number, to: number];
}

/** Longest texts that are compared, and most words that may differ: beyond, two texts are no copies with edits, and the work would be quadratic. */
const COMPARED_WORDS = 4000;
const MOST_DIFFERENT = 600;
/** Share of the shorter text that may be changed, beyond what one text has more: with more changed, there is no copy whose edits could be told. */
const MOST_CHANGED = 0.6;

const FEW_WORDS = 60;

/**
 * The places where two word sequences part, in order, by a shortest script of insertions and deletions (E. W. Myers, "An O(ND) difference
 * algorithm and its variations", 1986). Edits with fewer than two words in common between them are taken as one. `undefined` when more than 600
 * words differ, or more than six tenths of the shorter text; of longer texts the first 4,000 words are compared.
 */
export function wordEdits(first: readonly string[], second: readonly string[]): WordEdit[] | undefined {
  const numbers = new Map<string, number>();
  const a = numbered(first, numbers);
  const b = numbered(second, numbers);
  const trace = furthestPaths(a, b);
  return trace === undefined ? undefined : joined(editsOn(trace, a.length, b.length));
}

/** Words as numbers, the same word the same number: numbers are compared many times faster. */
function numbered(words: readonly string[], numbers: Map<string, number>): Int32Array {
  const all = new Int32Array(Math.min(words.length, COMPARED_WORDS));
  for (let at = 0; at < all.length; at++) {
    const word = words[at] ?? '';
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    all[at] = known;
  }
  return all;
}

/** For each number of edits, how far along `a` each diagonal reaches: the table that the way back is read from. */
function furthestPaths(a: Int32Array, b: Int32Array): Int32Array[] | undefined {
  const longer = Math.abs(a.length - b.length);
  const changed = Math.ceil(2 * MOST_CHANGED * Math.min(a.length, b.length));
  // Two texts of a few words may share nothing at all.
  const most = Math.min(a.length + b.length, Math.max(longer + changed, FEW_WORDS), MOST_DIFFERENT);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const place = diagonal + most + 1;
      const below = reach[place - 1] ?? 0;
      const above = reach[place + 1] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach[place] = x;
      if (x >= a.length && x - diagonal >= b.length)
        return [...trace, reach.slice(most + 1 - edits, most + 2 + edits)];
    }
    trace.push(reach.slice(most + 1 - edits, most + 2 + edits));
  }
  return undefined;
}

function editsOn(trace: readonly Int32Array[], ofA: number, ofB: number): WordEdit[] {
  const edits: WordEdit[] = [];
  let [x, y] = [ofA, ofB];
  for (let left = trace.length - 1; left > 0; left--) {
    const before = trace[left - 1] ?? new Int32Array();
    // Row `left - 1` holds the diagonals from -(left - 1) to left - 1; outside of it nothing was reached.
    const at = (diagonal: number): number => before[diagonal + left - 1] ?? -1;
    const diagonal = x - y;
    const isInsertion = diagonal === -left || (diagonal !== left && at(diagonal - 1) < at(diagonal + 1));
    const fromX = at(isInsertion ? diagonal + 1 : diagonal - 1);
    const fromY = fromX - (isInsertion ? diagonal + 1 : diagonal - 1);
    edits.push({
      first: [fromX, isInsertion ? fromX : fromX + 1],
      second: [fromY, isInsertion ? fromY + 1 : fromY],
    });
    [x, y] = [fromX, fromY];
  }
  return edits.reverse();
}

const JOINED_OVER = 1;

function joined(edits: readonly WordEdit[]): WordEdit[] {
  const all: WordEdit[] = [];
  for (const edit of edits) {
    const last = all.at(-1);
    if (last !== undefined && edit.first[0] - last.first[1] <= JOINED_OVER) {
      all[all.length - 1] = {
        first: [last.first[0], edit.first[1]],
        second: [last.second[0], edit.second[1]],
      };
    } else all.push(edit);
  }
  return all;
}
