import type { Finding, ProbabilityRange } from '../base/index.ts';
import type { NumberAct, SetLikelihood, SetPriors } from './act/number-act.ts';
import type { Case, Indicator } from './case.ts';
import { coherenceDoubts } from './coherence.ts';
import { middleOf } from './stated-probability.ts';
import { withPriors } from './with-priors.ts';

/**
 * The case with the priors and likelihoods that acts gave it (those in force, in the order of the log; of two on one thing the later
 * holds), and the doubts that the
 * new numbers raise; `sum` is what the priors came to before they were scaled. An act that names an indicator or a hypothesis which the case lacks, or priors for
 * some hypotheses only, is passed over with a finding `judgement/act`.
 */
export function numbersOn(
  judged: Case,
  acts: readonly NumberAct[],
): { readonly case: Case; readonly sum: number; readonly findings: readonly Finding[] } {
  if (acts.length === 0) return { case: judged, sum: 1, findings: [] };
  const findings: Finding[] = [];
  let current = judged;
  let sum = 1;
  for (const act of acts) {
    const problem = problemOf(act, judged);
    if (problem !== undefined) findings.push(passedOver(act, problem));
    else if (act.kind === 'set-priors') ({ settled: current, sum } = withStatedPriors(current, act));
    else current = withLikelihood(current, act);
  }
  const doubts = coherenceDoubts(current, sum).map(
    ({ code, severity, message }): Finding => ({ code, severity, message }),
  );
  return { case: current, sum, findings: [...findings, ...doubts] };
}

function problemOf(act: NumberAct, { hypotheses, indicators }: Case): string | undefined {
  const ids = hypotheses.map(({ id }) => id);
  const named = Object.keys(act.kind === 'set-priors' ? act.priors : act.likelihood);
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown !== undefined) return `names ${unknown}, which is no hypothesis of this case`;
  const missing = ids.find((id) => !named.includes(id));
  if (act.kind === 'set-priors') return missing === undefined ? undefined : `gives ${missing} no prior`;
  if (indicators.some(({ id }) => id === act.indicator)) return undefined;
  return `names ${act.indicator}, which is no indicator of this case`;
}

function passedOver({ id, kind }: NumberAct, problem: string): Finding {
  return {
    code: 'judgement/act',
    severity: 'error',
    message: `The act ${id} (${kind}) ${problem}: it is not counted.`,
  };
}

function withStatedPriors(judged: Case, { priors }: SetPriors): { settled: Case; sum: number } {
  return withPriors(
    judged,
    judged.hypotheses.map(({ id, prior }) => priors[id] ?? { low: prior, high: prior }),
  );
}

function withLikelihood(judged: Case, { indicator, likelihood }: SetLikelihood): Case {
  return {
    ...judged,
    indicators: judged.indicators.map((one) => (one.id === indicator ? expectedAs(one, likelihood) : one)),
  };
}

function expectedAs(
  { ranges: stated = {}, ...indicator }: Indicator,
  given: Readonly<Record<string, ProbabilityRange>>,
): Indicator {
  const middles = Object.entries(given).map(([id, range]) => [id, middleOf(range)] as const);
  const ranges = Object.entries({ ...stated, ...given }).filter(([, { low, high }]) => low < high);
  return {
    ...indicator,
    likelihood: { ...indicator.likelihood, ...Object.fromEntries(middles) },
    ...(ranges.length > 0 ? { ranges: Object.fromEntries(ranges) } : {}),
  };
}
