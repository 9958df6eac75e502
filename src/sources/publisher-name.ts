import { foldedWords } from './fold.ts';
import { MEDIA_WORDS } from './vocabulary/media-words.ts';

/** A shorter word tells no medium: it is too often an ordinary word. */
const SHORTEST_TELLING = 5;

/**
 * By which words a text that names a publisher is known: the part of its name that no other medium has ("Agenzia Levante" → levante, for the press
 * says "citati da Levante"), else the whole name. `undefined` for a name of one short or general word, which proves nothing.
 */
export function tellingName(publisher: string | undefined): string | undefined {
  const words = foldedWords(publisher ?? '');
  const telling = words.filter((word) => !MEDIA_WORDS.has(word) && word.length >= SHORTEST_TELLING);
  if (telling.length > 0) return telling.join(' ');
  return words.length > 1 ? words.join(' ') : undefined;
}

/** Whether a telling name stands in a text, given as its folded words with a space between and at both ends. */
export function isNamed(name: string | undefined, foldedText: string): boolean {
  return name !== undefined && foldedText.includes(` ${name} `);
}

/** How far into a text a dateline reaches, in UTF-16 code units. */
const DATELINE_REACH = 160;
/** A place, which may have its country in brackets, a date, and the agency in brackets: "BELGUR (Ostria), 5 ott (Levante) - ". */
const DATELINE = /^[^\n()]{0,60}(?:\([^)\n]{2,30}\)[^\n()]{0,30})?\(([^)\n]{2,60})\)\s*[-–—:]\s*/u;
/** Somebody who told it: the medium, its correspondent or its reporter. */
const TOLD =
  / (?:told|(?:detto|dichiarato|raccontato|spiegato|confermato) (?:a|al|alla|all))(?: (?:the |a )?(?:(?:inviat|corrispondent|cronist)\p{L}+ d\p{L}+|(?:correspondent|reporter) (?:of|for|from)(?: the)?))? $/u;
/** How far before the name such words begin, in UTF-16 code units. */
const TOLD_REACH = 48;

/**
 * Whether a report says that it is its publisher's own: the publisher's name in the dateline ("LUBIANA, 8 nov (Levante) -"), or somebody
 * who told the publisher. Such a report retells nobody, unless its words are another's.
 */
export function isOwnReport(text: string, publisher: string | undefined): boolean {
  const name = tellingName(publisher);
  if (name === undefined) return false;
  const opening = DATELINE.exec(text.slice(0, DATELINE_REACH))?.[1];
  if (opening !== undefined && isNamed(name, ` ${foldedWords(opening).join(' ')} `)) return true;
  const folded = ` ${foldedWords(text).join(' ')} `;
  for (let at = folded.indexOf(` ${name} `); at >= 0; at = folded.indexOf(` ${name} `, at + 1)) {
    if (TOLD.test(folded.slice(Math.max(0, at - TOLD_REACH), at + 1))) return true;
  }
  return false;
}

/** A text without the dateline that opens it: who sent it from where and when is no part of the wording. */
export function withoutDateline(text: string): string {
  const dateline = DATELINE.exec(text.slice(0, DATELINE_REACH))?.[0];
  return dateline === undefined ? text : text.slice(dateline.length);
}
