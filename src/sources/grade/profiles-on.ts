import { actDay, type Day } from '../../base/index.ts';
import type { CheckDeception, GradeSource } from '../act/grade-act.ts';
import type { SourceAct } from '../act/source-acts.ts';
import { foldedWords } from '../fold.ts';
import { compareText } from '../read-report.ts';
import type { DatedGrade, SourceProfile } from '../source.ts';
import { sourceOf } from '../source-of.ts';

/**
 * The profiles as they stood on the day `asOf`: what the case file says, then what `acts` (those in force, in the order of the log)
 * changed. `reliability` is the grade of that day and `grades` the later grades given by then, by day; of one day the act counts. A
 * graded source that the case does not list is added, by name after the listed ones. A profile of which nothing was said is returned as it is.
 */
export function profilesOn(
  profiles: readonly SourceProfile[],
  acts: readonly SourceAct[],
  asOf: Day,
): SourceProfile[] {
  const said = acts.filter(
    (act): act is GradeSource | CheckDeception =>
      act.kind === 'grade-source' || (act.kind === 'check-deception' && act.source !== undefined),
  );
  const unlisted = new Map<string, SourceProfile>();
  for (const act of said) {
    const name = act.source ?? '';
    const key = foldedWords(name).join(' ');
    if (sourceOf(name, profiles) === undefined && key !== '' && !unlisted.has(key))
      unlisted.set(key, { name, aliases: [], reliability: 'F', lineage: 'unrecorded' });
  }
  const added = [...unlisted.values()].sort((a, b) => compareText(a.name, b.name));
  const all = [...profiles, ...added];
  return all.map((profile) =>
    profileOn(
      profile,
      said.filter(({ source }) => sourceOf(source, all) === profile),
      asOf,
    ),
  );
}

function profileOn(
  profile: SourceProfile,
  acts: readonly (GradeSource | CheckDeception)[],
  asOf: Day,
): SourceProfile {
  if (acts.length === 0 && profile.grades === undefined) return profile;
  const given = acts.filter((act) => act.kind === 'grade-source');
  const grades = [...(profile.grades ?? []), ...given.map(datedGrade)]
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => compareText(a.on, b.on));
  const limitation = given.findLast((act) => act.limitation)?.limitation ?? profile.limitation;
  const interest = given.findLast((act) => act.interest)?.interest ?? profile.interest;
  const answers = acts.flatMap((act) => (act.kind === 'check-deception' ? [act.answers] : []));
  const deception = Object.assign({}, profile.deception, ...answers);
  const { grades: _, ...others } = profile;
  return {
    ...others,
    reliability: grades.at(-1)?.reliability ?? profile.reliability,
    ...(interest ? { interest } : {}),
    ...(limitation ? { limitation } : {}),
    ...(grades.length > 0 ? { grades } : {}),
    ...(Object.keys(deception).length > 0 ? { deception } : {}),
  };
}

function datedGrade({ id, at, by, reliability, reason }: GradeSource): DatedGrade {
  return { on: actDay({ at }), reliability, by, reason, act: id };
}
