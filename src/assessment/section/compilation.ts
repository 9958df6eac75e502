import type { Language } from '../../base/index.ts';
import type { Picture } from '../../judgement/index.ts';
import type { Footnotes } from '../footnotes.ts';
import type { Wording } from '../language/wording.ts';
import type { PictureIndex } from '../picture-index.ts';

/** What every section is compiled from. */
export interface Compilation {
  readonly picture: Picture;
  readonly index: PictureIndex;
  readonly language: Language;
  readonly wording: Wording;
  readonly footnotes: Footnotes;
}
