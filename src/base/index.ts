export {
  type Act,
  actDay,
  type ActKind,
  actsInForce,
  type CheckedFields,
  isWithdrawal,
  type WithdrawAct,
} from './act.ts';
export {
  addDays,
  addMonths,
  calendarDay,
  calendarParts,
  type Day,
  dayInterval,
  dayNumber,
  daysInMonth,
  isoDay,
  monthInterval,
  parseIsoDate,
  weekday,
  yearInterval,
} from './calendar.ts';
export { VigiliaError, type VigiliaErrorKind } from './errors.ts';
export type { Finding, Severity } from './finding.ts';
export type { DatedInterval, Interval, Precision } from './interval.ts';
export { LANGUAGES, type Language, type Localised } from './localised.ts';
export { logOdds, logSumExp, type ProbabilityRange, type WordedProbability } from './probability.ts';
export { type ActLog, type ActOf, parseActs } from './parse-acts.ts';
export { bandOf, probabilityScale } from './probability-scale.ts';
export { compareSpans, type Span, spanCovers, spansOverlap, spanText, trimSpan } from './span.ts';
export {
  PROBABILITY_SCALES,
  type ProbabilityBand,
  type ProbabilityScale,
} from './vocabulary/probability-scales.ts';
