import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sketchCount, sketchForecast, sketchLedger, sketchQuestion } from './ledger.fixture.ts';
import { ledgerJson, ledgerJsonSchema, readLedgerJson } from './ledger-json.ts';

describe('a ledger in JSON', () => {
  it('takes probabilities as a number, words, a list or by option', () => {
    const { ledger, findings } = readLedgerJson(
      JSON.stringify({
        questions: [
          { question: 'port', rule: 'r', opens: '2031-03-01', closes: '2031-03-31' },
          {
            question: 'who',
            kind: 'choice',
            rule: 'r',
            opens: '2031-03-01',
            closes: '2031-03-31',
            options: ['Orla', 'Bran'],
          },
        ],
        forecasts: [
          { question: 'port', by: 'ann', at: '2031-03-02', probability: 0.7 },
          { question: 'port', by: 'bob', at: '2031-03-02', probability: 'unlikely', scale: 'phia' },
          { question: 'who', by: 'ann', at: '2031-03-02', probability: [0.2, 0.8] },
          { question: 'who', by: 'bob', at: '2031-03-02', probability: { Bran: 0.4, Orla: 0.6 } },
        ],
        resolutions: [
          { question: 'port', outcome: 'no', evidence: 'page 3', known_at: '2031-04-01', by: 'ann' },
        ],
      }),
      'f.json',
    );
    expect(findings).toEqual([]);
    expect(ledger.forecasts.map(({ probabilities }) => probabilities[0])).toEqual([
      0.7,
      expect.closeTo(0.3),
      0.2,
      0.6,
    ]);
    expect(ledger.resolutions).toMatchObject([{ outcome: 'no', setAt: '2031-04-01' }]);
  });

  it('reads back as it is written', () => {
    const ledger = sketchLedger(['ann 0.7 @3 port', 'port yes @9'], {
      questions: [sketchQuestion('port'), sketchCount('ships')],
      setAside: [
        {
          fields: { question: 'gone', probability: '7' },
          why: 'speaks of the unknown question "gone": ask it in a line of its own',
        },
      ],
    });
    const counted = { ...sketchForecast('bob 0 @3 ships'), probabilities: [0.2, 0.5, 0.3] };
    const whole = { ...ledger, forecasts: [...ledger.forecasts, counted] };
    expect(readLedgerJson(ledgerJson(whole), 'f.json').ledger).toEqual(whole);
  });

  it.each(['', '{', '[]', 'null', '7', '{"questions": 7}'])('%j is a finding', (json) => {
    expect(readLedgerJson(json, 'f.json').findings).toMatchObject([
      { code: 'ledger/json', severity: 'error' },
    ]);
  });

  it('with records that are none sets them aside, one by one', () => {
    const json = '{"questions": [null, 3, [], {}, {"question": {"__proto__": 1}}], "forecasts": ["x"]}';
    const { ledger, findings } = readLedgerJson(json, 'f.json');
    expect(ledger.questions).toEqual([]);
    expect(ledger.setAside).toHaveLength(6);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('has the schema that is shipped', () => {
    expect(JSON.parse(readFileSync('docs/ledger.schema.json', 'utf8'))).toEqual(ledgerJsonSchema());
  });
});
