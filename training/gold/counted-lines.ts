/** A line for each different value, most frequent first, with its count; of equally frequent ones the first met first. */
export function countedLines(values: readonly string[], most: number = 300): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([value, count]) => `- ${count} × ${value === '' ? '(none)' : value}`);
}
