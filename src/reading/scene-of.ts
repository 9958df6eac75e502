import type { Day, Span } from '../base/index.ts';
import type { LanguageRules } from './language/language-rules.ts';
import type { Name } from './name.ts';
import type { Quotation } from './quotation.ts';
import type { Scene } from './scene.ts';
import { type Sentence, splitSentences } from './sentence.ts';
import type { TimeFinder } from './time/find-times.ts';
import { type Tokens, tokenAtOrAfter, tokenise } from './token.ts';

/** Lays a text out for the readers: tokens, sentences, quotations, times and names, and which of them covers each token. */
export function sceneOf(parts: {
  readonly text: string;
  readonly rules: LanguageRules;
  readonly documentDate?: { readonly from: Day; readonly to: Day };
  readonly findTimes: TimeFinder;
  readonly findNames: (
    tokens: Tokens,
    sentences: readonly Sentence[],
    rules: LanguageRules,
  ) => readonly Name[];
  readonly findQuotations: (text: string) => readonly Quotation[];
}): Scene {
  const { text, rules, documentDate } = parts;
  const tokens = tokenise(text, rules.language);
  const sentences = splitSentences(tokens, rules.sentence);
  const times = parts.findTimes({ tokens, sentences, ...(documentDate ? { documentDate } : {}) });
  const names = parts.findNames(tokens, sentences, rules);
  const quotations = parts.findQuotations(text);
  const timeAt = new Uint8Array(tokens.count);
  for (const { from, to } of times) timeAt.fill(1, from, to);
  const nameAt = new Int32Array(tokens.count).fill(-1);
  names.forEach(({ from, to }, index) => {
    nameAt.fill(index, from, to);
  });
  return {
    text,
    rules,
    ...(documentDate ? { documentDate } : {}),
    tokens,
    sentences,
    quotations,
    times,
    names,
    nameAt,
    timeAt,
    quotationAt: cover(
      tokens,
      quotations.map(({ outer }) => outer),
    ),
  };
}

function cover(tokens: Tokens, spans: readonly Span[]): Int32Array {
  const at = new Int32Array(tokens.count).fill(-1);
  spans.forEach(([start, end], index) => {
    for (
      let token = tokenAtOrAfter(tokens, start);
      token < tokens.count && (tokens.starts[token] ?? 0) < end;
      token++
    )
      at[token] = index;
  });
  return at;
}
