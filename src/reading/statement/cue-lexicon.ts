import type { AttributionRules, CuePhrase, CueVerb } from '../language/language-rules.ts';
import { PhraseSet } from '../token-pattern.ts';

/** What a form of a verb can do in a sentence. */
export type FormRole = 'finite' | 'participle' | 'gerund' | 'infinitive' | 'firstPerson';

/** A verb that a word may be a form of. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly role: FormRole;
}

/** The reporting verbs and phrases of one language, ready to be looked up by word. */
export interface CueLexicon {
  readonly byForm: ReadonlyMap<string, readonly CueForm[]>;
  readonly phrases: PhraseSet<CuePhrase>;
}

const ROLES: readonly FormRole[] = ['finite', 'participle', 'gerund', 'infinitive', 'firstPerson'];

/** Compiles the cues of a language; done once for each. */
export function cueLexicon(rules: AttributionRules): CueLexicon {
  const byForm = new Map<string, CueForm[]>();
  for (const verb of rules.verbs) {
    for (const role of ROLES) {
      for (const form of verb[role] ?? []) {
        const known = byForm.get(form);
        if (known) known.push({ verb, role });
        else byForm.set(form, [{ verb, role }]);
      }
    }
  }
  // "called for" before "called": the longer cue is the surer.
  for (const forms of byForm.values())
    forms.sort((one, other) => (other.verb.particle?.length ?? 0) - (one.verb.particle?.length ?? 0));
  return { byForm, phrases: new PhraseSet(rules.phrases) };
}
