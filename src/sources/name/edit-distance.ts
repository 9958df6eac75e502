/** Letters that are written for one another in names, so that the change weighs half. */
const NEAR = new Set(
  [
    'ae',
    'ao',
    'ei',
    'ou',
    'iy',
    'ij',
    'yj',
    'vw',
    'ck',
    'sz',
    'kq',
    'gj',
    'uw',
    'dt',
    'bp',
    'gk',
    'mn',
    'fv',
    'uy',
    'eo',
    'o0',
    'i1',
    'l1',
    'g9',
    's5',
    'e3',
  ].flatMap((pair) => [pair, `${pair.charAt(1)}${pair.charAt(0)}`]),
);

/**
 * How many changes of one letter, or swaps of two neighbours, make `one` into `other` (optimal string alignment); a change between letters that
 * are written for one another counts half, and so does a letter doubled. Symmetric; 0 only for equal words. Costs the product of the lengths.
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = rowOfInsertions(other);
  for (let row = 1; row <= one.length; row++) {
    const now = [(last[0] ?? 0) + weightOf(one, row - 1)];
    for (let column = 1; column <= other.length; column++) {
      const [a, b] = [one.charAt(row - 1), other.charAt(column - 1)];
      const change = a === b ? 0 : NEAR.has(a + b) ? 0.5 : 1;
      let best = Math.min(
        (last[column - 1] ?? 0) + change,
        (last[column] ?? 0) + weightOf(one, row - 1),
        (now[column - 1] ?? 0) + weightOf(other, column - 1),
      );
      const swapped = row > 1 && column > 1 && a === other.charAt(column - 2) && b === one.charAt(row - 2);
      if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      now.push(best);
    }
    before = last;
    last = now;
  }
  return last[other.length] ?? 0;
}

function rowOfInsertions(word: string): number[] {
  const row = [0];
  for (let column = 0; column < word.length; column++) row.push((row[column] ?? 0) + weightOf(word, column));
  return row;
}

function weightOf(word: string, at: number): number {
  return at > 0 && word.charAt(at) === word.charAt(at - 1) ? 0.5 : 1;
}
