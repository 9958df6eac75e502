import type { Language } from '../../base/index.ts';
import type { NameMatch } from './match-names.ts';
import { NAME_REASONS } from './vocabulary/name-reasons.ts';

/** The reasons of a match as one line of words, the weightiest first. */
export function explainNameMatch({ reasons }: NameMatch, language: Language): string {
  return reasons
    .map(({ code, words = [] }) =>
      NAME_REASONS[code][language].replace(/\{(\d)\}/gu, (_, index) =>
        index === '0' && words.length > 2 ? words.join(', ') : (words[Number(index)] ?? ''),
      ),
    )
    .join('; ');
}
