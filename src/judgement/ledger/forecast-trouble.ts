import type { LedgerFindings } from './ledger-findings.ts';
import type { Question } from './question.ts';
import type { Horizon, MadeForecast } from './score-question.ts';

/**
 * Tells what is odd about the forecasts of one question; nothing is left out for it but what scoring cannot count: `ledger/early`,
 * `ledger/late`, `ledger/certain`, `ledger/clock-back`, `ledger/repeated`, `ledger/conflict`. `made` in the order of time.
 */
export function tellTrouble(
  question: Question,
  made: readonly MadeForecast[],
  horizon: Horizon,
  findings: LedgerFindings,
): void {
  const lastOf = new Map<number, MadeForecast>();
  let early = 0;
  let late = 0;
  let certain = 0;
  for (const one of made) {
    const before = lastOf.get(one.forecaster);
    if (before?.at === one.at) {
      tellSameInstant(question, before, one, findings);
      continue;
    }
    if (before && before.index > one.index) tellClockBack(question, one, findings);
    lastOf.set(one.forecaster, one);
    if (one.at < horizon.open) early++;
    if (one.at >= horizon.end) late++;
    if (one.forecast.probabilities.some((probability) => probability === 0 || probability === 1)) certain++;
  }
  if (early > 0)
    findings.add(
      'early',
      'warning',
      `question ${question.id}: ${early} made before it opened on ${question.opens}; counted from then on.`,
    );
  if (late > 0)
    findings.add(
      'late',
      'info',
      `question ${question.id}: ${late} made when it had closed or its outcome was known; not counted.`,
    );
  if (certain > 0)
    findings.add(
      'certain',
      'warning',
      `question ${question.id}: ${certain} of 0 or 1; the logarithmic scores take 0.1 % or 99.9 % for them.`,
    );
}

function tellSameInstant(
  { id }: Question,
  first: MadeForecast,
  again: MadeForecast,
  findings: LedgerFindings,
): void {
  const { by, at, probabilities } = again.forecast;
  const same = probabilities.every(
    (probability, option) => probability === first.forecast.probabilities[option],
  );
  if (same) findings.add('repeated', 'info', `question ${id}: ${by} stands twice with the same at ${at}.`);
  else
    findings.add(
      'conflict',
      'error',
      `question ${id}: ${by} stands twice with different forecasts at ${at}; the first counts.`,
    );
}

function tellClockBack({ id }: Question, { forecast }: MadeForecast, findings: LedgerFindings): void {
  findings.add(
    'clock-back',
    'warning',
    `question ${id}: the forecast of ${forecast.by} at ${forecast.at} stands below a later one; scored in the order of time.`,
  );
}
