import type { AttributionRules } from '../language-rules.ts';
import { ENGLISH_STANCE } from './stance-cues.ts';
import { ENGLISH_ATTITUDE_NOUNS, ENGLISH_LIGHT_VERBS } from './vocabulary/attitude-nouns.ts';
import { ENGLISH_ATTITUDES } from './vocabulary/attitude-verbs.ts';
import { ENGLISH_CUE_NOUNS, ENGLISH_CUE_PHRASES, ENGLISH_CUE_VERBS } from './vocabulary/attribution-cues.ts';
import { ENGLISH_CERTAINTY } from './vocabulary/certainty-phrases.ts';
import { ENGLISH_PERSON_ENDINGS, ENGLISH_SPEAKER_NOUNS } from './vocabulary/speaker-nouns.ts';

/** English attribution. */
export const ENGLISH_ATTRIBUTION: AttributionRules = {
  verbs: ENGLISH_CUE_VERBS,
  attitudes: ENGLISH_ATTITUDES,
  attitudeNouns: ENGLISH_ATTITUDE_NOUNS,
  lightVerbs: ENGLISH_LIGHT_VERBS,
  phrases: ENGLISH_CUE_PHRASES,
  nouns: ENGLISH_CUE_NOUNS,
  accordingTo: [
    { pattern: 'according to' },
    { pattern: 'in the words|view|opinion|assessment|judgment|judgement of' },
    { pattern: 'as reported by' },
  ],
  views: [{ pattern: 'for|to' }, { pattern: 'in the eyes of' }],
  assessors: new Set(
    'critic supporter opponent analyst expert observer detractor sceptic skeptic investigator prosecutor detective economist scientist lawyer activist campaigner dissident diplomat opposition defender admirer union'.split(
      ' ',
    ),
  ),
  assessorEndings: /(?:ologist|onomist|crat)$/u,
  certainty: ENGLISH_CERTAINTY,
  stance: ENGLISH_STANCE,
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
  speakerNouns: ENGLISH_SPEAKER_NOUNS,
  personEndings: ENGLISH_PERSON_ENDINGS,
  standards: new Set(
    'plan plans rule rules schedule criteria criterion order procedure procedures law laws custom tradition size need needs taste rank regulations timetable recipe'.split(
      ' ',
    ),
  ),
  origins: new Set(['from']),
  whereby: new Set(),
};
