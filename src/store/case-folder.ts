import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, VigiliaError } from '../base/index.ts';

/** The name of the act log in a case folder. */
export const ACTS_FILE = 'acts.ndjson';

/** One report file of a case: its id is the path below the case folder, with `/`. */
export interface ReportFile {
  readonly id: string;
  readonly path: string;
}

/** A case as it lies on disk. */
export interface CaseFolder {
  readonly folder: string;
  /** Where the embedded store lives, and whether there is one. */
  readonly storeFolder: string;
  readonly hasStore: boolean;
  readonly caseText: string;
  /** Absent when the case has no ratings. */
  readonly ratingsText?: string;
  /** The act log, as it is written; absent when nobody has acted yet. */
  readonly actsText?: string;
  /** Questions, forecasts and resolutions; absent when the case has none. */
  readonly forecastsText?: string;
  /** In the order of their ids. */
  readonly reports: readonly ReportFile[];
  /** Trouble with the folder itself, such as reports that are nowhere. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a case folder; opens no report.
 * @throws VigiliaError `input`: `case/missing`, `case/not-a-folder`, `case/no-case-file`.
 */
export async function readCaseFolder(folder: string): Promise<CaseFolder> {
  await requireFolder(folder);
  const caseText = await textOf(join(folder, 'case.yaml'));
  if (caseText === undefined) {
    throw new VigiliaError(
      'input',
      'case/no-case-file',
      `${folder} has no case.yaml: write one, or start with "vigilia init ${folder}"`,
    );
  }
  const storeFolder = join(folder, '.vigilia');
  const ratingsText = await textOf(join(folder, 'ratings.csv'));
  const actsText = await textOf(join(folder, ACTS_FILE));
  const forecastsText = await textOf(join(folder, 'forecasts.csv'));
  return {
    folder,
    storeFolder,
    hasStore: (await stat(storeFolder).catch(() => undefined)) !== undefined,
    caseText,
    ...(ratingsText === undefined ? {} : { ratingsText }),
    ...(actsText === undefined ? {} : { actsText }),
    ...(forecastsText === undefined ? {} : { forecastsText }),
    reports: await reportFiles(folder),
    findings: await missingReports(folder),
  };
}

/** A case without a folder for its reports can be briefed, but it is told: the name may be mistaken. */
async function missingReports(folder: string): Promise<Finding[]> {
  const root = join(folder, 'reports');
  if ((await stat(root).catch(() => undefined))?.isDirectory()) return [];
  const message = `no folder ${root}: make it and put the reports there; nothing was read`;
  return [{ code: 'case/no-reports', severity: 'warning', message }];
}

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found)
    throw new VigiliaError(
      'input',
      'case/missing',
      `no case folder ${folder}: make one with "vigilia init ${folder}"`,
    );
  if (!found.isDirectory()) {
    throw new VigiliaError(
      'input',
      'case/not-a-folder',
      `${folder} is a file: name the case folder that holds case.yaml`,
    );
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new VigiliaError('input', 'case/unreadable', `cannot read ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Files below `reports/`, however deep; names that begin with a dot are none of ours, and links are not followed. */
async function reportFiles(folder: string): Promise<ReportFile[]> {
  const root = join(folder, 'reports');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ id: path.slice(folder.length + 1).replaceAll('\\', '/'), path }))
    .map(({ id, path }) => ({ id: id.replace(/^\/+/u, ''), path }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** SHA-256 of a text in UTF-8, lower-case hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
