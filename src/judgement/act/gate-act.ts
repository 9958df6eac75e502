import { z } from 'zod';
import type { Act } from '../../base/index.ts';
import { type KindOf, schemaKind } from '../../sources/index.ts';

/** An analyst answers a soft gate: the reason of the act says why the judgement may stand all the same. */
export interface AnswerGate extends Act<'answer-gate'> {
  /** Id of the gate, such as `single-origin/strike-group`. */
  readonly gate: string;
}

/** `answer-gate`: see `AnswerGate`. */
export const ANSWER_GATE: KindOf<AnswerGate> = schemaKind(
  'answer-gate',
  z.strictObject({ gate: z.string().min(1) }),
);

/** True for an act that answers a gate. */
export function isGateAct(act: Act): act is AnswerGate {
  return act.kind === ANSWER_GATE.kind;
}
