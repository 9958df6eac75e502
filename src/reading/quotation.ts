import type { Span } from '../base/index.ts';

/** A stretch between quotation marks: `outer` with the marks, `inner` without. */
export interface Quotation {
  readonly outer: Span;
  readonly inner: Span;
}

/** Opening marks that each closing mark may answer. `''` is the typewriter's double mark, written as two single ones. */
const OPENERS_OF: Readonly<Record<string, readonly string[]>> = {
  '”': ['“', '„'],
  '“': ['„'],
  '»': ['«'],
  '’': ['‘'],
  "'": ["'"],
  '"': ['"'],
  "''": ["''", '``'],
};
const DIRECTED_OPENERS: ReadonlySet<string> = new Set(['“', '„', '«', '``']);
const CLOSERS_ONLY: ReadonlySet<string> = new Set(['”', '»', '’']);
/** Marks that may be apostrophes as well. */
const SINGLE: ReadonlySet<string> = new Set(["'", '’', '‘']);
const STRAIGHT: ReadonlySet<string> = new Set(['"', "''"]);
/** A quotation longer than this is taken for a mark that was never closed. */
const LONGEST = 6000;
/** No text nests quotations deeper; the bound keeps unbalanced marks cheap. */
const DEEPEST = 8;
/** How far ahead an apostrophe after "s" lets a better closing mark be looked for. */
const PLURAL_REACH = 400;

const MARKS = /(?<break>\n[ \t]*\n)|''|``|["“”„«»‘’']/gu;

interface OpenMark {
  readonly mark: string;
  readonly start: number;
}

/**
 * Finds the outermost quotations of a text, in order. A mark that is not closed within its paragraph, or within 6,000 code units,
 * opens nothing, unless the next paragraph begins with the same mark again: then the speech goes on, and the quotation ends with its
 * paragraph without a closing mark. Single marks count only where they cannot be an apostrophe. The cost is linear in the text.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const open: OpenMark[] = [];
  const strong = strongClosings(text);
  for (const match of text.matchAll(MARKS)) {
    const mark = match[0];
    const at = match.index;
    if (match.groups?.['break'] !== undefined) {
      continueSpeech(text, { at, next: at + mark.length }, open, found);
      open.length = 0;
      continue;
    }
    const answered = closes(text, { mark, start: at }, open, strong);
    if (answered !== undefined) {
      const opener = open[answered];
      open.length = answered;
      if (opener) record(found, [opener.start, at + mark.length], opener.mark.length);
    } else if (opens(text, mark, at)) {
      if (open.length === DEEPEST) open.shift();
      open.push({ mark, start: at });
    }
  }
  return found;
}

/** Index in `open` of the mark that `closing` answers, if it closes anything. */
function closes(
  text: string,
  closing: OpenMark,
  open: readonly OpenMark[],
  strong: readonly number[],
): number | undefined {
  const openers = OPENERS_OF[closing.mark];
  if (openers === undefined) return undefined;
  const answered = open.findLastIndex(({ mark }) => openers.includes(mark));
  if (answered < 0) return undefined;
  const { start, mark } = closing;
  const before = text.charAt(start - 1);
  if (SINGLE.has(mark)) return closesSingle(text, start, strong) ? answered : undefined;
  // A straight mark between a space and a letter opens again: the one before it was never closed.
  const reopens =
    STRAIGHT.has(mark) && /[\s(]/u.test(before) && /[\p{L}\p{N}]/u.test(text.charAt(start + mark.length));
  return reopens ? undefined : answered;
}

function closesSingle(text: string, at: number, strong: readonly number[]): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/\s/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return false;
  // "the soldiers’ names,’ he said": a plural possessive when a mark after punctuation follows.
  if (before.toLowerCase() === 's' && after === ' ') {
    const next = strong[firstAfter(strong, at)];
    return next === undefined || next - at > PLURAL_REACH;
  }
  return true;
}

function opens(text: string, mark: string, at: number): boolean {
  if (DIRECTED_OPENERS.has(mark)) return true;
  if (CLOSERS_ONLY.has(mark)) return false;
  const before = text.charAt(at - 1);
  if (before !== '' && !/[\s([—–\-“"«'’]/u.test(before)) return false;
  return mark !== "'" || /\p{L}/u.test(text.charAt(at + 1));
}

/** Offsets of single marks that follow punctuation and so close a quotation. */
function strongClosings(text: string): number[] {
  return Array.from(text.matchAll(/[,.!?…]['’](?!\p{L})/gu), (match) => match.index + 1);
}

function firstAfter(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Quotations inside the one that is closed last belong to it. */
function record(found: Quotation[], outer: Span, mark: number, closing: number = mark): void {
  const [start, end] = outer;
  if (end - start > LONGEST) return;
  for (let last = found.at(-1); last && last.outer[0] > start; last = found.at(-1)) found.pop();
  if (end - closing > start + mark) found.push({ outer, inner: [start + mark, end - closing] });
}

/** Speech over several paragraphs opens each of them and closes only the last. */
function continueSpeech(
  text: string,
  gap: { readonly at: number; readonly next: number },
  open: readonly OpenMark[],
  found: Quotation[],
): void {
  const first = open.find(({ mark }) => !SINGLE.has(mark));
  if (first && text.startsWith(first.mark, gap.next))
    record(found, [first.start, gap.at], first.mark.length, 0);
}
