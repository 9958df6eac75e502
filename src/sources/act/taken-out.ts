import { foldedWords } from '../fold.ts';
import { groupsOf } from '../grouping.ts';
import type { Origin } from '../origin.ts';

/**
 * What leaves an origin when `documents` are taken out of it: they and every document that goes back to the origin's first through
 * them alone; `from` is what stays. `undefined` when the first itself, to which the others go back, is among them, or nothing stays.
 */
export function takenOut(
  origin: Origin,
  documents: readonly string[],
): { readonly documents: readonly string[]; readonly from: readonly string[] } | undefined {
  if (documents.includes(origin.first)) return undefined;
  const others = origin.documents.filter((id) => !documents.includes(id));
  const groups = groupsOf(others, tiesWithin(origin));
  const stays = (id: string) => groups.get(id) === groups.get(origin.first);
  const from = others.filter(stays);
  return { documents: origin.documents.filter((id) => !from.includes(id)), from };
}

/** Every pair that holds the origin together: links, a common absent original, and what analysts joined. */
function tiesWithin({ links, acts = [] }: Origin): (readonly [string, string])[] {
  const linked = links.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const]));
  const crediting = Map.groupBy(
    links.filter(({ to, declared }) => to === undefined && declared !== undefined),
    ({ declared }) => foldedWords(declared ?? '').join(' '),
  );
  const credited = [...crediting.values()].map((ofName) => ofName.map(({ from }) => from));
  const joined = acts.flatMap((act) => (act.kind === 'join-origins' ? [act.documents] : []));
  const together = [...credited, ...joined].flatMap((ids) =>
    ids.flatMap((id) => (ids[0] === undefined ? [] : [[ids[0], id] as const])),
  );
  return [...linked, ...together];
}
