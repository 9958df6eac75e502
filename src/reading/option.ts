import type { LanguageRules, OptionCue } from './language/language-rules.ts';
import type { Option } from './reading.ts';
import { rangeSpan, type Scene, type TokenRange, trimRange, wordAt } from './scene.ts';
import type { Sentence } from './sentence.ts';
import type { FoundStatement } from './statement/find-statements.ts';
import { statementAtTokens } from './statement-at.ts';
import { type PhraseMatch, PhraseSet } from './token-pattern.ts';

/** Finds the explanations that a document puts forward as possible, in text order. */
export type OptionFinder = (scene: Scene, statements: readonly FoundStatement[]) => Option[];

/** An explanation of fewer words says nothing. */
const SHORTEST = 3;

/** Compiles the option phrases of a language once. */
export function optionFinder(rules: LanguageRules): OptionFinder {
  const cues = new PhraseSet<OptionCue>(rules.options);
  return (scene, statements) => {
    const statementAt = statementAtTokens(scene, statements);
    return scene.sentences.flatMap((sentence) => {
      const ranges: TokenRange[] = [];
      for (const match of cues.matchAll(scene.tokens, sentence.from, sentence.to)) {
        // A phrase inside an explanation ("or it may be …") puts no other forward.
        if (match.start < (ranges.at(-1)?.to ?? 0)) continue;
        for (const range of rangesOf(scene, sentence, match)) {
          if (range.to - range.from >= SHORTEST) ranges.push(range);
        }
      }
      return ranges.map((range): Option => {
        const statement = statementAt[range.from] ?? -1;
        return { span: rangeSpan(scene, range), ...(statement >= 0 ? { statement } : {}) };
      });
    });
  };
}

function rangesOf(scene: Scene, sentence: Sentence, match: PhraseMatch<OptionCue>): TokenRange[] {
  const range = trimRange(scene, {
    from: opening(scene, match),
    to: clauseEnd(scene, match.end, sentence),
  });
  if (!range) return [];
  if (match.rule.extent !== 'list') return [range];
  // "The options are on the table" names none.
  return scene.rules.grammar.prepositions.has(wordAt(scene, range.from)) ? [] : alternatives(scene, range);
}

function opening(scene: Scene, { rule, start, end }: PhraseMatch<OptionCue>): number {
  if (rule.extent === 'clause') return wordAt(scene, end) === ',' ? end + 1 : end;
  if (rule.holds !== true) return end;
  for (let index = end - 1; index > start; index--) {
    if (scene.rules.grammar.determiners.has(wordAt(scene, index))) return index;
  }
  return end;
}

/** Up to the end of the sentence, or to the semicolon that begins another thought. */
function clauseEnd(scene: Scene, from: number, sentence: Sentence): number {
  for (let index = from; index < sentence.to; index++) if (wordAt(scene, index) === ';') return index;
  return sentence.to;
}

const OR: ReadonlySet<string> = new Set(['o', 'oppure', 'ovvero', 'or']);

/** "A or B", "A, B or C": cut where a new noun phrase follows the "or", and at commas before it. */
function alternatives(scene: Scene, range: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  const lastOr = lastOrIn(scene, range);
  let from = range.from;
  for (let index = range.from; index < range.to; index++) {
    if (!separates(scene, index, lastOr) || !opensPhrase(scene, index + 1)) continue;
    const part = trimRange(scene, { from, to: index });
    if (part && part.to - part.from >= SHORTEST) {
      parts.push(part);
      from = index + 1;
    }
  }
  const last = trimRange(scene, { from, to: range.to });
  if (last) parts.push(last);
  return parts;
}

function lastOrIn(scene: Scene, { from, to }: TokenRange): number {
  for (let index = to - 1; index >= from; index--) {
    if (OR.has(wordAt(scene, index)) && opensPhrase(scene, index + 1)) return index;
  }
  return -1;
}

function separates(scene: Scene, index: number, lastOr: number): boolean {
  const word = wordAt(scene, index);
  return OR.has(word) || (word === ',' && index < lastOr);
}

function opensPhrase(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  const { determiners, complementisers, isInfinitive } = scene.rules.grammar;
  return (
    determiners.has(word) ||
    complementisers.has(word) ||
    isInfinitive(word) ||
    word.endsWith('ing') ||
    (scene.nameAt[at] ?? -1) !== -1
  );
}
