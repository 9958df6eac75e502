import { type Day, dayNumber, spansOverlap } from '../../base/index.ts';
import type { ConceptKey } from '../concept.ts';
import { groupsOf } from '../grouping.ts';
import type { Link } from '../link.ts';
import { compareReports, knownDay, type ReadReport } from '../read-report.ts';
import { type Differing, differingFields } from './differing-fields.ts';
import { type Proposition, propositionsOf } from './proposition.ts';
import { statementReason } from './statement-reason.ts';
import type { StatementLink, StatementPlace } from './statement-link.ts';

/** Share of the weight of what two statements are about from which they are of one matter. */
const ALIKE = 0.55;
/** A statement that is told in part lies within the other: its share counts that much, when it has that much to say. */
const WITHIN = 0.85;
const WITHIN_KEYS = 4;
/** Keys in common, of matter and of names together, and of matter alone. */
const SHARED_KEYS = 3;
const SHARED_MATTER = 1;
/** More fields than these that differ, the speaker aside, make another statement. */
const MOST_FIELDS = 2;
/** Statements further apart in days are not compared: what was said a month ago is another situation. */
const WITHIN_DAYS = 30;
/** The rarest keys of a statement are looked up, in the latest statements that have them; bounds the work when very many are alike. */
const LOOKED_UP = 6;
const LATEST_WITH_KEY = 48;
const MOST_COMPARED = 24;
const SPREAD = 20;

/**
 * How the statements of the reports stand to each other, in either language: the same, contradicting, or alike but for a field. Polarity, number,
 * place, direction, modality, time and speaker are vetoes: where one differs, nothing is the same. A statement that is the same as an earlier one is
 * linked to that one only, so that ten copies of a report give nine links and one contradiction. Within one report only contradictions
 * between speakers are listed. `links` are those of the reports: what a correction or a new version replaces is no contradiction. The order of `reports` does not matter; sorted by the later report, its statement, and the earlier one.
 */
export function linkStatements(reports: readonly ReadReport[], links: readonly Link[]): StatementLink[] {
  const ordered = [...reports].sort(compareReports);
  const setting: Setting = {
    days: new Map(ordered.map((report) => [report.document.id, knownDay(report)])),
    groups: groupsOf(
      ordered.map(({ document: { id } }) => id),
      links.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const])),
    ),
    replacing: new Set(links.filter(({ kind }) => REPLACING.has(kind)).map(({ from }) => from)),
  };
  const propositions = ordered.flatMap((report) => propositionsOf(report));
  const weigh = weights(propositions);
  const latestWith = new Map<ConceptKey, Proposition[]>();
  const all: StatementLink[] = [];
  for (const proposition of propositions) {
    const keys = rarest(proposition, weigh);
    const found: StatementLink[] = [];
    for (const earlier of candidates(keys, latestWith)) {
      if (apart(proposition, earlier, setting) > WITHIN_DAYS) continue;
      const link = linkOf(proposition, earlier, { ...setting, weigh });
      if (link !== undefined) found.push(link);
    }
    const same = found.filter(({ kind }) => kind === 'same').sort((a, b) => b.score - a.score)[0];
    if (same !== undefined) {
      all.push(same);
      continue;
    }
    all.push(...found);
    for (const key of keys) {
      const known = latestWith.get(key) ?? [];
      known.push(proposition);
      if (known.length > LATEST_WITH_KEY) known.shift();
      latestWith.set(key, known);
    }
  }
  return all;
}

/** What is known of the reports that statements stand in. */
interface Setting {
  readonly days: ReadonlyMap<string, Day | undefined>;
  /** The set of linked reports that each belongs to. */
  readonly groups: ReadonlyMap<string, string>;
  /** Reports that replace what another of their set said. */
  readonly replacing: ReadonlySet<string>;
}

const REPLACING: ReadonlySet<Link['kind']> = new Set(['correction', 'later-version']);

type Weigh = (key: ConceptKey) => number;

function keysOf({ matter, names }: Proposition): Set<ConceptKey> {
  return new Set([...matter, ...names.keys()]);
}

/** Rarity among the statements at hand: ln((statements + 20) / (statements with the key + 1)); a few statements tell little of it. */
function weights(propositions: readonly Proposition[]): Weigh {
  const counts = new Map<ConceptKey, number>();
  for (const proposition of propositions) {
    for (const key of keysOf(proposition)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (key) => Math.log((propositions.length + SPREAD) / ((counts.get(key) ?? 0) + 1));
}

function rarest(proposition: Proposition, weigh: Weigh): ConceptKey[] {
  return [...keysOf(proposition)].sort((a, b) => weigh(b) - weigh(a) || a - b).slice(0, LOOKED_UP);
}

/** Earlier statements that share most of the keys, in the order in which they were made. */
function candidates(
  keys: readonly ConceptKey[],
  latestWith: ReadonlyMap<ConceptKey, readonly Proposition[]>,
): Proposition[] {
  const shared = new Map<Proposition, number>();
  for (const key of keys) {
    for (const earlier of latestWith.get(key) ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COMPARED)
    .map(([earlier]) => earlier);
}

/** Days between the two reports; 0 where one has no date. */
function apart(later: Proposition, earlier: Proposition, { days }: Setting): number {
  const [day, before] = [days.get(later.document), days.get(earlier.document)];
  return day === undefined || before === undefined ? 0 : Math.abs(dayNumber(day) - dayNumber(before));
}

function linkOf(
  from: Proposition,
  to: Proposition,
  setting: Setting & { readonly weigh: Weigh },
): StatementLink | undefined {
  const score = likeness(from, to, setting.weigh);
  if (score < ALIKE) return undefined;
  const differing = differingFields(from, to);
  const { differences, speakers } = differing;
  if (differences.filter(({ field }) => field !== 'speaker').length > MOST_FIELDS) return undefined;
  const isContradiction = contradicts(from, to, { differing, setting });
  if (from.document === to.document) {
    const isOverlapping = from.statement.content.some((span) =>
      to.statement.content.some((other) => spansOverlap(span, other)),
    );
    if (isOverlapping || !isContradiction || speakers !== 'other') return undefined;
  }
  // Who "he" is in a copy, is who he is in its original.
  const isOneSpeaker =
    speakers === 'same' || setting.groups.get(from.document) === setting.groups.get(to.document);
  if (differences.length === 0 && !isOneSpeaker) return undefined;
  const otherwise = isContradiction ? 'contradicts' : 'differs';
  const kind = differences.length === 0 ? 'same' : otherwise;
  return {
    kind,
    from: placeOf(from),
    to: placeOf(to),
    score,
    differences,
    reason: statementReason(kind, differences, from.speaker?.text ?? ''),
  };
}

/**
 * Beside the speaker one field alone differs: whether it is so, or a number that leaves no room for the other. Not where one report replaces the other,
 * and not for numbers where the same speaker gives a new one on a later day, or the reports are more than a day apart: a count goes on.
 */
function contradicts(
  from: Proposition,
  to: Proposition,
  { differing, setting }: { readonly differing: Differing; readonly setting: Setting },
): boolean {
  const { differences, isNumberHard, speakers } = differing;
  const [field, ...more] = differences.map((one) => one.field).filter((one) => one !== 'speaker');
  if (more.length > 0 || isReplaced(from.document, to.document, setting)) return false;
  if (field === 'polarity') return true;
  const days = apart(from, to, setting);
  return field === 'number' && isNumberHard && (days === 0 || (days === 1 && speakers !== 'same'));
}

/** Whether one of two reports of one set brings the text of the set up to date or puts it right. */
function isReplaced(a: string, b: string, { groups, replacing }: Setting): boolean {
  return groups.get(a) === groups.get(b) && (replacing.has(a) || replacing.has(b));
}

function likeness(a: Proposition, b: Proposition, weigh: Weigh): number {
  const [ofA, ofB] = [keysOf(a), keysOf(b)];
  const shared = [...ofA].filter((key) => ofB.has(key));
  if (shared.length < SHARED_KEYS) return 0;
  if (shared.filter((key) => a.matter.has(key)).length < SHARED_MATTER) return 0;
  const total = (keys: Iterable<ConceptKey>) => [...keys].reduce((sum, key) => sum + weigh(key), 0);
  const [common, first, second] = [total(shared), total(ofA), total(ofB)];
  const within = Math.min(ofA.size, ofB.size) < WITHIN_KEYS ? 0 : (WITHIN * common) / Math.min(first, second);
  return Math.min(1, Math.max((2 * common) / (first + second), within));
}

function placeOf({ document, index, statement }: Proposition): StatementPlace {
  return { document, statement: index, content: statement.content };
}
