import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MANY_PROCESSES, startChild } from './child.fixture.ts';
import { keepReportsScript } from './keep-reports.fixture.ts';
import { openStore } from './open-store.ts';
import { documentOf, readingOf } from './store.fixture.ts';
import { preparedFolder, temporaryFolder } from './prepared-folder.fixture.ts';

const caseId = 'any';
let folder: string;

afterEach(() => rm(folder, { recursive: true }));

describe('a new store', () => {
  beforeEach(async () => {
    folder = await temporaryFolder();
  });

  it(
    'is made afresh when its maker was killed, and is for the owner’s eyes only',
    async () => {
      const home = join(folder, '.vigilia');
      const maker = startChild(keepReportsScript, home, '1');
      await expect
        .poll(() => existsSync(join(home, 'db', 'base')), { timeout: MANY_PROCESSES, interval: 1 })
        .toBe(true);
      maker.kill();
      await maker.ended();
      expect(existsSync(join(home, 'db-unfinished'))).toBe(true);

      const store = await openStore({ folder: home, caseId });
      expect(await store.reports()).toEqual([]);
      await store.close();
      expect(existsSync(join(home, 'db-unfinished'))).toBe(false);
      expect((await stat(home)).mode & 0o777).toBe(0o700);
      expect((await stat(join(home, 'db'))).mode & 0o777).toBe(0o700);
    },
    MANY_PROCESSES,
  );

  it('cannot be made where a file stands', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openStore({ folder: join(folder, 'file'), caseId })).rejects.toMatchObject({
      kind: 'input',
      code: 'store/folder',
    });
  });
});

describe('a store that much is written to', () => {
  beforeEach(async () => {
    folder = await preparedFolder();
  });

  it('does not keep a log of all of it', async () => {
    const store = await openStore({ folder, caseId });
    for (const number of Array(9).keys()) {
      const document = documentOf('long.txt', randomBytes(6_000_000).toString('base64'));
      await store.keepReport(document, readingOf(document), { readerVersion: String(number) });
    }
    const segments = (await readdir(join(folder, 'db/pg_wal'))).filter((name) =>
      /^[0-9A-F]{24}$/u.test(name),
    );
    await store.close();
    // 72 MB were written, in segments of 16 MB.
    expect(segments.length).toBeLessThanOrEqual(4);
  });
});

describe('a damaged store', () => {
  beforeEach(async () => {
    folder = await preparedFolder();
  });

  const damages: readonly [what: string, harm: () => Promise<void>][] = [
    ['its control file is empty', () => truncate(join(folder, 'db/global/pg_control'))],
    ['its log is gone', () => rm(join(folder, 'db/pg_wal'), { recursive: true })],
    ['it is of another Postgres', () => writeFile(join(folder, 'db/PG_VERSION'), '12\n')],
    ['it does not say its version', () => rm(join(folder, 'db/PG_VERSION'))],
  ];

  it.each(damages)('is refused in one line that says what to delete: %s', async (_, harm) => {
    await harm();
    const error = await openStore({ folder, caseId }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'VigiliaError', kind: 'input', code: 'store/damaged' });
    expect(String(error)).toContain(`"${folder}"`);
    expect(String(error)).toContain('delete that folder');
    expect(String(error)).not.toContain('\n');
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});
