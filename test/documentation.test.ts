import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vigilia } from './run-vigilia.ts';

const PAGES = [...globSync('*.md'), ...globSync('docs/**/*.md'), ...globSync('examples/*/README.md')];
const README = readFileSync('README.md', 'utf8');

describe('documentation', () => {
  it('is seen whole', () => {
    expect(PAGES.length).toBeGreaterThan(8);
  });

  it.each(PAGES)('%s links to what is there', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)].map(
      (match) => match[1] ?? '',
    );
    const broken = links.filter((link) => !/^[a-z]+:/u.test(link) && !existsSync(join(dirname(page), link)));
    expect(broken).toEqual([]);
  });

  it('lists every command in the README, and the README no other', async () => {
    const { out } = await vigilia(['--help']);
    const commands = [...out.matchAll(/^ {2}([a-z]+) (?:\[options\] )?[<[]/gmu)]
      .map((match) => match[1])
      .filter((name) => name !== 'help');
    const listed = [...README.matchAll(/^\| `vigilia ([a-z]+)/gmu)].map((match) => match[1]);
    expect(commands.length).toBeGreaterThan(3);
    expect([...new Set(listed)].sort()).toEqual([...new Set(commands)].sort());
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const page of PAGES) {
      for (const [, script] of readFileSync(page, 'utf8').matchAll(/npm run (?:-s )?([a-z:]+)/gu))
        expect(Object.keys(scripts), page).toContain(script);
    }
  });

  it('shows a replay in the README that is what the command prints', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigilia-readme-'));
    try {
      const copy = join(folder, 'minsk-2022');
      cpSync('examples/minsk-2022', copy, { recursive: true, filter: (path) => !path.includes('.vigilia') });
      const { out } = await vigilia(['replay', copy, '--every', '28']);
      expect(README).toContain(`replay examples/minsk-2022 --every 28\n${out.trimEnd()}\n\`\`\``);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('explains every dependency', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8');
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of Object.keys({ ...dependencies, ...devDependencies }))
      expect(page, name).toContain(`\`${name}\``);
  });

  it('keeps the architecture page short', () => {
    expect(readFileSync('ARCHITECTURE.md', 'utf8').split('\n').length).toBeLessThan(125);
  });
});
