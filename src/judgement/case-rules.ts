import { nearestName } from './nearest-name.ts';
import type { WrittenCase } from './case-schema.ts';
import type { YamlPath } from './yaml-place.ts';

/** A rule that a case breaks: where, and the end of a sentence that begins with the name of that place. */
export interface CaseProblem {
  readonly code: string;
  readonly path: YamlPath;
  readonly message: string;
}

/** What a case breaks of the rules that no single field can show; empty for a case that can be judged. Rules in a fixed order. */
export function caseProblems(written: WrittenCase): CaseProblem[] {
  return CASE_RULES.flatMap((rule) => rule(written));
}

type CaseRule = (written: WrittenCase) => CaseProblem[];

const CASE_RULES: readonly CaseRule[] = [
  horizonAfterOpening,
  uniqueHypotheses,
  somethingElse,
  uniqueIndicators,
  windowsWithinCase,
  likelihoodsComplete,
  eventFieldsOnEvents,
  uniqueSources,
];

function horizonAfterOpening({ opened, horizon }: WrittenCase): CaseProblem[] {
  if (horizon >= opened) return [];
  const message = `is before the watch opened (${opened}): give a later day`;
  return [{ code: 'case/horizon', path: ['horizon'], message }];
}

function uniqueHypotheses({ hypotheses }: WrittenCase): CaseProblem[] {
  return repeated(hypotheses.map(({ id }) => id)).map((at) => ({
    code: 'case/hypotheses',
    path: ['hypotheses', at, 'id'],
    message: 'is the id of an earlier hypothesis too: give each its own',
  }));
}

function somethingElse({ hypotheses }: WrittenCase): CaseProblem[] {
  if (hypotheses.some(({ id }) => id === 'something-else')) return [];
  const message = 'lack something-else: add it, with the prior of whatever nobody thought of';
  return [{ code: 'case/hypotheses', path: ['hypotheses'], message }];
}

function uniqueIndicators({ indicators }: WrittenCase): CaseProblem[] {
  return repeated(indicators.map(({ id }) => id)).map((at) => ({
    code: 'case/indicators',
    path: ['indicators', at, 'id'],
    message: 'is the id of an earlier indicator too: give each its own',
  }));
}

function windowsWithinCase({ opened, horizon, indicators }: WrittenCase): CaseProblem[] {
  return indicators.flatMap(({ window: { from, to } }, at) => {
    const problem = (end: 'from' | 'to', message: string): CaseProblem[] => [
      { code: 'case/window', path: ['indicators', at, 'window', end], message },
    ];
    if (to < from) return problem('to', `is before the window begins (${from}): change one of the two`);
    if (from < opened)
      return problem('from', `is before the watch opened (${opened}): begin the window then or later`);
    if (to > horizon)
      return problem('to', `is after the horizon (${horizon}): end the window then or earlier`);
    return [];
  });
}

function likelihoodsComplete({ hypotheses, indicators }: WrittenCase): CaseProblem[] {
  const ids = hypotheses.map(({ id }) => id);
  return indicators.flatMap(({ likelihood }, at) => {
    const path: YamlPath = ['indicators', at, 'likelihood'];
    const unknown = Object.keys(likelihood).filter((id) => !ids.includes(id));
    const missing = ids.filter((id) => !Object.hasOwn(likelihood, id));
    return [
      ...unknown.map((id) => ({
        code: 'case/likelihood',
        path: [...path, id],
        message: `is no hypothesis of this case: use ${nearestName(id, ids) ?? `one of ${ids.join(', ')}`}`,
      })),
      ...missing.map((id) => ({
        code: 'case/missing-likelihood',
        path,
        message: `lacks the hypothesis ${id}: add the probability that the sign is seen if it holds`,
      })),
    ];
  });
}

const EVENT_FIELDS = ['type', 'status', 'actor', 'recipient'] as const;

function eventFieldsOnEvents({ indicators }: WrittenCase): CaseProblem[] {
  return indicators.flatMap((indicator, at) =>
    (['seen', 'absent', 'receded'] as const).flatMap((sense) =>
      (indicator[sense] ?? []).flatMap((query, position) =>
        EVENT_FIELDS.filter((field) => query.record !== 'event' && query[field] !== undefined).map(
          (field) => ({
            code: 'case/query',
            path: ['indicators', at, sense, position, field],
            message: `says something of events only: remove it, or use record: event instead of ${query.record}`,
          }),
        ),
      ),
    ),
  );
}

function uniqueSources({ sources }: WrittenCase): CaseProblem[] {
  const owner = new Map<string, number>();
  const problems: CaseProblem[] = [];
  for (const [at, { name, aliases }] of sources.entries()) {
    for (const known of [name, ...aliases]) {
      const key = known.toLowerCase();
      const first = owner.get(key) ?? at;
      owner.set(key, first);
      if (first === at) continue;
      const message = `shares the name ${known} with ${sources[first]?.name ?? 'an earlier source'}: leave it to one of them`;
      problems.push({ code: 'case/sources', path: ['sources', at], message });
    }
  }
  return problems;
}

function repeated(ids: readonly string[]): number[] {
  return [...ids.keys()].filter((at) => ids.indexOf(ids[at] ?? '') < at);
}
