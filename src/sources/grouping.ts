/**
 * Puts together what is joined by pairs, directly or through others. Gives for each member the first member, in the order of
 * `members`, of its group. Pairs that name a stranger are passed over.
 */
export function groupsOf(
  members: readonly string[],
  pairs: Iterable<readonly [string, string]>,
): ReadonlyMap<string, string> {
  const place = new Map(members.map((member, at) => [member, at]));
  const parent = members.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  for (const [a, b] of pairs) {
    const [atA, atB] = [place.get(a), place.get(b)];
    if (atA === undefined || atB === undefined) continue;
    const [rootA, rootB] = [rootOf(atA), rootOf(atB)];
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
  return new Map(members.map((member, at) => [member, members[rootOf(at)] ?? member]));
}
