import { dayNumber, spanText } from '../../base/index.ts';
import { citedMedia } from '../cited-media.ts';
import { compareFacts } from '../compare-facts.ts';
import { type ComparedReport, comparedReports } from '../compared-report.ts';
import { type FactCounts, factCounts } from '../fact-weights.ts';
import type { Origin } from '../origin.ts';
import { compareText, knownDay, type ReadReport } from '../read-report.ts';
import type { StatementLink } from '../statement-link/statement-link.ts';
import type { ReportTie } from './report-tie.ts';

/** Two reports of one matter are that many days apart at most, … */
const WITHIN_DAYS = 3;
/** … have that many names in common, of that weight together, and that share of the shorter text's telling words. */
const NAMES = 2;
const NAME_WEIGHT = 4;
const MATTER = 0.2;
/** The rarest names of a report are looked up, among the latest reports that have them; bounds the work. */
const LOOKED_UP = 8;
const LATEST_WITH_NAME = 32;
const MOST_COMPARED = 24;

/**
 * Ties between reports of different origins, one for two origins: that both have it from one named source goes before that both tell one story.
 * Few reports that tell one event with names and words of their own are found: no tie is no sign of independence. The order of `reports` does not matter;
 * sorted by the later report and the earlier one.
 */
export function tieReports(
  reports: readonly ReadReport[],
  origins: readonly Origin[],
  statements: readonly StatementLink[],
): ReportTie[] {
  const originOf = new Map(
    origins.flatMap(({ id, documents }) => documents.map((one) => [one, id] as const)),
  );
  const ties = new Map<string, ReportTie>();
  const add = (tie: ReportTie): void => {
    const ends = [originOf.get(tie.from) ?? tie.from, originOf.get(tie.to) ?? tie.to].sort(compareText);
    const key = ends.join('\n');
    if (ends[0] !== ends[1] && !ties.has(key)) ties.set(key, tie);
  };
  const byId = new Map(reports.map((report) => [report.document.id, report]));
  for (const link of statements) {
    if (link.kind === 'same' && link.from.document !== link.to.document) add(sameSpeaker(link, byId));
  }
  const stories = storyTies(comparedReports(reports));
  for (const tie of stories) if (tie.kind === 'same-named-source') add(tie);
  for (const tie of stories) add(tie);
  return [...ties.values()].sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

function sameSpeaker(link: StatementLink, reports: ReadonlyMap<string, ReadReport>): ReportTie {
  const report = reports.get(link.from.document);
  const statement = report?.reading.statements[link.from.statement];
  const source = statement?.source;
  const who =
    report === undefined || source === undefined || source === 'implicit'
      ? (statement?.speaker ?? '')
      : source.map((span) => spanText(report.document.text, span)).join(' ');
  return {
    kind: 'same-named-source',
    from: link.from.document,
    to: link.to.document,
    score: link.score,
    reason: { en: `both have it from ${who}`, it: `entrambi lo riprendono da ${who}` },
  };
}

function storyTies(reports: readonly ComparedReport[]): ReportTie[] {
  const counts = factCounts(16);
  for (const { facts } of reports) counts.add(facts);
  const latestWith = new Map<number, ComparedReport[]>();
  return reports.flatMap((report) => {
    const names = [...report.facts.names]
      .sort((a, b) => counts.weight(b) - counts.weight(a) || a - b)
      .slice(0, LOOKED_UP);
    const shared = new Map<ComparedReport, number>();
    for (const name of names) {
      const known = latestWith.get(name) ?? [];
      for (const earlier of known) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      known.push(report);
      if (known.length > LATEST_WITH_NAME) known.shift();
      latestWith.set(name, known);
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_COMPARED)
      .flatMap(([earlier]) => storyTie(report, earlier, counts) ?? []);
  });
}

function storyTie(
  report: ComparedReport,
  earlier: ComparedReport,
  counts: FactCounts,
): ReportTie | undefined {
  const [day, before] = [knownDay(report.report), knownDay(earlier.report)];
  if (day !== undefined && before !== undefined) {
    if (Math.abs(dayNumber(day) - dayNumber(before)) > WITHIN_DAYS) return undefined;
  }
  const { names, matter } = compareFacts(report.facts, earlier.facts, counts.weight);
  const isOneStory =
    names >= NAMES && matter >= MATTER && sharedWeight(report, earlier, counts) >= NAME_WEIGHT;
  if (!isOneStory) return undefined;
  const ends = { from: report.id, to: earlier.id, score: matter };
  const theirs = new Set(citedMedia(earlier.report));
  const medium = citedMedia(report.report).find((one) => theirs.has(one));
  if (medium !== undefined) {
    return {
      ...{ kind: 'same-named-source', ...ends },
      reason: {
        en: `of one matter, and both cite ${medium}`,
        it: `della stessa cosa, ed entrambi citano ${medium}`,
      },
    };
  }
  return {
    ...{ kind: 'same-story', ...ends },
    reason: {
      en: `of one matter: ${names} names and ${Math.floor(100 * matter)} % of the telling words in common`,
      it: `della stessa cosa: in comune ${names} nomi e il ${Math.floor(100 * matter)} % delle parole che contano`,
    },
  };
}

function sharedWeight(
  { facts: a }: ComparedReport,
  { facts: b }: ComparedReport,
  counts: FactCounts,
): number {
  let weight = 0;
  for (const key of a.names) if (b.capitals.has(key) || b.concepts.has(key)) weight += counts.weight(key);
  return weight;
}
