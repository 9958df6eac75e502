import type { Finding } from '../base/index.ts';
import { type WatchedCase, watchCase } from '../watch.ts';
import { progressOn } from './progress.ts';
import { shippedModels } from './reading-models.ts';

/** Runs one turn of the watch with a progress display; the clock and the database address enter here. */
export async function watchedCase(folder: string): Promise<WatchedCase> {
  const watched = await oneTurn(folder);
  warn(watched.findings);
  return watched;
}

async function oneTurn(folder: string): Promise<WatchedCase> {
  const progress = progressOn(process.stderr, 'reading reports');
  // An empty variable is none.
  const databaseUrl = process.env['VIGILIA_DATABASE_URL'] || undefined;
  try {
    return await watchCase({
      folder,
      today: new Date().toISOString().slice(0, 10),
      models: shippedModels,
      onProgress: progress.step,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    });
  } finally {
    progress.end();
  }
}

/** A case whose reports are nowhere is told at once: all else that is printed looks as if nothing had been reported yet. */
function warn(findings: readonly Finding[]): void {
  for (const { code, message } of findings)
    if (code === 'case/no-reports') process.stderr.write(`vigilia: ${message}\n`);
}
