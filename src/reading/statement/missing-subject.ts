import { type Scene, wordAt } from '../scene.ts';
import type { Clause } from './clause.ts';
import type { FoundComplement } from './complement.ts';
import { type Draft, startOf } from './draft.ts';
import { isImpersonal } from './impersonal.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { sentenceSubject } from './sentence-subject.ts';

/** A draft whose cue has no subject of its own next to it. */
interface Subjectless {
  readonly clause: Clause;
  readonly draft: Draft;
  readonly complement: FoundComplement;
  /** Drafts of the same sentence. */
  readonly earlier: readonly Draft[];
}

/**
 * Completes a draft whose cue has no subject in front: a coordinated cue or a gerund shares that of the one before, another verb's
 * subject may stand further off, and Italian leaves it out. `undefined` when what looks like a verb is likelier a noun.
 */
export function withoutSubject(scene: Scene, subjectless: Subjectless): Draft | undefined {
  const { clause, draft, earlier } = subjectless;
  const { cue, region } = clause;
  const { coordinators, dropsSubjects, relatives } = scene.rules.grammar;
  const link = wordAt(scene, cue.from - 1);
  const coordinated = coordinators.has(link) && cue.form !== 'firstPerson';
  const previous = earlier.findLast((candidate) => !isNested(candidate, earlier));
  if (previous && (coordinated || link === ',' || cue.form === 'gerund'))
    return { ...draft, continues: previous, ...(previous.source ? { source: previous.source } : {}) };
  const shares = cue.form === 'gerund' || (!dropsSubjects && coordinated);
  if (shares || isFarFromSubject(scene, subjectless)) {
    const shared = sentenceSubject(scene, region.from, cue.from - 1);
    return shared && { ...draft, source: shared };
  }
  // English never leaves a subject out: what looks like a verb without one is a noun or a headline.
  if (!dropsSubjects || relatives.has(link) || nounPhraseBefore(scene, cue.from, region.from))
    return undefined;
  return isImpersonal(scene, clause) || cue.form === 'firstPerson' ? { ...draft, impersonal: true } : draft;
}

/** A reporting verb with its clause says for sure that somebody speaks, though the phrase in front of it cannot. */
function isFarFromSubject(scene: Scene, { clause, complement }: Subjectless): boolean {
  const { cue, region } = clause;
  const { relatives, complementisers } = scene.rules.grammar;
  const link = wordAt(scene, cue.from - 1);
  if (
    cue.form === 'firstPerson' ||
    cue.meaning.ambiguous === true ||
    relatives.has(link) ||
    complementisers.has(link)
  )
    return false;
  const clausal = complement.kind === 'that' || complement.kind === 'quote';
  return clausal && nounPhraseBefore(scene, cue.from, region.from) !== undefined;
}

function isNested(draft: Draft, others: readonly Draft[]): boolean {
  const at = startOf(draft);
  return others.some(
    (other) => other !== draft && other.content.some(({ from, to }) => from <= at && at < to),
  );
}
