import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vigilia } from './run-vigilia.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigilia-score-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const LEDGER = [
  'record,question,rule,opens,closes,by,at,probability,outcome,evidence,known_at,set_at',
  'question,port,The harbour master says so,2031-03-01,2031-03-10,,,,,,,',
  'forecast,port,,,,ann,2031-03-01,0.9,,,,',
  'forecast,port,,,,bob,2031-03-01,=1+1,,,,',
  'resolution,port,,,,ann,,,no,Notice 7,2031-03-11,2031-03-11',
  'resolution,port,,,,ann,,,yes,Notice 8,2031-03-11,2031-03-20',
].join('\n');

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('vigilia score', () => {
  it('prints scores, keeps those of the earlier answer, and tells what it could not use', async () => {
    const { code, out } = await vigilia(['score', write('f.csv', LEDGER)]);
    expect(code).toBe(3);
    expect(out).toContain('ann (person): Brier 0.010, baseline 84.8, peer 0.0, coverage 100 %');
    expect(out).toContain('before: no, set 2031-03-11\n      ann (person): Brier 0.810, baseline -232.2');
    expect(out).toContain('error: f.csv:4: the forecast of bob names "=1+1", which is not among yes, no.');
  });

  it('prints the same in Italian, in the words of Italian', async () => {
    const { out } = await vigilia(['score', write('f.csv', LEDGER), '--lang', 'it']);
    expect(out).toContain('ann (persona): Brier 0.010, base 84.8, pari 0.0, copertura 100 %');
    expect(out).toContain('risolta; esito sì, 2031-03-11');
    expect(out).toContain('prima: no, inserito 2031-03-11');
  });

  it('as known on a day gives the scores of that day', async () => {
    const { out } = await vigilia([
      'score',
      write('f.csv', LEDGER),
      '--at',
      '2031-03-15',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      method: 'vigilia-scores/1',
      asOf: '2031-03-15',
      questions: [{ id: 'port', resolution: { outcome: 'no' }, earlier: [] }],
    });
  });

  it('gives one line a question and forecaster as CSV, findings apart', async () => {
    const { out, err } = await vigilia(['score', write('f.csv', LEDGER), '--format', 'csv']);
    const [head, ...lines] = out.trimEnd().split('\r\n');
    expect(head).toBe(
      'question,kind,state,outcome,role,by,forecasts,coverage,brier,ordered,log,baseline,peer',
    );
    expect(lines.map((line) => line.split(',').slice(0, 8).join(','))).toEqual([
      'port,binary,resolved,yes,person,ann,1,1',
    ]);
    expect(err).toContain('[ledger/probability]');
  });

  it('writes the ledger in the other form, and scores it the same', async () => {
    const json = join(folder, 'g.json');
    const csv = join(folder, 'h.csv');
    const first = await vigilia(['score', write('f.csv', LEDGER), '--format', 'csv', '--ledger', json]);
    const second = await vigilia(['score', json, '--format', 'csv', '--ledger', csv]);
    expect(second.out).toBe(first.out);
    expect(readFileSync(csv, 'utf8')).toContain("'=1+1");
  });

  it.each([
    [['score'], 2],
    [['score', 'gone.csv'], 1],
    [['score', 'gone.csv', '--format', 'xml'], 2],
    [['score', 'gone.csv', '--at', 'soon'], 2],
  ])('%j ends with %d and one line', async (args, wanted) => {
    const { code, out, err } = await vigilia(args);
    expect(code).toBe(wanted);
    expect(out).toBe('');
    expect(err).not.toContain('    at ');
  });

  it('reads the example of its documentation without a finding', async () => {
    const page = readFileSync('docs/ledger.md', 'utf8');
    const example = /^```\n(record,[\s\S]*?)^```$/mu.exec(page)?.[1] ?? '';
    const { code, out } = await vigilia(['score', write('f.csv', example), '--format', 'json']);
    const scores = JSON.parse(out);
    expect(code).toBe(0);
    expect(scores.findings).toEqual([]);
    expect(scores.questions.map(({ state }: { state: string }) => state).sort()).toEqual([
      'open',
      'open',
      'resolved',
    ]);
  });

  it('cannot be made to move the cursor of a terminal', async () => {
    const hostile = LEDGER.replaceAll('ann', 'a\u001B[2Jnn');
    const { out } = await vigilia(['score', write('f.csv', hostile)]);
    expect(out).not.toContain('\u001B');
  });
});

describe('vigilia conformance', () => {
  it('computes every published case, and every figure comes out', async () => {
    const { code, out } = await vigilia(['conformance']);
    expect(code).toBe(0);
    expect(out).toMatch(/^27 of 27 cases come out, (\d+) of \1 figures\.$/mu);
  });

  it('gives those that are named, derived ones marked, as JSON', async () => {
    const { out } = await vigilia(['conformance', 'F16', 'W', '--format', 'json']);
    const { cases } = JSON.parse(out);
    expect(cases.map(({ id }: { id: string }) => id)).toEqual(['F16', 'W1', 'W2']);
    expect(cases[0]).toMatchObject({ derived: true, met: true });
    expect(cases[0].values[0]).toMatchObject({ expected: 0.1615, digits: 4, met: true });
  });

  it('that there is not is wrong usage', async () => {
    expect((await vigilia(['conformance', 'Z9'])).code).toBe(2);
  });
});
