import { foldedWords } from './fold.ts';
import { CORRECTION_WORDS } from './vocabulary/credit-words.ts';
import { UPDATE_WORDS } from './vocabulary/update-words.ts';

/** How far into a text a mark is looked for, in UTF-16 code units. */
const MARK_REACH = 200;

/** Whether a headline, or the opening of a text, marks a new version of its publisher's own text: "UPDATE 1 - …", "… (updates with toll)", "(Aggiorna …)". */
export function isMarkedUpdate(title: string, text: string): boolean {
  return isMarked(title, UPDATE_WORDS) || isMarked(text.slice(0, MARK_REACH), UPDATE_WORDS);
}

/** Whether a headline, or the opening of a text, marks what puts an earlier text right: "CORRECTED - …", "RETTIFICA: …", "(Corrects year in …)". */
export function isMarkedCorrection(title: string, text: string): boolean {
  return isMarked(title, CORRECTION_WORDS) || isMarked(text.slice(0, MARK_REACH), CORRECTION_WORDS);
}

/** One of the words opens the text before a dash, a colon or a number, or stands first in a bracket. */
function isMarked(opening: string, words: ReadonlySet<string>): boolean {
  const openers = [opening, ...opening.split(/[([]/u).slice(1)];
  return openers.some((part) => {
    const mark = /^[\s*]*([\p{L}]+)(?:\s+corrige)?\s*(?:\d{1,2}\b|[-–—:)\]])?/iu.exec(part);
    const isFirst = part === opening;
    const word = foldedWords(mark?.[1] ?? '')[0] ?? '';
    return words.has(word) && (!isFirst || /[-–—:\d]$/u.test(mark?.[0] ?? ''));
  });
}
