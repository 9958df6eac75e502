import type { AttributionRules } from '../language-rules.ts';
import { ENGLISH_CUE_NOUNS, ENGLISH_CUE_PHRASES, ENGLISH_CUE_VERBS } from './vocabulary/attribution-cues.ts';
import { ENGLISH_CERTAINTY } from './vocabulary/certainty-phrases.ts';

/** English attribution. */
export const ENGLISH_ATTRIBUTION: AttributionRules = {
  verbs: ENGLISH_CUE_VERBS,
  phrases: ENGLISH_CUE_PHRASES,
  nouns: ENGLISH_CUE_NOUNS,
  accordingTo: [
    { pattern: 'according to' },
    { pattern: 'in the words|view|opinion|assessment|judgment|judgement of' },
    { pattern: 'as reported by' },
  ],
  certainty: ENGLISH_CERTAINTY,
  denials: [
    { pattern: 'baseless|groundless|unfounded|untrue|nonsense|fabrication|fabrications' },
    { pattern: 'false|fake' },
    { pattern: 'without foundation|basis' },
    { pattern: 'no basis|foundation|truth' },
    { pattern: 'not true' },
  ],
  idleNegations: [
    { pattern: 'not only|just|merely|simply' },
    { pattern: 'nothing but' },
    { pattern: 'no longer' },
    { pattern: 'no more|less|later|fewer than' },
    { pattern: 'no doubt' },
  ],
  speakers: new Set(
    'sources source officials official analysts analyst experts expert observers observer authorities government ministry military army intelligence agency report reports study statement spokesman spokeswoman spokesperson witnesses residents monitors monitor researchers media press outlet newspaper magazine website organisation organization group mission command staff diplomats opposition activists officers leaders leader president premier minister general commander chief director secretary ambassador adviser advisor deputy governor mayor head institute images imagery data figures footage video poll polls survey letter documents document records reporters journalists lawmakers judge court police critics residents voters people insiders'.split(
      ' ',
    ),
  ),
  standards: new Set(
    'plan plans rule rules schedule criteria criterion order procedure procedures law laws custom tradition size need needs taste rank regulations timetable recipe'.split(
      ' ',
    ),
  ),
  origins: new Set(['from']),
  whereby: new Set(),
};
