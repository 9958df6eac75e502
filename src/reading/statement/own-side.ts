import { nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import { type Claim, type StanceRules, someWord, wordsOfTokens } from './claim.ts';
import { foldedWord, helpersOf } from './predicate.ts';
import { type Proposition, subjectOf } from './proposition.ts';
import { quotationCovering } from './quoted-speech.ts';
import { isOfBody } from './sides.ts';

/** Where the word "both" counts the speaker in, the parties follow within as many words. */
const SIDES_REACH = 4;
/** What a pronoun stands for is looked for among as many words before it. */
const ANTECEDENT_REACH = 30;

/**
 * True when a proposition tells what the speaker, or those he speaks for, will do or did: "we", "his government", a subject left out, in
 * reported speech also "he", "it" and the like, and a name of the speaker's own country.
 */
export function isOwnSide(scene: Scene, rules: StanceRules, claim: Claim, proposition: Proposition): boolean {
  const { grammar, syntax } = scene;
  if (proposition.predicates.some((word) => isFirstPerson(scene, word))) return true;
  const predicate = proposition.predicates.at(-1) ?? -1;
  const found = subjectOf(grammar, proposition);
  const subject = isNoSubject(scene, found, predicate) ? -1 : found;
  // "he “had no intention”": who is named outside the quotation marks is named by the reporter.
  const isDirect =
    quotationCovering(scene, syntax.words.tokenOf[subject < 0 ? predicate : subject] ?? -1) !== undefined;
  if (subject < 0) return isOwnVerb(scene, claim, proposition, isDirect);
  const { words } = rules;
  const form = foldedWord(scene, subject);
  if (words.firstPersons.has(form) || scene.rules.grammar.ownSide.has(form)) return true;
  if (!isDirect && words.reportedSelves.has(form))
    return !isAnothers(scene, proposition, subject) && agrees(scene, claim, subject);
  if (hasOwnPossessive(scene, rules, subject, isDirect)) return true;
  const { source } = claim.draft;
  if (!isDirect && source && isOfBody(scene, rules, source, subject)) return true;
  return speaksFor(scene, rules, claim, subject) || countsBoth(scene, subject);
}

/** "*venerdì* bloccheranno", "toglierà *loro* le miniere": what the tree takes for a subject though it is a time, or cannot be one by its number. */
function isNoSubject({ grammar, syntax, timeAt }: Scene, subject: number, predicate: number): boolean {
  if (subject < 0) return false;
  if (timeAt[syntax.words.tokenOf[subject] ?? -1] === 1) return true;
  return (
    subject > predicate &&
    grammar.upos(subject) === 'PRON' &&
    grammar.number(subject) === 'Plur' &&
    grammar.number(predicate) === 'Sing'
  );
}

function isFirstPerson({ grammar }: Scene, predicate: number): boolean {
  return [predicate, ...helpersOf(grammar, predicate)].some((word) => grammar.person(word) === '1');
}

/** Italian verbs without a subject: "ricostruiremo"; in reported speech also "pagherà"; in both languages an infinitive. */
function isOwnVerb(scene: Scene, claim: Claim, { predicates }: Proposition, isDirect: boolean): boolean {
  const { grammar } = scene;
  let showsMood = false;
  for (const predicate of predicates) {
    const parts = [predicate, ...helpersOf(grammar, predicate)];
    showsMood ||= parts.some((part) => grammar.mood(part) !== '' || grammar.relation(part) === 'aux');
    if (
      grammar
        .children(predicate)
        .some((child) => /^(?:aux:pass|expl:(?:pass|impers)|csubj)/u.test(grammar.relation(child)))
    )
      return false;
  }
  if (!showsMood) return !isDirect;
  if (namesAnother(scene, claim, predicates[0] ?? -1)) return false;
  const isThird = predicates.some((predicate) => grammar.person(predicate) === '2');
  return scene.rules.grammar.dropsSubjects && !isDirect && !isThird;
}

/** A noun without a preposition in front of the verb is a subject that the tree has missed. */
function namesAnother(scene: Scene, { opening }: Claim, predicate: number): boolean {
  const { grammar } = scene;
  const first = opening[0];
  if (!first) return false;
  return someWord(
    scene,
    first,
    (word) =>
      word < predicate &&
      scene.timeAt[scene.syntax.words.tokenOf[word] ?? -1] !== 1 &&
      /^(?:NOUN|PROPN)$/u.test(grammar.upos(word)) &&
      /^(?:nsubj|obj|root|parataxis|dislocated|ccomp)/u.test(grammar.relation(word)) &&
      !grammar.children(word).some((child) => grammar.relation(child) === 'case'),
  );
}

/** "Doctors have not given up hope that *he* will speak": a pronoun further in may stand for anybody named before it. */
function isAnothers({ grammar }: Scene, { predicates }: Proposition, subject: number): boolean {
  const outer = predicates[0] ?? -1;
  if (outer < 0 || grammar.head(subject) === outer) return false;
  for (let word = Math.max(grammar.first(outer), subject - ANTECEDENT_REACH); word < subject; word++)
    if (grammar.relation(word).startsWith('nsubj') && grammar.upos(word) !== 'PRON') return true;
  return false;
}

/** "They" is not a single person who speaks. */
function agrees({ grammar, ...scene }: Scene, { draft }: Claim, subject: number): boolean {
  if (grammar.relation(subject).startsWith('expl')) return false;
  if (!draft.source || grammar.number(subject) !== 'Plur') return true;
  const head = headOf({ ...scene, grammar }, draft.source);
  const isJoined = head >= 0 && grammar.children(head).some((child) => grammar.relation(child) === 'conj');
  return head < 0 || isJoined || grammar.number(head) === 'Plur' || grammar.upos(head) !== 'PROPN';
}

/** True for a source that speaks for a state or an office. */
export function isOfficial(scene: Scene, { words }: StanceRules, { draft }: Claim): boolean {
  const { source } = draft;
  if (!source) return true;
  return (
    countryOf(scene, source) !== undefined ||
    someWord(scene, source, (word) => {
      const lemma = scene.grammar.lemma(word);
      return words.officials.has(lemma) || words.polities.has(lemma);
    })
  );
}

/** True for an office, and for a body or whoever speaks for one: what it says will be done it can do. */
export function decides(scene: Scene, rules: StanceRules, claim: Claim): boolean {
  const { source } = claim.draft;
  if (isOfficial(scene, rules, claim) || !source) return true;
  return someWord(scene, source, (word) =>
    rules.words.sides.some(({ voices }) => voices.has(scene.grammar.lemma(word))),
  );
}

/** True for a source that speaks in somebody's defence. */
export function isDefender(scene: Scene, { words }: StanceRules, { draft }: Claim): boolean {
  const { source } = draft;
  return (
    source !== undefined && someWord(scene, source, (word) => words.defenders.has(scene.grammar.lemma(word)))
  );
}

function hasOwnPossessive(scene: Scene, { words }: StanceRules, subject: number, isDirect: boolean): boolean {
  const { grammar } = scene;
  return grammar.children(subject).some((child) => {
    if (!/^(?:nmod|det|amod)/u.test(grammar.relation(child))) return false;
    const names = [grammar.lemma(child), foldedWord(scene, child)];
    return names.some(
      (name) => words.ownPossessives.has(name) || (!isDirect && words.reportedPossessives.has(name)),
    );
  });
}

/** A minister for "the state", a ministry for its country, anybody for a body of his own name. */
function speaksFor(scene: Scene, { words }: StanceRules, { draft }: Claim, subject: number): boolean {
  const { grammar, syntax } = scene;
  const { source } = draft;
  if (!source) return false;
  const country = countryOf(scene, source);
  const named = nameCovering(scene, syntax.words.tokenOf[subject] ?? -1);
  if (named?.country !== undefined && named.country === country) return true;
  const fromOffice = someWord(scene, source, (word) => words.officials.has(grammar.lemma(word)));
  // "The chancellor said Germany would help": an official without a country speaks for the one he names.
  if (fromOffice && country === undefined && named?.kind === 'country') return true;
  if (grammar.upos(subject) !== 'NOUN') return false;
  const lemma = grammar.lemma(subject);
  if (headOf(scene, source) >= 0 && grammar.lemma(headOf(scene, source)) === lemma) return true;
  return words.polities.has(lemma) && fromOffice;
}

function countryOf(scene: Scene, range: TokenRange): string | undefined {
  for (let index = range.from; index < range.to; index++) {
    const country = nameCovering(scene, index)?.country;
    if (country !== undefined) return country;
  }
  return undefined;
}

/** The word of a range that the others hang from; −1 for none. */
function headOf(scene: Scene, range: TokenRange): number {
  const { from, to } = wordsOfTokens(scene, range);
  for (let word = from; word < to; word++) {
    const head = scene.grammar.head(word);
    if ((head < from || head >= to) && scene.grammar.upos(word) !== 'PUNCT') return word;
  }
  return -1;
}

/** "entrambi i Paesi", "both our countries". */
function countsBoth(scene: Scene, subject: number): boolean {
  const { both, sides } = scene.rules.grammar;
  const { tokenOf } = scene.syntax.words;
  const from = tokenOf[scene.grammar.first(subject)] ?? 0;
  if (!both.has(wordAt(scene, from))) return false;
  for (let index = from + 1; index < from + SIDES_REACH; index++)
    if (sides.has(wordAt(scene, index))) return true;
  return false;
}
