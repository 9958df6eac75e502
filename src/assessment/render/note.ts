import type { Assessment } from '../assessment.ts';
import { CASE_FILE, type CalculationCitation, type PassageCitation } from '../citation.ts';
import type { Wording } from '../language/wording.ts';
import { cutText, plainText } from '../plain-text.ts';

/** A footnote as plain text: what it says, and where that comes from. Never markup. */
export interface Note {
  readonly number: number;
  readonly kind: 'passage' | 'calculation';
  /** The passage between quotation marks, or the calculation. */
  readonly text: string;
  /** Document, publisher, date and version of a passage; empty for a calculation. */
  readonly source: string;
}

/** Passages are shortened to this many code units on the printed page; the record keeps them whole. */
const NOTE_LENGTH = 600;

const VERSION_LENGTH = 8;

/** The footnotes of an assessment, in order. */
export function notesOf(assessment: Assessment, wording: Wording): readonly Note[] {
  return assessment.citations.map((citation, index) => {
    const number = index + 1;
    return citation.kind === 'passage'
      ? {
          number,
          kind: 'passage',
          text: passageText(citation, wording),
          source: sourceText(citation, assessment, wording),
        }
      : { number, kind: 'calculation', text: calculationText(citation, wording), source: '' };
  });
}

function passageText({ quote }: PassageCitation, { formats }: Wording): string {
  const { text, cut } = cutText(quote, NOTE_LENGTH);
  return cut ? formats.quotedCut(text) : formats.quoted(text);
}

function sourceText(
  { document, version }: PassageCitation,
  assessment: Assessment,
  { labels, formats }: Wording,
): string {
  const cited = assessment.documents.find(({ id }) => id === document);
  const parts = [
    document === CASE_FILE ? labels['case-file'] : (cited?.publisher ?? ''),
    cited?.title === undefined ? '' : formats.quoted(cited.title),
    cited?.date ?? '',
    plainText(document),
    version === '' ? '' : `${labels.version} ${version.slice(0, VERSION_LENGTH)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function calculationText({ name, value, inputs }: CalculationCitation, { labels, formats }: Wording): string {
  const given = Object.entries(inputs).map(([input, of]) => {
    const printed = typeof of === 'number' ? formats.decimal(of, 4) : plainText(of);
    return `${plainText(input)} ${printed}`;
  });
  const head = `${labels.calculation} ${plainText(name)} = ${formats.decimal(value, 4)}`;
  return given.length === 0 ? head : `${head} (${given.join('; ')})`;
}
