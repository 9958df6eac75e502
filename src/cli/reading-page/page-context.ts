import { escapeHtml, plainText } from '../../assessment/index.ts';
import type { Document } from '../../intake/index.ts';
import type { ExplainedReading } from '../../reading/index.ts';
import type { ReadingWords } from './reading-words.ts';

/** What every part of the page of a reading is written from. */
export interface PageContext extends ExplainedReading {
  readonly document: Document;
  readonly words: ReadingWords;
  /** Numbers of the forecasts that each statement makes, by its number. */
  readonly forecastsOf: ReadonlyMap<number, readonly number[]>;
  /** True when the reasons are shown without being asked for. */
  readonly open: boolean;
}

/** Text of any origin as one line of HTML text, or as the value of a quoted attribute; a percentage stays on one line with its sign. */
export function lineHtml(text: string): string {
  return escapeHtml(plainText(text)).replace(/(\d) %/gu, '$1\u00A0%');
}

/** The same, kept apart from the direction of writing around it: for words of a report. */
export function isolated(text: string): string {
  return `<bdi>${lineHtml(text)}</bdi>`;
}
