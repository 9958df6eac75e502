import type { Scene } from '../scene.ts';
import { type Claim, type StanceRules, someWord } from './claim.ts';
import { isPerfect, timesAhead } from './outlook.ts';
import { isNegatedAt, isNegatedProposition } from './polarity.ts';
import { foldedWord, helpersOf } from './predicate.ts';
import { type Proposition, subjectOf } from './proposition.ts';
import { quotationCovering } from './quoted-speech.ts';

/** "insisted that they not be housed there", "asked that he leave": an English subjunctive. */
export function isMandative(
  scene: Scene,
  { words }: StanceRules,
  { draft }: Claim,
  { predicates }: Proposition,
): boolean {
  const { grammar } = scene;
  const cue = draft.cue.at(-1);
  if (cue && isPurpose(scene, words, predicates[0] ?? -1)) return true;
  if (!cue || !someWord(scene, cue, (word) => words.mandative.has(grammar.lemma(word)))) return false;
  const predicate = predicates[0] ?? -1;
  const hasSubject = grammar.children(predicate).some((child) => grammar.relation(child).startsWith('nsubj'));
  const parts = [predicate, ...helpersOf(grammar, predicate)];
  // "that the fence *stay* up": a base form behind a singular.
  const subject = subjectOf(grammar, { predicates: [predicate] });
  const isBase =
    parts.length === 1 &&
    foldedWord(scene, predicate) === grammar.lemma(predicate) &&
    grammar.number(subject) === 'Sing' &&
    /^(?:NOUN|PROPN)$/u.test(grammar.upos(subject));
  if (isBase) return true;
  return (
    hasSubject &&
    parts.every(
      (part) =>
        grammar.mood(part) === '' &&
        (grammar.verbForm(part) !== 'Fin' || words.subjunctives.has(foldedWord(scene, part))),
    )
  );
}

/** "ha insistito *perché* gli atti *siano consegnati*": a clause of purpose in the subjunctive. */
function isPurpose(scene: Scene, { purposes }: StanceRules['words'], predicate: number): boolean {
  const { grammar } = scene;
  const parts = [predicate, ...helpersOf(grammar, predicate)];
  return (
    parts.some((part) => grammar.mood(part) === 'Sub') &&
    grammar.children(predicate).some((child) => child < predicate && purposes.has(foldedWord(scene, child)))
  );
}

/** "Leave the building": in quoted speech, without a subject. */
export function isImperative(scene: Scene, proposition: Proposition): boolean {
  const { grammar, syntax } = scene;
  const predicate = proposition.predicates[0] ?? -1;
  if (grammar.upos(predicate) !== 'VERB' || !quotationCovering(scene, syntax.words.tokenOf[predicate] ?? -1))
    return false;
  if (
    subjectOf(grammar, proposition) >= 0 ||
    grammar.children(predicate).some((child) => /^(?:aux|cop)/u.test(grammar.relation(child)))
  )
    return false;
  if (grammar.mood(predicate) === 'Imp') return true;
  return (
    scene.rules.grammar.dropsSubjects &&
    grammar.person(predicate) === '2' &&
    grammar.number(predicate) === 'Plur' &&
    (grammar.tense(predicate) === 'Pres' || grammar.mood(predicate) === '') &&
    !scene.rules.attribution.stance.states.has(grammar.lemma(predicate))
  );
}

/** "ha detto *ai vicini di uscire*": with somebody addressed, a plain infinitive tells him what to do; one of a state tells of the speaker. */
export function tellsTo(scene: Scene, { words }: StanceRules, { draft }: Claim, main: Proposition): boolean {
  const { grammar, syntax } = scene;
  const cue = draft.cue.at(-1);
  const verb = cue ? (syntax.words.firstWordOf[cue.to] ?? 0) - 1 : -1;
  if (verb < 0 || !words.telling.has(grammar.lemma(verb))) return false;
  const predicate = main.predicates[0] ?? -1;
  const isPlain =
    scene.rules.grammar.isInfinitive((syntax.words.forms[predicate] ?? '').toLowerCase()) &&
    helpersOf(grammar, predicate).length === 0 &&
    !words.states.has(grammar.lemma(predicate)) &&
    !words.undergone.has(grammar.lemma(predicate));
  return (
    isPlain &&
    grammar
      .children(verb)
      .some(
        (child) =>
          child > verb &&
          child < predicate &&
          /^(?:obl|iobj)/u.test(grammar.relation(child)) &&
          grammar.children(child).some((inner) => words.readiness.has(grammar.lemma(inner))),
      )
  );
}

/**
 * "It is *time* the army left", and, where a sentence stands for itself, an Italian subjunctive ("il governo *abbia* il coraggio di …"): what the speaker
 * calls for.
 */
export function isCalledFor(scene: Scene, rules: StanceRules, claim: Claim, main: Proposition): boolean {
  const { grammar, syntax } = scene;
  const first = claim.opening[0];
  if (!first) return false;
  for (let index = first.from; index < Math.min(first.to, first.from + 3); index++)
    if (rules.urgings.matchAt(scene.tokens, index, first.to)) return true;
  const isDirect =
    claim.draft.rule === 'statement/inserted' || quotationCovering(scene, first.from) !== undefined;
  const predicate = main.predicates[0] ?? -1;
  const parts = [predicate, ...helpersOf(grammar, predicate)];
  return (
    isDirect &&
    !scene.rules.grammar.pastIsParticiple &&
    syntax.words.tokenOf[predicate] !== undefined &&
    parts.some((part) => grammar.mood(part) === 'Sub' && grammar.tense(part) === 'Pres') &&
    !grammar
      .children(predicate)
      .some((child) => /^(?:mark|csubj)/u.test(grammar.relation(child)) && child < predicate)
  );
}

/** A word of duty demands, unless it guesses ("must have known") or tells of a timetable ("should land at noon"). */
export function dutyIn(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  proposition: Proposition,
): 'demand' | 'forecast' | undefined {
  const { words } = rules;
  const { grammar } = scene;
  for (const [depth, predicate] of proposition.predicates.entries()) {
    const helpers = helpersOf(grammar, predicate);
    if (
      helpers.some(
        (helper) => words.dutyPassives.has(grammar.lemma(helper)) && grammar.tense(helper) === 'Pres',
      )
    )
      return 'demand';
    const duty = helpers.find((helper) => words.duties.has(grammar.lemma(helper)));
    if (duty !== undefined) {
      if (isPerfect(scene, words, predicate) || isPastDuty(scene, duty)) return undefined;
      return runsByItself(scene, rules, claim, { proposition, predicate, duty }) ? 'forecast' : 'demand';
    }
    if (
      words.calling.has(grammar.lemma(predicate)) &&
      grammar.tense(predicate) === 'Pres' &&
      !isNegatedAt(scene, words, claim, predicate)
    )
      return 'demand';
    const isCarrying = depth + 1 < proposition.predicates.length;
    const obliging = words.carriers.get(grammar.lemma(predicate)) === 'obliging';
    if (isCarrying && obliging && obliges(scene, rules, claim, { proposition, depth })) return 'demand';
  }
  return undefined;
}

/** "need to", "has to": in the present; "had to be emptied" in reported speech, but not "had to leave". */
function obliges(
  scene: Scene,
  { words }: StanceRules,
  claim: Claim,
  { proposition, depth }: { readonly proposition: Proposition; readonly depth: number },
): boolean {
  const { grammar } = scene;
  const predicate = proposition.predicates[depth] ?? -1;
  if (isNegatedAt(scene, words, claim, predicate)) return false;
  if (!words.having.has(grammar.lemma(predicate))) return true;
  if (!scene.rules.grammar.infinitiveMarkers.has(foldedWord(scene, predicate + 1))) return false;
  if (grammar.person(subjectOf(grammar, proposition)) === '1') return false;
  const isPast = grammar.tense(predicate) === 'Past';
  const next = proposition.predicates[depth + 1] ?? -1;
  const isPassive = grammar.children(next).some((child) => grammar.relation(child) === 'aux:pass');
  return !isPast || (isPassive && claim.draft.past === true);
}

/** "should have acted", "avrebbe dovuto agire": what was not done. */
export function missedDuty(scene: Scene, { words }: StanceRules, predicate: number): boolean {
  const { grammar } = scene;
  // "e non dovevamo": the deed itself goes without saying.
  if (words.duties.has(grammar.lemma(predicate)) && grammar.tense(predicate) === 'Imp') return true;
  const helpers = helpersOf(grammar, predicate);
  const duty = helpers.find((helper) => words.duties.has(grammar.lemma(helper)));
  if (duty === undefined || words.certainDuties.has(foldedWord(scene, duty))) return false;
  const isBare =
    words.perfect.has(foldedWord(scene, predicate)) &&
    !grammar.children(predicate).some((child) => /^(?:obj|xcomp)/u.test(grammar.relation(child)));
  if (isBare || isPerfect(scene, words, predicate)) return true;
  return (
    grammar.verbForm(duty) !== 'Fin' &&
    helpers.some((helper) => grammar.mood(helper) === 'Cnd' && helper < duty)
  );
}

/** "doveva", "ha dovuto" tell what was. */
function isPastDuty({ grammar }: Scene, duty: number): boolean {
  const tense = grammar.tense(duty);
  return tense === 'Imp' || tense === 'Past' || grammar.verbForm(duty) === 'Part';
}

/** "should land", "dovrebbe atterrare": weaker words of duty with a verb that nobody is told to do, or with a time to come. */
function runsByItself(
  scene: Scene,
  { words }: StanceRules,
  claim: Claim,
  {
    proposition,
    predicate,
    duty,
  }: { readonly proposition: Proposition; readonly predicate: number; readonly duty: number },
): boolean {
  const { grammar } = scene;
  const isWeak = words.weakDuties.has(foldedWord(scene, duty));
  if (!isWeak || isNegatedProposition(scene, words, claim, proposition)) return false;
  if (!words.scheduled.has(grammar.lemma(predicate))) return false;
  const subject = subjectOf(grammar, proposition);
  const isPerson =
    subject >= 0 && (words.officials.has(grammar.lemma(subject)) || grammar.person(subject) === '1');
  return !isPerson || timesAhead(scene, claim, proposition).length > 0;
}
