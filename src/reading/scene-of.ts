import type { Day, Span } from '../base/index.ts';
import type { DictionaryNames } from './event/dictionary/dictionary-names.ts';
import { findNames, type OwnNames } from './find-names.ts';
import type { LanguageRules } from './language/language-rules.ts';
import type { ReadingModels } from './models.ts';
import { taggedNames } from './names/tagged-names.ts';
import { findQuotations } from './quotation.ts';
import { type Scene, tokensOfWords } from './scene.ts';
import { splitSentences } from './sentence.ts';
import { grammarOf } from './syntax/grammar.ts';
import { analyse } from './syntax/syntax.ts';
import type { TimeFinder } from './time/find-times.ts';
import { outsideNames } from './time/outside-names.ts';
import { type Tokens, tokenAtOrAfter, tokenise } from './token.ts';

/** Lays a text out for the readers: tokens, sentences, trees, quotations, times and names, and which of them covers each token. */
export function sceneOf(parts: {
  readonly text: string;
  readonly rules: LanguageRules;
  readonly models: ReadingModels;
  readonly documentDate?: { readonly from: Day; readonly to: Day };
  readonly findTimes: TimeFinder;
  /** Names of the user's own dictionaries. */
  readonly dictionaryNames?: DictionaryNames;
}): Scene {
  const { text, rules, models, documentDate } = parts;
  const { language } = rules;
  const tokens = tokenise(text, language);
  const sentences = splitSentences(tokens, rules.sentence);
  const found = parts.findTimes({ tokens, sentences, ...(documentDate ? { documentDate } : {}) });
  const syntax = analyse({ tokens, sentences }, language, models.of(language), models.names);
  const modelled = taggedNames(syntax).map((name) => ({
    ...tokensOfWords({ tokens, syntax }, name),
    type: name.type,
  }));
  const { dictionaryNames } = parts;
  const own: OwnNames | undefined =
    dictionaryNames && ((forms, at) => dictionaryNames(forms, at, documentDate?.from));
  const names = findNames(tokens, sentences, rules, modelled, own);
  const times = outsideNames(found, names, { tokens, sentences, language });
  const quotations = findQuotations(text);
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
    syntax,
    grammar: grammarOf(syntax),
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
