import type { Day } from '../../base/index.ts';
import { CASE_FILE, type Citation } from '../citation.ts';
import { plainText } from '../plain-text.ts';
import type { CheckedText } from './checked-text.ts';
import type { Check } from './rule.ts';

/** What the citations of a sentence allow it to say. */
export interface Licence {
  /** Cited passages, metadata of their documents and words of cited calculations, each as one line. */
  readonly texts: readonly string[];
  /** Passages of the case file among them: a probability there may be printed in percent. */
  readonly caseTexts: readonly string[];
  /** Values and numeric inputs of cited calculations. */
  readonly values: readonly number[];
  /** Days that may be printed, in any precision that the language has for them. */
  readonly days: readonly Day[];
  /** Dates of cited documents as they are printed. */
  readonly dates: readonly string[];
}

/** Gathers what the citations of `checked` allow. */
export function licenceOf(checked: CheckedText, check: Check): Licence {
  const texts = checked.citations.flatMap((citation) => textsOf(citation, check)).map(foldText);
  const documents = checked.citations.flatMap((citation) =>
    citation.kind === 'passage' ? (check.index.report(citation.document)?.document.publishedAt ?? []) : [],
  );
  const { asOf, since } = check.assessment;
  return {
    texts,
    caseTexts: checked.citations.flatMap((citation) =>
      citation.kind === 'passage' && citation.document === CASE_FILE ? foldText(citation.quote) : [],
    ),
    values: checked.citations.flatMap(valuesOf),
    days: [
      asOf,
      ...(since === undefined ? [] : [since]),
      ...documents.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
      ...texts.flatMap((text) => text.match(/\b\d{4}-\d{2}-\d{2}\b/gu) ?? []),
    ].map((day) => day.slice(0, 10)),
    dates: documents.map((date) => check.wording.formats.date(date)),
  };
}

/** A text in the form in which the rules compare texts. */
export function foldText(text: string): string {
  return plainText(text).normalize('NFC');
}

function textsOf(citation: Citation, { index }: Check): readonly string[] {
  if (citation.kind === 'calculation') {
    return Object.values(citation.inputs).filter((input) => typeof input === 'string');
  }
  const document = index.report(citation.document)?.document;
  if (!document) return [citation.quote];
  const { id, title, publisher, author } = document;
  return [citation.quote, id, title ?? [], publisher ?? [], author ?? []].flat();
}

function valuesOf(citation: Citation): readonly number[] {
  if (citation.kind === 'passage') return [];
  return [citation.value, ...Object.values(citation.inputs).filter((input) => typeof input === 'number')];
}
