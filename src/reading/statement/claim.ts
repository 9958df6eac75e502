import type { CertaintyPhrase } from '../language/language-rules.ts';
import type { StanceWords } from '../language/stance-words.ts';
import type { Scene, TokenRange } from '../scene.ts';
import type { PhraseMatch, PhrasePattern, PhraseSet } from '../token-pattern.ts';
import type { Draft } from './draft.ts';
import { type Proposition, propositionsOf } from './proposition.ts';

/** The phrases and words that the stance of a statement is read from, compiled once a language. */
export interface StanceRules {
  readonly words: StanceWords;
  readonly certainty: PhraseSet<CertaintyPhrase>;
  readonly falsehoods: PhraseSet<PhrasePattern>;
  readonly threats: PhraseSet<PhrasePattern>;
  readonly clearings: PhraseSet<PhrasePattern>;
  readonly urgings: PhraseSet<PhrasePattern>;
  readonly emphatic: PhraseSet<PhrasePattern>;
  readonly prospects: PhraseSet<PhrasePattern>;
  readonly idleNegations: PhraseSet<PhrasePattern>;
}

/** What a draft claims, laid out for the rules of kind, polarity and certainty. */
export interface Claim {
  readonly draft: Draft;
  readonly content: readonly TokenRange[];
  /** The first tokens of the content, which the rules look at. */
  readonly opening: readonly TokenRange[];
  /** Main proposition first; none for a content that is a bare noun phrase. */
  readonly propositions: readonly Proposition[];
  /** Words of certainty in the content, in order. */
  readonly certainties: readonly PhraseMatch<CertaintyPhrase>[];
  /** Phrases that put a clause in the future. */
  readonly prospects: readonly TokenRange[];
  /** Tokens whose negation negates nothing: "no doubt", "not only". */
  readonly idle: ReadonlySet<number>;
}

/** What a statement is shows in as many tokens of its content; a page in quotation marks is not read to its end. */
const REACH = 120;

/** Lays a draft out. Costs one pass over the first tokens of its content. */
export function claimOf(
  scene: Scene,
  rules: StanceRules,
  draft: Draft,
  content: readonly TokenRange[],
): Claim {
  const certainties: PhraseMatch<CertaintyPhrase>[] = [];
  const prospects: TokenRange[] = [];
  const idle = new Set<number>();
  const marked = new Set<number>();
  const take = (
    { start, end }: { readonly start: number; readonly end: number },
    into: Set<number>,
  ): void => {
    for (let index = start; index < end; index++) into.add(index);
  };
  const opening = openingOf(content);
  for (const { from, to } of opening) {
    for (let index = from; index < to; index++) {
      const negation = rules.idleNegations.matchAt(scene.tokens, index, to);
      if (negation) take(negation, idle);
      const prospect = rules.prospects.matchAt(scene.tokens, index, to);
      if (prospect) prospects.push({ from: prospect.start, to: prospect.end });
      const match = rules.certainty.matchAt(scene.tokens, index, to);
      if (!match) continue;
      certainties.push(match);
      take(match, marked);
      if (match.rule.negates !== true) take(match, idle);
      index = match.end - 1;
    }
  }
  const { carriers, light } = rules.words;
  const { tokenOf } = scene.syntax.words;
  const carries = (word: number): boolean => {
    const lemma = scene.grammar.lemma(word);
    return carriers.has(lemma) || light.has(lemma) || marked.has(tokenOf[word] ?? -1);
  };
  const propositions = propositionsOf(scene, { content, opening }, carries);
  return { draft, content, opening, propositions, certainties, prospects, idle };
}

function openingOf(content: readonly TokenRange[]): readonly TokenRange[] {
  let left = REACH;
  return content.flatMap(({ from, to }) => {
    const end = Math.min(to, from + left);
    left -= end - from;
    return end > from ? [{ from, to: end }] : [];
  });
}

/** Words of the tokens `[from, to)`. */
export function wordsOfTokens({ syntax }: Scene, { from, to }: TokenRange): TokenRange {
  const { firstWordOf } = syntax.words;
  return { from: firstWordOf[from] ?? 0, to: firstWordOf[to] ?? 0 };
}

/** True when one of the words of tokens `[from, to)` meets a test. */
export function someWord(scene: Scene, range: TokenRange, meets: (word: number) => boolean): boolean {
  const { from, to } = wordsOfTokens(scene, range);
  for (let word = from; word < to; word++) if (meets(word)) return true;
  return false;
}
