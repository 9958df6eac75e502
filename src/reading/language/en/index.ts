import type { LanguageRules } from '../language-rules.ts';
import { ENGLISH_ATTRIBUTION } from './attribution-rules.ts';
import { ENGLISH_OPTION_WORDS, ENGLISH_OPTIONS } from './option-cues.ts';
import { ENGLISH_PROVENANCE } from './provenance-cues.ts';
import { ENGLISH_SENTENCES } from './sentence-rules.ts';
import { ENGLISH_STATUSES } from './status-cues.ts';
import { ENGLISH_TIME } from './time-rules.ts';
import { ENGLISH_EVENT_CUES } from './vocabulary/event-cues.ts';
import { ENGLISH_EVENT_DECOYS } from './vocabulary/event-decoys.ts';
import { ENGLISH_GRAMMAR } from './vocabulary/grammar-words.ts';
import { ENGLISH_ROLES } from './vocabulary/role-words.ts';

/** Everything that the reader knows of English. */
export const ENGLISH: LanguageRules = {
  language: 'en',
  sentence: ENGLISH_SENTENCES,
  time: ENGLISH_TIME,
  grammar: ENGLISH_GRAMMAR,
  attribution: ENGLISH_ATTRIBUTION,
  events: ENGLISH_EVENT_CUES,
  eventDecoys: ENGLISH_EVENT_DECOYS,
  roles: ENGLISH_ROLES,
  statuses: ENGLISH_STATUSES,
  options: ENGLISH_OPTIONS,
  optionWords: ENGLISH_OPTION_WORDS,
  provenance: ENGLISH_PROVENANCE,
};
