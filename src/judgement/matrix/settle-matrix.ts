import type { Finding } from '../../base/index.ts';
import { nearestName } from '../nearest-name.ts';
import type { Rating } from './consistency.ts';
import type { HypothesisRelation, Matrix, MatrixHypothesis, MatrixRow } from './matrix.ts';
import { MatrixFindings } from './matrix-findings.ts';

/** What a file says, before it is known to hang together. */
export interface DraftMatrix {
  readonly title?: string;
  readonly hypotheses: readonly MatrixHypothesis[];
  readonly relations: readonly HypothesisRelation[];
  readonly rows: readonly MatrixRow[];
  readonly ratings: readonly Rating[];
}

/** A matrix that hangs together, and what was wrong with it. */
export interface SettledMatrix {
  readonly matrix: Matrix;
  readonly findings: readonly Finding[];
}

/**
 * Brings a draft in order. A row or hypothesis that stands there twice counts once, the first (`matrix/repeated`). A rating of an unknown
 * row or hypothesis, such as one that was taken out with ratings on it, and a second rating of a cell by one rater are set aside
 * (`matrix/unknown`, `matrix/rated-twice`); a relation of something unknown is passed over. Never throws.
 */
export function settleMatrix(draft: DraftMatrix): SettledMatrix {
  const findings = new MatrixFindings();
  const hypotheses = once(draft.hypotheses, 'hypothesis', findings);
  const rows = once(draft.rows, 'row', findings);
  const relations = settleRelations(draft.relations, hypotheses, findings);
  const { counted, setAside } = settleRatings(draft.ratings, { hypotheses, rows }, findings);
  const { title } = draft;
  return {
    matrix: {
      ...(title ? { title } : {}),
      hypotheses: [...hypotheses.values()],
      relations,
      rows: [...rows.values()],
      ratings: counted,
      setAside,
    },
    findings: findings.all(),
  };
}

type ById<One> = ReadonlyMap<string, One>;

function once<One extends { readonly id: string }>(
  all: readonly One[],
  what: 'hypothesis' | 'row',
  findings: MatrixFindings,
): ById<One> {
  const byId = new Map<string, One>();
  for (const one of all) {
    if (!byId.has(one.id)) byId.set(one.id, one);
    else findings.tell('repeated', `the ${what} ${one.id} stands there twice: the first one counts.`);
  }
  return byId;
}

/** Each once. */
function settleRelations(
  relations: readonly HypothesisRelation[],
  hypotheses: ById<MatrixHypothesis>,
  findings: MatrixFindings,
): HypothesisRelation[] {
  const settled = new Map<string, HypothesisRelation>();
  for (const relation of relations) {
    const { kind, from, to } = relation;
    if (hypotheses.has(from) && hypotheses.has(to)) settled.set(JSON.stringify([kind, from, to]), relation);
    else
      findings.tell(
        'unknown',
        `the relation ${kind} of ${from} to ${to} names an unknown hypothesis: correct it.`,
      );
  }
  return [...settled.values()];
}

function settleRatings(
  ratings: readonly Rating[],
  { hypotheses, rows }: { readonly hypotheses: ById<MatrixHypothesis>; readonly rows: ById<MatrixRow> },
  findings: MatrixFindings,
): { readonly counted: Rating[]; readonly setAside: Rating[] } {
  const counted = new Map<string, Rating>();
  const setAside: Rating[] = [];
  const unknown = { hypothesis: new Map<string, number>(), row: new Map<string, number>() };
  for (const rating of ratings) {
    const { evidence, hypothesis, analyst, consistency } = rating;
    const cell = JSON.stringify([evidence, hypothesis, analyst]);
    const first = counted.get(cell);
    if (rows.has(evidence) && hypotheses.has(hypothesis) && !first) counted.set(cell, rating);
    else {
      setAside.push(rating);
      if (first)
        findings.tell(
          'rated-twice',
          `${analyst} rates ${evidence} with ${hypothesis} twice, ${first.consistency} and ${consistency}: the first counts; keep one of the two.`,
        );
      else if (rows.has(evidence))
        unknown.hypothesis.set(hypothesis, (unknown.hypothesis.get(hypothesis) ?? 0) + 1);
      else unknown.row.set(evidence, (unknown.row.get(evidence) ?? 0) + 1);
    }
  }
  for (const [name, count] of unknown.hypothesis)
    findings.tell('unknown', () => unknownName('hypothesis', { name, count }, [...hypotheses.keys()]));
  for (const [name, count] of unknown.row)
    findings.tell('unknown', () => unknownName('row', { name, count }, [...rows.keys()]));
  return { counted: [...counted.values()], setAside };
}

/** Names that a mistyped one is compared with; more would make a hostile file slow. */
const MOST_COMPARED = 500;

function unknownName(
  what: 'hypothesis' | 'row',
  { name, count }: { readonly name: string; readonly count: number },
  known: readonly string[],
): string {
  const meant = nearestName(name, known.slice(0, MOST_COMPARED));
  const advice = meant ? `; did you mean ${meant}?` : ': enter it again or take them out.';
  const kept = count === 1 ? 'Its rating is' : `Its ${count} ratings are`;
  return `there are ratings of the ${what} "${name}", which is not in the matrix${advice} ${kept} set aside.`;
}
