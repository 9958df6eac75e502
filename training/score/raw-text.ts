import type { TreebankSentence } from '../treebank/conllu.ts';

/**
 * The running text of a treebank: tokens and sentences joined by a space unless the treebank says that none follows,
 * and a blank line wherever a paragraph opens.
 */
export function rawTextOf(sentences: readonly TreebankSentence[]): string {
  let text = '';
  for (const sentence of sentences) {
    if (sentence.opensParagraph && text !== '') text = `${text.trimEnd()}\n\n`;
    for (const token of sentence.tokens) text += token.spaceAfter ? `${token.form} ` : token.form;
  }
  return text.trimEnd();
}

/**
 * For every UTF-16 offset of `text`, its end included, how many code units before it are not white space: the offsets in which
 * `ScoredWord` counts.
 */
export function solidOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  let solid = 0;
  for (let at = 0; at < text.length; at++) {
    offsets[at] = solid;
    if (!/\s/u.test(text.charAt(at))) solid++;
  }
  offsets[text.length] = solid;
  return offsets;
}
