import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { VigiliaError } from '../base/index.ts';
import { type Document, takeIn } from '../intake/index.ts';
import { createReader, type Reading } from '../reading/index.ts';
import { EXIT, exitCodeFor } from './exit-code.ts';
import { countOption, formatOption, type OutputFormat } from './options.ts';
import { readingText } from './reading-text.ts';
import { filterLines } from './reading-filter.ts';

interface ReadOptions {
  readonly ndjson?: boolean;
  readonly workers: number;
  readonly format: OutputFormat;
}

/** `vigilia read`: documents in, readings out. */
export function addReadCommand(program: Command): void {
  program
    .command('read')
    .description('read documents and print who said what, what happened, what is forecast')
    .argument('[file...]', 'report files: .txt .md .html .pdf .eml .json (ninjs)')
    .option(
      '--ndjson',
      'filter: one document a line on standard input ({id, text, language?, publishedAt?, title?}), one reading a line on standard output, in order',
    )
    .option('--workers <n>', 'with --ndjson: how many threads read', countOption('--workers', 1), 1)
    .option('--format <format>', 'human, or json: one reading a line', formatOption, 'human')
    .addHelpText(
      'after',
      '\nExit: 0 fine, 1 could not do it, 2 wrong usage, 3 done but with findings of severity error.',
    )
    .action(async (files: readonly string[], options: ReadOptions) => {
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
        process.exitCode = clean ? EXIT.fine : EXIT.findings;
        return;
      }
      if (files.length === 0)
        throw new VigiliaError(
          'usage',
          'read/no-files',
          'name the files to read, or use --ndjson for a filter; vigilia read --help tells more',
        );
      process.exitCode = await readFiles(files, options.format);
    });
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
