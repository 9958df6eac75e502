import type { Language, Localised } from '../../base/index.ts';
import { FIELD_NAMES } from '../vocabulary/statement-values.ts';
import type { StatementDifference, StatementLink } from './statement-link.ts';

/** Why two statements are linked as they are, in words; values that differ stand in brackets, the later statement's first. */
export function statementReason(
  kind: StatementLink['kind'],
  differences: readonly StatementDifference[],
  speaker: string,
): Localised {
  const listed = (language: Language) =>
    differences
      .map(({ field, from, to }) => `${FIELD_NAMES[field][language]} (${from[language]} / ${to[language]})`)
      .join(', ');
  if (kind === 'same') {
    return {
      en: `${speaker}: the same in both`,
      it: `${speaker}: lo stesso in entrambi`,
    };
  }
  if (kind === 'contradicts') {
    return {
      en: `of one matter they say what cannot both be right: ${listed('en')}`,
      it: `della stessa cosa dicono ciò che non può essere vero insieme: ${listed('it')}`,
    };
  }
  return {
    en: `alike, but not the same: ${listed('en')}`,
    it: `simili, ma non uguali: ${listed('it')}`,
  };
}
