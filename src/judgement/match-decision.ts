import { actDay, type Finding } from '../base/index.ts';
import type { MatchAct } from './act/match-act.ts';
import type { Case } from './case.ts';
import type { Acceptance, IndicationSense } from './indication.ts';
import type { Candidate } from './query-match.ts';

/** What analysts decided of the matches of a case. */
export interface MatchDecisions {
  /** What was decided last of that candidate for that indicator; `undefined` when nothing was. */
  readonly of: (
    candidate: Pick<Candidate, 'report' | 'passage'>,
    for_: { readonly indicator: string; readonly sense: IndicationSense },
  ) => MatchAct | undefined;
  /** Acts that name an indicator which the case lacks. */
  readonly findings: readonly Finding[];
}

/**
 * Decisions by acts in force, in the order of the log: of two on one passage the later holds. One without a passage is about every match of
 * its report; one with a passage is about that passage of that version only, so an edited report is proposed anew.
 */
export function matchDecisions(acts: readonly MatchAct[], judged: Case): MatchDecisions {
  const byDocument = Map.groupBy(acts.toReversed(), ({ document }) => document);
  const known = new Set(judged.indicators.map(({ id }) => id));
  return {
    of: ({ report, passage }, { indicator, sense }) =>
      byDocument
        .get(report.document.id)
        ?.find(
          (act) =>
            act.indicator === indicator &&
            (act.sense ?? 'seen') === sense &&
            (act.passage === undefined ||
              (act.version === report.document.version &&
                act.passage[0] === passage[0] &&
                act.passage[1] === passage[1])),
        ),
    findings: acts
      .filter(({ indicator }) => !known.has(indicator))
      .map(({ id, kind, indicator, document }) => ({
        code: 'judgement/act',
        severity: 'warning' as const,
        message: `The act ${id} (${kind}) names ${indicator}, which is no indicator of this case: it is not counted.`,
        document,
      })),
  };
}

/** The acceptance that an act stands for; `undefined` for a rejection. */
export function acceptanceBy(act: MatchAct | undefined): Acceptance | undefined {
  return act?.kind === 'accept-match' ? { by: act.by, on: actDay(act), reason: act.reason } : undefined;
}
