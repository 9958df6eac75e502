import type { Day } from './calendar.ts';

/**
 * One decision of an analyst: a line of the append-only act log. Each kind adds fields of its own to these. `Kind` is the
 * literal by which a kind is told from others.
 */
export interface Act<Kind extends string = string> {
  readonly id: string;
  /** Instant in UTC, such as `2022-12-19T14:30:00.000Z`; the act is known from that day on. */
  readonly at: string;
  /** Name of the analyst. */
  readonly by: string;
  readonly kind: Kind;
  /** Why, in the analyst's words; never empty. */
  readonly reason: string;
  /** What stood before, for whoever reads the log; no state is rebuilt from it. */
  readonly before?: unknown;
}

/** Takes back an earlier act. One that takes back a withdrawal brings the act back into force. */
export interface WithdrawAct extends Act<'withdraw-act'> {
  /** Id of the act taken back; it stands earlier in the log. */
  readonly act: string;
}

/**
 * The fields that a kind adds, checked, with the ids of the documents that they name; or what is wrong with them, as the end of a
 * sentence that begins with the act.
 */
export type CheckedFields<Fields> =
  | { readonly fields: Fields; readonly documents?: readonly string[] }
  | { readonly problem: string };

/** A kind of act as the room that acts on it defines it: `Fields` is what it adds to every act's own. */
export interface ActKind<Kind extends string = string, Fields extends object = object> {
  readonly kind: Kind;
  /** Checks what a line holds besides the fields of every act. Never throws. */
  readonly check: (fields: Readonly<Record<string, unknown>>) => CheckedFields<Fields>;
}

/** Day from which an act is known, in UTC. */
export function actDay({ at }: Pick<Act, 'at'>): Day {
  return at.slice(0, 10);
}

/**
 * The acts that hold on the day `asOf`, in the order of the log: those known by then and not taken back by then. Withdrawals
 * themselves are left out. The same log gives the same state of any past day, whatever was added since.
 */
export function actsInForce<One extends Act>(
  acts: readonly (One | WithdrawAct)[],
  asOf: Day,
): Exclude<One, WithdrawAct>[] {
  const known = acts.filter((act) => actDay(act) <= asOf);
  const withdrawn = new Set<string>();
  for (const act of known.toReversed()) {
    if (isWithdrawal(act) && !withdrawn.has(act.id)) withdrawn.add(act.act);
  }
  return known.filter(
    (act): act is Exclude<One, WithdrawAct> => !isWithdrawal(act) && !withdrawn.has(act.id),
  );
}

/** True for an act that takes back another. */
export function isWithdrawal(act: Act): act is WithdrawAct {
  return act.kind === 'withdraw-act';
}
