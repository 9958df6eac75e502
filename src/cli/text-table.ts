/** Lines of a table: columns as wide as their widest cell, the first `left` set to the left and the others to the right. */
export function textTable(rows: readonly (readonly string[])[], left: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
        return column < left ? `${cell}${space}` : `${space}${cell}`;
      })
      .join('  ')
      .trimEnd(),
  );
}
