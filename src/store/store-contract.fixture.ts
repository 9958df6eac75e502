import { afterAll, beforeAll, describe } from 'vitest';
import { describeHistory } from './contract-history.fixture.ts';
import { describeKeeping } from './contract-keeping.fixture.ts';
import { describeProcesses } from './contract-processes.fixture.ts';
import { openStore } from './open-store.ts';
import type { InNewCase, StorePlace } from './store-place.fixture.ts';

/** What every kind of store promises: the same tests for all of them. */
export function describeStore(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(name, () => {
    let place: StorePlace;
    let cases = 0;

    beforeAll(async () => {
      place = await makePlace();
    });
    afterAll(() => place.remove());

    const inNewCase: InNewCase = async (use) => {
      const options = { ...place.options, caseId: `case-${++cases}` };
      let store = await openStore(options);
      try {
        await use(store, async () => {
          await store.close();
          store = await openStore(options);
          return store;
        });
      } finally {
        await store.close();
      }
    };

    describeKeeping(inNewCase);
    describeHistory(inNewCase);
    describeProcesses(() => place);
  });
}
