import { describe, expect, it } from 'vitest';
import { parseActs } from '../../base/index.ts';
import { CASE_ACT_KINDS } from './case-acts.ts';

const ACT = { id: '1', at: '2031-02-01T10:00:00Z', by: 'ann', reason: 'the bridges are laid' };
const read = (fields: object) =>
  parseActs(JSON.stringify({ ...ACT, ...fields }), { file: 'acts.ndjson', kinds: CASE_ACT_KINDS });

describe('acts on the ledger', () => {
  it.each([
    { kind: 'make-forecast', question: 'case', probability: 0.6 },
    { kind: 'make-forecast', question: 'case', probability: 'probabile', scale: 'kent' },
    { kind: 'make-forecast', question: 'who', probability: { Orla: 0.6, other: 0.4 } },
    {
      kind: 'resolve-question',
      question: 'case',
      outcome: 'no',
      evidence: 'reports/b.txt',
      knownAt: '2031-02-01',
    },
  ])('are read from the log: %j', (fields) => {
    expect(read(fields)).toEqual({ acts: [{ ...ACT, ...fields }], findings: [] });
  });

  it.each([
    { kind: 'make-forecast', question: 'case' },
    { kind: 'make-forecast', question: '', probability: 0.6 },
    { kind: 'make-forecast', question: 'case', probability: null },
    { kind: 'make-forecast', question: 'case', probability: 0.6, by2: 'bob' },
    { kind: 'resolve-question', question: 'case', outcome: 'no', knownAt: '2031-02-01' },
  ])('are refused, with a finding, where they lack what the ledger needs: %j', (fields) => {
    const { acts, findings } = read(fields);
    expect(acts).toEqual([]);
    expect(findings).toMatchObject([{ code: 'act/fields', severity: 'error' }]);
  });
});
