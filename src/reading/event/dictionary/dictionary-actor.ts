import type { Day } from '../../../base/index.ts';

/** What an actor code stands for in some time. Without `from` and `to` it always does; both are inclusive. */
export interface DatedCode {
  readonly country?: string;
  readonly sector?: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** An actor of a dictionary: its names, and its codes in the order of the file. No codes at all: the name is nobody's. */
export interface DictionaryActor {
  readonly names: readonly string[];
  readonly codes: readonly DatedCode[];
}
