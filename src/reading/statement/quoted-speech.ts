import type { Quotation } from '../quotation.ts';
import type { Scene, TokenRange } from '../scene.ts';
import { tokenAtOrAfter } from '../token.ts';

/** The quotation that covers token `index`, marks included. */
export function quotationCovering(scene: Scene, index: number): Quotation | undefined {
  return scene.quotations[scene.quotationAt[index] ?? -1];
}

/** True for the first token of a quotation: its opening mark. */
export function opensQuotation(scene: Scene, index: number): boolean {
  const quotation = quotationCovering(scene, index);
  return quotation !== undefined && scene.tokens.starts[index] === quotation.outer[0];
}

/** True for the last token of a quotation: its closing mark. */
export function closesQuotation(scene: Scene, index: number): boolean {
  const quotation = quotationCovering(scene, index);
  return quotation !== undefined && scene.tokens.ends[index] === quotation.outer[1];
}

/** Tokens of a quotation, marks included. */
export function quotedTokens(scene: Scene, quotation: Quotation): TokenRange {
  return {
    from: tokenAtOrAfter(scene.tokens, quotation.outer[0]),
    to: tokenAtOrAfter(scene.tokens, quotation.outer[1]),
  };
}

/** Tokens of a quotation without its marks. */
export function spokenTokens(scene: Scene, quotation: Quotation): TokenRange {
  return {
    from: tokenAtOrAfter(scene.tokens, quotation.inner[0]),
    to: tokenAtOrAfter(scene.tokens, quotation.inner[1]),
  };
}

/** True when a quotation ends a sentence or a clause, with its last mark inside or behind it: speech, not a word or two. */
export function isWholeSpeech(scene: Scene, quotation: Quotation): boolean {
  return /[.!?…,]/u.test(scene.text.charAt(quotation.inner[1] - 1) + scene.text.charAt(quotation.outer[1]));
}
