/** How a document came to be; defined in `README.md`. */
export type Relation =
  | 'original'
  | 'copy'
  | 'edited'
  | 'cut'
  | 'rewrite'
  | 'translation'
  | 'later-version'
  | 'correction'
  | 'look-alike'
  | 'independent'
  | 'other';

/** A line of `documents.jsonl`. */
export interface GoldDocument {
  /** Says nothing of the order or the relation of documents. */
  readonly id: string;
  readonly text: string;
  readonly language: 'it' | 'en';
  /** To the minute, without a zone, as the publisher printed it. */
  readonly publishedAt: string;
  readonly title: string;
  readonly publisher: string;
  /** The story: documents of one item speak of one matter, which does not make them one origin; `none` for matters of their own. */
  readonly item: string;
  /** Id of the first utterance that the document goes back to; its own id where that is itself. */
  readonly origin: string;
  readonly relation: Relation;
  /** Whether the document says from whom it has its text, or which text it corrects. */
  readonly declared: boolean;
  /** The one thing in which a look-alike is not the text that it looks like. */
  readonly differs?: 'number' | 'place' | 'negation' | 'speaker' | 'day';
}
