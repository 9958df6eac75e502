import type { AttitudeVerb } from '../../language/language-rules.ts';
import { nameCovering, type Scene, type TokenRange, wordAt } from '../../scene.ts';
import type { Sentence } from '../../sentence.ts';
import type { Cue } from '../cue.ts';
import { groupStart, hasNegation, hedgeIn } from '../verb-group.ts';
import { type AttitudeLexicon, attitudesAt } from './attitude-lexicon.ts';
import { verbFormOf } from './relations.ts';
import { isPassivePredicate } from './subject-of.ts';

/** A verb of attribution as the tree has it: its word, and its cue in tokens. */
export interface Predicate {
  readonly word: number;
  readonly cue: Cue;
  /** Where its sentence begins, behind a dateline. */
  readonly floor: number;
  readonly meanings: readonly AttitudeVerb[];
  /** `Fin`, `Inf`, `Ger`, `Part`: that of its auxiliary, if it has one. */
  readonly form: string;
}

/** The verbs of a sentence whose lemma the lexicon knows, whatever they take there. */
export function predicatesOf(scene: Scene, lexicon: AttitudeLexicon, sentence: Sentence): Predicate[] {
  const { grammar } = scene;
  const { words } = scene.syntax;
  const [from, to] = [words.firstWordOf[sentence.from] ?? 0, words.firstWordOf[sentence.to] ?? words.count];
  const predicates: Predicate[] = [];
  let floor = sentence.from;
  for (let word = from; word < to; word++) {
    const tag = grammar.upos(word);
    if (tag !== 'VERB' && tag !== 'ADJ') continue;
    const known = attitudesAt(scene, lexicon, word);
    if (!known) continue;
    const verb = words.tokenOf[word] ?? 0;
    const meanings = known.filter((meaning) => fits(scene, meaning, { word, verb, limit: sentence.to }));
    const [first] = meanings;
    if (!first) continue;
    const cue = cueOf(scene, first, { word, verb, floor });
    predicates.push({
      word,
      cue,
      floor: sentence.from,
      meanings,
      form: formAt(scene, cue, word),
    });
    floor = cue.to;
  }
  return predicates;
}

function formAt(scene: Scene, cue: Cue, word: number): string {
  if (cue.from < cue.verb && hasAuxiliary(scene, word)) return 'Fin';
  const { grammar } = scene;
  const isPerfect = grammar
    .children(word)
    .some((child) => grammar.relation(child).startsWith('aux') && verbFormOf(scene, child) === 'Inf');
  return isPerfect ? 'Inf' : verbFormOf(scene, word);
}

function hasAuxiliary(scene: Scene, word: number): boolean {
  const { grammar } = scene;
  // "di *aver* insultato", "to *have* seen": the auxiliary is itself no finite form.
  return grammar
    .children(word)
    .some(
      (child) =>
        grammar.relation(child).startsWith('aux') && !/^(?:Inf|Ger)$/u.test(verbFormOf(scene, child)),
    );
}

function fits(
  scene: Scene,
  { particle = [], tag = 'VERB' }: AttitudeVerb,
  { word, verb, limit }: { readonly word: number; readonly verb: number; readonly limit: number },
): boolean {
  if (scene.grammar.upos(word) !== tag) return false;
  if (verb + 1 + particle.length > limit) return false;
  return particle.every((form, offset) => wordAt(scene, verb + 1 + offset) === form);
}

function cueOf(
  scene: Scene,
  meaning: AttitudeVerb,
  { word, verb, floor }: { readonly word: number; readonly verb: number; readonly floor: number },
): Cue {
  const { grammar } = scene;
  const group: TokenRange = { from: groupStart(scene, verb, floor), to: verb };
  const hedge = hedgeIn(scene, group);
  const form = verbFormOf(scene, word);
  return {
    meaning,
    from: group.from,
    to: verb + 1 + (meaning.particle?.length ?? 0),
    verb,
    form: formOf(scene, word),
    passive: isPassivePredicate(grammar, word),
    past: form === 'Part' || grammar.tense(word) === 'Past' || hedge !== undefined,
    negated: hasNegation(scene, group),
    ...(hedge ? { hedge } : {}),
  };
}

function formOf(scene: Scene, word: number): Cue['form'] {
  const form = verbFormOf(scene, word);
  if (form === 'Fin' && scene.grammar.person(word) === '1') return 'firstPerson';
  return form === 'Ger' ? 'gerund' : 'finite';
}

/** True where a name covers the verb, so that it is none ("Mark", "Bill"). */
export function isNamed(scene: Scene, { cue }: Predicate): boolean {
  return nameCovering(scene, cue.verb) !== undefined;
}
