import { allFindings } from '../assessment/index.ts';
import { type Day, type Language, VigiliaError } from '../base/index.ts';
import { type CaseAct, type IndicationSense, moveReason, type Picture } from '../judgement/index.ts';
import type { NewAct } from '../store/index.ts';
import { keepAct, latestDay, pictureOn, type WatchedCase } from '../watch.ts';
import { exitCodeFor } from './exit-code.ts';
import type { OutputFormat } from './options.ts';
import { signsText } from './signs-text.ts';
import { namedReport } from './sources-page/named-reports.ts';
import { SIGNS_WORDS } from './vocabulary/signs-words.ts';
import { watchedCase } from './watched-case.ts';

/** The options of `vigilia signs`. */
export interface SignsOptions {
  readonly at?: Day;
  readonly accept?: string;
  readonly reject?: string;
  readonly report?: string;
  readonly sense: string;
  readonly answer?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly lang?: Language;
  readonly format: OutputFormat;
}

/** Carries out `vigilia signs`; returns the exit code. */
export async function runSigns(folder: string, options: SignsOptions): Promise<number> {
  requireOneAct(options);
  const watched = await watchedCase(folder);
  const language = options.lang ?? watched.caseFile.case.languages[0] ?? 'en';
  const picture = pictureOn(watched, options.at ?? latestDay(watched));
  const act = actOf(options, picture);
  if (act) return await keep(act, watched, { folder, language, format: options.format });
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(signsRecord(picture), null, 2)}\n`
      : signsText(picture, language),
  );
  return exitCodeFor(allFindings(picture));
}

/** An act has one subject, a name and a reason, and is of today. */
function requireOneAct({ accept, reject, answer, report, by, reason, at }: SignsOptions): void {
  const asked = [accept, reject, answer].filter((one) => one !== undefined);
  const refuse = (code: string, message: string): never => {
    throw new VigiliaError('usage', code, message);
  };
  if (asked.length === 0) {
    if ([report, by, reason].some((one) => one !== undefined))
      refuse('signs/no-act', 'say what is decided: --accept, --reject or --answer');
    return;
  }
  if (asked.length > 1) refuse('signs/one-act', 'decide one thing at a time: --accept, --reject or --answer');
  if (!by?.trim() || !reason?.trim())
    refuse('signs/analyst', 'an act needs a name and a reason: give --by and --reason');
  if (at !== undefined) refuse('cli/act-at', 'an act is of today: give it without --at');
  if ((answer === undefined) !== (report !== undefined))
    refuse('signs/report', '--accept and --reject name the report with --report; --answer names none');
}

const SENSES: readonly IndicationSense[] = ['seen', 'absent', 'receded'];

function actOf(options: SignsOptions, picture: Picture): NewAct<CaseAct> | undefined {
  const { accept, reject, answer, report = '', by = '', reason = '' } = options;
  const said = { at: new Date().toISOString(), by: by.trim(), reason: reason.trim() };
  if (answer !== undefined) {
    const known = picture.gates.map(({ id }) => id);
    if (!known.includes(answer))
      throw new VigiliaError(
        'input',
        'signs/gate',
        `no gate ${answer} stands now: ${known.length === 0 ? 'there is none' : `use one of ${known.join(', ')}`}`,
      );
    return { ...said, kind: 'answer-gate', gate: answer };
  }
  const indicator = accept ?? reject;
  if (indicator === undefined) return undefined;
  const sense = SENSES.find((one) => one === options.sense);
  if (!sense)
    throw new VigiliaError('usage', 'signs/sense', `--sense ${options.sense}: use ${SENSES.join(', ')}`);
  if (!picture.indicators.some((reading) => reading.indicator === indicator))
    throw new VigiliaError('input', 'signs/indicator', `the case has no indicator ${indicator}`);
  const document = namedReport(
    report,
    picture.reports.map((one) => one.document.id),
  );
  return {
    ...said,
    kind: accept === undefined ? 'reject-match' : 'accept-match',
    indicator,
    document,
    ...(sense === 'seen' ? {} : { sense }),
  };
}

async function keep(
  act: NewAct<CaseAct>,
  watched: WatchedCase,
  { folder, language, format }: { folder: string; language: Language; format: OutputFormat },
): Promise<number> {
  const today = act.at.slice(0, 10);
  const latest = latestDay(watched);
  const asOf = latest > today ? latest : today;
  const before = pictureOn(watched, asOf).posterior.yes;
  const kept = await keepAct<CaseAct>(watched, { folder, act });
  const after = pictureOn(kept.watched, asOf).posterior.yes;
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ act: kept.act, yes: { before, after } })}\n`
      : `${SIGNS_WORDS[language].kept(kept.act.id, before, after)}\n`,
  );
  return exitCodeFor([]);
}

/** What `--format json` prints: the answer with its band, every indicator with its matches, every contribution with its reason, the gates. */
function signsRecord(picture: Picture): object {
  const { caseFile, asOf, posterior, everyOutletCounted, band, indicators, diagnosticity } = picture;
  return {
    case: caseFile.case.id,
    asOf,
    yes: posterior.yes,
    priorYes: posterior.priorYes,
    probability: posterior.probability,
    band,
    everyOutletCounted: everyOutletCounted.yes,
    indicators: indicators.map((reading) => ({ ...reading, bits: diagnosticity[reading.indicator] })),
    contributions: posterior.contributions.map((one) => ({
      ...one,
      reason: moveReason(caseFile.case, one),
    })),
    watchNext: picture.watchNext,
    leadChange: picture.leadChange,
    gates: picture.gates,
  };
}
