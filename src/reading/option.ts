import type { LanguageRules, OptionCue } from './language/language-rules.ts';
import { explanationNouns } from './option/explanation-nouns.ts';
import type { FoundRange } from './option/found-option.ts';
import { inquiredInto } from './option/inquirers.ts';
import { openAlternatives } from './option/open-alternatives.ts';
import { phraseOptions } from './option/phrase-options.ts';
import { guessesIn, treeOptions } from './option/tree-options.ts';
import type { Option } from './reading.ts';
import type { Reason } from './reason.ts';
import { rangeSpan, type Scene } from './scene.ts';
import type { FoundStatement } from './statement/find-statements.ts';
import { statementAtTokens } from './statement-at.ts';
import { PhraseSet } from './token-pattern.ts';

/** An explanation and why it is one. */
interface FoundOption {
  readonly option: Option;
  readonly reasons: readonly Reason[];
}

/** Finds the explanations that a document puts forward as possible, in text order, none inside another. */
export type OptionFinder = (scene: Scene, statements: readonly FoundStatement[]) => FoundOption[];

/** Compiles the option phrases of a language once. */
export function optionFinder(rules: LanguageRules): OptionFinder {
  const cues = new PhraseSet<OptionCue>(rules.options);
  return (scene, statements) => {
    const statementAt = statementAtTokens(scene, statements);
    const proposed: FoundRange[] = [];
    scene.sentences.forEach((sentence, number) => {
      proposed.push(
        ...phraseOptions(scene, cues, sentence),
        ...treeOptions(scene, number),
        ...openAlternatives(scene, sentence),
        ...explanationNouns(scene, sentence),
        ...inquiredInto(scene, sentence),
      );
    });
    proposed.push(...rivalGuesses(scene, proposed));
    return apart(proposed).flatMap((found) => {
      const statement = statementAt[found.from] ?? -1;
      // "Rejected the theory that …": who denies an explanation puts none forward.
      if (statements[statement]?.statement.kind === 'denial') return [];
      const option = {
        option: { span: rangeSpan(scene, found), ...(statement >= 0 ? { statement } : {}) },
        reasons: [{ rule: found.rule, spans: [rangeSpan(scene, found.by)] }],
      };
      return [option];
    });
  };
}

/** Guesses that stand against each other: two or more in one sentence, or in two that follow each other. */
function rivalGuesses(scene: Scene, proposed: readonly FoundRange[]): FoundRange[] {
  const guesses = scene.sentences.map((_, number) => guessesIn(scene, number));
  return guesses.flatMap((own, number) => {
    const { from = 0, to = 0 } = scene.sentences[number] ?? {};
    // "suspect metal fatigue but have not excluded a collision".
    const isRivalled =
      own.length > 0 &&
      proposed.some(
        (found) => found.from >= from && found.to <= to && own.every((guess) => guess.from !== found.from),
      );
    const around = (guesses[number - 1]?.length ?? 0) + (guesses[number + 1]?.length ?? 0);
    return isRivalled || own.length + around > 1 ? own : [];
  });
}

/** In text order; of two that overlap the one that was proposed first stays. */
function apart(proposed: readonly FoundRange[]): readonly FoundRange[] {
  const order = new Map(proposed.map((found, index) => [found, index]));
  const sorted = [...proposed].sort((a, b) => a.from - b.from || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const kept: FoundRange[] = [];
  for (const found of sorted) {
    const last = kept.at(-1);
    if (last === undefined || found.from >= last.to) kept.push(found);
    else if ((order.get(found) ?? 0) < (order.get(last) ?? 0)) kept[kept.length - 1] = found;
  }
  return kept;
}
