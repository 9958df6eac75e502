import { isPunctuation, type Scene, wordAt } from '../scene.ts';

/** True for a mark that ends a phrase; not for the full stop of "Mr." or "J.", which touches its word. */
export function breaksPhrase(scene: Scene, index: number): boolean {
  if (!isPunctuation(scene, index)) return false;
  const before = wordAt(scene, index - 1);
  if (isPluralPossessive(scene, index)) return false;
  const touches = scene.tokens.ends[index - 1] === scene.tokens.starts[index];
  if (wordAt(scene, index) !== '.' || !touches || isPunctuation(scene, index - 1)) return true;
  return (
    !(before.length === 1 || scene.rules.sentence.titles.has(before)) ||
    scene.tokens.capitals[index + 1] !== 1
  );
}

/** "the pilots' association": an apostrophe that touches an s and no word behind it, outside quotation marks. */
function isPluralPossessive({ tokens, text, quotationAt, rules }: Scene, index: number): boolean {
  const [start, end] = [tokens.starts[index] ?? 0, tokens.ends[index] ?? 0];
  return (
    rules.grammar.pastIsParticiple &&
    /^['’]$/u.test(text.slice(start, end)) &&
    text.slice(start - 1, start) === 's' &&
    /^ \p{L}/u.test(text.slice(end, end + 2)) &&
    quotationAt[index] === -1
  );
}
