import { isPunctuation, type Scene, type TokenRange, tokensOfWords, trimRange, wordAt } from '../../scene.ts';
import { quotationCovering, quotedTokens, spokenTokens } from '../quoted-speech.ts';
import type { Predicate } from './predicate.ts';

/** Tokens of a stretch of words, without the conjunction that opens it, kept inside or made to hold quotations whole. */
export function contentRange(
  scene: Scene,
  { cue, floor }: Predicate,
  words: TokenRange,
): TokenRange | undefined {
  if (words.from >= words.to) return undefined;
  let { from, to } = tokensOfWords(scene, words);
  from = Math.max(from, floor);
  if (from < cue.to && to > cue.from) {
    if (from >= cue.from) from = cue.to;
    else to = cue.from;
  }
  while (from < to && isPunctuation(scene, from) && scene.quotationAt[from] === -1) from++;
  if (scene.rules.grammar.complementisers.has(wordAt(scene, from)) && !isPronoun(scene, from)) from++;
  const own = quotationCovering(scene, cue.verb);
  if (own) {
    const spoken = spokenTokens(scene, own);
    [from, to] = [Math.max(from, spoken.from), Math.min(to, spoken.to)];
  } else {
    const [first, last] = [quotationCovering(scene, from), quotationCovering(scene, to - 1)];
    if (first) from = Math.min(from, Math.max(quotedTokens(scene, first).from, from >= cue.to ? cue.to : 0));
    if (last && to > from)
      to = Math.max(
        to,
        from < cue.from ? Math.min(cue.from, quotedTokens(scene, last).to) : quotedTokens(scene, last).to,
      );
  }
  return from < to ? trimRange(scene, { from, to }) : undefined;
}

function isPronoun(scene: Scene, token: number): boolean {
  const word = scene.syntax.words.firstWordOf[token] ?? 0;
  const tag = scene.grammar.upos(word);
  return tag === 'PRON' || tag === 'DET';
}
