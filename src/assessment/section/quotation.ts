import { type Span, spanText } from '../../base/index.ts';
import type { Wording } from '../language/wording.ts';
import { cutText } from '../plain-text.ts';

/** A passage between quotation marks, on one line; a long one is cut, and the cut shown outside the marks. */
export function quotation(text: string, passage: Span, { formats }: Wording): string {
  const { text: quoted, cut } = cutText(spanText(text, passage));
  return cut ? formats.quotedCut(quoted) : formats.quoted(quoted);
}
