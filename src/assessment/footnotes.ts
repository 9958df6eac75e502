import { type Span, spanText } from '../base/index.ts';
import type { Picture } from '../judgement/index.ts';
import type { CalculationCitation, Citation } from './citation.ts';
import { CASE_FILE } from './citation.ts';
import { casePlace } from './case-place.ts';
import type { PictureIndex } from './picture-index.ts';

/** Hands out citation numbers in the order of first mention: the same passage, or calculation, has one number. */
export interface Footnotes {
  /** A passage of a report. Throws when the picture has no such report: a picture that contradicts itself. */
  readonly passage: (document: string, span: Span) => number;
  /** The place of the case file that states `path`. */
  readonly caseFile: (path: string) => number;
  /** A calculation by name. Throws for a name that the picture does not give. */
  readonly calculation: (name: string) => number;
  readonly all: () => readonly Citation[];
}

/** An empty list of footnotes over one picture and its calculations. */
export function footnotesOf(
  picture: Picture,
  index: PictureIndex,
  calculations: ReadonlyMap<string, CalculationCitation>,
): Footnotes {
  const citations: Citation[] = [];
  const numbers = new Map<string, number>();
  const number = (key: string, make: () => Citation): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    citations.push(make());
    numbers.set(key, citations.length);
    return citations.length;
  };
  return {
    passage: (document, span) =>
      number(`passage ${span[0]} ${span[1]} ${document}`, () => passageCitation(index, document, span)),
    caseFile: (path) => {
      const span = casePlace(picture.caseFile, path);
      return number(`passage ${span[0]} ${span[1]} ${CASE_FILE}`, () => ({
        kind: 'passage',
        document: CASE_FILE,
        version: picture.caseFile.version,
        span,
        quote: spanText(picture.caseFile.text, span),
      }));
    },
    calculation: (name) =>
      number(`calculation ${name}`, () => {
        const calculation = calculations.get(name);
        if (!calculation) throw new Error(`no calculation is named "${name}"`);
        return calculation;
      }),
    all: () => [...citations],
  };
}

function passageCitation(index: PictureIndex, document: string, span: Span): Citation {
  const report = index.report(document);
  if (!report) throw new Error(`the picture cites "${document}", which is not among its reports`);
  const origin = index.originOf(document);
  return {
    kind: 'passage',
    document,
    version: report.document.version,
    span: [span[0], span[1]],
    quote: spanText(report.document.text, span),
    ...(origin ? { origin: origin.id } : {}),
  };
}
