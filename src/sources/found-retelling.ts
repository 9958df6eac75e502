import type { ComparedReport } from './compared-report.ts';
import { clearBest } from './clear-best.ts';
import { dependence, dependenceLink } from './dependence.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { factCounts } from './fact-weights.ts';
import { candidateIndex } from './finding/candidate-index.ts';
import { RETELLING_CANDIDATES } from './finding/candidate-limits.ts';
import type { Link } from './link.ts';

/**
 * Dependence found by facts: translations, rewritten reports that name where they have it from, new versions. Each report is linked to the one that
 * it depends on most surely, the earliest of equals. `reports` in the order of `comparedReports`; those whose original the `known` links name already are
 * looked up by others but not linked.
 */
export function foundRetellings(reports: readonly ComparedReport[], known: readonly Link[]): Link[] {
  const counts = factCounts(reports.length > 2000 ? 20 : 16);
  const texts = new Set<string>();
  for (const { report, facts } of reports) {
    if (!texts.has(report.document.version)) counts.add(facts);
    texts.add(report.document.version);
  }
  const index = candidateIndex();
  const links: Link[] = [];
  const origins = new DisjointSets();
  const place = new Map(reports.map(({ id }, at) => [id, at]));
  const join = ({ from, to }: Link): void => {
    const [a, b] = [place.get(from), to === undefined ? undefined : place.get(to)];
    if (a !== undefined && b !== undefined) origins.join(a, b);
  };
  const areOne = (a: ComparedReport, b: ComparedReport): boolean =>
    origins.areJoined(place.get(a.id) ?? 0, place.get(b.id) ?? 0);
  for (const link of known) join(link);
  const settled = new Set(known.flatMap(({ from, to }) => (to === undefined ? [] : [from])));
  for (const [at, report] of reports.entries()) {
    if (!settled.has(report.id)) {
      const candidates = index.find(report.keys.facts, RETELLING_CANDIDATES).flatMap(({ document }) => {
        const to = reports[document];
        const found = to && dependence(report, to, counts.weight);
        return to && found && !areOne(report, to) ? [{ to, found }] : [];
      });
      const best = clearBest(candidates, areOne);
      if (best) {
        const link = dependenceLink(report, best.to, best.found);
        links.push(link);
        join(link);
      }
    }
    index.add(report.keys.facts, at);
  }
  return links;
}
