import { readFile } from 'node:fs/promises';
import { type Finding, VigiliaError } from '../../base/index.ts';
import { type Document, documentFromLine, parseDocumentLine, takeIn } from '../../intake/index.ts';
import { createReader } from '../../reading/index.ts';
import type { ReadReport } from '../../sources/index.ts';
import { LineSplitter, type SplitLine } from '../line-splitter.ts';
import { shippedModels } from '../reading-models.ts';

/** Longest line that is read: two million code units written as JSON escapes, several times over. */
const LONGEST_LINE = 64 * 2 ** 20;

/** Documents as they come in, read at once; what cannot be read is a finding, and costs no other document. */
export class DocumentIntake {
  readonly reports: ReadReport[] = [];
  readonly findings: Finding[] = [];
  readonly #reader = createReader(shippedModels());
  readonly #ids = new Set<string>();

  add(document: Document): void {
    const { id } = document;
    if (this.#ids.has(id)) {
      this.refuse({
        code: 'link/same-id',
        severity: 'error',
        message: 'another document has this id',
        document: id,
      });
      return;
    }
    this.#ids.add(id);
    try {
      const reading = this.#reader.read(document);
      this.reports.push({ document, reading });
      const findings = [...document.findings, ...reading.findings];
      this.findings.push(...findings.map((finding) => ({ document: id, ...finding })));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `the document was not read: the reader failed on it (${reason})`;
      this.refuse({ code: 'reading/failed', severity: 'error', message, document: id });
    }
  }

  refuse(finding: Finding): void {
    this.findings.push(finding);
  }
}

/** Takes in standard input, one document a line. */
export async function takeLines(intake: DocumentIntake): Promise<void> {
  const splitter = new LineSplitter(LONGEST_LINE);
  const take = async (lines: readonly SplitLine[]): Promise<void> => {
    for (const line of lines) {
      if (line === undefined) {
        const message = `the line is longer than ${LONGEST_LINE} bytes and was dropped: split the document`;
        intake.refuse({ code: 'intake/line', severity: 'error', message });
        continue;
      }
      const text = new TextDecoder().decode(line);
      if (text.trim() === '') continue;
      const parsed = parseDocumentLine(text);
      if ('finding' in parsed) intake.refuse(parsed.finding);
      else intake.add(await documentFromLine(parsed.line));
    }
  };
  for await (const piece of process.stdin) await take(splitter.push(piece as Uint8Array));
  await take(splitter.end());
}

/** Takes in files. @throws VigiliaError `input` when none of them can be read. */
export async function takeFiles(files: readonly string[], intake: DocumentIntake): Promise<void> {
  for (const path of files) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (error) {
      const message = `cannot read ${path}: ${(error as Error).message}`;
      intake.refuse({ code: 'link/unreadable', severity: 'error', message, document: path });
      continue;
    }
    intake.add(await takeIn({ id: path, bytes }));
  }
  const [first] = intake.findings;
  if (intake.reports.length === 0 && first !== undefined)
    throw new VigiliaError('input', first.code, first.message);
}
