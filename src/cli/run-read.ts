import { readFile, stat } from 'node:fs/promises';
import { VigiliaError } from '../base/index.ts';
import { type Document, takeIn } from '../intake/index.ts';
import { createReader, type Reading } from '../reading/index.ts';
import { EXIT, exitCodeFor } from './exit-code.ts';
import type { OutputFormat } from './options.ts';
import { filterLines } from './reading-filter.ts';
import { readingText } from './reading-text.ts';

/** The options of `vigilia read`. */
export interface ReadOptions {
  readonly ndjson?: boolean;
  readonly workers: number;
  readonly format: OutputFormat;
}

/** Carries out `vigilia read`; returns the exit code. */
export async function runRead(files: readonly string[], options: ReadOptions): Promise<number> {
  if (options.ndjson === true) {
    if (files.length > 0)
      throw new VigiliaError(
        'usage',
        'read/files-and-ndjson',
        '--ndjson reads standard input: name no files with it',
      );
    const clean = await filterLines({
      input: process.stdin,
      output: process.stdout,
      workers: options.workers,
    });
    return clean ? EXIT.fine : EXIT.findings;
  }
  if (files.length === 0)
    throw new VigiliaError(
      'usage',
      'read/no-files',
      'name the files to read, or use --ndjson for a filter; vigilia read --help tells more',
    );
  return await readFiles(files, options.format);
}

async function readFiles(files: readonly string[], format: OutputFormat): Promise<number> {
  const sources = await Promise.all(files.map(bytesOf));
  const reader = createReader();
  let worst: number = EXIT.fine;
  for (const { path, bytes } of sources) {
    const document = await takeIn({ id: path, bytes });
    const reading = reader.read(document);
    process.stdout.write(printed(document, reading, format));
    worst = Math.max(worst, exitCodeFor([...document.findings, ...reading.findings]));
  }
  return worst;
}

function printed(document: Document, reading: Reading, format: OutputFormat): string {
  if (format === 'human') return readingText(document, reading);
  return `${JSON.stringify({ ...reading, findings: [...document.findings, ...reading.findings] })}\n`;
}

/** All files are looked at before the first is read: a mistyped name costs no half-printed output. */
async function bytesOf(path: string): Promise<{ path: string; bytes: Uint8Array }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new VigiliaError('input', 'read/missing', `no file ${path}`);
  if (found.isDirectory())
    throw new VigiliaError(
      'input',
      'read/folder',
      `${path} is a folder: name the files in it, such as ${path.replace(/\/$/u, '')}/*.txt`,
    );
  try {
    return { path, bytes: await readFile(path) };
  } catch (error) {
    throw new VigiliaError('input', 'read/unreadable', `cannot read ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
