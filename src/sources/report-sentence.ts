import { spanText } from '../base/index.ts';
import type { ReadReport } from './read-report.ts';

/** The sentences of a report in text order, as read; of a report without any its lines. */
export function sentencesOf({ document, reading }: ReadReport): string[] {
  const sentences =
    reading.sentences.length > 0
      ? reading.sentences.map((span) => spanText(document.text, span))
      : document.text.split('\n');
  return sentences.filter((sentence) => sentence.trim() !== '');
}
