import { z } from 'zod';
import type { Act, ProbabilityRange } from '../../base/index.ts';
import { type KindOf, schemaKind } from '../../sources/index.ts';

/** By hypothesis id. Equal ends are one number. */
type Ranges = Readonly<Record<string, ProbabilityRange>>;

/** An analyst says how much an indicator is expected under some or all hypotheses; for the others, what stood stays. */
export interface SetLikelihood extends Act<'set-likelihood'> {
  readonly indicator: string;
  readonly likelihood: Ranges;
}

/** An analyst says how probable each hypothesis was before the evidence; all are named. */
export interface SetPriors extends Act<'set-priors'> {
  readonly priors: Ranges;
}

/** What an analyst says of the numbers that the judgement rests on. */
export type NumberAct = SetLikelihood | SetPriors;

const end = z.number().gt(0).lt(1);
const ranges = z
  .record(
    z.string(),
    z.strictObject({ low: end, high: end }).refine(({ low, high }) => low <= high, {
      message: 'write the lower end first',
    }),
  )
  .refine((all) => Object.keys(all).length > 0, { message: 'name at least one hypothesis' });

/** `set-likelihood`: see `SetLikelihood`. */
export const SET_LIKELIHOOD: KindOf<SetLikelihood> = schemaKind(
  'set-likelihood',
  z.strictObject({ indicator: z.string().min(1), likelihood: ranges }),
);

/** `set-priors`: see `SetPriors`. */
export const SET_PRIORS: KindOf<SetPriors> = schemaKind('set-priors', z.strictObject({ priors: ranges }));

/** True for an act that sets priors or likelihoods. */
export function isNumberAct(act: Act): act is NumberAct {
  return act.kind === SET_LIKELIHOOD.kind || act.kind === SET_PRIORS.kind;
}
