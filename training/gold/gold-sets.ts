import { ATTRIBUTION_EN } from './attribution-en.ts';
import { ATTRIBUTION_IT_TREES } from './attribution-it-trees.ts';
import { EVENTS_CAMEO } from './events-cameo.ts';
import { EVENTS_PLOVER_EN } from './events-plover-en.ts';
import { claimsSet } from './claims.ts';
import type { GoldSet } from './gold-set.ts';
import { ORIGINS } from './origins.ts';
import { NAMES } from './names.ts';
import { ownSet } from './own.ts';
import { PLACES_EN } from './places.ts';
import { SIMILARITY } from './similarity.ts';
import { timeSet } from './time.ts';

/** The gold sets that are scored, in the order of the table. */
export const GOLD_SETS: readonly GoldSet[] = [
  ATTRIBUTION_EN,
  ATTRIBUTION_IT_TREES,
  EVENTS_PLOVER_EN,
  EVENTS_CAMEO,
  PLACES_EN,
  NAMES,
  timeSet('it'),
  timeSet('en'),
  ownSet('it'),
  ownSet('en'),
  claimsSet('it'),
  claimsSet('en'),
  ORIGINS,
  SIMILARITY,
];
