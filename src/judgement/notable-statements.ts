import { addDays, spanText } from '../base/index.ts';
import type { Statement } from '../reading/index.ts';
import {
  compareReports,
  foldedWords,
  knownDay,
  type Origin,
  type ReadReport,
  type SourceProfile,
} from '../sources/index.ts';
import type { NotableStatement } from './picture.ts';
import { speakerProfile } from './speaker.ts';

/**
 * Statements worth showing: every denial, and every statement by a speaker that the case lists; of one speaker, kind and origin only the first
 * utterance. By date of the report, then in text order. `interest` is what the case records of the speaker.
 */
export function notableStatements(
  reports: readonly ReadReport[],
  origins: readonly Origin[],
  profiles: readonly SourceProfile[],
): NotableStatement[] {
  const originOf = new Map(
    origins.flatMap((origin) => origin.documents.map((document) => [document, origin] as const)),
  );
  const firstOfOrigin = new Set(origins.map(({ first }) => first));
  const isFirst = ({ document: { id } }: ReadReport) => Number(!firstOfOrigin.has(id));
  const shown = new Set<string>();
  const notable: { readonly report: ReadReport; readonly statement: NotableStatement }[] = [];
  for (const report of [...reports].sort((a, b) => isFirst(a) - isFirst(b) || compareReports(a, b))) {
    for (const [index, statement] of report.reading.statements.entries()) {
      const profile = speakerProfile(report, statement, profiles);
      if (!profile && statement.kind !== 'denial') continue;
      if (isOfLongAgo(report, statement)) continue;
      const { id } = report.document;
      const origin = originOf.get(id)?.id ?? id;
      const key = JSON.stringify([profile?.name ?? speakerKey(report, statement), statement.kind, origin]);
      if (shown.has(key)) continue;
      shown.add(key);
      notable.push({
        report,
        statement: notableStatement({ document: id, statement: index, origin }, statement, profile),
      });
    }
  }
  return notable.sort((a, b) => compareReports(a.report, b.report)).map(({ statement }) => statement);
}

/** A statement of weeks ago tells what was said before, not what is being said: "had denied any such plan". */
const LONG_AGO_DAYS = 30;

/** True for a statement that its report places weeks before itself, or before something else at no day that is told. */
function isOfLongAgo(report: ReadReport, { saidAt }: Statement): boolean {
  const day = knownDay(report);
  if (saidAt === undefined || day === undefined) return false;
  if (saidAt.from === undefined) return true;
  return saidAt.to !== undefined && saidAt.to.slice(0, 10) < addDays(day, -LONG_AGO_DAYS);
}

function notableStatement(
  place: Pick<NotableStatement, 'document' | 'statement' | 'origin'>,
  { speaker }: Statement,
  profile: SourceProfile | undefined,
): NotableStatement {
  return {
    ...place,
    ...(speaker === undefined ? {} : { speaker }),
    ...(profile?.interest ? { interest: profile.interest } : {}),
  };
}

/** Who speaks, where the case does not list them: the entity, else the words of the text. */
function speakerKey({ document }: ReadReport, { speaker, source }: Statement): string {
  if (speaker !== undefined) return speaker;
  if (source === 'implicit') return '';
  return foldedWords(source.map((span) => spanText(document.text, span)).join(' ')).join(' ');
}
