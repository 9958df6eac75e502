import type { Scene } from '../scene.ts';
import { type Claim, type StanceRules, someWord, wordsOfTokens } from './claim.ts';
import { isNegatedAt } from './polarity.ts';
import { bearingOf } from './proposition.ts';

/** An answer of a word or two, with its marks. */
const LONGEST_ANSWER = 6;

/**
 * True when a content calls something false ("the accusations are *baseless*", "called the report *a fabrication*", "it is *not true* that"), and does
 * not negate that. A false passport that somebody carried is another matter.
 */
export function isFalsehood(scene: Scene, rules: StanceRules, claim: Claim): boolean {
  // "“Nonsense,” he replied".
  const length = claim.content.reduce((sum, { from, to }) => sum + to - from, 0);
  const isAnswer =
    claim.propositions.length === 0 && length <= LONGEST_ANSWER && claim.draft.meaning.kind === 'assertion';
  return claim.opening.some(({ from, to }) => {
    for (let index = from; index < to; index++) {
      const match = rules.falsehoods.matchAt(scene.tokens, index, to);
      if (match && (isAnswer || callsFalse(scene, rules, claim, { from: match.start, to: match.end })))
        return true;
    }
    return false;
  });
}

function callsFalse(
  scene: Scene,
  { words }: StanceRules,
  claim: Claim,
  range: { readonly from: number; readonly to: number },
): boolean {
  const { grammar, syntax } = scene;
  const { tokenOf } = syntax.words;
  // The negation of the phrase itself ("not true") is no negation of the phrase.
  const own = new Set(claim.idle);
  for (let token = range.from; token < range.to; token++) own.add(token);
  const outside = { ...claim, idle: own };
  const contents = claim.content.map((content) => wordsOfTokens(scene, content));
  const isTop = (word: number): boolean =>
    contents.every(({ from, to }) => grammar.head(word) < from || grammar.head(word) >= to);
  return someWord(scene, range, (word) => {
    if (grammar.upos(word) === 'PUNCT' || grammar.upos(word) === 'ADP') return false;
    for (const proposition of claim.propositions) {
      const bearing = bearingOf(grammar, proposition, word);
      if (!bearing || isNegatedAt(scene, words, outside, bearing.predicate)) continue;
      const { predicate, nominal } = bearing;
      const isNominal = grammar.upos(predicate) !== 'VERB' && grammar.upos(predicate) !== 'AUX';
      if (word === predicate || (isNominal && nominal < 0)) return true;
      if (nominal < 0 && /^(?:xcomp|obl)/u.test(grammar.relation(word))) return true;
      const whole = tokenOf[nominal] ?? -1;
      if (words.light.has(grammar.lemma(predicate)) && whole >= range.from && whole < range.to) return true;
    }
    // "called the report *false*", "described it as *a lie*": the complement hangs from the cue.
    return isTop(word) && /^(?:xcomp|obl|amod|acl|advcl|obj)/u.test(grammar.relation(word));
  });
}
