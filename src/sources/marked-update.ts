import { foldedWords } from './fold.ts';
import { UPDATE_WORDS } from './vocabulary/update-words.ts';

/**
 * Whether a headline, or the opening of a text, marks a new version of its publisher's own text:
 * "UPDATE 1 - …", "… (updates with toll)", "(Aggiorna …)": a word of updating that opens the text or stands first in a bracket.
 */
export function isMarkedUpdate(opening: string): boolean {
  const openers = [opening, ...opening.split(/[([]/u).slice(1)];
  return openers.some((part) => {
    const mark = /^[\s*]*([\p{L}]+)\s*(?:\d{1,2}\b|[-–—:)\]])?/u.exec(part);
    const isFirst = part === opening;
    const word = foldedWords(mark?.[1] ?? '')[0] ?? '';
    return UPDATE_WORDS.has(word) && (!isFirst || /[-–—:\d]$/u.test(mark?.[0] ?? ''));
  });
}
