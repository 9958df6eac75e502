import { actDay, type Localised } from '../base/index.ts';
import { type ReadReport, reportReliability } from '../sources/index.ts';
import type { AnswerGate } from './act/gate-act.ts';
import { type Case, type Indicator, indicatorOf } from './case.ts';
import type { IndicatorReading } from './indication.ts';
import type { ConsistencyMatrix } from './matrix/consistency-matrix.ts';
import type { Posterior } from './posterior.ts';
import type { GateKind, SoftGate } from './soft-gate.ts';
import { GATE_TEXTS } from './vocabulary/gate-texts.ts';

/** Evidence is key when it changes the odds of yes by this factor or more; an outcome that does so to a hypothesis could disconfirm it. */
const KEY_FACTOR = 1.5;

/** What gates are found in. */
export interface GateBasis {
  readonly case: Case;
  readonly readings: readonly IndicatorReading[];
  readonly reports: readonly ReadReport[];
  readonly posterior: Posterior;
  readonly matrix?: ConsistencyMatrix | undefined;
  /** Answers in force, in the order of the log. */
  readonly answers: readonly AnswerGate[];
}

/**
 * The gates of a judgement: key evidence that rests on one origin; a linchpin of the ranking that is no established sign and no report of a
 * source graded C or better; no sign looked for that could have spoken against the leading hypothesis; another hypothesis with less
 * inconsistency than the leading one. In this order, then by place in the case.
 */
export function softGates(basis: GateBasis): SoftGate[] {
  const leader = leadingHypothesis(basis.posterior);
  const found: readonly (readonly [GateKind, string])[] = [
    ...singleOrigin(basis).map((id) => ['single-origin', id] as const),
    ...unsupportedLinchpins(basis).map((id) => ['unsupported-linchpin', id] as const),
    ...(leader !== undefined && !disconfirmationSought(basis, leader)
      ? [['no-disconfirmation', leader] as const]
      : []),
    ...lessInconsistent(basis, leader).map((id) => ['rival-less-inconsistent', id] as const),
  ];
  return found.map(([kind, subject]) => gate(kind, subject, basis));
}

function gate(kind: GateKind, subject: string, { case: judged, answers }: GateBasis): SoftGate {
  const id = `${kind}/${subject}`;
  const act = answers.findLast((one) => one.gate === id);
  const name = nameOf(subject, judged);
  return {
    id,
    kind,
    subject,
    text: { en: GATE_TEXTS[kind].en(name.en), it: GATE_TEXTS[kind].it(name.it) },
    ...(act ? { answer: { by: act.by, on: actDay(act), reason: act.reason } } : {}),
  };
}

function nameOf(subject: string, { hypotheses, indicators }: Case): Localised {
  return (
    hypotheses.find(({ id }) => id === subject)?.claim ??
    indicators.find(({ id }) => id === subject)?.observable ?? { en: subject, it: subject }
  );
}

function singleOrigin({ readings, posterior: { contributions } }: GateBasis): string[] {
  return readings
    .filter(({ indicator, witnesses, state }) => {
      const moved = contributions
        .filter((one) => one.indicator === indicator && one.sense === 'seen')
        .reduce((sum, { move }) => sum + move, 0);
      const counted = witnesses.filter((witness) => witness.counted).length;
      return state !== 'absent' && counted === 1 && Math.abs(moved) >= Math.log(KEY_FACTOR);
    })
    .map(({ indicator }) => indicator);
}

const SUPPORTED: readonly IndicatorReading['state'][] = ['seen', 'absent'];

function unsupportedLinchpins({ matrix, readings, reports, case: judged }: GateBasis): string[] {
  return (matrix?.linchpins ?? []).filter((evidence) => {
    const reading = readings.find(({ indicator }) => indicator === evidence);
    if (reading) return !SUPPORTED.includes(reading.state);
    const report = reports.find(({ document }) => document.id === evidence);
    return !report || reportReliability(report.document, judged.sources) > 'C';
  });
}

function disconfirmationSought({ case: judged, readings }: GateBasis, leader: string): boolean {
  return readings
    .filter(({ state, covered }) => state !== 'not-looked-for' && (state !== 'open' || covered === true))
    .some(({ indicator }) => couldHurt(indicatorOf(judged, indicator), leader, judged));
}

/** Whether an outcome of the indicator would divide the hypothesis' odds against the mean of the others by the key factor or more. */
function couldHurt({ likelihood, detection }: Indicator, leader: string, { hypotheses }: Case): boolean {
  const others = hypotheses.filter(({ id }) => id !== leader);
  const weight = others.reduce((sum, { prior }) => sum + prior, 0);
  const mean = others.reduce((sum, { id, prior }) => sum + (prior / weight) * (likelihood[id] ?? 0), 0);
  const own = likelihood[leader] ?? 0;
  return mean / own >= KEY_FACTOR || (1 - detection * mean) / (1 - detection * own) >= KEY_FACTOR;
}

function lessInconsistent({ matrix }: GateBasis, leader: string | undefined): string[] {
  if (!matrix || leader === undefined) return [];
  const own = matrix.inconsistency[leader];
  if (own === undefined) return [];
  return matrix.ranking.filter((id) => (matrix.inconsistency[id] ?? own) < own).slice(0, 1);
}

function leadingHypothesis({ probability }: Posterior): string | undefined {
  return Object.entries(probability).reduce<[string, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}
