import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchQuestion } from './ledger.fixture.ts';
import { readLedgerCsv } from './ledger-csv.ts';

const read = (csv: string) =>
  readLedgerCsv([new TextEncoder().encode(csv)], 'f.csv', [sketchQuestion('port')]);

describe('hostile text', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'forecast',
      'question',
      'resolution',
      'port',
      '..|1|2|..',
      '0.5',
      'a=1|b=0',
      '2031-03-02',
      '1e999',
    ),
  );
  const columns =
    'record,question,kind,rule,opens,closes,options,other,by,role,at,probability,scale,phrase,low,outcome,known_at';

  it('never throws, and no record is lost: each is in the ledger or set aside', async () => {
    const count = columns.split(',').length;
    const row = fc.array(cell, { minLength: count, maxLength: count });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const filled = rows.filter((cells) => cells.some((one) => one !== ''));
        const csv = filled.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const { ledger } = await read([columns, ...csv].join('\n'));
        const { questions, forecasts, resolutions, setAside } = ledger;
        expect(questions.length + forecasts.length + resolutions.length + setAside.length).toBe(
          filled.length,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('of any form never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (all) => {
        const { ledger } = await readLedgerCsv([all], 'f.csv');
        expect(ledger.forecasts).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
