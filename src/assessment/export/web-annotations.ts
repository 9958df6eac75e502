import type { Picture } from '../../judgement/index.ts';
import type { Assessment, Block } from '../assessment.ts';
import { CASE_FILE, type PassageCitation } from '../citation.ts';
import { documentIri } from './document-iri.ts';

/** Code points of text kept on either side of a quotation, so that it is found again in an edited document. */
const AROUND = 32;

/** One annotation of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): these sentences rest on this passage. */
interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing';
  readonly body: readonly {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly language: string;
  }[];
  readonly target: {
    readonly source: string;
    /** SHA-256 of the text that the selectors point into. */
    readonly state?: { readonly type: 'TimeState'; readonly cached: string };
    readonly selector: readonly [
      {
        readonly type: 'TextQuoteSelector';
        readonly exact: string;
        readonly prefix: string;
        readonly suffix: string;
      },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
}

/** A page of annotations, ready to be written as JSON-LD. */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly WebAnnotation[];
}

/**
 * The cited passages of an assessment as annotations of their documents, in the order of the citations; calculations and the case file are not among them.
 * Positions count code points, as the model asks; quotations are excerpts.
 */
export function webAnnotations(assessment: Assessment, picture: Picture): AnnotationPage {
  const base = `urn:vigilia:${encodeURIComponent(assessment.case)}:${assessment.asOf}`;
  const texts = new Map(picture.reports.map(({ document }) => [document.id, document.text]));
  const sentences = sentencesByCitation(assessment);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}:annotations`,
    type: 'AnnotationPage',
    items: assessment.citations.flatMap((citation, at): WebAnnotation[] => {
      if (citation.kind !== 'passage' || citation.document === CASE_FILE) return [];
      const text = texts.get(citation.document);
      const said = sentences.get(at + 1) ?? [];
      if (text === undefined || said.length === 0) return [];
      return [
        {
          id: `${base}:${at + 1}`,
          type: 'Annotation',
          motivation: 'assessing',
          body: said.map((value) => ({
            type: 'TextualBody',
            value,
            format: 'text/plain',
            language: assessment.language,
          })),
          target: {
            source: documentIri(picture, citation.document),
            state: { type: 'TimeState', cached: `urn:sha256:${citation.version}` },
            selector: selectors(citation, text),
          },
        },
      ];
    }),
  };
}

function selectors(
  { span: [start, end] }: PassageCitation,
  text: string,
): WebAnnotation['target']['selector'] {
  const before = [...text.slice(0, start)];
  const exact = text.slice(start, end);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: before.slice(-AROUND).join(''),
      // Twice as many code units hold as many code points, whatever they are.
      suffix: [...text.slice(end, end + 2 * AROUND)].slice(0, AROUND).join(''),
    },
    { type: 'TextPositionSelector', start: before.length, end: before.length + [...exact].length },
  ];
}

function sentencesByCitation(assessment: Assessment): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { text, citations } of assessment.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf)))
    for (const number of citations) found.set(number, [...(found.get(number) ?? []), text]);
  return found;
}

function sentencesOf(
  block: Block,
): readonly { readonly text: string; readonly citations: readonly number[] }[] {
  if (block.kind === 'paragraph' || block.kind === 'list') return block.sentences;
  if (block.kind === 'table')
    return block.rows.map(({ cells, citations }) => ({ text: cells.join(' · '), citations }));
  return [];
}
