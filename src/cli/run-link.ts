import { type Language, VigiliaError } from '../base/index.ts';
import { exitCodeFor } from './exit-code.ts';
import type { OutputFormat } from './options.ts';

/** The options of `vigilia link`. */
export interface LinkOptions {
  readonly ndjson?: boolean;
  readonly lang: Language;
  readonly format: OutputFormat;
}

/** Carries out `vigilia link`; returns the exit code. */
export async function runLink(files: readonly string[], options: LinkOptions): Promise<number> {
  requireUsage(files, options);
  // The models are loaded where there is something to read: a call that is refused waits for nothing.
  const [{ DocumentIntake, takeFiles, takeLines }, { linkedDocuments }, { linkLines }, { linkText }] =
    await Promise.all([
      import('./link-output/document-intake.ts'),
      import('./link-output/linked-documents.ts'),
      import('./link-output/link-lines.ts'),
      import('./link-output/link-text.ts'),
    ]);
  const intake = new DocumentIntake();
  if (options.ndjson === true) await takeLines(intake);
  else await takeFiles(files, intake);
  const linked = linkedDocuments(intake.reports, intake.findings);
  const isJson = options.ndjson === true || options.format === 'json';
  const pieces = isJson ? linkLines(linked, options.lang) : linkText(linked, options.lang);
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return exitCodeFor(intake.findings);
}

function requireUsage(files: readonly string[], { ndjson }: LinkOptions): void {
  if (ndjson === true && files.length > 0) {
    throw new VigiliaError(
      'usage',
      'link/files-and-ndjson',
      '--ndjson reads standard input: name no files with it',
    );
  }
  if (ndjson !== true && files.length === 0) {
    throw new VigiliaError(
      'usage',
      'link/no-files',
      'name the files to link, or use --ndjson for a filter; vigilia link --help tells more',
    );
  }
}
