/** Ends a path where the word begins: what hangs from it is known of this very word, and of none that merely ends so. */
export const WORD_START: number = 1;

/**
 * Answers by the ending of a word, as a tree of code units read from the last letter on, laid out breadth first so that the children of a
 * node lie side by side, in rising order. The children of the root are classes; node 0 is the root.
 */
export interface LemmaTree {
  /** Code unit on the way to each node; of a child of the root, its class. */
  readonly labels: Uint16Array;
  /** How many children each node has. */
  readonly childCounts: Uint16Array;
  /** Answer of each node plus one, 0 where it is that of its parent. */
  readonly answers: Uint16Array;
}

/** Finds answers in a tree. */
export class LemmaTreeReader {
  /** Whether the last answer is known of the whole word. */
  wholeWord = false;
  private readonly tree: LemmaTree;
  /** Where the children of each node begin; one entry more than there are nodes. */
  private readonly firstChild: Uint32Array;

  constructor(tree: LemmaTree) {
    this.tree = tree;
    this.firstChild = new Uint32Array(tree.labels.length + 1);
    let next = 1;
    tree.childCounts.forEach((count, node) => {
      this.firstChild[node] = next;
      next += count;
    });
    this.firstChild[tree.labels.length] = next;
    if (next !== tree.labels.length) throw new Error('Not a tree of lemmas.');
  }

  /** The answer of the longest ending of `lowerForm` that the class has; −1 where it has none. */
  find(wordClass: number, lowerForm: string): number {
    const { answers } = this.tree;
    this.wholeWord = false;
    let node = this.child(0, wordClass);
    let answer = 0;
    for (let at = lowerForm.length - 1; node > 0; at--) {
      answer = answers[node] || answer;
      if (at < 0) {
        const whole = answers[this.child(node, WORD_START)] ?? 0;
        this.wholeWord = whole > 0;
        return (whole || answer) - 1;
      }
      node = this.child(node, lowerForm.charCodeAt(at));
    }
    return answer - 1;
  }

  /** The child of a node by its label; 0 where there is none. */
  private child(node: number, label: number): number {
    const { labels } = this.tree;
    let low = this.firstChild[node] ?? 0;
    let high = (this.firstChild[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = labels[middle] ?? 0;
      if (found === label) return middle;
      if (found < label) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
}
