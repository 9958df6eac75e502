import type { Scene, TokenRange } from '../scene.ts';

/** The word of a run of tokens that the others hang from: its highest verb, else its first highest word that is no article, preposition or mark. */
export function headWord(
  { syntax, grammar }: Pick<Scene, 'syntax' | 'grammar'>,
  { from, to }: TokenRange,
): number {
  const first = syntax.words.firstWordOf[from] ?? 0;
  const end = Math.max(syntax.words.firstWordOf[to] ?? first + 1, first + 1);
  let best = -1;
  for (let word = first; word < end; word++) {
    const head = grammar.head(word);
    const isTop = head < first || head >= end;
    if (!isTop || /^(?:punct|det|case|aux|mark)/u.test(grammar.relation(word))) continue;
    if (grammar.upos(word) === 'VERB') return word;
    if (best === -1) best = word;
  }
  return best === -1 ? first : best;
}
