import type { Wording } from '../../language/wording.ts';
import type { Marks } from './marks.ts';

/** What every part of the page is written with. */
export interface PageContext {
  readonly wording: Wording;
  readonly marks: Marks;
}
