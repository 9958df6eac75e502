/**
 * The known name that a mistyped one most likely means: the nearest by edits (insert, delete, replace), no more than a third of its
 * letters (rounded up). The first of equally near ones; `undefined` when none is near.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.min(name.length, Math.ceil(name.length / 3) + 1);
  for (const candidate of known) {
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}

/** Levenshtein distance; names longer than this are cut, so that a hostile file costs little. */
const COMPARED_LENGTH = 100;

function editDistance(a: string, b: string): number {
  const [x, y] = [a.slice(0, COMPARED_LENGTH), b.slice(0, COMPARED_LENGTH)];
  let previous = Array.from({ length: y.length + 1 }, (_, at) => at);
  for (let row = 1; row <= x.length; row++) {
    const current = [row];
    for (let column = 1; column <= y.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (x[row - 1] === y[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[y.length] ?? 0;
}
