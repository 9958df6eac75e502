import { isPunctuation, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { isFiniteVerb, isPredicate } from '../statement/predicate.ts';
import { openingOf } from './conjuncts.ts';
import { phraseOf } from './explanation-nouns.ts';
import type { FoundRange } from './found-option.ts';

/** A word of doubt stands at most so far before its clause; "nobody can say" may stand anywhere when the clause goes before. */
const DOUBT_REACH = 4;
/** An alternative has as many tokens at most. */
const LONGEST = 40;
/** A clause shows its verb within as many words. */
const VERB_REACH = 5;

/**
 * Alternatives that are left open by how they are joined: "it is unclear *whether* A *or* B", "*either* A *or* B was to blame", "*perhaps* A,
 * *perhaps* B". What is to come ("whether to stay or go", "whether they will vote in May or June") explains nothing.
 */
export function openAlternatives(scene: Scene, sentence: Sentence): FoundRange[] {
  const { optionWords } = scene.rules;
  const found: FoundRange[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    const word = wordAt(scene, index);
    const opens = optionWords.whether.has(word) && isDoubted(scene, index, sentence);
    if (!opens && !(optionWords.either.has(word) && isOpenEither(scene, index, sentence))) continue;
    found.push(...alternativesFrom(scene, index, sentence, opens ? 'option/doubted' : 'option/alternatives'));
  }
  return [...found, ...askedIn(scene, sentence), ...heldOpen(scene, sentence), ...maybes(scene, sentence)];
}

function isDoubted(scene: Scene, at: number, sentence: Sentence): boolean {
  const { doubts, plainIf } = scene.rules.optionWords;
  const { firstWordOf } = scene.syntax.words;
  const doubtful = (token: number): boolean => {
    const word = firstWordOf[token] ?? -1;
    return doubts.has(scene.grammar.lemma(word)) || doubts.has(wordAt(scene, token));
  };
  if (!plainIf.has(wordAt(scene, at))) return true;
  for (let index = Math.max(sentence.from, at - DOUBT_REACH); index < at; index++)
    if (doubtful(index)) return true;
  // "*Se* il rinvio sia … o …, nessuno lo sa".
  if (at > sentence.from + 1) return false;
  for (let index = at + 1; index < Math.min(sentence.to, at + LONGEST); index++)
    if (doubtful(index)) return true;
  return false;
}

/** "either", "o … o": of what is or was, not of what is to be done. */
function isOpenEither(scene: Scene, at: number, sentence: Sentence): boolean {
  const { or, causes, explanations, doubts } = scene.rules.optionWords;
  // Italian says "o" for both: only the first of two opens.
  if (or.has(wordAt(scene, at))) {
    const second = nextOr(scene, at + 1, Math.min(sentence.to, at + LONGEST));
    if (second < 0 || wordAt(scene, second) !== wordAt(scene, at)) return false;
  }
  const { firstWordOf } = scene.syntax.words;
  const from = firstWordOf[sentence.from] ?? 0;
  const to = firstWordOf[Math.min(sentence.to, at + LONGEST)] ?? 0;
  // "*Either* the lock had been forced or …", at the start of a sentence and of what is over.
  let isExplained = at === sentence.from && isOver(scene, { from, to });
  for (let word = from; word < to; word++) {
    const lemma = scene.grammar.lemma(word);
    if (scene.rules.grammar.isFuture(wordAt(scene, scene.syntax.words.tokenOf[word] ?? -1))) return false;
    // "It was either …": a noun for what nobody has named.
    if (isUnnamed(scene, word)) isExplained = true;
    if (causes.has(lemma) || explanations.has(lemma) || doubts.has(lemma)) isExplained = true;
  }
  return isExplained;
}

function isOver({ grammar }: Scene, { from, to }: TokenRange): boolean {
  for (let word = from; word < to; word++) {
    if (grammar.mood(word) === '') continue;
    if (/^(?:Past|Imp)$/u.test(grammar.tense(word))) return true;
    // "è stata forzata": a present auxiliary of a participle.
    const head = grammar.head(word);
    return grammar.relation(word).startsWith('aux') && grammar.tense(head) === 'Past';
  }
  return false;
}

function alternativesFrom(scene: Scene, at: number, sentence: Sentence, rule: string): FoundRange[] {
  const { optionWords, grammar } = scene.rules;
  const end = Math.min(sentence.to, at + LONGEST);
  const or = nextOr(scene, at + 1, end);
  if (or < 0 || optionWords.nots.has(wordAt(scene, or + 1))) return [];
  for (let index = at + 1; index < or; index++) {
    const word = wordAt(scene, index);
    if (grammar.isFuture(word) || /^[;:.?!]$/u.test(word)) return [];
  }
  if (grammar.infinitiveMarkers.has(wordAt(scene, at + 1)) || grammar.isInfinitive(wordAt(scene, at + 1)))
    return [];
  let to = or + 1;
  while (to < end && !(isPunctuation(scene, to) && /^[,;:.?!–—]$/u.test(wordAt(scene, to)))) to++;
  // "… or a bomb is anyone's guess": the clause around it ends the last alternative.
  for (let index = or + 2; index < to; index++)
    if (optionWords.copulas.has(wordAt(scene, index)) && endsAlternatives(scene, index, to)) to = index;
  const by = { from: at, to: at + 1 };
  const left = leftOf(scene, at + 1, or, or + 1);
  return [left, trimRange(scene, { from: or + 1, to })].flatMap((range) =>
    range ? [{ ...range, rule, by }] : [],
  );
}

function endsAlternatives(scene: Scene, copula: number, to: number): boolean {
  const { doubts } = scene.rules.optionWords;
  const { firstWordOf } = scene.syntax.words;
  for (let index = copula + 1; index < Math.min(to, copula + DOUBT_REACH + 1); index++)
    if (doubts.has(scene.grammar.lemma(firstWordOf[index] ?? -1))) return true;
  return false;
}

function nextOr(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (scene.rules.optionWords.or.has(wordAt(scene, index))) return index;
  return -1;
}

/** The whole clause where another clause follows; the noun phrase next to the "or" where one follows. */
function leftOf(scene: Scene, from: number, or: number, right: number): TokenRange | undefined {
  const { grammar, syntax } = scene;
  const { firstWordOf, tokenOf } = syntax.words;
  const start = firstWordOf[right] ?? 0;
  for (let word = start; word < start + VERB_REACH; word++) {
    if (isPredicate(grammar, word) && (isFiniteVerb(grammar, word) || word === start))
      return trimRange(scene, { from, to: or });
    if (/^(?:NOUN|PROPN|ADJ|PRON)$/u.test(grammar.upos(word)) && grammar.relation(word) === 'conj') {
      const head = grammar.head(word);
      const token = tokenOf[openingOf(scene, head)] ?? -1;
      if (token >= from && token < or) return trimRange(scene, { from: token, to: or });
    }
  }
  const { determiners, prepositions } = scene.rules.grammar;
  for (let index = or - 1; index >= from; index--) {
    if (determiners.has(wordAt(scene, index))) return trimRange(scene, { from: index, to: or });
    if (prepositions.has(wordAt(scene, index)) && index + 1 < or)
      return trimRange(scene, { from: index + 1, to: or });
  }
  return trimRange(scene, { from, to: or });
}

/** "forse A, forse B": a word of doubt before each. */
function maybes(scene: Scene, sentence: Sentence): FoundRange[] {
  const { perhaps, or } = scene.rules.optionWords;
  const at: number[] = [];
  for (let index = sentence.from; index < sentence.to; index++)
    if (perhaps.has(wordAt(scene, index))) at.push(index);
  if (at.length === 0) return [];
  const found = at.flatMap((from): FoundRange[] => {
    let to = from + 1;
    while (to < sentence.to && to < from + LONGEST && !isPunctuation(scene, to) && !or.has(wordAt(scene, to)))
      to++;
    const range = trimRange(scene, { from: from + 1, to });
    const holdsVerb = range !== undefined && range.to - range.from > 1 && holdsFinite(scene, range);
    // "Perhaps he wanted …; perhaps he had lost …": a clause counts where the word of doubt opens it.
    const opens = from === sentence.from || /^[;:,]$/u.test(wordAt(scene, from - 1));
    const isClause = opens && at.length > 1 && range !== undefined && isOver(scene, wordsOf(scene, range));
    return range && (!holdsVerb || isClause)
      ? [{ ...range, rule: 'option/alternatives', by: { from, to: from + 1 } }]
      : [];
  });
  return found.length > 1 ? found : [];
}

function wordsOf({ syntax }: Scene, { from, to }: TokenRange): TokenRange {
  const { firstWordOf } = syntax.words;
  return { from: firstWordOf[from] ?? 0, to: firstWordOf[to] ?? 0 };
}

function holdsFinite(scene: Scene, { from, to }: TokenRange): boolean {
  const { firstWordOf } = scene.syntax.words;
  for (let word = firstWordOf[from] ?? 0; word < (firstWordOf[to] ?? 0); word++)
    if (scene.grammar.mood(word) !== '' || scene.grammar.verbForm(word) === 'Fin') return true;
  return false;
}

/** A question without a verb is this long at most. */
const LONGEST_FRAGMENT = 8;

/** "A gang war?", "Was it hit by a barge, or had the cables rusted?": what a question leaves, of what is over. */
function askedIn(scene: Scene, sentence: Sentence): FoundRange[] {
  const { grammar, syntax, rules } = scene;
  const { from } = sentence;
  let to = sentence.to;
  while (to > from && isPunctuation(scene, to - 1) && wordAt(scene, to - 1) !== '?') to--;
  if (wordAt(scene, to - 1) !== '?' || (scene.quotationAt[from] ?? -1) !== -1) return [];
  const range = trimRange(scene, { from, to });
  if (!range) return [];
  const by = { from: to - 1, to };
  const first = syntax.words.firstWordOf[range.from] ?? 0;
  if (!holdsFinite(scene, range)) {
    const isThought =
      rules.optionWords.indefinite.has(wordAt(scene, range.from)) || grammar.upos(first) === 'NOUN';
    const isShort = range.to - range.from <= LONGEST_FRAGMENT;
    const isAlone = nextOr(scene, range.from, range.to) < 0;
    return isThought && isShort && isAlone && !rules.grammar.prepositions.has(wordAt(scene, range.from + 1))
      ? [{ ...range, rule: 'option/asked', by }]
      : [];
  }
  let isPast = false;
  for (let word = first; word < (syntax.words.firstWordOf[range.to] ?? 0); word++) {
    if (rules.grammar.isFuture(wordAt(scene, syntax.words.tokenOf[word] ?? -1))) return [];
    if (/^(?:Past|Imp)$/u.test(grammar.tense(word))) isPast = true;
  }
  for (let word = first; isPast && word < (syntax.words.firstWordOf[range.to] ?? 0); word++) {
    const token = syntax.words.tokenOf[word] ?? -1;
    if (grammar.relation(word) !== 'root' || !isUnnamed(scene, word) || scene.timeAt[token] === 1) continue;
    // "Was it greed?"
    if (nextOr(scene, range.from, range.to) < 0)
      return phraseOf(scene, word).map((part) => ({ ...part, rule: 'option/asked', by }));
  }
  const or = nextOr(scene, range.from + 1, range.to);
  if (!isPast || or < 0 || rules.optionWords.nots.has(wordAt(scene, or + 1))) return [];
  const left = leftOf(scene, range.from, or, or + 1);
  return [left, trimRange(scene, { from: or + 1, to: range.to })].flatMap((part) =>
    part ? [{ ...part, rule: 'option/asked', by }] : [],
  );
}

/** "It was greed", "è stata avidità": a noun said of nothing that is named. */
function isUnnamed({ grammar }: Scene, word: number): boolean {
  if (grammar.upos(word) !== 'NOUN') return false;
  const children = [...grammar.children(word)];
  if (!children.some((child) => grammar.relation(child) === 'cop')) return false;
  return children.every(
    (child) => !grammar.relation(child).startsWith('nsubj') || grammar.upos(child) === 'PRON',
  );
}

/** "A robbery, a quarrel, a mistake: detectives keep every door open": a row without a verb, and somebody who inquires behind the colon. */
function heldOpen(scene: Scene, sentence: Sentence): FoundRange[] {
  const { inquirers, doubts, indefinite } = scene.rules.optionWords;
  const { firstWordOf } = scene.syntax.words;
  let colon = sentence.from;
  while (colon < sentence.to && colon < sentence.from + LONGEST && !/^[:—–]$/u.test(wordAt(scene, colon)))
    colon++;
  if (!/^[:—–]$/u.test(wordAt(scene, colon)) || colon >= sentence.to) return [];
  if (holdsFinite(scene, { from: sentence.from, to: colon })) return [];
  let isInquired = false;
  for (let word = firstWordOf[colon] ?? 0; word < (firstWordOf[sentence.to] ?? 0); word++)
    if (inquirers.has(scene.grammar.lemma(word)) || doubts.has(scene.grammar.lemma(word))) isInquired = true;
  if (!isInquired) return [];
  const { or } = scene.rules.optionWords;
  const parts: TokenRange[] = [];
  let from = sentence.from;
  for (let index = sentence.from; index <= colon; index++) {
    if (index !== colon && wordAt(scene, index) !== ',' && !or.has(wordAt(scene, index))) continue;
    const part = trimRange(scene, { from, to: index });
    if (part) parts.push(part);
    from = index + 1;
  }
  if (parts.length < 2 || !indefinite.has(wordAt(scene, parts[0]?.from ?? -1))) return [];
  const by = { from: colon, to: colon + 1 };
  return parts.map((part) => ({ ...part, rule: 'option/alternatives', by }));
}
