import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vigilia } from './run-vigilia.ts';

const FIGURE_15 = `evidence,no retaliation,minor,major
E1,C,C,C
E2,C,C,I
E3,C,C,I
E4,I,C,C
E5,I,C,C
E6,II,C,C
`;
const CLAIMS = {
  format: 'vigilia-matrix',
  version: 1,
  title: 'Will it?',
  hypotheses: [{ id: 'h1', claim: 'It will' }, { id: 'h2' }],
  rows: [{ id: 'E1' }],
  ratings: [
    { evidence: 'E1', hypothesis: 'h1', analyst: 'ann', rating: 'I' },
    { evidence: 'E1', hypothesis: 'h2', analyst: 'ann', rating: 'C' },
    { evidence: 'E1', hypothesis: 'h9', analyst: 'ann', rating: 'C' },
  ],
};

describe('vigilia ach', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vigilia-ach-'));
    writeFileSync(at('figure-15.csv'), FIGURE_15);
    writeFileSync(at('claims.json'), JSON.stringify(CLAIMS));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ranks a table by every profile and finds its linchpin', async () => {
    const { code, out, err } = await vigilia(['ach', at('figure-15.csv')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/minor +0 +0 +0 +0\n {2}major +2 +2 +2 +2\n {2}no retaliation +3 +4 +4 +6\n/u);
    expect(out).toContain('without the row E6: major and no retaliation tie; minor leads');
  });

  it('gives everything in JSON: every row left out, under every profile', async () => {
    const { out } = await vigilia(['ach', at('figure-15.csv'), '--format', 'json']);
    const { format, profiles, rows } = JSON.parse(out);
    expect(format).toBe('csv');
    expect(rows).toHaveLength(6);
    expect(Object.keys(profiles)).toEqual(['heuer-count', 'linear', 'linear-weighted', 'squared']);
    const left = profiles.linear.leftOut.map(
      ({ id, inconsistency }: { id: string; inconsistency: number[] }) => [id, inconsistency.join('/')],
    );
    expect(left).toEqual([
      ['E1', '4/0/2'],
      ['E2', '4/0/1'],
      ['E3', '4/0/1'],
      ['E4', '3/0/2'],
      ['E5', '3/0/2'],
      ['E6', '2/0/2'],
    ]);
  });

  it('writes the matrix as JSON without loss, and says what CSV has no place for', async () => {
    const json = await vigilia(['ach', at('claims.json'), '--matrix', at('copy.json')]);
    expect(json.out).toContain('1 rating was set aside');
    const copy = JSON.parse(readFileSync(at('copy.json'), 'utf8'));
    expect(copy.ratings).toEqual(CLAIMS.ratings);
    const csv = await vigilia(['ach', at('claims.json'), '--matrix', at('copy.csv')]);
    expect(csv.out).toContain('has no place for title, claims of hypotheses, ratings that were set aside');
    expect(readFileSync(at('copy.csv'), 'utf8')).toContain('E1,h1,ann,I,');
  });

  it('prints its schema', async () => {
    const { code, out } = await vigilia(['ach', '--schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { rows: { type: 'array' } } });
  });

  it('ends with 3 when a rating cannot be read, 1 when nothing can, 2 when called wrongly', async () => {
    writeFileSync(at('odd.csv'), 'evidence,h1,h2\nE1,C,perhaps\n');
    writeFileSync(at('page.xml'), '<html/>');
    const odd = await vigilia(['ach', at('odd.csv')]);
    expect(odd.code).toBe(3);
    expect(odd.out).toContain('error: line 2: "perhaps" is no rating');
    for (const file of ['page.xml', 'nowhere.csv']) {
      const { code, err } = await vigilia(['ach', at(file)]);
      expect(code).toBe(1);
      expect(err).toMatch(/^vigilia: [^\n]+\n$/u);
    }
    expect((await vigilia(['ach'])).code).toBe(2);
    expect((await vigilia(['ach', at('figure-15.csv'), '--matrix', at('x.txt')])).code).toBe(2);
  });
});
