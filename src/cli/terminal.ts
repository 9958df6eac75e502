/** Columns to write in: those of the terminal within bounds, 100 where output goes elsewhere. */
export function width(): number {
  return Math.min(Math.max(process.stdout.columns ?? 100, 60), 120);
}

/** True where output may be coloured: a terminal, unless `NO_COLOR` is set. */
export function coloured(): boolean {
  return process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
}
