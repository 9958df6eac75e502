import { z } from 'zod';
import type { Act } from '../../base/index.ts';
import { type KindOf, schemaKind } from '../../sources/index.ts';

/** A probability as a ledger takes it: P(yes), words, or one number an option. */
type GivenProbability = number | string | Readonly<Record<string, number>>;

/** An analyst forecasts; the forecast is the analyst's own and made at the instant of the act. */
export interface MakeForecast extends Act<'make-forecast'> {
  readonly question: string;
  readonly probability: GivenProbability;
  /** Of the words. */
  readonly scale?: string;
}

/** An analyst answers a question; the answer is entered at the instant of the act. */
export interface ResolveQuestion extends Act<'resolve-question'> {
  readonly question: string;
  readonly outcome: string | number;
  /** What shows it. */
  readonly evidence: string;
  /** Day or instant from which it could be known. */
  readonly knownAt: string;
}

/** What an analyst adds to the ledger of a case. */
export type LedgerAct = MakeForecast | ResolveQuestion;

const named = z.string().min(1);

/** `make-forecast`: see `MakeForecast`. */
export const MAKE_FORECAST: KindOf<MakeForecast> = schemaKind(
  'make-forecast',
  z.strictObject({
    question: named,
    probability: z.union([z.number(), named, z.record(z.string(), z.number())]),
    scale: named.exactOptional(),
  }),
);

/** `resolve-question`: see `ResolveQuestion`. */
export const RESOLVE_QUESTION: KindOf<ResolveQuestion> = schemaKind(
  'resolve-question',
  z.strictObject({
    question: named,
    outcome: z.union([named, z.number()]),
    evidence: named,
    knownAt: named,
  }),
);

/** True for an act that adds to the ledger. */
export function isLedgerAct(act: Act): act is LedgerAct {
  return act.kind === MAKE_FORECAST.kind || act.kind === RESOLVE_QUESTION.kind;
}
