/** A run of characters as a PDF places it; the origin is the lower left corner of the page. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters, in the same unit; 0 when the file does not tell. */
  readonly height: number;
  /** True when the reader of the file saw the line end after it. */
  readonly endsLine: boolean;
}

/** A printed line. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Joins runs into lines, in the order in which the file gives them; runs more than half a letter apart in height are two lines. */
export function linesOf(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let current: PdfRun[] = [];
  const close = (): void => {
    const [first] = current;
    const text = current
      .map((run) => run.text)
      .join('')
      .trim();
    if (first && text !== '') {
      const right = current.reduce((most, run) => Math.max(most, run.x + run.width), first.x);
      const height = current.reduce((most, run) => Math.max(most, run.height), 0);
      lines.push({ text, x: first.x, right, y: first.y, height });
    }
    current = [];
  };
  for (const run of runs) {
    const [first] = current;
    if (
      first &&
      run.text.trim() !== '' &&
      Math.abs(run.y - first.y) > Math.max(first.height, run.height, 2) / 2
    )
      close();
    current.push(run);
    if (run.endsLine) close();
  }
  close();
  return lines;
}
