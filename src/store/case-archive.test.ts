import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCase, importCase } from './case-archive.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'vigilia-archive-'));
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

/** Every file below a folder with its bytes. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length),
        readFileSync(join(entry.parentPath, entry.name), 'base64'),
      ])
      .sort(),
  );
}

function caseFolder(): string {
  const folder = join(place, 'case');
  mkdirSync(join(folder, 'reports', 'deep'), { recursive: true });
  mkdirSync(join(folder, '.vigilia'));
  writeFileSync(join(folder, '.vigilia', 'db'), 'store');
  writeFileSync(join(folder, 'case.yaml'), 'question: "?"\n');
  writeFileSync(join(folder, 'reports', 'deep', 'più lungo 𝔘.txt'), 'Testo');
  writeFileSync(
    join(folder, 'reports', 'bytes.pdf'),
    Uint8Array.from({ length: 5000 }, (_, at) => at % 256),
  );
  return folder;
}

describe('a case in one file', () => {
  it('comes back byte for byte, without its store', async () => {
    const folder = caseFolder();
    expect(await exportCase(folder, join(place, 'case.tar.gz'))).toBe(3);
    expect(await importCase(join(place, 'case.tar.gz'), join(place, 'back'))).toBe(3);
    rmSync(join(folder, '.vigilia'), { recursive: true });
    expect(contents(join(place, 'back'))).toEqual(contents(folder));
  });

  it('is the same bytes each time, wherever it lies', async () => {
    const folder = caseFolder();
    cpSync(folder, join(place, 'copy'), { recursive: true });
    await exportCase(folder, join(place, 'one.tar.gz'));
    await exportCase(join(place, 'copy'), join(place, 'two.tar.gz'));
    expect(readFileSync(join(place, 'one.tar.gz')).equals(readFileSync(join(place, 'two.tar.gz')))).toBe(
      true,
    );
  });

  it('does not hold itself, nor what a link leads to', async () => {
    const folder = caseFolder();
    writeFileSync(join(place, 'secret'), 'secret');
    symlinkSync(join(place, 'secret'), join(folder, 'reports', 'link.txt'));
    await exportCase(folder, join(folder, 'case.tar.gz'));
    expect(await exportCase(folder, join(folder, 'case.tar.gz'))).toBe(3);
  });

  it('goes into no folder that holds something', async () => {
    const folder = caseFolder();
    await exportCase(folder, join(place, 'case.tar.gz'));
    await expect(importCase(join(place, 'case.tar.gz'), folder)).rejects.toMatchObject({
      code: 'archive/occupied',
    });
    expect(existsSync(join(folder, 'case.yaml'))).toBe(true);
  });

  it('is made of case folders only', async () => {
    mkdirSync(join(place, 'other'));
    await expect(exportCase(join(place, 'other'), join(place, 'x.tar.gz'))).rejects.toMatchObject({
      code: 'archive/case',
    });
  });
});

describe('a hostile archive', () => {
  const refused = async (
    file: string,
    limits?: { mostFiles: number; mostBytes: number },
  ): Promise<string> => {
    const error = await importCase(file, join(place, 'back'), limits).then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(existsSync(join(place, 'back'))).toBe(false);
    return error?.message ?? 'not refused';
  };

  it('with a link is refused whole', async () => {
    const folder = caseFolder();
    symlinkSync('/etc', join(folder, 'reports', 'etc'));
    const file = join(place, 'link.tar.gz');
    await create({ cwd: folder, file, gzip: true }, ['case.yaml', 'reports']);
    expect(await refused(file)).toMatch(/is no plain file/u);
  });

  it('with a path that leads out is refused whole', async () => {
    const folder = caseFolder();
    writeFileSync(join(place, 'outside'), 'x');
    const file = join(place, 'out.tar.gz');
    await create({ cwd: folder, file, gzip: true, preservePaths: true }, ['case.yaml', '../outside']);
    expect(await refused(file)).toMatch(/cannot unpack/u);
  });

  it('with a store, or none that is a case, is refused', async () => {
    const folder = caseFolder();
    const file = join(place, 'store.tar.gz');
    await create({ cwd: folder, file, gzip: true }, ['case.yaml', '.vigilia']);
    expect(await refused(file)).toMatch(/part of a store/u);
    await create({ cwd: folder, file, gzip: true }, ['reports']);
    expect(await refused(file)).toMatch(/no case\.yaml/u);
  });

  it('beyond the limits, cut short or no archive at all is refused', async () => {
    const folder = caseFolder();
    const file = join(place, 'case.tar.gz');
    await exportCase(folder, file);
    expect(await refused(file, { mostFiles: 2, mostBytes: 1e9 })).toMatch(/more than 2 files/u);
    expect(await refused(file, { mostFiles: 9, mostBytes: 100 })).toMatch(/more than 100 bytes/u);
    writeFileSync(file, readFileSync(file).subarray(0, 300));
    expect(await refused(file)).toMatch(/cannot unpack/u);
    writeFileSync(file, 'no archive');
    expect(await refused(file)).toMatch(/cannot unpack/u);
  });
});
