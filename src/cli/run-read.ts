import { readFile, stat } from 'node:fs/promises';
import { type Finding, VigiliaError } from '../base/index.ts';
import { EXIT, exitCodeFor } from './exit-code.ts';
import type { OutputFormat } from './options.ts';

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
    // What reads is loaded where it reads: the filter's own process loads no rules.
    const { filterLines } = await import('./reading-filter.ts');
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
  const first = await troubleWithAll(files);
  if (first) throw new VigiliaError('input', first.code, first.message);
  const [{ takeIn }, { createReader }, { shippedModels }, { unread }, { readingText, unreadText }] =
    await Promise.all([
      import('../intake/index.ts'),
      import('../reading/index.ts'),
      import('./reading-models.ts'),
      import('./reading-line.ts'),
      import('./reading-text.ts'),
    ]);
  const reader = createReader(shippedModels());
  let worst: number = EXIT.fine;
  for (const path of files) {
    const file = await bytesOf(path);
    if ('finding' in file) {
      const { finding } = file;
      process.stdout.write(
        format === 'human' ? unreadText(path, finding) : `${JSON.stringify(unread(finding))}\n`,
      );
      worst = EXIT.findings;
      continue;
    }
    const document = await takeIn({ id: path, bytes: file.bytes });
    const reading = reader.read(document);
    const findings = [...document.findings, ...reading.findings];
    process.stdout.write(
      format === 'human' ? readingText(document, reading) : `${JSON.stringify({ ...reading, findings })}\n`,
    );
    worst = Math.max(worst, exitCodeFor(findings));
  }
  return worst;
}

/** The trouble with the first file when there is none that can be read: the call is mistaken, and nothing is printed for it. */
async function troubleWithAll(files: readonly string[]): Promise<Finding | undefined> {
  const troubles = await Promise.all(files.map(troubleWith));
  return troubles.every((trouble) => trouble !== undefined) ? troubles[0] : undefined;
}

async function troubleWith(path: string): Promise<Finding | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return trouble(path, 'read/missing', `no file ${path}`);
  if (!found.isDirectory()) return undefined;
  const inside = `${path.replace(/\/$/u, '')}/*.txt`;
  return trouble(path, 'read/folder', `${path} is a folder: name the files in it, such as ${inside}`);
}

async function bytesOf(
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly finding: Finding }> {
  const finding = await troubleWith(path);
  if (finding) return { finding };
  try {
    return { bytes: await readFile(path) };
  } catch (error) {
    return { finding: trouble(path, 'read/unreadable', `cannot read ${path}: ${(error as Error).message}`) };
  }
}

function trouble(path: string, code: string, message: string): Finding {
  return { code, severity: 'error', message, document: path };
}
