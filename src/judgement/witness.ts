import {
  compareText,
  type Independence,
  type IndependenceContext,
  independence,
  type Origin,
  type Testimony,
} from '../sources/index.ts';
import type { Indication, Witness } from './indication.ts';
import { statementOf } from './queried-record.ts';
import { speakerProfile } from './speaker.ts';

/**
 * The witnesses behind the indications of one indicator: one for each origin, the most credible first, then the earlier, then by origin.
 * A witness is counted only if it is `established` as independent of every witness counted before it; copies of any number add nothing.
 */
export function witnessesOf(indications: readonly Indication[], context: IndependenceContext): Witness[] {
  const groups = [...Map.groupBy(indications, ({ origin }) => origin).values()];
  const ordered = groups
    .map((group) => sortedByUtterance(group, context))
    .sort(([a], [b]) => (a && b ? compareFirst(a, b) : 0));
  const counted: Testimony[] = [];
  return ordered.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const testimony = testimonyOf(first, context);
    const states = counted.map((other) => independence(testimony, other, context));
    const state: Independence = states.find((one) => one !== 'established') ?? 'established';
    if (state === 'established') counted.push(testimony);
    return [
      {
        origin: first.origin,
        indications: group,
        credibility: first.credibility,
        independence: state,
        counted: state === 'established',
      },
    ];
  });
}

/** 1 − Π(1 − r): the chance that at least one of independent witnesses is right; 0 without any. */
export function pooledCredibility(witnesses: readonly Witness[]): number {
  const allWrong = witnesses
    .filter(({ counted }) => counted)
    .reduce((product, { credibility }) => product * (1 - credibility), 1);
  return 1 - allWrong;
}

function sortedByUtterance(group: readonly Indication[], { originOf }: IndependenceContext): Indication[] {
  const place = ({ document }: Indication) => placeInOrigin(originOf.get(document), document);
  return [...group].sort((a, b) => place(a) - place(b));
}

function placeInOrigin(origin: Origin | undefined, document: string): number {
  return origin?.first === document ? -1 : (origin?.documents.indexOf(document) ?? 0);
}

function compareFirst(a: Indication, b: Indication): number {
  return b.credibility - a.credibility || compareText(a.known, b.known) || compareText(a.origin, b.origin);
}

function testimonyOf(
  { document, record, speaker }: Indication,
  { reports, profiles }: IndependenceContext,
): Testimony {
  const report = reports.get(document);
  const statement = report && statementOf(report.reading, record);
  const profile = report && statement && speakerProfile(report, statement, profiles);
  return {
    document,
    ...(speaker === undefined ? {} : { speaker }),
    ...(profile ? { speakerProfile: profile } : {}),
  };
}
