import { actDay, dayInterval } from '../../base/index.ts';
import type { OriginAct } from '../act/origin-act.ts';
import { foldedWords } from '../fold.ts';
import type { Link, LinkKind } from '../link.ts';
import { compareTelling } from '../link-rank.ts';
import type { Origin } from '../origin.ts';
import type { ReadReport } from '../read-report.ts';
import type { SentenceForms } from './sentence-forms.ts';
import { ORIGIN_PHRASES, type OriginPhrases } from './vocabulary/origin-phrases.ts';

/** What the sentence is made from: the reports by id, and how things are written. */
interface Telling {
  readonly reports: ReadonlyMap<string, ReadReport>;
  readonly forms: SentenceForms;
}

/**
 * One sentence without a full stop that explains an origin: how many reports it stands for, where it was first seen, how the others
 * depend on it and whom they credit, and what analysts said of it. Each report is counted once, by what it most surely is.
 */
export function explainOrigin(origin: Origin, telling: Telling): string {
  const phrases = ORIGIN_PHRASES[telling.forms.language];
  const count = origin.documents.length;
  const head = `${count} ${phrases.reports[count === 1 ? 0 : 1]}, ${phrases.origin}`;
  const parts = [
    firstSeen(origin, telling, phrases),
    ...dependents(origin, telling, phrases),
    ...(origin.acts ?? []).map((act) => actPart(act, origin, telling)),
  ];
  return `${head}: ${parts.join('; ')}`;
}

function firstSeen(
  { first }: Origin,
  { reports, forms }: Telling,
  { firstSeen, undated }: OriginPhrases,
): string {
  const report = reports.get(first);
  const date = report?.document.publishedAt ?? report?.reading.publishedAt;
  return firstSeen(nameOf(first, { reports, forms }), date ? forms.date(date) : undated);
}

/** In the order in which they are told; of several links of one report the first kind counts. */
const KINDS: readonly LinkKind[] = [
  'reprint',
  'translation',
  'copy',
  'near-copy',
  'rewrite',
  'later-version',
  'correction',
];
interface Dependent {
  readonly kind: LinkKind;
  readonly credited?: string;
  readonly isAbsent: boolean;
}

function dependents(origin: Origin, telling: Telling, phrases: OriginPhrases): string[] {
  const links = Map.groupBy(origin.links, ({ from }) => from);
  const found = [...links.values()].flatMap((ofReport) => dependentOf(ofReport, telling) ?? []);
  const groups = Map.groupBy(found, ({ kind, credited }) =>
    JSON.stringify([KINDS.indexOf(kind), foldedWords(credited ?? '')]),
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => (group[0] ? [dependentsPart(group[0], group.length, telling, phrases)] : []));
}

function dependentOf(links: readonly Link[], { reports }: Telling): Dependent | undefined {
  const [link] = [...links].sort(compareTelling);
  if (!link) return undefined;
  const isCredit = link.kind === 'reprint' || link.kind === 'rewrite' || link.kind === 'translation';
  const original = link.to === undefined ? undefined : reports.get(link.to)?.document.publisher;
  const credited = link.declared ?? (isCredit ? original : undefined);
  return {
    kind: link.kind,
    ...(credited === undefined ? {} : { credited }),
    isAbsent: link.to === undefined && credited !== undefined && link.kind !== 'correction',
  };
}

function dependentsPart(
  { kind, credited, isAbsent }: Dependent,
  count: number,
  { forms }: Telling,
  phrases: OriginPhrases,
): string {
  const at = count === 1 ? 0 : 1;
  const said = `${phrases.numbers[count] ?? count} ${phrases.kinds[kind][at]}`;
  if (credited === undefined) return said;
  const name = forms.text(credited);
  return `${said} ${phrases.credits[at]} ${name}${isAbsent ? `, ${phrases.absent}` : ''}`;
}

const NAMED_AT_MOST = 3;

function actPart(act: OriginAct, { documents }: Origin, telling: Telling): string {
  const { forms } = telling;
  const phrases = ORIGIN_PHRASES[forms.language];
  const [by, reason] = [forms.text(act.by), forms.text(act.reason)];
  const date = forms.date(dayInterval(actDay(act)));
  if (act.kind === 'join-origins') return phrases.joined(by, date, reason);
  const isHere = act.documents.some((id) => documents.includes(id));
  const others = [...new Set((isHere ? act.from : act.documents).map((id) => nameOf(id, telling)))];
  const named = others.slice(0, NAMED_AT_MOST);
  const rest = others.length - named.length;
  const all = rest > 0 ? [...named, phrases.more(rest)] : named;
  const list =
    all.length > 1 ? `${all.slice(0, -1).join(', ')} ${phrases.and} ${all.at(-1)}` : (all[0] ?? '');
  return phrases.keptApart(list, by, date, reason);
}

function nameOf(id: string, { reports, forms }: Telling): string {
  const document = reports.get(id)?.document;
  return document ? forms.name(document) : forms.text(id);
}
