import type { Link, LinkKind } from './link.ts';

/** What tells more of a report goes first: that it corrects or updates, then what it declares, then what its text shows. */
const TELLING: readonly LinkKind[] = [
  'correction',
  'later-version',
  'translation',
  'reprint',
  'rewrite',
  'copy',
  'near-copy',
];

/** Order of the links of one report: the one that says most of it first, then the surer; equal links stay as they were. */
export function compareTelling(a: Link, b: Link): number {
  return TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind) || b.score - a.score;
}
