import { describe, expect, it } from 'vitest';
import { parseActs } from '../../base/index.ts';
import { SOURCE_ACT_KINDS } from './source-acts.ts';

const own = { id: 'a-1', at: '2031-05-09T10:00:00Z', by: 'Ann Ferri', reason: 'looked at both' };
const read = (fields: object) =>
  parseActs(JSON.stringify({ ...own, ...fields }), {
    file: 'acts.ndjson',
    kinds: SOURCE_ACT_KINDS,
    documents: new Set(['a', 'b']),
  });

describe('acts on origins and sources', () => {
  it.each([
    { kind: 'join-origins', documents: ['a', 'b'] },
    { kind: 'split-origin', documents: ['a'], from: ['b'] },
    { kind: 'grade-source', source: 'Port Wire', reliability: 'C', before: { reliability: 'B' } },
    { kind: 'grade-source', source: 'Port Wire', reliability: 'F', limitation: { en: 'far', it: 'lontana' } },
    { kind: 'grade-report', document: 'a', credibility: 6 },
    { kind: 'check-deception', source: 'Port Wire', answers: { motive: 'yes', fed: 'unknown' } },
    { kind: 'check-deception', document: 'b', answers: { contradicted: 'no' } },
  ])('are read as they are written: %j', (fields) => {
    expect(read(fields)).toEqual({ acts: [{ ...own, ...fields }], findings: [] });
  });

  it('take a plain text for every language', () => {
    const { acts } = read({ kind: 'grade-source', source: 'W', reliability: 'C', interest: 'state-owned' });
    expect(acts[0]).toMatchObject({ interest: { en: 'state-owned', it: 'state-owned' } });
  });

  it.each([
    { kind: 'join-origins', documents: ['a'] },
    { kind: 'join-origins', documents: 'a, b' },
    { kind: 'split-origin', documents: ['a'] },
    { kind: 'split-origin', documents: ['a'], from: [] },
    { kind: 'grade-source', source: 'Port Wire', reliability: 'G' },
    { kind: 'grade-source', source: ' ', reliability: 'B' },
    { kind: 'grade-report', document: 'a', credibility: '2' },
    { kind: 'grade-report', document: 'a', credibility: 0 },
    { kind: 'check-deception', answers: { motive: 'yes' } },
    { kind: 'check-deception', source: 'W', document: 'a', answers: { motive: 'yes' } },
    { kind: 'check-deception', source: 'W', answers: { mood: 'yes' } },
    { kind: 'check-deception', source: 'W', answers: { motive: 'perhaps' } },
    { kind: 'grade-report', document: 'a', credibility: 2, weight: 0.9 },
  ])('are refused with a finding in the wrong shape: %j', (fields) => {
    const { acts, findings } = read(fields);
    expect(acts).toEqual([]);
    expect(findings).toMatchObject([{ code: 'act/fields', severity: 'error' }]);
  });

  it.each([
    { kind: 'join-origins', documents: ['a', 'gone'] },
    { kind: 'split-origin', documents: ['a'], from: ['gone'] },
    { kind: 'grade-report', document: 'gone', credibility: 2 },
    { kind: 'check-deception', document: 'gone', answers: { motive: 'yes' } },
  ])('are kept, with a finding, when a report is not there: %j', (fields) => {
    const { acts, findings } = read(fields);
    expect(acts).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'act/unknown-document' }]);
    expect(findings[0]?.message).toContain('gone');
  });
});
