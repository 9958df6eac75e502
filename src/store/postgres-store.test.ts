import { describe, expect, it } from 'vitest';
import { openStore } from './open-store.ts';
import { execute, findPostgres, newSchema, withSearchPath } from './postgres.fixture.ts';
import { describeStore } from './store-contract.fixture.ts';

const named = process.env['VIGILIA_TEST_POSTGRES'];
const address = await findPostgres(named);
const mustAnswer = named !== undefined || process.env['CI'] === 'true';

if (address === undefined) {
  const notTested = 'NOT TESTED: no Postgres answers; name one in VIGILIA_TEST_POSTGRES';
  process.stderr.write(`${notTested}\n`);
  describe('the store in Postgres', () => {
    it.skipIf(!mustAnswer)(notTested, () => {
      expect.fail('a Postgres must answer in CI, or where VIGILIA_TEST_POSTGRES names one: start it');
    });
  });
} else {
  describeStore('the store in Postgres', async () => {
    const schema = await newSchema(address);
    return {
      options: { folder: '/dev/null/unused', databaseUrl: schema.address },
      execute: (statement) => execute(schema.address, statement),
      remove: schema.drop,
    };
  });

  describe('two cases in one Postgres', () => {
    it('can be open at the same time', async () => {
      const schema = await newSchema(address);
      const options = { folder: '/dev/null/unused', databaseUrl: schema.address };
      const stores = await Promise.all([
        openStore({ ...options, caseId: 'north' }),
        openStore({ ...options, caseId: 'south' }),
      ]);
      await Promise.all(stores.map((store) => store.close()));
      await schema.drop();
      expect(stores).toHaveLength(2);
    });
  });
}

describe('a database that cannot be used', () => {
  it('is one line without the password', async () => {
    const databaseUrl = 'postgres://root:tr0ub4dor@127.0.0.1:9/test';
    const error = await openStore({ folder: '.', caseId: 'any', databaseUrl }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ kind: 'input', code: 'store/unreachable' });
    expect(String(error)).toContain('127.0.0.1:9');
    expect(String(error)).not.toContain('tr0ub4dor');
    expect(String(error)).not.toContain('\n');
  });

  it.skipIf(address === undefined)('for want of a schema says so', async () => {
    const databaseUrl = withSearchPath(address ?? '', 'no_such_schema');
    await expect(openStore({ folder: '.', caseId: 'any', databaseUrl })).rejects.toMatchObject({
      kind: 'input',
      code: 'store/schema',
    });
  });
});
