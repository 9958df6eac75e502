import { afterAll, beforeAll, describe } from 'vitest';
import { caseStore } from './case-store.ts';
import { describeHistory } from './contract-history.fixture.ts';
import { describeKeeping } from './contract-keeping.fixture.ts';
import { describeProcesses } from './contract-processes.fixture.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';
import type { NewCase, StorePlace } from './store-place.fixture.ts';

/** What every kind of store promises: the same tests for all of them. */
export function describeStore(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(name, () => {
    let place: StorePlace;

    beforeAll(async () => {
      place = await makePlace();
    });
    afterAll(() => place.remove());

    describe('that is open', () => {
      let database: Database;
      let cases = 0;

      beforeAll(async () => {
        database = await openDatabase({ ...place.options, caseId: 'open' });
      });
      afterAll(() => database.close());

      const newCase: NewCase = () => caseStore(database, `case-${++cases}`);
      describeKeeping(newCase);
      describeHistory(newCase);
    });

    describeProcesses(() => place);
  });
}
