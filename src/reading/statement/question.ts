import { type Scene, wordAt } from '../scene.ts';
import type { Claim, StanceRules } from './claim.ts';
import { quotationCovering } from './quoted-speech.ts';

/** "To know" stands as near to its cue. */
const KNOWING_REACH = 3;
/** A question is asked in as many tokens. */
const SENTENCE_REACH = 60;

/** A question mark ends its first or last sentence, or "whether" opens it. */
export function asks(scene: Scene, rules: StanceRules, { draft, content }: Claim): boolean {
  const { kind } = draft.meaning;
  const first = content[0];
  const last = content.at(-1);
  if (!first || !last || (kind !== 'assertion' && kind !== 'demand' && kind !== 'question')) return false;
  let end = last.to - 1;
  while (end > last.from && /^["”’'»,]$/u.test(wordAt(scene, end))) end--;
  if (wordAt(scene, end) === '?' || wordAt(scene, last.to) === '?') return true;
  const isQuoted = quotationCovering(scene, first.from) !== undefined;
  if (isQuoted && firstStop(scene, first.from, Math.min(first.to, first.from + SENTENCE_REACH)) === '?')
    return true;
  if (wantsToKnow(scene, rules, { draft, content })) return true;
  return (
    rules.words.whether.has(wordAt(scene, first.from)) &&
    draft.negated !== true &&
    opensIndirect(scene, first.from, draft)
  );
}

/** "wants to know how many", "vuole sapere chi". */
function wantsToKnow(
  scene: Scene,
  { words }: StanceRules,
  { draft, content }: Pick<Claim, 'draft' | 'content'>,
): boolean {
  const { grammar, syntax } = scene;
  const cue = draft.cue.at(-1);
  const first = content[0];
  if (!cue || !first) return false;
  // "says he does *not* know where": he asks nothing.
  const { negations } = scene.rules.grammar;
  for (let token = cue.to; token < Math.min(first.to, first.from + KNOWING_REACH); token++)
    if (negations.has(wordAt(scene, token))) return false;
  const isKnowing = (word: number): boolean =>
    words.knowing.has(grammar.lemma(word)) &&
    (grammar.verbForm(word) === 'Inf' || scene.rules.grammar.isInfinitive(grammar.words.forms[word] ?? ''));
  const asksAt = (token: number): boolean => scene.rules.grammar.questionWords.has(wordAt(scene, token));
  const verb = (syntax.words.firstWordOf[cue.to] ?? 0) - 1;
  if (asksAt(first.from)) return isKnowing(verb);
  // The infinitive may have come to the content: "wants | to know how many".
  for (let token = first.from; token < Math.min(first.to - 1, first.from + KNOWING_REACH); token++)
    if (asksAt(token + 1) && isKnowing(syntax.words.firstWordOf[token] ?? -1))
      return token - cue.to <= KNOWING_REACH;
  return false;
}

function firstStop(scene: Scene, from: number, to: number): string {
  for (let index = from; index < to; index++) {
    const word = wordAt(scene, index);
    if (word === '?' || word === '.' || word === '!') return word;
  }
  return '';
}

/** "asked if", not "If they come, he said". */
function opensIndirect(scene: Scene, at: number, { cue }: Claim['draft']): boolean {
  const end = cue.at(-1)?.to ?? at + 1;
  return (
    end <= at &&
    wordAt(scene, at - 1) !== ',' &&
    wordAt(scene, at - 1) !== ':' &&
    !quotationCovering(scene, at)
  );
}
