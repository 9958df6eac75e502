import { lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { create, extract } from 'tar';
import { VigiliaError } from '../base/index.ts';

/** What an archive may hold when it is unpacked. */
export interface ArchiveLimits {
  readonly mostFiles: number;
  readonly mostBytes: number;
}

const DEFAULT_LIMITS: ArchiveLimits = { mostFiles: 1_000_000, mostBytes: 20 * 2 ** 30 };

/** The store is left out: it is rebuilt from the rest. */
const LEFT_OUT: ReadonlySet<string> = new Set(['.vigilia']);

/**
 * Writes a whole case folder into one gzipped tar file, which any tool opens: every file and folder but the store. The same folder gives the same
 * bytes. Links and devices are not followed and not kept. Gives the number of files.
 * @throws VigiliaError `archive/case` (no case folder), `archive/write`.
 */
export async function exportCase(folder: string, file: string): Promise<number> {
  if (!(await stat(join(folder, 'case.yaml')).catch(() => undefined))?.isFile())
    throw new VigiliaError('input', 'archive/case', `${folder} has no case.yaml: name a case folder`);
  const draft = join(dirname(resolve(file)), `.${basename(file)}.${process.pid}.draft`);
  try {
    const { files, folders } = await contentsOf(folder, resolve(file));
    await mkdir(dirname(draft), { recursive: true });
    await create(
      { cwd: folder, file: draft, gzip: true, portable: true, noDirRecurse: true, mtime: new Date(0) },
      [...folders, ...files],
    );
    await rename(draft, file);
    return files.length;
  } catch (error) {
    await rm(draft, { force: true });
    throw new VigiliaError('input', 'archive/write', `cannot write ${file}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/**
 * Unpacks an archive of a case into `folder`, which must be missing or empty; either everything arrives or nothing. What is no plain file or folder
 * inside the case is refused. Gives the number of files.
 * @throws VigiliaError `archive/occupied`, `archive/unreadable` (damaged, unsafe, beyond the limits, or no case).
 */
export async function importCase(
  file: string,
  folder: string,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Promise<number> {
  const there = await readdir(folder).catch(() => undefined);
  if (there !== undefined && there.length > 0)
    throw new VigiliaError(
      'input',
      'archive/occupied',
      `${folder} is not empty: name a folder that is missing or empty`,
    );
  const target = resolve(folder);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
  try {
    await mkdir(draft, { recursive: true });
    const files = unpacked(file, draft, limits);
    if (!(await stat(join(draft, 'case.yaml')).catch(() => undefined))?.isFile())
      throw new Error('it holds no case.yaml');
    if (there !== undefined) await rm(target, { recursive: true });
    await rename(draft, target);
    return files;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new VigiliaError(
      'input',
      'archive/unreadable',
      `cannot unpack ${file}: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}

function unpacked(file: string, folder: string, { mostFiles, mostBytes }: ArchiveLimits): number {
  let files = 0;
  let bytes = 0;
  let trouble: string | undefined;
  // At once and not in the background: what fails in the middle must leave nothing that is still being written.
  extract({
    sync: true,
    file,
    cwd: folder,
    strict: true,
    // Nothing of an archive made elsewhere decides who may read or run a file here.
    noChmod: true,
    filter: (path, entry) => {
      const type = 'type' in entry ? entry.type : 'File';
      if (type === 'Directory') return trouble === undefined;
      if (type !== 'File' && type !== 'OldFile') trouble ??= `"${path}" is no plain file`;
      if (LEFT_OUT.has(path.split('/')[0] ?? '')) trouble ??= `"${path}" is part of a store`;
      if (path.split(/[\\/]/u).includes('..')) trouble ??= `"${path}" leads out of the case`;
      files++;
      bytes += entry.size;
      if (files > mostFiles) trouble ??= `it holds more than ${mostFiles} files`;
      if (bytes > mostBytes) trouble ??= `it holds more than ${mostBytes} bytes`;
      return trouble === undefined;
    },
  });
  if (trouble !== undefined) throw new Error(trouble);
  return files;
}

/** Plain files and folders below a case, sorted, without the store, drafts and the archive itself. */
async function contentsOf(
  root: string,
  archive: string,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const files: string[] = [];
  const folders: string[] = [];
  const visit = async (below: string): Promise<void> => {
    const names = (await readdir(join(root, below))).sort();
    for (const name of names) {
      const path = below === '' ? name : `${below}/${name}`;
      if ((below === '' && LEFT_OUT.has(name)) || name.endsWith('.draft')) continue;
      if (resolve(root, path) === archive) continue;
      const found = await lstat(join(root, path));
      if (found.isDirectory()) {
        folders.push(path);
        await visit(path);
      } else if (found.isFile()) files.push(path);
    }
  };
  await visit('');
  return { files, folders };
}
