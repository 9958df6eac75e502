import { isPunctuation, type Scene, type TokenRange, tokensOfWords, trimRange } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { helpersOf, isFiniteVerb, isPredicate } from '../statement/predicate.ts';
import { subjectOf } from '../statement/proposition.ts';
import { phraseOf } from './explanation-nouns.ts';
import type { FoundRange } from './found-option.ts';
import { isNegatedBeside } from './negated-beside.ts';

/** No account is longer. */
const LONGEST = 40;

/**
 * What those who inquire look at or leave open ("detectives are looking into *a feud*", "gli inquirenti non escludono *il dolo*"), and what
 * some hold against others ("some blame *the heat*, others *a valve*").
 */
export function inquiredInto(scene: Scene, sentence: Sentence): FoundRange[] {
  const { grammar, rules, syntax } = scene;
  const { optionWords } = rules;
  const { firstWordOf } = syntax.words;
  const found: FoundRange[] = [];
  const rivals: number[] = [];
  for (let word = firstWordOf[sentence.from] ?? 0; word < (firstWordOf[sentence.to] ?? 0); word++) {
    const lemma = grammar.lemma(word);
    const isVerb = grammar.upos(word) === 'VERB';
    if (
      isVerb &&
      optionWords.excluding.has(lemma) &&
      isNegatedBeside(scene, word) &&
      isByInquirers(scene, word)
    )
      found.push(...objectsOf(scene, word));
    else if (
      isVerb &&
      optionWords.inquiring.has(lemma) &&
      !optionWords.excluding.has(lemma) &&
      isByInquirers(scene, word)
    )
      found.push(...thoughtOf(scene, objectsOf(scene, word)));
    if (isParty(scene, word)) rivals.push(word);
  }
  return [
    ...found,
    ...(rivals.length > 1 ? rivals.flatMap((word) => viewOf(scene, word, sentence, rivals)) : []),
  ];
}

/** "weigh *arson* or *a fault*": of a row each is only thought of, where one is. */
function thoughtOf(scene: Scene, ranges: readonly FoundRange[]): readonly FoundRange[] {
  if (ranges.length > 1 && ranges.some((range) => isThought(scene, range))) return ranges;
  return ranges.filter((range) => isThought(scene, range));
}

function isByInquirers({ grammar, rules }: Scene, verb: number): boolean {
  const subject = subjectOf(grammar, { predicates: [verb] });
  // "non si esclude che …".
  if (subject < 0) return rules.grammar.dropsSubjects && rules.optionWords.excluding.has(grammar.lemma(verb));
  if (rules.optionWords.inquirers.has(grammar.lemma(subject))) return true;
  return [...grammar.children(subject)].some(
    (child) =>
      /^(?:compound|nmod|flat)/u.test(grammar.relation(child)) &&
      rules.optionWords.inquirers.has(grammar.lemma(child)),
  );
}

function objectsOf(scene: Scene, verb: number): FoundRange[] {
  const { grammar, rules } = scene;
  const by = tokensOfWords(scene, { from: verb, to: verb + 1 });
  for (const child of grammar.children(verb)) {
    if (child < verb || rules.optionWords.explanations.has(grammar.lemma(child))) continue;
    const relation = grammar.relation(child);
    const isAt =
      /^obl/u.test(relation) &&
      [...grammar.children(child)].some((inner) => rules.optionWords.inquiredAt.has(grammar.lemma(inner)));
    if ((relation === 'obj' || isAt) && grammar.upos(child) === 'NOUN')
      return phraseOf(scene, child).map((range) => ({ ...range, rule: 'option/inquired', by }));
    if (relation === 'ccomp' && isOver(scene, child)) {
      const range = clauseOf(scene, child);
      return range ? [{ ...range, rule: 'option/inquired', by }] : [];
    }
  }
  return [];
}

/** Told of what is over or is: past tenses, and no future. */
function isOver({ grammar, rules }: Scene, clause: number): boolean {
  const helpers = helpersOf(grammar, clause);
  if (
    grammar.tense(clause) === 'Fut' ||
    helpers.some((helper) => rules.grammar.isFuture(grammar.words.forms[helper]?.toLowerCase() ?? ''))
  )
    return false;
  return helpers.length > 0 || /^(?:Past|Imp)$/u.test(grammar.tense(clause));
}

/** "a feud", "sabotage": an explanation that is only thought of, not "the car". */
function isThought(scene: Scene, { from }: TokenRange): boolean {
  const word = scene.syntax.words.firstWordOf[from] ?? -1;
  if (scene.rules.optionWords.indefinite.has((scene.grammar.words.forms[word] ?? '').toLowerCase()))
    return true;
  return (
    scene.grammar.upos(word) === 'NOUN' &&
    scene.grammar.number(word) !== 'Plur' &&
    !scene.rules.grammar.dropsSubjects
  );
}

/** "some", "others", "chi", "secondo altri": a party without a name. */
function isParty({ grammar, rules }: Scene, word: number): boolean {
  const { parties } = rules.optionWords;
  if (!parties.has((grammar.words.forms[word] ?? '').toLowerCase())) return false;
  const relation = grammar.relation(word);
  // "Some blame …": the tree takes it for a determiner.
  if (relation === 'det' && grammar.upos(grammar.head(word)) === 'VERB') return true;
  if (/^(?:nsubj|obl|root|parataxis|conj|dislocated|orphan|obj)/u.test(relation)) return true;
  // "some experts".
  return /^(?:det|amod)/u.test(relation) && /^(?:nsubj|obl)/u.test(grammar.relation(grammar.head(word)));
}

/** From behind the verb of a party to the next party or heavy mark. */
function viewOf(scene: Scene, party: number, sentence: Sentence, rivals: readonly number[]): FoundRange[] {
  const { grammar, rules, syntax } = scene;
  const { firstWordOf, tokenOf } = syntax.words;
  const next = rivals.find((rival) => rival > party) ?? firstWordOf[sentence.to] ?? 0;
  const head = grammar.head(party);
  const isPart = /^(?:det|amod)/u.test(grammar.relation(party)) && grammar.upos(head) !== 'VERB';
  const noun = isPart ? head : party;
  const isAccording = [...grammar.children(noun)].some((child) => grammar.relation(child) === 'case');
  let from = noun + 1;
  const isOpinion = (word: number): boolean =>
    rules.optionWords.opinions.has(grammar.lemma(word)) || rules.optionWords.guesses.has(grammar.lemma(word));
  if (!isAccording) {
    let verb = noun + 1;
    while (verb < next && !isOpinion(verb)) verb++;
    const isElliptic = party !== rivals[0] && verb >= next;
    if (verb >= next && !isElliptic) return [];
    from = isElliptic ? noun + 1 : verb + 1;
    const { guessedAt } = rules.optionWords;
    while (
      from < next &&
      (guessedAt.has(grammar.lemma(from)) ||
        rules.grammar.complementisers.has((grammar.words.forms[from] ?? '').toLowerCase()))
    )
      from++;
  }
  const whole = tokensOfWords(scene, { from, to: next });
  let to = whole.from;
  while (to < Math.min(whole.to, whole.from + LONGEST)) {
    if (isPunctuation(scene, to) && to > whole.from) break;
    to++;
  }
  const range = trimRange(scene, { from: whole.from, to });
  const by = tokensOfWords(scene, { from: party, to: party + 1 });
  return range && range.to - range.from > 1 && tokenOf[party] !== undefined
    ? [{ ...range, rule: 'option/rivals', by }]
    : [];
}

function clauseOf(scene: Scene, clause: number): TokenRange | undefined {
  const { grammar } = scene;
  if (!isPredicate(grammar, clause) && !isFiniteVerb(grammar, clause)) return undefined;
  const whole = tokensOfWords(scene, { from: grammar.first(clause), to: grammar.last(clause) });
  return trimRange(scene, { from: whole.from, to: Math.min(whole.to, whole.from + LONGEST) });
}
