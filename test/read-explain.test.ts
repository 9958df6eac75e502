import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vigilia } from './run-vigilia.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigilia-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function report(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const ENGLISH = `title: Talk of a strike at Varn
date: 2022-12-19
language: en

A spokesman for the port of Varn denied on Monday that the ferry would stop. Troops were sent to Lisbon, officials said.
`;
const ITALIAN = `date: 2022-12-19
language: it

Il portavoce del porto di Varn ha smentito lunedì che il traghetto si fermerà. Le truppe sono arrivate a Lisbona, hanno detto i funzionari.
`;

describe('read --explain', () => {
  it('shows each record and below it, as a tree, why it is there', async () => {
    const { code, out, err } = await vigilia(['read', '--explain', report('a.txt', ENGLISH)]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^S1 {3}denial, negative · A spokesman for the port of Varn/mu);
    expect(out).toMatch(/^Names$/mu);
    expect(out).toMatch(/“Lisbon” = place.*\n {5}[├└]─ listed as a capital “Lisbon” \[Lisbon, PRT\]/u);
    expect(out).not.toContain('\u001B');
  });

  it('speaks the language of the report, or the one it is asked for', async () => {
    const path = report('a.txt', ITALIAN);
    const [own, asked] = await Promise.all([
      vigilia(['read', '--explain', path]),
      vigilia(['read', '--explain', '--lang', 'en', path]),
    ]);
    expect(own.out).toContain('smentita, negativa');
    expect(own.out).toContain('elencata come capitale');
    expect(asked.out).toContain('denial, negative');
    expect(asked.out).toContain('listed as a capital');
  });

  it('gives reasons as data beside the records', async () => {
    const path = report('a.txt', ENGLISH);
    const [plain, explained] = await Promise.all([
      vigilia(['read', '--format', 'json', path]),
      vigilia(['read', '--explain', '--format', 'json', path]),
    ]);
    const { reasons, ...reading } = JSON.parse(explained.out);
    expect(reading).toEqual(JSON.parse(plain.out));
    for (const kind of ['statements', 'events', 'forecasts', 'options', 'times', 'places', 'mentions'])
      expect(reasons[kind]).toHaveLength(reading[kind].length);
    expect(reasons.mentions.flat()[0]).toMatchObject({ rule: expect.stringMatching(/^name\//u) });
  });

  it('shows a file that cannot be read as reading does', async () => {
    const { code, out } = await vigilia(['read', '--explain', report('a.txt', ENGLISH), folder]);
    expect(code).toBe(3);
    expect(out).toContain('read/folder');
  });
});

describe('read --html', () => {
  it('prints one page', async () => {
    const { code, out, err } = await vigilia(['read', '--html', report('a.txt', ENGLISH)]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.startsWith('<!doctype html>')).toBe(true);
    expect(out).toContain('<html lang="en">');
    expect(out).toContain('Talk of a strike at Varn · Vigilia</title>');
    expect(out).toContain('<details class="why">');
  });

  it('writes a page for each report, none hidden and none over another, and leaves nothing else', async () => {
    const out = join(folder, 'pages', 'deep');
    const first = report('a.txt', ENGLISH);
    const second = report('A.md', ITALIAN);
    const again = ['read', '--html', '--out', out, first, second, join(folder, 'none.txt')];
    for (const finished of [await vigilia(again), await vigilia(again)]) {
      expect(finished.code).toBe(3);
      expect(finished.out).toContain(join(out, 'a.html'));
      expect(finished.out).toContain('read/missing');
      expect(readdirSync(out).sort()).toEqual(['A-2.html', 'a.html']);
    }
    expect(readFileSync(join(out, 'A-2.html'), 'utf8')).toContain('<html lang="it">');
  });

  it('says in one line when it cannot write', async () => {
    const blocked = report('file', 'x');
    const { code, err } = await vigilia(['read', '--html', '--out', blocked, report('a.txt', ENGLISH)]);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('renders nothing of a hostile report', async () => {
    const marks = '"“«'.repeat(400);
    const text = `title: </title><script>alert(1)</script>
date: 2022-12-19
language: en

<script>alert("x")</script> said the minister & the “<img src=x onerror=alert(1)>”. ${marks}

\u202Eexe.txt\u202C <style>*{display:none}</style> President Ada <b>Brandt</b> said that "<a href='javascript:x'>Rome</a>" was attacked on Monday.
`;
    const { code, out } = await vigilia(['read', '--html', report('a.txt', text)]);
    expect(code).toBe(0);
    const body = out.replace(/<style>[^<]*<\/style>/u, '');
    expect(body).not.toMatch(/<(?:script|img|style|b>Brandt|a href='|a href="[^#])/u);
    expect(body).not.toMatch(/[\u202E\u202C]/u);
    expect(body.replace(/<[^<>]*>/gu, '')).not.toMatch(/[<>]/u);
    expect(body).toContain('&lt;script&gt;');
  });
});

describe('wrong usage of read', () => {
  it.each([
    [['--html', '--ndjson']],
    [['--explain', '--ndjson']],
    [['--html', '--format', 'json', 'a.txt']],
    [['--html', 'a.txt', 'b.txt']],
    [['--out', 'x', 'a.txt']],
    [['--lang', 'it', 'a.txt']],
    [['--lang', 'it', '--explain', '--format', 'json', 'a.txt']],
    [['--html']],
    [['--html', '--lang', 'fr', 'a.txt']],
  ])('%j is told in one line', async (args) => {
    const finished = await vigilia(['read', ...args]);
    expect(finished.code).toBe(2);
    expect(finished.out).toBe('');
    expect(finished.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('a case on disk', () => {
  it('is made with its files told as data', async () => {
    const dir = join(folder, 'case');
    const { code, out } = await vigilia(['init', '--format', 'json', dir]);
    expect(code).toBe(0);
    const { folder: made, files } = JSON.parse(out);
    expect(made).toBe(dir);
    for (const file of files) expect(existsSync(join(dir, file)), file).toBe(true);
    expect(files).toHaveLength(3);
  });

  it('without a folder for reports is briefed, and the want of it told', async () => {
    const dir = join(folder, 'case');
    await vigilia(['init', dir]);
    rmSync(join(dir, 'reports'), { recursive: true });
    const { code, out, err } = await vigilia(['brief', dir, '--out', join(folder, 'out')]);
    expect(code).toBe(0);
    expect(err).toBe(
      `vigilia: no folder ${join(dir, 'reports')}: make it and put the reports there; nothing was read\n`,
    );
    expect(out).toContain('no folder');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'assessment.html',
      'assessment.json',
      'assessment.md',
    ]);
  });
});
