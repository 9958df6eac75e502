import type { Link, Origin } from '../sources/index.ts';

/**
 * Documents that no longer count because a correction replaces them, each with the correcting document: what a correction points to,
 * and whatever repeats or translates that. The correcting document and what repeats it count.
 */
export function supersededBy(origins: readonly Origin[]): ReadonlyMap<string, string> {
  const superseded = new Map<string, string>();
  for (const { links } of origins) {
    const corrections = links.filter(isCorrection);
    const correcting = new Set(corrections.map(({ from }) => from));
    for (const { from, to } of corrections) superseded.set(to, from);
    const repeats = links
      .filter(hasOriginal)
      .filter(({ kind, from }) => kind !== 'correction' && !correcting.has(from));
    for (let grown = true; grown; ) {
      grown = false;
      for (const { from, to } of repeats) {
        const correction = superseded.get(to);
        if (correction === undefined || superseded.has(from)) continue;
        superseded.set(from, correction);
        grown = true;
      }
    }
  }
  return superseded;
}

type Dependent = Link & { readonly to: string };

function hasOriginal(link: Link): link is Dependent {
  return link.to !== undefined;
}

function isCorrection(link: Link): link is Dependent {
  return link.kind === 'correction' && hasOriginal(link);
}
