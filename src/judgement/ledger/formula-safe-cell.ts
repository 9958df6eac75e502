/** What a spreadsheet takes for the beginning of a formula, and the mark that keeps it from doing so. */
const FORMULA = /^[=+\-@\t\r']/u;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e-?\d+)?$/iu;

/**
 * A CSV cell that no spreadsheet runs: an apostrophe goes before what begins like a formula, as OWASP advises against CSV injection; a
 * plain number needs none. `readCell` takes it away again.
 */
export function formulaSafeCell(text: string): string {
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a cell, without the apostrophe that keeps it from being run. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
