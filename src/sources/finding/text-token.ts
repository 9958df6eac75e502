import { mix } from '../word-sequence.ts';

/** A run of letters or a figure in a text, as `eachToken` names it, with what its place says of it. */
export interface TextToken {
  readonly start: number;
  readonly end: number;
  /** The hash of its folded word as `hashWord` has it; `undefined` when it has other letters than those of ASCII. */
  readonly hash: number | undefined;
  /** It is a figure ("9.000", "14:30"); otherwise it is a run of letters. */
  readonly isFigure: boolean;
  /** Its first letter is a capital. */
  readonly isCapital: boolean;
  /** It is the first of a sentence, of a quotation or of what follows a dash or a bracket. */
  readonly opens: boolean;
  /** It is the first of a line. */
  readonly beginsLine: boolean;
}

const OTHER = 1;
const OPENER = 2;
const LINE_END = 3;
const MARK = 4;
const FIGURE = 5;
const SMALL = 6;
const CAPITAL = 7;

/** The class of each UTF-16 code unit: asking a regular expression for each sign of a text would take most of the time. */
const CLASSES = Uint8Array.from({ length: 0x1_0000 }, (_, code) => classOf(String.fromCharCode(code)));

/**
 * Calls `each` with the tokens of the first `length` code units of a text, in order. The token is one object, changed from call to call.
 * Letters beyond the basic plane of Unicode are none.
 */
export function eachToken(text: string, length: number, each: (token: TextToken) => void): void {
  const token = {
    ...{ start: 0, end: 0, isFigure: false, isCapital: false, opens: true, beginsLine: true },
    hash: undefined as number | undefined,
  };
  const end = Math.min(text.length, length);
  let opens = true;
  let beginsLine = true;
  for (let at = 0; at < end; ) {
    const first = CLASSES[text.charCodeAt(at)] ?? OTHER;
    if (first < FIGURE) {
      if (first === OPENER) opens = true;
      else if (first === LINE_END) beginsLine = true;
      at++;
      continue;
    }
    token.start = at;
    let hash = 0x811c9dc5;
    let units = 0;
    do {
      const unit = text.charCodeAt(at++);
      units |= unit;
      hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit), 0x01000193);
    } while (at < end && goesOn(text, at, first === FIGURE));
    token.end = at;
    token.hash = units < 0x80 ? mix(hash) : undefined;
    token.isFigure = first === FIGURE;
    token.isCapital = first === CAPITAL;
    token.opens = opens || beginsLine;
    token.beginsLine = beginsLine;
    opens = false;
    beginsLine = false;
    each(token);
  }
}

/** A mark belongs to the letters before it; a point, comma or colon to the figures that stand on both its sides. */
function goesOn(text: string, at: number, isFigure: boolean): boolean {
  const unit = text.charCodeAt(at);
  const own = CLASSES[unit] ?? OTHER;
  if (!isFigure) return own === MARK || own >= SMALL;
  if (own === FIGURE) return true;
  const isSeparator = unit === 0x2e || unit === 0x2c || unit === 0x3a;
  return isSeparator && CLASSES[text.charCodeAt(at + 1)] === FIGURE;
}

function classOf(sign: string): number {
  if (/\p{Lu}/u.test(sign)) return CAPITAL;
  if (/\p{L}/u.test(sign)) return SMALL;
  if (/\d/u.test(sign)) return FIGURE;
  if (/\p{M}/u.test(sign)) return MARK;
  if (sign === '\n') return LINE_END;
  return /[.!?…:;"“”«»()–—]/u.test(sign) ? OPENER : OTHER;
}
