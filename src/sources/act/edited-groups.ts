import type { OriginAct } from './origin-act.ts';
import { SetsApart } from '../sets-apart.ts';

/** Groups of documents after what analysts said of them. */
export interface EditedGroups {
  /** For each member the first member, in their order, of its group. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** Ids of the acts that later acts leave nothing of. */
  readonly overruled: ReadonlySet<string>;
}

/**
 * Puts together what is joined by pairs, as far as the acts allow. The latest act is heard first, so where two acts contradict each
 * other, directly or through others, the later one holds; then the pairs are followed in their order, and one that would join what
 * an act keeps apart is left. Strangers to `members` are passed over. `acts` are in force, in the order of the log.
 */
export function editedGroups(
  members: readonly string[],
  pairs: Iterable<readonly [string, string]>,
  acts: readonly OriginAct[],
): EditedGroups {
  const sets = new SetsApart();
  const place = new Map(members.map((member, at) => [member, at]));
  const overruled = new Set(
    acts
      .toReversed()
      .filter((act) => !holds(act, sets, place))
      .map(({ id }) => id),
  );
  for (const [a, b] of pairs) {
    const [atA, atB] = [place.get(a), place.get(b)];
    if (atA !== undefined && atB !== undefined) sets.join(atA, atB);
  }
  return {
    groupOf: new Map(members.map((member, at) => [member, members[sets.rootOf(at)] ?? member])),
    overruled,
  };
}

/** Applies an act to every pair that it speaks of; false when it speaks of pairs and none could be had. */
function holds(act: OriginAct, sets: SetsApart, place: ReadonlyMap<string, number>): boolean {
  const known = placesOf(act.documents, place);
  const pairs =
    act.kind === 'join-origins'
      ? known.flatMap((one, at) => known.slice(at + 1).map((other) => [one, other] as const))
      : placesOf(act.from, place).flatMap((other) => known.map((one) => [one, other] as const));
  let had = pairs.length === 0;
  for (const [one, other] of pairs) {
    const isHad = act.kind === 'join-origins' ? sets.join(one, other) : sets.keepApart(one, other);
    had ||= isHad;
  }
  return had;
}

function placesOf(documents: readonly string[], place: ReadonlyMap<string, number>): number[] {
  return [...new Set(documents)].flatMap((document) => place.get(document) ?? []);
}
