import { dayNumber, parseIsoDate } from '../../base/index.ts';
import type { QuestionKind } from './question.ts';

/** The value of a cut point or an outcome: a number, or for dates the number of the day; `undefined` for any other text. */
export function binValue(kind: QuestionKind, text: string): number | undefined {
  if (kind === 'date') {
    const day = parseIsoDate(text);
    return day?.precision === 'day' && day.from !== undefined ? dayNumber(day.from) : undefined;
  }
  return /^[+-]?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}
