import type { Command } from 'commander';
import { formatOption, type OutputFormat } from './options.ts';

/** `vigilia import FILE DIR`: a case from one file. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('unpack a case that "vigilia export" wrote')
    .argument('<file>', 'file that "vigilia export" wrote')
    .argument('<dir>', 'folder to make; it must be missing or empty')
    .option(
      '--format <format>',
      'human, or json: the folder and the number of files in it',
      formatOption,
      'human',
    )
    .action(async (file: string, folder: string, { format }: { readonly format: OutputFormat }) => {
      const { importCase } = await import('../store/index.ts');
      const files = await importCase(file, folder);
      process.stdout.write(
        format === 'json'
          ? `${JSON.stringify({ folder, files })}\n`
          : `Made ${folder} with ${files} files; read it with: vigilia brief ${folder}\n`,
      );
    });
}
