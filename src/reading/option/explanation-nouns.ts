import { isPunctuation, type Scene, type TokenRange, tokensOfWords, trimRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { openingOf } from './conjuncts.ts';
import type { FoundRange } from './found-option.ts';

/** A list begins at most so far behind the noun that announces it. */
const LIST_REACH = 14;
/** No explanation in a list, and none behind a verb, is longer. */
const LONGEST = 40;

/**
 * Explanations beside a noun that calls them so: listed behind a colon ("three theories: A, B or C"), subject of it ("A is the likeliest cause"), taken for it
 * ("treats A as a possible motive"), or joined to it where somebody inquires ("pursue the theory of A").
 */
export function explanationNouns(scene: Scene, sentence: Sentence): FoundRange[] {
  const { grammar, rules, syntax } = scene;
  const { firstWordOf } = syntax.words;
  const found: FoundRange[] = [];
  for (let word = firstWordOf[sentence.from] ?? 0; word < (firstWordOf[sentence.to] ?? 0); word++) {
    if (!rules.optionWords.explanations.has(grammar.lemma(word)) || grammar.upos(word) === 'VERB') continue;
    const by = tokensOfWords(scene, { from: word, to: word + 1 });
    const ranges = [
      ...(announcesRow(scene, word) ? listed(scene, by.to, sentence) : []),
      ...subjectOf(scene, word),
      ...takenFor(scene, word),
      ...namedBy(scene, word, sentence),
    ];
    for (const range of ranges) found.push({ ...range, rule: 'option/named', by });
  }
  return found;
}

function listed(scene: Scene, from: number, sentence: Sentence): readonly TokenRange[] {
  let colon = from;
  const limit = Math.min(sentence.to, from + LIST_REACH);
  while (colon < limit && wordAt(scene, colon) !== ':') colon++;
  if (colon >= limit) return [];
  const { and, perhaps } = scene.rules.optionWords;
  const parts: TokenRange[] = [];
  let open = colon + 1;
  let isList = false;
  let at = open;
  for (; at < sentence.to && at < open + LONGEST; at++) {
    const word = wordAt(scene, at);
    if (/^[.!?;:]$/u.test(word)) break;
    if (word !== ',' && !and.has(word)) continue;
    // "a hole in a tank and pump" – what follows must begin a noun phrase.
    if (and.has(word) && !opensNoun(scene, at + 1) && at > open) continue;
    isList ||= and.has(word) || word === ',';
    const part = trimRange(scene, { from: open, to: at });
    if (part) parts.push(part);
    open = at + 1;
    if (perhaps.has(wordAt(scene, open))) open++;
  }
  const rest = trimRange(scene, { from: open, to: at });
  if (rest) parts.push(rest);
  return isList && parts.length > 1 ? parts : [];
}

function opensNoun(scene: Scene, token: number): boolean {
  const { determiners, prepositions } = scene.rules.grammar;
  if (determiners.has(wordAt(scene, token)) || prepositions.has(wordAt(scene, token))) return true;
  const word = scene.syntax.words.firstWordOf[token] ?? -1;
  return /^(?:NOUN|PROPN|ADJ|DET)$/u.test(scene.grammar.upos(word));
}

/** "three motives", "le ipotesi": of a single "cause" no row follows. */
function announcesRow({ grammar, rules }: Scene, noun: number): boolean {
  return (
    grammar.upos(noun) === 'NOUN' &&
    (grammar.number(noun) === 'Plur' || rules.optionWords.theories.has(grammar.lemma(noun)))
  );
}

/** "*A* is the most likely cause", "tra le ipotesi c'è *A*": a noun for its subject, and a word that leaves it open. */
function subjectOf(scene: Scene, noun: number): readonly TokenRange[] {
  const { grammar } = scene;
  if (isNegated(scene, noun)) return [];
  const isNoun = (word: number): boolean => /^(?:NOUN|PROPN)$/u.test(grammar.upos(word));
  const copula = [...grammar.children(noun)].some((child) => grammar.relation(child) === 'cop');
  const subject = [...grammar.children(noun)].find((child) => grammar.relation(child).startsWith('nsubj'));
  const isAmong = [...grammar.children(noun)].some((child) =>
    scene.rules.optionWords.among.has(grammar.lemma(child)),
  );
  if (copula && subject !== undefined && isNoun(subject) && (isAmong || isLeftOpen(scene, noun)))
    return phraseOf(scene, subject);
  // "among the theories is *A*", "tra le piste c'è *A*".
  const head = grammar.head(noun);
  if (!isAmong || head < 0) return [];
  if (isNoun(head)) return phraseOf(scene, head);
  if (!scene.rules.attribution.stance.light.has(grammar.lemma(head))) return [];
  const other = [...grammar.children(head)].find(
    (child) => /^nsubj/u.test(grammar.relation(child)) && isNoun(child),
  );
  return other === undefined ? [] : phraseOf(scene, other);
}

/** "possible", "likeliest", "main", a number or "one of": there may be others. */
function isLeftOpen(scene: Scene, noun: number): boolean {
  const { grammar, rules } = scene;
  const { openings } = rules.optionWords;
  for (let word = grammar.first(noun); word < grammar.last(noun); word++)
    if (openings.has(grammar.lemma(word))) return true;
  return false;
}

/** "treat *A* as a possible motive", "considera *A* uno dei moventi". */
function takenFor(scene: Scene, noun: number): readonly TokenRange[] {
  const { grammar, rules } = scene;
  let at = noun;
  // "one of the possible motives" hangs from "one".
  if (grammar.relation(at).startsWith('nmod')) at = grammar.head(at);
  const verb = grammar.head(at);
  if (verb < 0 || !rules.optionWords.taking.has(grammar.lemma(verb)) || !isLeftOpen(scene, noun)) return [];
  const object = [...grammar.children(verb)].find(
    (child) =>
      /^(?:obj|nsubj:pass)$/u.test(grammar.relation(child)) &&
      child !== at &&
      !rules.optionWords.explanations.has(grammar.lemma(child)),
  );
  return object === undefined ? [] : phraseOf(scene, object);
}

/** "l'ipotesi di *un attentato*" where somebody inquires, "torn between the theory of A and …". */
function namedBy(scene: Scene, noun: number, sentence: Sentence): readonly TokenRange[] {
  const { grammar, rules, syntax } = scene;
  if (!rules.optionWords.theories.has(grammar.lemma(noun))) return [];
  const { firstWordOf } = syntax.words;
  let inquires = false;
  for (let word = firstWordOf[sentence.from] ?? 0; word < (firstWordOf[sentence.to] ?? 0); word++) {
    const lemma = grammar.lemma(word);
    const { inquirers, inquiring, taking } = rules.optionWords;
    if (inquirers.has(lemma) || (inquiring.has(lemma) && !taking.has(lemma))) inquires = true;
  }
  if (!inquires) return [];
  return [...grammar.children(noun)].flatMap((child) => {
    // "the theory of a contract *killing*" may be taken for a verb.
    if (!/^(?:nmod|acl|advcl)/u.test(grammar.relation(child)) || child < noun) return [];
    const isOf = [...grammar.children(child)].some((inner) => rules.optionWords.of.has(grammar.lemma(inner)));
    return isOf ? phraseOf(scene, child) : [];
  });
}

function isNegated({ grammar, rules }: Scene, word: number): boolean {
  return [...grammar.children(word)].some((child) =>
    rules.attribution.stance.negations.has(grammar.lemma(child)),
  );
}

/** A noun phrase by its head, each member of a coordination for itself, up to the next mark. */
export function phraseOf(scene: Scene, head: number): readonly TokenRange[] {
  const { grammar, syntax } = scene;
  const members = [
    head,
    ...[...grammar.children(head)].filter((child) => grammar.relation(child) === 'conj'),
  ];
  return members.flatMap((word, index) => {
    const from = openingOf(scene, word);
    const next = members[index + 1];
    const to = next === undefined ? grammar.last(word) : openingOf(scene, next);
    if (to <= from) return [];
    const whole = tokensOfWords(scene, { from, to });
    let end = (syntax.words.tokenOf[word] ?? whole.from) + 1;
    const { coordinators } = scene.rules.grammar;
    while (end < whole.to && end < whole.from + LONGEST && !isPunctuation(scene, end)) {
      if (next !== undefined && coordinators.has(wordAt(scene, end))) break;
      end++;
    }
    const range = trimRange(scene, { from: whole.from, to: end });
    return range ? [range] : [];
  });
}
