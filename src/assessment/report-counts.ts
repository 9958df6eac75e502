import { compareText } from '../sources/index.ts';
import type { PictureIndex } from './picture-index.ts';

/** How many reports a source published. */
export interface ReportCount {
  /** The name in the case for a listed source, else the publisher as the reports spell it. */
  readonly name: string;
  readonly listed: boolean;
  readonly reports: number;
}

/** Reports by source, by name; documents without a publisher are left out. */
export function reportCounts(index: PictureIndex): readonly ReportCount[] {
  const counts = new Map<string, ReportCount>();
  for (const { document } of index.reports) {
    if (document.publisher === undefined) continue;
    const profile = index.profile(document.publisher);
    const name = profile?.name ?? document.publisher;
    const reports = (counts.get(name)?.reports ?? 0) + 1;
    counts.set(name, { name, listed: profile !== undefined, reports });
  }
  return [...counts.values()].sort((a, b) => compareText(a.name, b.name));
}
