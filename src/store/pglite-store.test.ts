import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { preparedFolder } from './prepared-folder.fixture.ts';
import { describeStore } from './store-contract.fixture.ts';

describeStore('the store in a folder', async () => {
  const folder = await preparedFolder();
  return {
    options: { folder },
    async execute(statement) {
      const pglite = await PGlite.create({ dataDir: join(folder, 'db') });
      await pglite.exec(statement);
      await pglite.close();
    },
    remove: () => rm(folder, { recursive: true }),
  };
});
