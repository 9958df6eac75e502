import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Assessment, allFindings, compileAssessment, reviewAssessment } from './assessment/index.ts';
import {
  actDay,
  addDays,
  type Day,
  dayNumber,
  type Finding,
  type Language,
  parseActs,
  VigiliaError,
  type WithdrawAct,
} from './base/index.ts';
import { type Document, takeIn } from './intake/index.ts';
import {
  CASE_ACT_KINDS,
  type CaseAct,
  type CaseFile,
  drawPicture,
  parseCaseFile,
  parseRatings,
  type Picture,
  type Rating,
  type ReadReport,
} from './judgement/index.ts';
import { createReader, READER_VERSION, type ReadingModels } from './reading/index.ts';
import {
  ACTS_FILE,
  appendAct,
  type CaseFolder,
  fileFingerprint,
  type NewAct,
  openStore,
  readCaseFolder,
  type ReportFile,
  type Store,
  textHash,
} from './store/index.ts';

/** One turn of the watch, and what the caller lends it. */
export interface WatchOptions {
  readonly folder: string;
  /** Today by the caller's clock: a report dated after tomorrow stops the turn. */
  readonly today: Day;
  /** The models to read with; called only when there is something to read. */
  readonly models: () => ReadingModels;
  /** Postgres instead of the embedded store. */
  readonly databaseUrl?: string;
  /** Called after each report that was read, with how many there are to read. */
  readonly onProgress?: (read: number, total: number) => void;
}

/** A case with everything that has been read of it: pictures of any day are drawn from it without touching disk again. */
export interface WatchedCase {
  readonly caseFile: CaseFile;
  readonly reports: readonly ReadReport[];
  readonly ratings: readonly Rating[];
  /** What analysts did, in the order of the log. */
  readonly acts: readonly (CaseAct | WithdrawAct)[];
  /** The text of `forecasts.csv`; absent when the case has none. */
  readonly forecastsText?: string;
  /** Trouble met in the case folder, the ratings and the acts; documents and readings carry theirs. */
  readonly findings: readonly Finding[];
  /** Documents read in this turn; the rest were known. */
  readonly read: number;
}

/**
 * Takes in what is new in a case folder, reads it and keeps it.
 * Nothing is written before every new report has been taken in and dated; a store that does not exist is not even made.
 * @throws VigiliaError as `readCaseFolder`, `parseCaseFile` and `openStore` do, and `report/future`.
 */
export async function watchCase(options: WatchOptions): Promise<WatchedCase> {
  const folder = await readCaseFolder(options.folder);
  const caseFile = parseCaseFile(folder.caseText, { id: basename(resolve(options.folder)), hash: textHash });
  const early =
    folder.hasStore || options.databaseUrl !== undefined
      ? undefined
      : await takeInNew(folder, new Map(), options.today);
  const store = await openStore({
    folder: folder.storeFolder,
    caseId: caseFile.case.id,
    ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
  });
  try {
    const taken =
      early ?? (await takeInNew(folder, await store.takenFingerprints(READER_VERSION), options.today));
    await store.markMissingBut(folder.reports.map(({ id }) => id));
    await readAndKeep(store, taken, options);
    const reports = await store.reports();
    const rated = ratingsOf(folder, caseFile, reports);
    const acted = actsOf(folder, reports, options.today);
    return {
      caseFile,
      reports,
      ratings: rated.ratings,
      acts: acted.acts,
      ...(folder.forecastsText === undefined ? {} : { forecastsText: folder.forecastsText }),
      findings: [...folder.findings, ...rated.findings, ...acted.findings],
      read: taken.length,
    };
  } finally {
    await store.close();
  }
}

interface TakenReport {
  readonly document: Document;
  readonly fingerprint: string;
}

/** Takes in the files whose fingerprint is not known, one after the other: the bytes of one file at a time are held. */
async function takeInNew(
  folder: CaseFolder,
  known: ReadonlyMap<string, string>,
  today: Day,
): Promise<TakenReport[]> {
  const taken: TakenReport[] = [];
  for (const file of folder.reports) {
    const bytes = await bytesOf(file);
    const fingerprint = fileFingerprint(bytes);
    if (known.get(file.id) === fingerprint) continue;
    const document = await takeIn({ id: file.id, bytes });
    refuseFuture(document, today);
    taken.push({ document, fingerprint });
  }
  return taken;
}

/** One durable transaction a report: what is finished stays, whatever happens to the rest. */
async function readAndKeep(
  store: Store,
  taken: readonly TakenReport[],
  { models, onProgress }: Pick<WatchOptions, 'models' | 'onProgress'>,
): Promise<void> {
  if (taken.length === 0) return;
  const reader = createReader(models());
  for (const [index, { document, fingerprint }] of taken.entries()) {
    await store.keepReport(document, reader.read(document), { readerVersion: READER_VERSION, fingerprint });
    onProgress?.(index + 1, taken.length);
  }
}

async function bytesOf(file: ReportFile): Promise<Uint8Array> {
  try {
    return await readFile(file.path);
  } catch (error) {
    throw new VigiliaError(
      'input',
      'report/unreadable',
      `cannot read ${file.id}: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** A day of grace: east of here it may be tomorrow already. */
function refuseFuture(document: Document, today: Day): void {
  const { publishedAt } = document;
  if (publishedAt?.from === undefined || publishedAt.from.slice(0, 10) <= addDays(today, 1)) return;
  throw new VigiliaError(
    'input',
    'report/future',
    `${document.id} is dated ${publishedAt.from}, after today (${today}): correct its date or take it out of reports/; nothing was written`,
  );
}

function ratingsOf(
  folder: CaseFolder,
  caseFile: CaseFile,
  reports: readonly ReadReport[],
): { ratings: readonly Rating[]; findings: readonly Finding[] } {
  if (folder.ratingsText === undefined) return { ratings: [], findings: [] };
  return parseRatings(
    folder.ratingsText,
    caseFile.case,
    reports.map((report) => report.document.id),
  );
}

/** The same day of grace as for reports. */
function actsOf(
  { actsText }: CaseFolder,
  reports: readonly ReadReport[],
  today: Day,
): { acts: readonly (CaseAct | WithdrawAct)[]; findings: readonly Finding[] } {
  return parseActs(actsText ?? '', {
    file: ACTS_FILE,
    kinds: CASE_ACT_KINDS,
    latest: addDays(today, 1),
    documents: new Set(reports.map(({ document }) => document.id)),
  });
}

/**
 * The day up to which the case has been read: the date of its latest report, or of the latest act of an analyst where that is later;
 * the day it was opened when there is neither.
 */
export function latestDay(watched: WatchedCase): Day {
  const days = watched.reports.flatMap(({ document }) =>
    document.publishedAt?.to === undefined ? [] : [document.publishedAt.to.slice(0, 10)],
  );
  return [...days, ...watched.acts.map(actDay)].reduce(
    (latest, day) => (day > latest ? day : latest),
    watched.caseFile.case.opened,
  );
}

/** The picture of a watched case on one day: only what was known then. */
export function pictureOn(watched: WatchedCase, asOf: Day): Picture {
  const picture = drawPicture({
    caseFile: watched.caseFile,
    reports: watched.reports,
    ratings: watched.ratings,
    acts: watched.acts,
    asOf,
  });
  return { ...picture, findings: [...watched.findings, ...picture.findings] };
}

/** Adds an act to the log of the case; returns it with its id, and the case with it. Throws as `appendAct` does. */
export async function keepAct<One extends CaseAct | WithdrawAct>(
  watched: WatchedCase,
  { folder, act }: { readonly folder: string; readonly act: NewAct<One> },
): Promise<{ act: One; watched: WatchedCase }> {
  const kept = await appendAct<One>(folder, act);
  return { act: kept, watched: { ...watched, acts: [...watched.acts, kept] } };
}

/** One point of the probability path. */
export interface PathPoint {
  readonly day: Day;
  readonly yes: number;
  readonly reports: number;
  readonly origins: number;
}

/** The path of P(yes) from the first report to `until`, one picture every `every` days and one on `until` itself. */
export function probabilityPath(
  watched: WatchedCase,
  span: { until: Day; every: number },
): { point: PathPoint; picture: Picture }[] {
  const days: Day[] = [];
  const last = dayNumber(span.until);
  for (let day = firstDay(watched, span.until); dayNumber(day) < last; day = addDays(day, span.every))
    days.push(day);
  return [...days, span.until].map((day) => {
    const picture = pictureOn(watched, day);
    return {
      picture,
      point: {
        day,
        yes: picture.posterior.yes,
        reports: picture.reports.length,
        origins: picture.origins.length,
      },
    };
  });
}

function firstDay(watched: WatchedCase, until: Day): Day {
  const opened = watched.caseFile.case.opened;
  return opened < until ? opened : until;
}

/**
 * Compiles the assessment of one day and has it checked sentence by sentence: what the checker refuses is left out, and is a finding beside
 * those of the inputs.
 */
export function assess(
  watched: WatchedCase,
  options: { asOf: Day; since: Day; language: Language },
): { assessment: Assessment; picture: Picture; findings: readonly Finding[] } {
  const picture = pictureOn(watched, options.asOf);
  const since = pictureOn(watched, options.since);
  const assessment = compileAssessment(picture, { language: options.language, since });
  const { cleared, findings } = reviewAssessment(assessment, picture, { since });
  return { assessment: cleared, picture, findings: [...allFindings(picture), ...findings] };
}
