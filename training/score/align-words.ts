import type { ScoredSentence, ScoredWord } from './scored-sentence.ts';

/** A word among all words of a text, with its head told by position in that same list. */
export interface PlacedWord extends ScoredWord {
  /** Position of the head among all words of the text; −1 for a root. */
  readonly headIndex: number;
}

/** All words of `sentences` in one list. The words of one multi-word token all take the span of that token. */
export function placeWords(sentences: readonly ScoredSentence[]): PlacedWord[] {
  const placed: PlacedWord[] = [];
  for (const { words } of sentences) {
    const base = placed.length;
    let from = 0;
    while (from < words.length) {
      const first = words[from];
      if (!first) break;
      let to = from + 1;
      while (first.multiword !== undefined && words[to]?.multiword === first.multiword) to++;
      const end = words[to - 1]?.end ?? first.end;
      for (const word of words.slice(from, to)) {
        placed.push({
          ...word,
          start: first.start,
          end,
          headIndex: word.head > 0 ? base + word.head - 1 : -1,
        });
      }
      from = to;
    }
  }
  return placed;
}

/**
 * Which system word stands for which gold word: entry `i` is the position of the system word aligned with gold word `i`, −1 where
 * none is. Words are aligned when they cover the same characters; inside multi-word tokens by the longest common subsequence of
 * their forms, case ignored (CoNLL 2018 shared task, Zeman et al. 2018, section 4.1).
 */
export function alignWords(gold: readonly PlacedWord[], system: readonly PlacedWord[]): Int32Array {
  const aligned = new Int32Array(gold.length).fill(-1);
  let g = 0;
  let s = 0;
  for (;;) {
    const goldWord = gold[g];
    const systemWord = system[s];
    if (!goldWord || !systemWord) return aligned;
    if (goldWord.multiword !== undefined || systemWord.multiword !== undefined) {
      const stretch = multiwordStretch(gold, system, g, s);
      alignForms(gold, system, stretch, aligned);
      g = stretch.goldTo;
      s = stretch.systemTo;
    } else if (goldWord.start === systemWord.start && goldWord.end === systemWord.end) aligned[g++] = s++;
    else if (goldWord.start <= systemWord.start) g++;
    else s++;
  }
}

interface Stretch {
  readonly goldFrom: number;
  readonly goldTo: number;
  readonly systemFrom: number;
  readonly systemTo: number;
}

/** The smallest run of words on both sides that cuts no multi-word token. */
function multiwordStretch(
  gold: readonly PlacedWord[],
  system: readonly PlacedWord[],
  goldAt: number,
  systemAt: number,
): Stretch {
  let g = goldAt;
  let s = systemAt;
  const goldWord = gold[g];
  const systemWord = system[s];
  let end = 0;
  if (goldWord?.multiword !== undefined) {
    end = goldWord.end;
    if (systemWord && systemWord.multiword === undefined && systemWord.start < goldWord.start) s++;
  } else if (systemWord) {
    end = systemWord.end;
    if (goldWord && goldWord.start < systemWord.start) g++;
  }
  const goldFrom = g;
  const systemFrom = s;
  while (!isBeyond(gold[g], end) || !isBeyond(system[s], end)) {
    const nextGold = gold[g];
    const nextSystem = system[s];
    if (nextGold && (!nextSystem || nextGold.start <= nextSystem.start)) {
      if (nextGold.multiword !== undefined) end = Math.max(end, nextGold.end);
      g++;
    } else {
      if (nextSystem?.multiword !== undefined) end = Math.max(end, nextSystem.end);
      s++;
    }
  }
  return { goldFrom, goldTo: g, systemFrom, systemTo: s };
}

function isBeyond(word: PlacedWord | undefined, end: number): boolean {
  if (!word) return true;
  return word.multiword === undefined ? word.end > end : word.start >= end;
}

function alignForms(
  gold: readonly PlacedWord[],
  system: readonly PlacedWord[],
  { goldFrom, goldTo, systemFrom, systemTo }: Stretch,
  aligned: Int32Array,
): void {
  const rows = goldTo - goldFrom;
  const columns = systemTo - systemFrom;
  const width = columns + 1;
  const longest = new Int32Array((rows + 1) * width);
  const same = (row: number, column: number): boolean =>
    gold[goldFrom + row]?.form.toLowerCase() === system[systemFrom + column]?.form.toLowerCase();
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row * width + column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    if (same(row, column)) aligned[goldFrom + row++] = systemFrom + column++;
    else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
}
