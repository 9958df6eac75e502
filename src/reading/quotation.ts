import type { Span } from '../base/index.ts';

/** A stretch between quotation marks: `outer` with the marks, `inner` without. */
export interface Quotation {
  readonly outer: Span;
  readonly inner: Span;
}

const CLOSER_OF: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’', '"': '"' };
/** A quotation longer than this is taken for a mark that was never closed. */
const LONGEST = 3000;

/**
 * Finds the outermost quotations of a text, in order. A mark that is not closed within its paragraph, or within
 * 3,000 code units, opens nothing. Single marks count only where they cannot be an apostrophe.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const opening = /[“«„‘"]/gu;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index;
    if (!opensHere(text, start)) continue;
    const end = closingOf(text, start);
    if (end === undefined) continue;
    if (end > start + 1) found.push({ outer: [start, end + 1], inner: [start + 1, end] });
    opening.lastIndex = end + 1;
  }
  return found;
}

function opensHere(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '‘' && mark !== '"') return true;
  return at === 0 || /[\s(\[—–-]|['’]/u.test(text.charAt(at - 1));
}

function closingOf(text: string, start: number): number | undefined {
  const opener = text.charAt(start);
  const closer = CLOSER_OF[opener] ?? opener;
  const limit = Math.min(text.length, start + LONGEST);
  let depth = 0;
  for (let at = start + 1; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '\n' && text.charAt(at + 1) === '\n') return undefined;
    if (char === opener && opener !== closer) depth++;
    else if (char === closer && closesHere(text, at)) {
      if (depth === 0) return at;
      depth--;
    }
  }
  return undefined;
}

/** A single closing mark between two letters is an apostrophe. */
function closesHere(text: string, at: number): boolean {
  return text.charAt(at) !== '’' || !/\p{L}/u.test(text.charAt(at + 1));
}

/** The quotation that holds offset `at`, if any; `quotations` as given by `findQuotations`. */
export function quotationAt(quotations: readonly Quotation[], at: number): Quotation | undefined {
  return quotations.find((quotation) => quotation.outer[0] <= at && at < quotation.outer[1]);
}
