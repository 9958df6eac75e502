import { foldedWords } from './fold.ts';
import { hashWord } from './word-sequence.ts';

/** A text seen in four ways, each a table from the hash of a part to how often it stands there. */
export interface StoryProfile {
  readonly views: readonly ReadonlyMap<number, number>[];
}

/** In how many texts each part stands: what is rare tells more. */
export interface StoryFrequencies {
  readonly add: (profile: StoryProfile) => void;
  /** How alike two texts are that were added before, 0–1; symmetric. 0 when either is empty. */
  readonly likeness: (a: StoryProfile, b: StoryProfile) => number;
}

/** Letters of a word that are looked at, runs of letters that are compared, and the words at the beginning that count twice. */
const WORD_LETTERS = 12;
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
const LEADING_WORDS = 60;
/** How many code units the second view takes, and the headline; longer texts are cut off in the first. */
const BEGINNING = 800;
const HEADLINE = 200;
const WHOLE = 20_000;
const VIEWS = 4;
const TABLE_BITS = 20;

/**
 * The profile of a text, its headline on its first line: runs of three to five letters of its words, of the whole text, of its beginning, and of
 * its headline; and the words' first five letters. Letters rather than words, since cognates, names and endings agree in parts, within a language
 * and between related ones.
 */
export function storyProfile(text: string): StoryProfile {
  const whole = text.slice(0, WHOLE);
  const words = foldedWords(whole);
  const headline = /^\s*(.*?)(?:\n| {2}|$)/u.exec(whole)?.[1] ?? '';
  return {
    views: [
      letterRuns(words, LEADING_WORDS),
      letterRuns(foldedWords(whole.slice(0, BEGINNING)), LEADING_WORDS),
      letterRuns(foldedWords(headline.slice(0, HEADLINE)), 0),
      beginnings(words),
    ],
  };
}

/**
 * Counts of parts over the texts at hand, and the likeness that follows from them: the mean over the views of the root of the cosine of
 * (1 + ln tf) · ln(N / df) vectors (G. Salton and C. Buckley 1988; character runs: P. McNamee and J. Mayfield 2004). The root makes the measure
 * rise with judgements of people, who tell much from some likeness, little from more. Nothing in it is fitted to a gold set.
 */
export function storyFrequencies(): StoryFrequencies {
  const tables = Array.from({ length: VIEWS }, () => new Uint32Array(2 ** TABLE_BITS));
  const mask = 2 ** TABLE_BITS - 1;
  let texts = 0;
  return {
    add({ views }) {
      texts++;
      for (const [at, view] of views.entries()) {
        const table = tables[at];
        if (table) for (const key of view.keys()) table[key & mask] = (table[key & mask] ?? 0) + 1;
      }
    },
    likeness(a, b) {
      let sum = 0;
      for (const [at, table] of tables.entries()) {
        const weigh = (key: number): number => Math.log(texts / Math.max(1, table[key & mask] ?? 1));
        sum += Math.sqrt(cosine(a.views[at], b.views[at], weigh));
      }
      return sum / VIEWS;
    },
  };
}

function letterRuns(words: readonly string[], leading: number): Map<number, number> {
  const runs = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    const framed = `_${word.slice(0, WORD_LETTERS)}_`;
    for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
      for (let start = 0; start + length <= framed.length; start++) {
        count(runs, framed.slice(start, start + length), at < leading ? 2 : 1);
      }
    }
  }
  return runs;
}

function beginnings(words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [at, word] of words.entries())
    count(found, word.slice(0, LONGEST_RUN), at < LEADING_WORDS ? 2 : 1);
  return found;
}

function count(counts: Map<number, number>, part: string, times: number): void {
  const key = hashWord(part);
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function cosine(
  a: ReadonlyMap<number, number> = new Map(),
  b: ReadonlyMap<number, number> = new Map(),
  weigh: (key: number) => number,
): number {
  let dot = 0;
  let ofA = 0;
  let ofB = 0;
  for (const [key, times] of a) {
    const rarity = weigh(key);
    const own = (1 + Math.log(times)) * rarity;
    ofA += own * own;
    const other = b.get(key);
    if (other !== undefined) dot += own * (1 + Math.log(other)) * rarity;
  }
  for (const [key, times] of b) ofB += ((1 + Math.log(times)) * weigh(key)) ** 2;
  return ofA * ofB === 0 ? 0 : Math.min(1, dot / Math.sqrt(ofA * ofB));
}
