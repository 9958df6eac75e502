import type { Document } from '../intake/index.ts';
import { foldedWords } from './fold.ts';
import type { Reliability, SourceProfile } from './source.ts';
import { RELIABILITY_WEIGHTS } from './vocabulary/reliability-weights.ts';

/**
 * The profile whose name or one of whose aliases is `name`, without regard to case, diacritics or punctuation
 * (an entity id such as `white-house` finds "White House"). `undefined` for a name that the case does not list.
 */
export function sourceOf(
  name: string | undefined,
  profiles: readonly SourceProfile[],
): SourceProfile | undefined {
  const wanted = foldedWords(name ?? '').join(' ');
  if (wanted === '') return undefined;
  return profiles.find((profile) =>
    namesOf(profile).some((known) => foldedWords(known).join(' ') === wanted),
  );
}

/**
 * The profile named within a longer text ("il portavoce del Cremlino Dmitry Peskov"): the one whose name or alias is the longest
 * that stands in it as whole words; the first listed where two are as long. `undefined` when none does.
 */
export function sourceNamedIn(text: string, profiles: readonly SourceProfile[]): SourceProfile | undefined {
  const haystack = ` ${foldedWords(text).join(' ')} `;
  let found: SourceProfile | undefined;
  let longest = 0;
  for (const profile of profiles) {
    for (const name of namesOf(profile)) {
      const words = foldedWords(name).join(' ');
      if (words.length > longest && haystack.includes(` ${words} `)) {
        found = profile;
        longest = words.length;
      }
    }
  }
  return found;
}

/** Reliability of the report's publisher in this case; `F`, no basis, for one that is unknown or not listed. */
export function reportReliability(document: Document, profiles: readonly SourceProfile[]): Reliability {
  return sourceOf(document.publisher, profiles)?.reliability ?? 'F';
}

/** r, 0–1, of a plain report by a source of that grade; see `vocabulary/reliability-weights.ts`. */
export function credibilityWeight(reliability: Reliability): number {
  const grade = RELIABILITY_WEIGHTS.find((one) => one.grade === reliability);
  if (!grade) throw new Error(`no weight for reliability "${reliability}"`);
  return grade.weight;
}

function namesOf({ name, aliases }: SourceProfile): readonly string[] {
  return [name, ...aliases];
}
