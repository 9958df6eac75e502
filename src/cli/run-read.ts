import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, VigiliaError } from '../base/index.ts';
import { EXIT, exitCodeFor } from './exit-code.ts';
import { pageFileNames } from './page-file-names.ts';
import type { ReadOptions } from './read-options.ts';
import { requireUsage } from './read-usage.ts';
import { readForm } from './read-form.ts';
import { writeWhole } from './written-whole.ts';

/** Carries out `vigilia read`; returns the exit code. */
export async function runRead(files: readonly string[], options: ReadOptions): Promise<number> {
  requireUsage(files, options);
  if (options.ndjson !== true) return await readFiles(files, options);
  // What reads is loaded where it reads: the filter's own process loads no rules.
  const { filterLines } = await import('./reading-filter.ts');
  const clean = await filterLines({
    input: process.stdin,
    output: process.stdout,
    workers: options.workers,
  });
  return clean ? EXIT.fine : EXIT.findings;
}

async function readFiles(files: readonly string[], options: ReadOptions): Promise<number> {
  const first = await troubleWithAll(files);
  if (first) throw new VigiliaError('input', first.code, first.message);
  const [{ takeIn }, { createReader }, { shippedModels }, form] = await Promise.all([
    import('../intake/index.ts'),
    import('../reading/index.ts'),
    import('./reading-models.ts'),
    readForm(options),
  ]);
  const reader = createReader(shippedModels());
  const names = pageFileNames(files);
  let worst: number = EXIT.fine;
  for (const [index, path] of files.entries()) {
    const file = await bytesOf(path);
    if ('finding' in file) {
      process.stdout.write(form.unread(path, file.finding));
      worst = EXIT.findings;
      continue;
    }
    const document = await takeIn({ id: path, bytes: file.bytes });
    const { reading, text } = form.read(reader, document);
    const name = names[index];
    if (options.out === undefined || name === undefined) process.stdout.write(text);
    else process.stdout.write(`${path}: ${await writePage(options.out, name, text)}\n`);
    worst = Math.max(worst, exitCodeFor([...document.findings, ...reading.findings]));
  }
  return worst;
}

async function writePage(folder: string, name: string, page: string): Promise<string> {
  const path = join(folder, name);
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(path, page);
  } catch (error) {
    throw new VigiliaError('input', 'cli/out', `cannot write to ${folder}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return path;
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
