import { type ComparedReport, comparedReports } from './compared-report.ts';
import type { Declaration } from './declaration.ts';
import { declaredOriginal, type OriginalSearch } from './declared-original.ts';
import { foundCopies } from './found-copy.ts';
import { foundRetellings } from './found-retelling.ts';
import { groupsOf } from './grouping.ts';
import type { Link, LinkKind } from './link.ts';
import { declaredReason } from './link-reason.ts';
import { compareText, type ReadReport } from './read-report.ts';
import { signaturesOf } from './signature.ts';

/**
 * How the reports depend on each other: exact copies, near-copies, and the reprints, translations and corrections that they declare.
 * A declared original that is not among the reports gives a link without `to`. What a report declares goes before what its text shows:
 * a correction that repeats most of the earlier text is a correction, not a copy.
 * Sorted by `from`, `to` and kind; the order of `reports` does not matter. Ids must be unique.
 */
export function linkReports(reports: readonly ReadReport[]): Link[] {
  const compared = comparedReports(reports);
  const found = foundCopies(compared);
  const declared = declaredLinks(compared, found);
  const isDeclared = new Set(
    declared.flatMap(({ from, to }) => (to === undefined ? [] : [pair(from, to), pair(to, from)])),
  );
  const copies = found.filter(({ from, to }) => !isDeclared.has(pair(from, to)));
  const known = [...declared, ...copies];
  return [...known, ...foundRetellings(compared, known)].sort(compareLinks);
}

function declaredLinks(compared: readonly ComparedReport[], found: readonly Link[]): Link[] {
  const ids = compared.map(({ id }) => id);
  const groups = groupsOf(
    ids,
    found.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const])),
  );
  const search: OriginalSearch = {
    reports: compared,
    signatures: signaturesOf(compared),
    isSameText: (a, b) => groups.get(a) === groups.get(b),
  };
  const foundOriginal = new Map(found.map(({ from, to }) => [from, to]));
  return compared.flatMap((report) =>
    report.declarations.map((declaration) => {
      const original = declaredOriginal(report, declaration, search)?.id;
      const isUnnamedReprint = declaration.kind === 'reprint' && declaration.target === undefined;
      return declaredLink(
        report.id,
        declaration,
        original ?? (isUnnamedReprint ? foundOriginal.get(report.id) : undefined),
      );
    }),
  );
}

function declaredLink(from: string, declaration: Declaration, to: string | undefined): Link {
  return {
    from,
    ...(to === undefined ? {} : { to }),
    ...(declaration.target === undefined ? {} : { declared: declaration.target }),
    kind: declaration.kind,
    basis: 'declared',
    score: 1,
    reason: declaredReason(declaration, to),
  };
}

function pair(from: string, to: string | undefined): string {
  return `${from}\n${to ?? ''}`;
}

const KIND_ORDER: readonly LinkKind[] = [
  'correction',
  'later-version',
  'translation',
  'reprint',
  'copy',
  'near-copy',
  'rewrite',
];

function compareLinks(a: Link, b: Link): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.to ?? '', b.to ?? '') ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    compareText(a.declared ?? '', b.declared ?? '')
  );
}
