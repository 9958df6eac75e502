import { isPunctuation, type Scene, type TokenRange, tokensOfWords, trimRange, wordAt } from '../scene.ts';

/**
 * The members of a coordination whose first one is `head` ("*a fault* or *arson*"), if one of `joiners` (lemmas) joins them; fewer than two: none. A member
 * goes from its first word, its preposition left out, to the next joining word or mark; punctuation other than commas ends the last.
 */
export function conjunctsOf(scene: Scene, head: number, joiners: ReadonlySet<string>): readonly TokenRange[] {
  const { grammar } = scene;
  const members = [
    head,
    ...[...grammar.children(head)].filter((child) => grammar.relation(child) === 'conj'),
  ];
  const joins = (word: number): boolean =>
    [...grammar.children(word)].some(
      (child) => grammar.relation(child) === 'cc' && joiners.has(grammar.lemma(child)),
    );
  if (members.length < 2 || !members.some((word) => word !== head && joins(word))) return [];
  return members.flatMap((word, index) => {
    const next = members[index + 1];
    const from = openingOf(scene, word);
    const to = next === undefined ? grammar.last(word) : grammar.first(next);
    const range = to > from ? memberRange(scene, from, to, word) : undefined;
    return range ? [range] : [];
  });
}

/** The first word of a noun phrase, behind its preposition, its conjunction and marks. */
export function openingOf({ grammar }: Scene, word: number): number {
  let from = word;
  for (const child of grammar.children(word)) {
    if (child >= from) break;
    if (/^(?:det|amod|nummod|compound|nmod:poss|advmod|flat)/u.test(grammar.relation(child)))
      from = Math.min(from, grammar.first(child));
  }
  return from;
}

function memberRange(scene: Scene, from: number, to: number, head: number): TokenRange | undefined {
  const whole = tokensOfWords(scene, { from, to });
  const headToken = scene.syntax.words.tokenOf[head] ?? whole.from;
  let end = headToken + 1;
  while (end < whole.to && !(isPunctuation(scene, end) && /^[;:?!.]$/u.test(wordAt(scene, end)))) end++;
  return trimRange(scene, { from: whole.from, to: end });
}
