import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { VigiliaError } from '../base/index.ts';
import { CASE_TEMPLATE, FIRST_REPORT, RATINGS_TEMPLATE } from './case-template.ts';

/** `vigilia init DIR`: a commented case folder that can be briefed at once. */
export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('make a commented new case folder')
    .argument('<dir>', 'folder to make; it must be missing or empty')
    .action(async (folder: string) => {
      await requireFree(folder);
      try {
        await mkdir(join(folder, 'reports'), { recursive: true });
        await writeFile(join(folder, 'case.yaml'), CASE_TEMPLATE, { flag: 'wx' });
        await writeFile(join(folder, 'ratings.csv'), RATINGS_TEMPLATE, { flag: 'wx' });
        await writeFile(join(folder, 'reports', FIRST_REPORT.name), FIRST_REPORT.text, { flag: 'wx' });
      } catch (error) {
        throw new VigiliaError('input', 'init/write', `cannot make ${folder}: ${(error as Error).message}`, {
          cause: error,
        });
      }
      process.stdout.write(
        `Made ${folder}: write your question in case.yaml, put reports into reports/, then run: vigilia brief ${folder}\n`,
      );
    });
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
