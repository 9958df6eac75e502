import type { Language } from '../../base/index.ts';
import { EN_WORDING } from './en.ts';
import { IT_WORDING } from './it.ts';
import type { Wording } from './wording.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { en: EN_WORDING, it: IT_WORDING };

/** The sentence plans of a language. */
export function wordingOf(language: Language): Wording {
  return WORDINGS[language];
}
