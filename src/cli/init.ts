import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { VigiliaError } from '../base/index.ts';
import { CASE_TEMPLATE, FIRST_REPORT, RATINGS_TEMPLATE } from './case-template.ts';
import { formatOption, type OutputFormat } from './options.ts';

/** `vigilia init DIR`: a commented case folder that can be briefed at once. */
export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('make a commented new case folder')
    .argument('<dir>', 'folder to make; it must be missing or empty')
    .option('--format <format>', 'human, or json: the folder and the files in it', formatOption, 'human')
    .action(async (folder: string, { format }: { readonly format: OutputFormat }) => {
      await requireFree(folder);
      const files = await makeCase(folder);
      process.stdout.write(
        format === 'json'
          ? `${JSON.stringify({ folder, files })}\n`
          : `Made ${folder}: write your question in case.yaml, put reports into reports/, then run: vigilia brief ${folder}\n`,
      );
    });
}

/** Writes the files of a new case; returns their paths below it, with `/`. */
async function makeCase(folder: string): Promise<readonly string[]> {
  const files = {
    'case.yaml': CASE_TEMPLATE,
    'ratings.csv': RATINGS_TEMPLATE,
    [`reports/${FIRST_REPORT.name}`]: FIRST_REPORT.text,
  };
  try {
    await mkdir(join(folder, 'reports'), { recursive: true });
    for (const [path, text] of Object.entries(files))
      await writeFile(join(folder, path), text, { flag: 'wx' });
  } catch (error) {
    throw new VigiliaError('input', 'init/write', `cannot make ${folder}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return Object.keys(files);
}

async function requireFree(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory())
    throw new VigiliaError('input', 'init/file', `${folder} is a file: name a folder to make`);
  if ((await readdir(folder)).length > 0)
    throw new VigiliaError(
      'input',
      'init/not-empty',
      `${folder} is not empty: name a new folder, so that nothing is overwritten`,
    );
}
