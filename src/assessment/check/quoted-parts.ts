import { foldText } from './licence.ts';

/** A quotation found in a finished text: `[start, end)` of what stands between the marks. */
export interface QuotedPart {
  readonly start: number;
  readonly end: number;
  /** True when it stands literally in one of the licensed texts. */
  readonly literal: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', '„': '“' };

/** More closing marks than this behind one opening mark are not tried, so that a hostile text costs bounded time. */
const MOST_CLOSINGS = 1000;

/**
 * The quotations of `text`. A quoted passage may itself hold quotation marks, so each opening mark takes the farthest closing mark
 * that makes a literal quotation; failing that, the nearest one.
 */
export function quotedParts(text: string, licensed: readonly string[]): readonly QuotedPart[] {
  const parts: QuotedPart[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined) continue;
    const part = quotedPart(text, { start: at + 1, closing, licensed });
    if (!part) continue;
    parts.push(part);
    at = part.end;
  }
  return parts;
}

/** `text` with its literal quotations blanked out, so that other rules see only what the assessment says itself. */
export function withoutQuotations(text: string, licensed: readonly string[]): string {
  let blanked = text;
  for (const { start, end, literal } of quotedParts(text, licensed)) {
    if (literal) blanked = `${blanked.slice(0, start)}${' '.repeat(end - start)}${blanked.slice(end)}`;
  }
  return blanked;
}

function quotedPart(
  text: string,
  { start, closing, licensed }: { start: number; closing: string; licensed: readonly string[] },
): QuotedPart | undefined {
  const nearest = text.indexOf(closing, start);
  if (nearest === -1) return undefined;
  let end = text.lastIndexOf(closing);
  for (let tried = 0; end >= nearest && tried < MOST_CLOSINGS; tried++) {
    const quoted = foldText(text.slice(start, end));
    if (licensed.some((passage) => passage.includes(quoted))) return { start, end, literal: true };
    end = end === 0 ? -1 : text.lastIndexOf(closing, end - 1);
  }
  return { start, end: nearest, literal: false };
}
