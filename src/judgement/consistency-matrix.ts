import { compareText } from '../sources/index.ts';
import type { Case } from './case.ts';
import type { Consistency, ConsistencyMatrix, EvidenceRow, Rating } from './consistency.ts';

/** Ratings on the scale of diagnosticity; NA is taken as neutral there, as open-synthesis does (conformance A5, A6). */
const SCALE_VALUE: Readonly<Record<Consistency, number>> = { II: 1, I: 2, N: 3, NA: 3, C: 4, CC: 5 };
/** Profile `linear`: what speaks against a hypothesis (conformance A1). */
const INCONSISTENCY_WEIGHT: Readonly<Record<Consistency, number>> = { II: 2, I: 1, N: 0, NA: 0, C: 0, CC: 0 };
const BY_VALUE: Readonly<Record<number, Consistency>> = { 1: 'II', 2: 'I', 3: 'N', 4: 'C', 5: 'CC' };
const NEUTRAL = 3;
/** Sums of shares such as three thirds differ in their last bits. */
const TIE_TOLERANCE = 1e-9;

/**
 * The matrix of the ratings by profile `linear` (Heuer, Psychology of Intelligence Analysis, ch. 8): means over raters, blank cells left out,
 * rows that share an origin weighing together as one. `originOfEvidence` gives the origin a row rests on, `undefined` for one that
 * stands alone. Rows: indicators in the case's order, then other evidence by name. The order of `ratings` does not matter.
 */
export function consistencyMatrix(
  ratings: readonly Rating[],
  judged: Case,
  originOfEvidence: (evidence: string) => string | undefined,
): ConsistencyMatrix {
  const bare = evidenceRows(ratings, judged);
  const rows = withShares(bare, originOfEvidence);
  const hypotheses = judged.hypotheses.map(({ id }) => id);
  const inconsistency = totals(rows, hypotheses);
  const without = (evidence: string) =>
    totals(
      withShares(
        bare.filter((row) => row.evidence !== evidence),
        originOfEvidence,
      ),
      hypotheses,
    );
  return {
    profile: 'linear',
    version: 1,
    rows,
    inconsistency,
    ranking: ranked(inconsistency),
    ties: tied(inconsistency),
    linchpins: rows
      .map(({ evidence }) => evidence)
      .filter((evidence) => isUpset(inconsistency, without(evidence))),
  };
}

type BareRow = Omit<EvidenceRow, 'share'>;
type Totals = Readonly<Record<string, number>>;

function evidenceRows(ratings: readonly Rating[], { hypotheses, indicators }: Case): BareRow[] {
  const place = new Map(indicators.map(({ id }, at) => [id, at]));
  const placeOf = (evidence: string) => place.get(evidence) ?? indicators.length;
  return [...Map.groupBy(ratings, ({ evidence }) => evidence)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || compareText(a, b))
    .map(([evidence, ofRow]) => {
      const cells = hypotheses.flatMap(({ id }): [string, Consistency[]][] => {
        const votes = ofRow
          .filter(({ hypothesis }) => hypothesis === id)
          .map(({ consistency }) => consistency);
        return votes.length === 0 ? [] : [[id, votes]];
      });
      return {
        evidence,
        inconsistency: Object.fromEntries(
          cells.map(([id, votes]) => [id, mean(votes.map((vote) => INCONSISTENCY_WEIGHT[vote]))]),
        ),
        consensus: Object.fromEntries(cells.map(([id, votes]) => [id, consensusOf(votes)])),
        diagnosticity: spread(cells.map(([, votes]) => mean(votes.map((vote) => SCALE_VALUE[vote])))),
      };
    });
}

/** NA when more votes say so than rate; otherwise the mean of the rated, rounded to the nearest and a half toward neutral. */
function consensusOf(votes: readonly Consistency[]): Consistency {
  const rated = votes.filter((vote) => vote !== 'NA');
  if (votes.length - rated.length > rated.length) return 'NA';
  const value = mean(rated.map((vote) => SCALE_VALUE[vote]));
  const rounded = value < NEUTRAL ? Math.floor(value + 0.5) : Math.ceil(value - 0.5);
  return BY_VALUE[rounded] ?? 'N';
}

function withShares(
  rows: readonly BareRow[],
  originOf: (evidence: string) => string | undefined,
): EvidenceRow[] {
  const together = new Map<string | undefined, number>();
  for (const { evidence } of rows)
    together.set(originOf(evidence), (together.get(originOf(evidence)) ?? 0) + 1);
  return rows.map((row) => {
    const origin = originOf(row.evidence);
    return { ...row, share: origin === undefined ? 1 : 1 / (together.get(origin) ?? 1) };
  });
}

/** Of the hypotheses that some row rates, in their order. */
function totals(rows: readonly EvidenceRow[], hypotheses: readonly string[]): Totals {
  const rated = hypotheses.filter((id) => rows.some((row) => row.inconsistency[id] !== undefined));
  return Object.fromEntries(
    rated.map((id) => [
      id,
      rows.reduce((sum, { inconsistency, share }) => sum + share * (inconsistency[id] ?? 0), 0),
    ]),
  );
}

function compareTotals(inconsistency: Totals, a: string, b: string): number {
  const difference = (inconsistency[a] ?? 0) - (inconsistency[b] ?? 0);
  return Math.abs(difference) <= TIE_TOLERANCE ? 0 : difference;
}

function ranked(inconsistency: Totals): string[] {
  return Object.keys(inconsistency).sort((a, b) => compareTotals(inconsistency, a, b));
}

function tied(inconsistency: Totals): string[][] {
  const groups: string[][] = [];
  for (const id of ranked(inconsistency)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && compareTotals(inconsistency, group[0], id) === 0) group.push(id);
    else groups.push([id]);
  }
  return groups.filter((group) => group.length > 1);
}

/** True when a pair that was ordered ties or changes places, or a tie for the lead is broken. */
function isUpset(before: Totals, after: Totals): boolean {
  const stillRated = Object.keys(after);
  const lead = ranked(before)[0];
  const leads = (id: string) => lead !== undefined && compareTotals(before, id, lead) === 0;
  return stillRated.some((a) =>
    stillRated.some((b) => {
      const was = compareTotals(before, a, b);
      const is = compareTotals(after, a, b);
      return was < 0 ? is >= 0 : was === 0 && leads(a) && is < 0;
    }),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Population standard deviation; 0 for fewer than two values. */
function spread(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}
