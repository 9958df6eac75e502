/** Columns of a matrix in CSV that tell about a row. */
export const ROW_COLUMNS = [
  'text',
  'kind',
  'origin',
  'source',
  'credibility',
  'relevance',
  'date',
  'type',
  'code',
  'link',
] as const;

/** The column of a row's note; `note` is that of a rating. */
export const ROW_NOTE = 'row note';

/** Columns of a matrix in CSV that tell about a rating. */
export const RATING_COLUMNS = ['evidence', 'hypothesis', 'analyst', 'rating', 'note'] as const;
