import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openStore } from './open-store.ts';
import { documentOf, readingOf } from './store.fixture.ts';

/** Run as `node SCRIPT FOLDER COUNT [DATABASE_URL]`: keeps what is missing of that many reports, printing each id once it is durable. */
export const keepReportsScript: string = fileURLToPath(import.meta.url);

export const READER = 'reader-1';
export const CASE = 'killed';

/** Id of the report with that number. */
export function reportId(number: number): string {
  return `reports/${String(number).padStart(4, '0')}.txt`;
}

async function keepReports(folder: string, count: number, databaseUrl: string | undefined): Promise<void> {
  const store = await openStore({
    folder,
    caseId: CASE,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const known = await store.knownVersions(READER);
  for (let number = 0; number < count; number++) {
    const document = documentOf(reportId(number), `Report ${number}. `.repeat(200));
    if (known.get(document.id) === document.version) continue;
    await store.keepReport(document, readingOf(document), { readerVersion: READER });
    writeSync(1, `${document.id}\n`);
  }
  await store.close();
}

if (import.meta.main) {
  const [, , folder = '', count = '0', databaseUrl] = process.argv;
  await keepReports(folder, Number(count), databaseUrl);
}
