import type { Day, Localised } from '../base/index.ts';
import type { DeceptionAnswers } from './grade/deception.ts';

/** Admiralty reliability of a source; `F` means that there is no basis to judge, not that it is false. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/**
 * Where a source's reports come from. `own-reporting`: it has people or means of its own on the matter;
 * `relays`: it passes on what others reported; `unrecorded`: nobody wrote it down, so it never counts as independent.
 */
export type Lineage = 'own-reporting' | 'relays' | 'unrecorded';

/** A grade with the day from which it holds, who gave it and why. */
export interface DatedGrade {
  readonly on: Day;
  readonly reliability: Reliability;
  readonly by?: string;
  readonly reason: string;
  /** Id of the act that gave it, when it was one. */
  readonly act?: string;
}

/** What the case says of a publisher or speaker. A source without a limitation is a finding. */
export interface SourceProfile {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly reliability: Reliability;
  readonly lineage: Lineage;
  /** Its stake in the question; an interested party is no neutral witness of itself. */
  readonly interest?: Localised;
  readonly limitation?: Localised;
  /** Later grades, by day; `reliability` is the one from before the first of them. */
  readonly grades?: readonly DatedGrade[];
  /** Answers to the questions of the deception checklists. */
  readonly deception?: DeceptionAnswers;
}
