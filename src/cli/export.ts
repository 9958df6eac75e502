import type { Command } from 'commander';
import { formatOption, type OutputFormat } from './options.ts';

/** `vigilia export CASE FILE`: a whole case in one file. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write a whole case folder into one file, a gzipped tar without the store')
    .argument('<case>', 'case folder')
    .argument('<file>', 'file to write, such as case.tar.gz')
    .option(
      '--format <format>',
      'human, or json: the file and the number of files in it',
      formatOption,
      'human',
    )
    .action(async (folder: string, file: string, { format }: { readonly format: OutputFormat }) => {
      const { exportCase } = await import('../store/index.ts');
      const files = await exportCase(folder, file);
      process.stdout.write(
        format === 'json'
          ? `${JSON.stringify({ file, files })}\n`
          : `Wrote ${files} files of ${folder} to ${file}\n`,
      );
    });
}
