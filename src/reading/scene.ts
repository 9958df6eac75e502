import type { Day, Span } from '../base/index.ts';
import type { LanguageRules } from './language/language-rules.ts';
import type { Name } from './name.ts';
import type { Quotation } from './quotation.ts';
import type { Sentence } from './sentence.ts';
import type { Grammar } from './syntax/grammar.ts';
import type { Syntax } from './syntax/syntax.ts';
import type { FoundTime } from './time/find-times.ts';
import { foldedAt, type Tokens } from './token.ts';

/** One document laid out for the readers: everything that they look at, computed once, nothing judged yet. */
export interface Scene {
  readonly text: string;
  readonly rules: LanguageRules;
  readonly documentDate?: { readonly from: Day; readonly to: Day };
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Words, tags and trees as the models gave them; `grammar` is the same for rules to read. */
  readonly syntax: Syntax;
  readonly grammar: Grammar;
  readonly quotations: readonly Quotation[];
  readonly times: readonly FoundTime[];
  readonly names: readonly Name[];
  /** Index into `names` of the name that covers a token, −1 where none does. */
  readonly nameAt: Int32Array;
  /** 1 where a time expression covers a token. */
  readonly timeAt: Uint8Array;
  /** Index into `quotations` of the quotation that covers a token, marks included, −1 where none does. */
  readonly quotationAt: Int32Array;
}

/** A run of tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The name that covers token `index`, if any. */
export function nameCovering(scene: Scene, index: number): Name | undefined {
  return scene.names[scene.nameAt[index] ?? -1];
}

/** Folded form of a token of the scene. */
export function wordAt(scene: Scene, index: number): string {
  return foldedAt(scene.tokens, index);
}

/** True for a token made of one punctuation mark. */
export function isPunctuation(scene: Scene, index: number): boolean {
  return scene.tokens.shapes[index] === 4;
}

/** The times that reach into tokens `[from, to)`, in order; costs the logarithm of how many the document holds. */
export function timesIn({ times }: Scene, from: number, to: number): readonly FoundTime[] {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < times.length && (times[end]?.from ?? to) < to) end++;
  return times.slice(low, end);
}

/** Text span of a token range. */
export function rangeSpan(scene: Scene, range: TokenRange): Span {
  return [scene.tokens.starts[range.from] ?? 0, scene.tokens.ends[range.to - 1] ?? 0];
}

/** `range` without punctuation at either edge, quotation marks kept; `undefined` when nothing is left. */
export function trimRange(scene: Scene, range: TokenRange): TokenRange | undefined {
  let { from, to } = range;
  while (from < to && isPunctuation(scene, from) && scene.quotationAt[from] === -1) from++;
  while (to > from && isPunctuation(scene, to - 1) && scene.quotationAt[to - 1] === -1) to--;
  return from < to ? { from, to } : undefined;
}

/** The tokens that the words `[from, to)` lie in, whole. */
export function tokensOfWords(
  { syntax, tokens }: Pick<Scene, 'syntax' | 'tokens'>,
  { from, to }: TokenRange,
): TokenRange {
  const { tokenOf, ends } = syntax.words;
  const first = tokenOf[from] ?? tokens.count;
  const end = ends[to - 1] ?? 0;
  let last = tokenOf[to - 1] ?? first;
  while (last < tokens.count && (tokens.starts[last] ?? end) < end) last++;
  return { from: first, to: Math.max(last, first) };
}
