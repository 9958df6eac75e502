import type { AttitudeVerb, AttributionRules } from '../../language/language-rules.ts';
import type { Scene } from '../../scene.ts';

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

/**
 * What the lexicon knows of a verb: of a reflexive one ("*si* impegna a") its own entry first. The lemmatiser leaves the h of written futures in
 * ("criticherà": critichare). `undefined` for a word that is no verb of attribution.
 */
export function attitudesAt(
  scene: Scene,
  lexicon: AttitudeLexicon,
  word: number,
): readonly AttitudeVerb[] | undefined {
  const lemma = scene.grammar.lemma(word).replace(/([cg])hare$/u, '$1are');
  const reflexive = isReflexive(scene, word) ? lexicon.get(`${lemma.slice(0, -1)}si`) : undefined;
  return reflexive ?? lexicon.get(lemma);
}

function isReflexive({ grammar, rules }: Scene, word: number): boolean {
  return grammar
    .children(word)
    .some(
      (child) =>
        /^(?:expl|obj|iobj)/u.test(grammar.relation(child)) &&
        rules.grammar.impersonals.has((grammar.words.forms[child] ?? '').toLowerCase()),
    );
}
