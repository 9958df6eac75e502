import { describe, expect, it } from 'vitest';
import { VigiliaError } from '../base/index.ts';
import { MANY_PROCESSES, startChild } from './child.fixture.ts';
import { CASE, keepReportsScript, READER, reportId } from './keep-reports.fixture.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';
import { documentOf, readingOf } from './store.fixture.ts';
import type { StorePlace } from './store-place.fixture.ts';

/** After how many printed lines, and within how many milliseconds of them. Before the first line the store is being opened, and recovers. */
const KILLS = [
  { lines: 7, within: 20 },
  { lines: 0, within: 1_500 },
  { lines: 20, within: 5 },
  { lines: 1, within: 200 },
];

export function describeProcesses(place: () => StorePlace): void {
  const open = (caseId: string): Promise<Store> => openStore({ ...place().options, caseId });

  const startKeeping = (count: number) => {
    const { folder, databaseUrl } = place().options;
    return startChild(keepReportsScript, folder, String(count), ...(databaseUrl ? [databaseUrl] : []));
  };

  describe('a store in use', () => {
    it('is refused to everyone else, in one line that says by whom', async () => {
      const store = await open('shared');
      const refused = await open('shared').catch((error: unknown) => error);
      await store.close();
      expect(refused).toBeInstanceOf(VigiliaError);
      expect(refused).toMatchObject({ kind: 'busy', code: 'store/locked' });
      expect(String(refused)).toContain(`${process.pid} on `);
      expect(String(refused)).not.toContain('\n');
    });

    it('is free again once closed, however often, and holds what was kept', async () => {
      const document = documentOf('a.txt', 'Nessuna conferma.');
      const store = await open('closed');
      await store.keepReport(document, readingOf(document), { readerVersion: 'r1' });
      await store.close();
      await store.close();
      const again = await open('closed');
      expect(JSON.stringify(await again.reports())).toBe(
        JSON.stringify([{ document, reading: readingOf(document) }]),
      );
      await again.close();
    });
  });

  describe('a store of a newer Vigilia', () => {
    it('is refused in one line and left as it is', async () => {
      await (await open('newer')).close();
      await place().execute(
        `insert into vigilia_migration values ('9999-later', '2099-01-01T00:00:00.000Z')`,
      );
      await expect(open('newer')).rejects.toMatchObject({ kind: 'input', code: 'store/newer' });
      await place().execute(`delete from vigilia_migration where name = '9999-later'`);
      await (await open('newer')).close();
    });
  });

  describe('a report that the database takes only in part', () => {
    it('is not kept at all', async () => {
      await place().execute(`alter table reading add constraint half check (reader_version <> 'refused')`);
      const store = await open('whole');
      const [first, second] = [documentOf('a.txt', 'First.'), documentOf('a.txt', 'Second.')];
      await store.keepReport(first, readingOf(first), { readerVersion: 'r1', fingerprint: '1' });
      const half = store.keepReport(second, readingOf(second), {
        readerVersion: 'refused',
        fingerprint: '2',
      });
      await expect(half).rejects.toThrow('half');
      expect(await store.versions('a.txt')).toEqual([{ version: first.version, standing: 'current' }]);
      expect(await store.takenFingerprints('r1')).toEqual(new Map([['a.txt', '1']]));
      await store.close();
    });
  });

  describe('a process killed at any moment', () => {
    it(
      'loses no report that it has finished and repeats none',
      async () => {
        const printed: string[] = [];
        for (const [round, { lines, within }] of KILLS.entries()) {
          const child = startKeeping(10_000);
          await child.printed(lines);
          const moment = Math.random() * within;
          await pause(moment);
          child.kill();
          await child.ended();
          printed.push(...child.lines);

          const store = await openWhenFree();
          const kept = (await store.reports()).map(({ document }) => document.id);
          await store.close();
          const where = `killed ${moment} ms after line ${lines}`;
          expect(kept, where).toEqual(kept.map((_, number) => reportId(number)));
          expect(kept, where).toEqual(expect.arrayContaining(printed));
          // Of each killed process one report may have been finished and only its line not printed.
          expect(kept.length - printed.length, where).toBeLessThanOrEqual(round + 1);
        }

        const target = printed.length + 20;
        const last = startKeeping(target);
        expect(await last.ended()).toBe(0);
        printed.push(...last.lines);
        expect(new Set(printed).size).toBe(printed.length);
        const store = await open(CASE);
        expect(await store.reports()).toHaveLength(target);
        expect((await store.knownVersions(READER)).size).toBe(target);
        for (const id of printed) expect(await store.versions(id)).toHaveLength(1);
        await store.close();
      },
      MANY_PROCESSES,
    );
  });

  /** A Postgres notices a moment after the kill that its client is gone, and only then gives up the lock. */
  async function openWhenFree(): Promise<Store> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await open(CASE);
      } catch (error) {
        if (!(error instanceof VigiliaError && error.kind === 'busy') || attempt === 50) throw error;
        await pause(20);
      }
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
