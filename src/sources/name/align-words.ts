import type { NameWord } from './name-words.ts';
import { type WordLikeness, type WordRelation, wordLikeness } from './word-likeness.ts';

/** Two words of two names that answer each other. */
export interface WordPair {
  readonly one: NameWord;
  readonly other: NameWord;
  readonly score: number;
  readonly relation: WordRelation;
}

/** Which words of two names answer which, and those that nothing answers. */
export interface WordAlignment {
  readonly pairs: readonly WordPair[];
  readonly onlyOne: readonly NameWord[];
  readonly onlyOther: readonly NameWord[];
}

/** Pairs words of two names, the likest first, whatever their order; each word at most once. */
export function alignWords(
  ones: readonly NameWord[],
  others: readonly NameWord[],
  abjad: boolean,
): WordAlignment {
  const candidates: { readonly row: number; readonly column: number; readonly likeness: WordLikeness }[] = [];
  ones.forEach((one, row) => {
    others.forEach((other, column) => {
      const likeness = wordLikeness(one, other, abjad);
      if (likeness.relation) candidates.push({ row, column, likeness });
    });
  });
  const distance = ({ row, column }: { readonly row: number; readonly column: number }): number =>
    Math.abs(row / ones.length - column / others.length);
  candidates.sort((a, b) => b.likeness.score - a.likeness.score || distance(a) - distance(b));
  const usedOnes = new Set<number>();
  const usedOthers = new Set<number>();
  const pairs: WordPair[] = [];
  for (const { row, column, likeness } of candidates) {
    const [one, other] = [ones[row], others[column]];
    if (usedOnes.has(row) || usedOthers.has(column) || !one || !other || !likeness.relation) continue;
    usedOnes.add(row);
    usedOthers.add(column);
    pairs.push({ one, other, score: likeness.score, relation: likeness.relation });
  }
  return {
    pairs,
    onlyOne: ones.filter((_, row) => !usedOnes.has(row)),
    onlyOther: others.filter((_, column) => !usedOthers.has(column)),
  };
}
