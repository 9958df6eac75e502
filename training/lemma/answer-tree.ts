import { type LemmaTree, WORD_START } from '../../src/reading/syntax/lemma-tree.ts';

/** A word to learn from. */
export interface AnsweredWord {
  /** In lower case, not empty. */
  readonly form: string;
  readonly answer: number;
  /** Whether the tree must know the whole word even if its ending would tell. */
  readonly explicit: boolean;
}

/** Words of one class; a class narrower than another falls back on it where it has seen little. */
export interface AnsweredClass {
  readonly words: readonly AnsweredWord[];
  /** Position of the wider class. */
  readonly wider?: number;
  /** How many of the last letters each answer depends on: it is not given to words of which fewer are known. */
  readonly reaches: readonly number[];
}

/**
 * Faith in the shorter ending, as a number of words: what is seen behind a longer ending counts against it in full only when it is much more
 * than this.
 */
const FAITH = 2;
/** Answers less probable than this behind an ending are not reckoned with behind longer ones that do not have them. */
const LEAST_BELIEF = 0.02;

/** Probability of answers; those left out have next to none. */
type Beliefs = ReadonlyMap<number, number>;

/** Words that end alike. */
class Ending {
  readonly words: readonly AnsweredWord[];
  /** In letters. */
  readonly length: number;
  readonly counts: ReadonlyMap<number, number>;
  private grown: ReadonlyMap<number, Ending> | undefined;

  constructor(words: readonly AnsweredWord[], length: number) {
    this.words = words;
    this.length = length;
    const counts = new Map<number, number>();
    for (const { answer } of words) counts.set(answer, (counts.get(answer) ?? 0) + 1);
    this.counts = counts;
  }

  /** The word that is no longer than this ending. */
  whole(): AnsweredWord | undefined {
    return this.words.find(({ form }) => form.length === this.length);
  }

  /** By the letter before this ending, in rising order. */
  longer(): ReadonlyMap<number, Ending> {
    if (this.grown) return this.grown;
    const groups = new Map<number, AnsweredWord[]>();
    for (const word of this.words) {
      const at = word.form.length - 1 - this.length;
      if (at < 0) continue;
      const letter = word.form.charCodeAt(at);
      const group = groups.get(letter);
      if (group) group.push(word);
      else groups.set(letter, [word]);
    }
    const sorted = [...groups].sort(([one], [other]) => one - other);
    this.grown = new Map(sorted.map(([letter, words]) => [letter, new Ending(words, this.length + 1)]));
    return this.grown;
  }

  beliefs(prior: Beliefs): Beliefs {
    const total = this.words.length + FAITH;
    const likely = [...prior].filter(([, belief]) => belief >= LEAST_BELIEF);
    const answers = new Set([...this.counts.keys(), ...likely.map(([answer]) => answer)]);
    return new Map(
      [...answers].map((answer) => [
        answer,
        ((this.counts.get(answer) ?? 0) + FAITH * (prior.get(answer) ?? 0)) / total,
      ]),
    );
  }
}

interface TreeNode {
  readonly label: number;
  /** Left out where it is that of the parent. */
  readonly answer?: number;
  readonly children: readonly TreeNode[];
}

/** An ending, with what was believed of the one a letter shorter. */
interface Place {
  readonly ending: Ending;
  readonly prior: Beliefs;
}

const NO_ANSWER = -1;

/**
 * Grows the tree that gives every word its answer, and any other the answer most believed behind its longest known ending, where the belief of
 * an ending is its count smoothed by that of the ending one letter shorter and of the wider class. Nodes that change nothing are left out.
 */
export function growTree(classes: readonly AnsweredClass[]): LemmaTree {
  const roots = classes.map(({ words }) => new Ending(words, 0));
  const children = classes.flatMap(({ wider, reaches }, label) => {
    const [ending, widerEnding] = [roots[label], wider === undefined ? undefined : roots[wider]];
    if (!ending) return [];
    const place = { ending, prior: new Map() };
    const widerPlace = widerEnding && { ending: widerEnding, prior: new Map() };
    const node = new Grower(reaches).grow(place, widerPlace, label, NO_ANSWER);
    return node ? [node] : [];
  });
  return layOut({ label: 0, children });
}

class Grower {
  private readonly reaches: readonly number[];

  constructor(reaches: readonly number[]) {
    this.reaches = reaches;
  }

  /** The node of an ending below which `inherited` is the answer; nothing where it would change nothing. */
  grow(
    { ending, prior }: Place,
    wider: Place | undefined,
    label: number,
    inherited: number,
  ): TreeNode | undefined {
    if (isSettled(ending, inherited)) return undefined;
    const widerBeliefs = wider?.ending.beliefs(wider.prior);
    const beliefs = ending.beliefs(widerBeliefs ? mean(prior, widerBeliefs) : prior);
    const answer = this.best(beliefs, ending.length, inherited);
    const children: TreeNode[] = [];
    const whole = ending.whole();
    if (whole && (whole.explicit || whole.answer !== answer)) {
      children.push({ label: WORD_START, answer: whole.answer, children: [] });
    }
    for (const [letter, longer] of isSettled(ending, answer) ? [] : ending.longer()) {
      const widerEnding = wider?.ending.longer().get(letter);
      const widerPlace =
        widerEnding && widerBeliefs ? { ending: widerEnding, prior: widerBeliefs } : undefined;
      const child = this.grow({ ending: longer, prior: beliefs }, widerPlace, letter, answer);
      if (child) children.push(child);
    }
    if (answer !== inherited) return { label, answer, children };
    return children.length > 0 ? { label, children } : undefined;
  }

  /** The most probable answer behind so many letters, the smallest of several; `otherwise` where there is none. */
  private best(beliefs: Beliefs, length: number, otherwise: number): number {
    let found = otherwise;
    let most = 0;
    for (const [answer, belief] of beliefs) {
      if ((this.reaches[answer] ?? 0) > length) continue;
      if (belief > most || (belief === most && answer < found)) [found, most] = [answer, belief];
    }
    return found;
  }
}

/** Whether all words get that answer anyway. */
function isSettled({ words, counts }: Ending, answer: number): boolean {
  return counts.size === 1 && counts.has(answer) && !words.some(({ explicit }) => explicit);
}

function mean(one: Beliefs, other: Beliefs): Beliefs {
  if (one.size === 0) return other;
  const answers = new Set([...one.keys(), ...other.keys()]);
  return new Map(
    [...answers].map((answer) => [answer, ((one.get(answer) ?? 0) + (other.get(answer) ?? 0)) / 2]),
  );
}

function layOut(root: TreeNode): LemmaTree {
  const nodes = [root];
  for (let index = 0; index < nodes.length; index++) nodes.push(...(nodes[index]?.children ?? []));
  return {
    labels: Uint16Array.from(nodes, ({ label }) => label),
    childCounts: Uint16Array.from(nodes, ({ children }) => children.length),
    answers: Uint16Array.from(nodes, ({ answer }) => (answer === undefined ? 0 : answer + 1)),
  };
}
