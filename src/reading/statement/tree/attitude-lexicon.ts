import type { AttitudeVerb, AttributionRules } from '../../language/language-rules.ts';

/** The verbs of attribution of one language by lemma; one lemma may be several, told apart by their particle. */
export type AttitudeLexicon = ReadonlyMap<string, readonly AttitudeVerb[]>;

/** Compiles the reporting verbs and the verbs of attitude of a language; done once for each. */
export function attitudeLexicon({ verbs, attitudes }: AttributionRules): AttitudeLexicon {
  const byLemma = new Map<string, AttitudeVerb[]>();
  for (const verb of [...attitudes, ...verbs]) {
    const known = byLemma.get(verb.lemma);
    if (known) known.push(verb);
    else byLemma.set(verb.lemma, [verb]);
  }
  // "called for" before "called": the longer cue is the surer.
  for (const known of byLemma.values())
    known.sort((one, other) => (other.particle?.length ?? 0) - (one.particle?.length ?? 0));
  return byLemma;
}
