/** How much a row is worth: of its credibility, and of its relevance to the question. */
export type Grade = 'low' | 'medium' | 'high';

/** `evidence`: what was reported · `assumption`: what is taken for granted · `absence`: what was expected and did not come. */
export type RowKind = 'evidence' | 'assumption' | 'absence';

/** What a row is and how much it weighs. */
export interface RowStanding {
  readonly kind: RowKind;
  readonly credibility: Grade;
  readonly relevance: Grade;
}

/** A grade by its name in any case of letters; medium for a blank, `undefined` for any other word. */
export function gradeNamed(text: string): Grade | undefined {
  const folded = text.trim().toLowerCase();
  if (folded === '' || folded === 'med') return 'medium';
  return (['low', 'medium', 'high'] as const).find((grade) => grade === folded);
}

/** A kind of row by its name in any case of letters; evidence for a blank, `undefined` for any other word. */
export function rowKindNamed(text: string): RowKind | undefined {
  const folded = text.trim().toLowerCase();
  return folded === ''
    ? 'evidence'
    : (['evidence', 'assumption', 'absence'] as const).find((kind) => kind === folded);
}
