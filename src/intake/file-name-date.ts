// The look-behind keeps out digits that end a longer code; in `2022-12-1999` neither form fits.
const DASHED = /(?<![\p{L}\p{N}])(?:19|20)\d{2}-\d{2}(?:-\d{2}(?!\d)|(?![\p{L}\p{N}]|-\d))/u;
const COMPACT = /(?<![\p{L}\p{N}])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}])/u;

/**
 * The date in the file name of a document id (`reports/2022-12-19-title.txt`, `2022-12_x.md`, `20221219.txt`), as ISO 8601 by
 * shape; `2022-02-31` is given as it stands, for the reader of dates to refuse. `undefined` when the name holds none.
 */
export function dateInFileName(id: string): string | undefined {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const dashed = DASHED.exec(name)?.[0];
  if (dashed !== undefined) return dashed;
  const compact = COMPACT.exec(name)?.[0];
  return compact && `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`;
}
