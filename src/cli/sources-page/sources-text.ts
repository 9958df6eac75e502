import { wordingOf } from '../../assessment/index.ts';
import { actDay, dayInterval } from '../../base/index.ts';
import type { Picture, TrackRecord } from '../../judgement/index.ts';
import {
  CREDIBILITY_WEIGHTS,
  DECEPTION_CHECKLISTS,
  type DeceptionFlag,
  explainOrigin,
  gradeHistory,
  LINEAGE_WORDS,
  lineageGraph,
  lineageText,
  type Origin,
  RELIABILITY_WEIGHTS,
  type ReadReport,
  type ReportSheet,
  reportSheets,
  type SentenceForms,
  type SourceAct,
  type SourceSheet,
} from '../../sources/index.ts';
import { SOURCES_WORDS } from './vocabulary/sources-words.ts';

/** What the page shows. */
export interface SourcesPage {
  readonly picture: Picture;
  readonly sheets: readonly SourceSheet[];
  /** By the name of the source; a source none of whose forecasts was answered has none. */
  readonly records: ReadonlyMap<string, TrackRecord>;
  /** In force, in the order of the log. */
  readonly acts: readonly SourceAct[];
  readonly forms: SentenceForms;
}

/** The page as plain lines: origins that stand for several reports as trees, every source with its grades, every act. */
export function sourcesText(page: SourcesPage): string {
  const { picture, sheets, acts, records, forms } = page;
  const words = SOURCES_WORDS[forms.language];
  const { reports, origins, asOf, caseFile } = picture;
  const head = [
    forms.text(caseFile.case.question[forms.language]),
    words.counts(reports.length, origins.length, forms.date(dayInterval(asOf))),
  ];
  const sections: (readonly [string, readonly string[]])[] = [
    [words.origins, originLines(page)],
    [words.sources, sheets.flatMap((sheet) => [...sheetLines(sheet, records, forms), ''])],
    [words.reportsGraded, reportSheets(acts).map((sheet) => reportLine(sheet, forms))],
    [words.acts, acts.map((act) => actLine(act, forms))],
  ];
  const shown = sections.filter(([, body]) => body.length > 0);
  const text = [head, ...shown.map(([title, body]) => ['', title.toUpperCase(), '', ...body])].flat();
  return `${text.join('\n').trimEnd()}\n`;
}

/** The origins that stand for several reports, or that an analyst spoke of: those of most reports first. */
export function tellingOrigins({ origins }: Picture): Origin[] {
  return origins
    .filter(({ documents, acts }) => documents.length > 1 || acts !== undefined)
    .sort((a, b) => b.documents.length - a.documents.length);
}

/** The reports of a picture by id. */
export function reportsById({ reports }: Picture): ReadonlyMap<string, ReadReport> {
  return new Map(reports.map((report) => [report.document.id, report]));
}

function originLines({ picture, forms }: SourcesPage): string[] {
  const reports = reportsById(picture);
  const telling = tellingOrigins(picture);
  const alone = picture.origins.length - telling.length;
  const words = LINEAGE_WORDS[forms.language];
  return [
    ...(telling.length === 0 ? [words.noOrigins, ''] : []),
    ...telling.flatMap((origin) => [
      `${explainOrigin(origin, { reports, forms })}.`,
      ...lineageText(lineageGraph(origin), { reports, forms }).map((line) => `  ${line}`),
      '',
    ]),
    ...(alone > 0 ? [words.alone(alone)] : []),
  ];
}

function sheetLines(sheet: SourceSheet, records: SourcesPage['records'], forms: SentenceForms): string[] {
  const words = SOURCES_WORDS[forms.language];
  const { profile, flags, record } = sheet;
  const field = (name: string, text: string) => `  ${name}: ${forms.text(text)}`;
  const standing = sheet.isListed ? words.lineage[profile.lineage] : words.unlisted;
  const lines = [`${forms.text(profile.name)} · ${gradeWords(profile.reliability, forms)} · ${standing}`];
  if (sheet.reports > 0) lines.push(`  ${words.reports(sheet.reports, sheet.origins)}`);
  if (sheet.isListed)
    lines.push(field(words.limitation, profile.limitation?.[forms.language] ?? words.noLimitation));
  if (profile.interest) lines.push(field(words.interest, profile.interest[forms.language]));
  if (record) {
    const parts = (['ahead', 'running', 'over', 'undated'] as const)
      .filter((standing) => record[standing] > 0)
      .map((standing) => `${record[standing]} ${words.standings[standing]}`);
    const scored = records.get(profile.name);
    const answered = scored ? `; ${words.answered(scored.questions, scoreWords(scored, forms))}` : '';
    lines.push(`  ${words.forecasts(record.made)}: ${parts.join(', ')}${answered}`);
  }
  const grades = gradeHistory(sheet);
  if (grades.length > 1) {
    const told = grades.map(({ reliability, on, by, reason }) => {
      const who = [by, reason].flatMap((part) => (part === undefined ? [] : [forms.text(part)])).join(': ');
      return `${reliability}${on === undefined ? '' : ` ${words.from(forms.date(dayInterval(on)))}`}${who === '' ? '' : ` (${who})`}`;
    });
    lines.push(`  ${words.grades}: ${told.join(' → ')}`);
  }
  lines.push(...flags.map((flag) => `  ${flagWords(flag, forms)}`));
  return lines;
}

function flagWords({ checklist, state, yes }: DeceptionFlag, { language }: SentenceForms): string {
  const words = SOURCES_WORDS[language];
  const list = DECEPTION_CHECKLISTS.find(({ id }) => id === checklist);
  const asked = (list?.questions ?? [])
    .filter(({ id }) => yes.includes(id))
    .map(({ text }) => text[language]);
  const why = asked.length > 0 ? ` (${asked.join(' ')})` : '';
  return `${words.deception}, ${list?.name[language]}: ${words.flags[state]}${why}`;
}

function scoreWords({ brier }: TrackRecord, { language }: SentenceForms): string {
  return brier === null ? '–' : wordingOf(language).formats.decimal(brier, 3);
}

/** A report that an analyst graded or checked. */
function reportLine({ document, grade, flags }: ReportSheet, forms: SentenceForms): string {
  const label = CREDIBILITY_WEIGHTS.find((one) => one.grade === grade?.credibility)?.label[forms.language];
  const parts = [
    ...(grade
      ? [`${grade.credibility} ${label} (${forms.text(grade.by)}: ${forms.text(grade.reason)})`]
      : []),
    ...flags.map((flag) => flagWords(flag, forms)),
  ];
  return `${forms.text(document)} · ${parts.join(' · ')}`;
}

function gradeWords(reliability: string, { language }: SentenceForms): string {
  const label = RELIABILITY_WEIGHTS.find(({ grade }) => grade === reliability)?.label[language];
  return `${reliability} ${label}`;
}

function actLine(act: SourceAct, forms: SentenceForms): string {
  const words = SOURCES_WORDS[forms.language];
  const date = forms.date(dayInterval(actDay(act)));
  return `${forms.text(act.id)}  ${date}, ${forms.text(act.by)} · ${words.kinds[act.kind]} ${forms.text(actObject(act, forms))}: ${forms.text(act.reason)}`;
}

function actObject(act: SourceAct, { language }: SentenceForms): string {
  switch (act.kind) {
    case 'join-origins':
      return act.documents.join(', ');
    case 'split-origin':
      return `${act.documents.join(', ')} ≠ ${act.from.join(', ')}`;
    case 'grade-source':
      return `${act.source} ${act.reliability}`;
    case 'grade-report': {
      const label = CREDIBILITY_WEIGHTS.find(({ grade }) => grade === act.credibility)?.label[language];
      return `${act.document} ${act.credibility} ${label}`;
    }
    case 'check-deception': {
      const answers = Object.entries(act.answers).map(([question, answer]) => `${question} ${answer}`);
      return `${act.source ?? act.document}: ${answers.join(', ')}`;
    }
  }
}
