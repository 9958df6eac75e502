import type { Localised } from '../base/index.ts';
import type { Acceptance } from './indication.ts';

/** What a soft gate asks about. */
export type GateKind =
  | 'single-origin'
  | 'unsupported-linchpin'
  | 'no-disconfirmation'
  | 'rival-less-inconsistent';

/** A weakness that wants a written reason before anyone signs. It blocks nothing: the reason, or its lack, is printed. */
export interface SoftGate {
  /** Kind and subject: `single-origin/strike-group`. */
  readonly id: string;
  readonly kind: GateKind;
  /** The indicator, row of evidence or hypothesis that it is about. */
  readonly subject: string;
  /** A whole sentence. */
  readonly text: Localised;
  /** Who answered it last, when and why; absent while nobody has. */
  readonly answer?: Acceptance;
}
