import type { ProbabilityRange, ProbabilityScale } from '../../base/index.ts';
import type { NumberAct } from '../act/number-act.ts';
import type { Case } from '../case.ts';
import { coherenceDoubts, type CoherenceDoubt } from '../coherence.ts';
import { numbersOn } from '../numbers-on.ts';
import type { ElicitationQuestion } from './elicitation-question.ts';
import { readShare } from './read-share.ts';

/** What an act on numbers says, without who and when. */
export type ElicitedNumbers = NumberAct extends infer One
  ? One extends NumberAct
    ? Pick<One, 'kind' | Extract<keyof One, 'indicator' | 'likelihood' | 'priors'>>
    : never
  : never;

/** What came of the answers to a list of questions. */
export interface Elicited {
  /** Priors first, then indicators in the case's order; only what was answered. Priors that were not all answered are filled up with what stood. */
  readonly numbers: readonly ElicitedNumbers[];
  /** Answers that could not be read, by place in the list of questions from 1. */
  readonly problems: readonly { readonly question: number; readonly message: string }[];
  /** Doubts about the case with these numbers that it did not raise before. */
  readonly doubts: readonly CoherenceDoubt[];
}

/** Reads the answers, one for each question in its order; missing ones are blank. An answer that cannot be read leaves what stood. */
export function elicited(
  judged: Case,
  questions: readonly ElicitationQuestion[],
  { answers, scale }: { readonly answers: readonly string[]; readonly scale: ProbabilityScale },
): Elicited {
  const read = questions.map((question, at) => ({
    question,
    at,
    share: readShare(answers[at] ?? '', scale),
  }));
  const given = read.flatMap(({ question, share }) =>
    share !== undefined && 'low' in share ? [{ ...question, share }] : [],
  );
  const problems = read.flatMap(({ at, share }) =>
    share !== undefined && 'problem' in share
      ? [{ question: at + 1, message: `the answer "${answers[at]?.trim()}" ${share.problem}` }]
      : [],
  );
  const numbers = [...priorNumbers(judged, given), ...likelihoodNumbers(judged, given)];
  return { numbers, problems, doubts: newDoubts(judged, numbers) };
}

type Given = ElicitationQuestion & { readonly share: ProbabilityRange };

function priorNumbers(judged: Case, given: readonly Given[]): ElicitedNumbers[] {
  const own = given.filter(({ indicator }) => indicator === undefined);
  if (own.length === 0) return [];
  const stood = judged.hypotheses.map(
    ({ id, prior, range }) => [id, range ?? { low: prior, high: prior }] as const,
  );
  return [{ kind: 'set-priors', priors: { ...Object.fromEntries(stood), ...sharesOf(own) } }];
}

function likelihoodNumbers({ indicators }: Case, given: readonly Given[]): ElicitedNumbers[] {
  return indicators.flatMap(({ id }) => {
    const own = given.filter(({ indicator }) => indicator === id);
    return own.length === 0
      ? []
      : [{ kind: 'set-likelihood' as const, indicator: id, likelihood: sharesOf(own) }];
  });
}

function sharesOf(given: readonly Given[]): Readonly<Record<string, ProbabilityRange>> {
  return Object.fromEntries(given.map(({ hypothesis, share }) => [hypothesis, share]));
}

function newDoubts(judged: Case, numbers: readonly ElicitedNumbers[]): CoherenceDoubt[] {
  const acts = numbers.map(
    (one, at) => ({ ...one, id: String(at), at: '', by: '', reason: '' }) as NumberAct,
  );
  const known = new Set(coherenceDoubts(judged, 1).map(({ message }) => message));
  const { case: changed, sum } = numbersOn(judged, acts);
  return coherenceDoubts(changed, sum).filter(({ message }) => !known.has(message));
}
