import { withoutMarks } from './fold.ts';

const SHORT_NAME_LENGTH = 3;

/**
 * True when the words of a text, already equal to those of a name but for case and accents, are written as the vocabulary demands
 * (the rules stand at `NameList`). A word in small letters may lack accents in the text but may not have others: `capì` is no `capi`.
 */
export function isWrittenAs(name: readonly string[], written: readonly string[]): boolean {
  return name.every((word, index) => wordFits(word, written[index] ?? '', name.length === 1));
}

function wordFits(word: string, written: string, alone: boolean): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return hasNoForeignAccents(word, written);
  const inCapitals = word.length > 1 && word === word.toUpperCase();
  if (inCapitals || (alone && word.length <= SHORT_NAME_LENGTH)) {
    return withoutMarks(word) === withoutMarks(written);
  }
  const start = written.charAt(0);
  return start !== start.toLowerCase();
}

function hasNoForeignAccents(word: string, written: string): boolean {
  const lower = written.toLowerCase();
  return withoutMarks(lower) === lower || lower.normalize('NFC') === word.toLowerCase();
}
