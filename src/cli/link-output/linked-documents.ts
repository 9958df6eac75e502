import type { Finding } from '../../base/index.ts';
import {
  type Contradiction,
  contradictionsOf,
  type Link,
  linkReports,
  linkStatements,
  type Origin,
  originsOf,
  type ReadReport,
  type ReportTie,
  type StatementLink,
  tieReports,
} from '../../sources/index.ts';

/** Everything that `vigilia link` prints. */
export interface LinkedDocuments {
  readonly reports: readonly ReadReport[];
  readonly findings: readonly Finding[];
  readonly links: readonly Link[];
  readonly ties: readonly ReportTie[];
  readonly statements: readonly StatementLink[];
  readonly contradictions: readonly Contradiction[];
  readonly origins: readonly Origin[];
}

/** Links documents that were read, and counts their origins. */
export function linkedDocuments(
  reports: readonly ReadReport[],
  findings: readonly Finding[],
): LinkedDocuments {
  const links = linkReports(reports);
  const origins = originsOf(reports, links);
  const statements = linkStatements(reports, links);
  return {
    ...{ reports, findings, links, origins, statements },
    contradictions: contradictionsOf(statements),
    ties: tieReports(reports, origins, statements),
  };
}
