import type { Day } from '../../base/index.ts';
import type { Document } from '../../intake/index.ts';
import type { Assessment } from '../assessment.ts';
import { CASE_FILE, type Citation } from '../citation.ts';
import type { Wording } from '../language/wording.ts';
import type { PictureIndex } from '../picture-index.ts';
import { plainText } from '../plain-text.ts';

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

/** Where a licence is looked up. */
export interface LicenceBasis {
  readonly assessment: Assessment;
  readonly index: PictureIndex;
  readonly wording: Wording;
}

/** A licence giver for one assessment: what the citations of a sentence allow. Each citation is read once. */
export function licences(basis: LicenceBasis): (citations: readonly Citation[]) => Licence {
  const known = new Map<Citation, Licence>();
  const licenceOf = (citation: Citation): Licence => {
    const licence = known.get(citation) ?? citationLicence(citation, basis);
    known.set(citation, licence);
    return licence;
  };
  const { asOf, since } = basis.assessment;
  const own = since === undefined ? [asOf] : [asOf, since];
  return (citations) => {
    const parts = citations.map(licenceOf);
    return {
      texts: parts.flatMap(({ texts }) => texts),
      caseTexts: parts.flatMap(({ caseTexts }) => caseTexts),
      values: parts.flatMap(({ values }) => values),
      days: [...own, ...parts.flatMap(({ days }) => days)],
      dates: parts.flatMap(({ dates }) => dates),
    };
  };
}

function citationLicence(citation: Citation, { index, wording }: LicenceBasis): Licence {
  const document = citation.kind === 'passage' ? index.report(citation.document)?.document : undefined;
  const texts = textsOf(citation, document).map(foldText);
  const date = document?.publishedAt;
  return {
    texts,
    caseTexts: citation.kind === 'passage' && citation.document === CASE_FILE ? texts : [],
    values: valuesOf(citation),
    days: [
      ...[date?.from, date?.to].flatMap((day) => day?.slice(0, 10) ?? []),
      ...texts.flatMap((text) => text.match(/\b\d{4}-\d{2}-\d{2}\b/gu) ?? []),
    ],
    dates: date ? [wording.formats.date(date)] : [],
  };
}

/** A text in the form in which the rules compare texts. */
export function foldText(text: string): string {
  return plainText(text).normalize('NFC');
}

function textsOf(citation: Citation, document: Document | undefined): readonly string[] {
  if (citation.kind === 'calculation') {
    return Object.values(citation.inputs).filter((input) => typeof input === 'string');
  }
  if (!document) return [citation.quote];
  const { id, title, publisher, author } = document;
  return [citation.quote, id, title ?? [], publisher ?? [], author ?? []].flat();
}

function valuesOf(citation: Citation): readonly number[] {
  if (citation.kind === 'passage') return [];
  return [citation.value, ...Object.values(citation.inputs).filter((input) => typeof input === 'number')];
}
