import type { LanguageRules } from '../language-rules.ts';
import { ITALIAN_ATTRIBUTION } from './attribution-rules.ts';
import { ITALIAN_OPTION_WORDS, ITALIAN_OPTIONS } from './option-cues.ts';
import { ITALIAN_PROVENANCE } from './provenance-cues.ts';
import { ITALIAN_SENTENCES } from './sentence-rules.ts';
import { ITALIAN_STATUSES } from './status-cues.ts';
import { ITALIAN_TIME } from './time-rules.ts';
import { ITALIAN_EVENT_CUES } from './vocabulary/event-cues.ts';
import { ITALIAN_EVENT_DECOYS } from './vocabulary/event-decoys.ts';
import { ITALIAN_GRAMMAR } from './vocabulary/grammar-words.ts';
import { ITALIAN_ROLES } from './vocabulary/role-words.ts';

/** Everything that the reader knows of Italian. */
export const ITALIAN: LanguageRules = {
  language: 'it',
  sentence: ITALIAN_SENTENCES,
  time: ITALIAN_TIME,
  grammar: ITALIAN_GRAMMAR,
  attribution: ITALIAN_ATTRIBUTION,
  events: ITALIAN_EVENT_CUES,
  eventDecoys: ITALIAN_EVENT_DECOYS,
  roles: ITALIAN_ROLES,
  statuses: ITALIAN_STATUSES,
  options: ITALIAN_OPTIONS,
  optionWords: ITALIAN_OPTION_WORDS,
  provenance: ITALIAN_PROVENANCE,
};
