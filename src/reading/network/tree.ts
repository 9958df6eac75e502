/**
 * The best tree over the words of a sentence. `scores` holds, for word `d` (1…n) and head `h` (0…n, 0 the root), the score of the arc at
 * `d * (n + 1) + h`; a word is never its own head. Exactly one word hangs from the root. Gives the head of each word, `heads[d - 1]`.
 * Chu & Liu (1965), Edmonds (1967); the root word is the one that gains most by it (Zmigrod et al. 2020 show when that is not optimal:
 * rarely).
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const greedy = bestHeads(scores, n);
  if (isTree(greedy, n)) return greedy.slice(1);
  const width = n + 1;
  const single = scores.slice(0, width * width);
  const root = bestRoot(single, n);
  for (let d = 1; d <= n; d++) {
    if (d !== root) single[d * width] = FORBIDDEN;
    else for (let h = 1; h <= n; h++) single[d * width + h] = FORBIDDEN;
  }
  return contract(single, n).slice(1);
}

const FORBIDDEN = -1e9;

function bestHeads(scores: Float32Array, n: number): Int32Array {
  const width = n + 1;
  const heads = new Int32Array(width);
  for (let d = 1; d <= n; d++) {
    let best = 0;
    for (let h = 1; h <= n; h++) {
      if (h !== d && at(scores, d * width + h) > at(scores, d * width + best)) best = h;
    }
    heads[d] = best;
  }
  return heads;
}

/** One root, and every word reaches it. */
function isTree(heads: Int32Array, n: number): boolean {
  let roots = 0;
  for (let d = 1; d <= n; d++) if (heads[d] === 0) roots++;
  return roots === 1 && cycleIn(heads, allNodes(n)) === undefined;
}

function allNodes(n: number): Int32Array {
  return Int32Array.from({ length: n }, (_, index) => index + 1);
}

/** The nodes of some cycle of `heads`, if there is one. */
function cycleIn(heads: Int32Array, nodes: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length);
  for (const start of nodes) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] ?? 0;
    }
    if (node !== 0 && seen[node] === start) {
      const cycle = [node];
      for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
      return cycle;
    }
  }
  return undefined;
}

function bestRoot(scores: Float32Array, n: number): number {
  const width = n + 1;
  let best = 1;
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let d = 1; d <= n; d++) {
    let other = FORBIDDEN;
    for (let h = 1; h <= n; h++) if (h !== d) other = Math.max(other, at(scores, d * width + h));
    const gain = at(scores, d * width) - other;
    if (gain > bestGain) {
      bestGain = gain;
      best = d;
    }
  }
  return best;
}

interface Contraction {
  readonly cycle: readonly number[];
  /** For every node outside, the cycle's node that it would enter at, and the one it would hang from. */
  readonly entry: Int32Array;
  readonly exit: Int32Array;
  readonly inner: Int32Array;
}

/**
 * Contracts cycles until none is left, then opens them again. A contracted cycle lives on in the place of its first node, so that the
 * matrix never grows.
 */
function contract(scores: Float32Array, n: number): Int32Array {
  const width = n + 1;
  const alive = new Uint8Array(width).fill(1);
  const done: Contraction[] = [];
  const heads = new Int32Array(width);
  for (let d = 1; d < width; d++) heads[d] = bestHead(scores, width, alive, d);
  for (;;) {
    const cycle = cycleIn(heads, Int32Array.from(livingWords(alive)));
    if (!cycle) break;
    done.push(merge({ scores, width, alive, heads, cycle }));
    const [kept = 0] = cycle;
    const inside = new Set(cycle);
    // A word that hung from outside the cycle still has its best head: the cycle's best arc to it is none of its better ones.
    for (let d = 1; d < width; d++) {
      if (alive[d] && (d === kept || inside.has(heads[d] ?? 0))) heads[d] = bestHead(scores, width, alive, d);
    }
  }
  for (const { cycle, entry, exit, inner } of done.reverse()) {
    const [kept = 0] = cycle;
    const from = heads[kept] ?? 0;
    for (let d = 1; d < width; d++)
      if (alive[d] && d !== kept && heads[d] === kept) heads[d] = exit[d] ?? kept;
    for (const node of cycle) {
      alive[node] = 1;
      heads[node] = inner[node] ?? 0;
    }
    heads[entry[from] ?? kept] = from;
  }
  return heads;
}

function livingWords(alive: Uint8Array): number[] {
  const words: number[] = [];
  for (let node = 1; node < alive.length; node++) if (alive[node]) words.push(node);
  return words;
}

function bestHead(scores: Float32Array, width: number, alive: Uint8Array, d: number): number {
  let best = 0;
  for (let h = 1; h < width; h++) {
    if (alive[h] && h !== d && at(scores, d * width + h) > at(scores, d * width + best)) best = h;
  }
  return best;
}

function merge(state: {
  readonly scores: Float32Array;
  readonly width: number;
  readonly alive: Uint8Array;
  readonly heads: Int32Array;
  readonly cycle: readonly number[];
}): Contraction {
  const { scores, width, alive, heads, cycle } = state;
  const [kept = 0] = cycle;
  const entry = new Int32Array(width).fill(kept);
  const exit = new Int32Array(width).fill(kept);
  const inside = new Set(cycle);
  for (let other = 0; other < width; other++) {
    if (!alive[other] || inside.has(other)) continue;
    let bestIn = Number.NEGATIVE_INFINITY;
    let bestOut = Number.NEGATIVE_INFINITY;
    for (const node of cycle) {
      const gain = at(scores, node * width + other) - at(scores, node * width + (heads[node] ?? 0));
      if (gain > bestIn) {
        bestIn = gain;
        entry[other] = node;
      }
      const out = at(scores, other * width + node);
      if (other !== 0 && out > bestOut) {
        bestOut = out;
        exit[other] = node;
      }
    }
    scores[kept * width + other] = bestIn;
    if (other !== 0) scores[other * width + kept] = bestOut;
  }
  for (const node of cycle) if (node !== kept) alive[node] = 0;
  return { cycle, entry, exit, inner: heads.slice() };
}

function at(scores: Float32Array, index: number): number {
  return scores[index] ?? FORBIDDEN;
}
