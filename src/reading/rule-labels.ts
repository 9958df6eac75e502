import type { Language } from '../base/index.ts';
import { EVENT_REASONS } from './event/vocabulary/event-reasons.ts';
import { STATUS_REASONS } from './event/vocabulary/status-reasons.ts';
import { OPTION_REASONS } from './option/vocabulary/option-reasons.ts';
import { PLACE_REASONS } from './place/vocabulary/place-reasons.ts';
import type { RuleLabels } from './reason.ts';
import { ATTRIBUTION_REASONS } from './statement/vocabulary/attribution-reasons.ts';
import { STANCE_REASONS } from './statement/vocabulary/stance-reasons.ts';
import { TIME_REASONS } from './time/vocabulary/time-reasons.ts';
import { FORECAST_REASONS } from './vocabulary/forecast-reasons.ts';
import { NAME_REASONS } from './vocabulary/name-reasons.ts';

/** What every rule says that a reason may name, by the name of the rule: the vocabularies of all parts. */
export const RULE_LABELS: RuleLabels = {
  ...NAME_REASONS,
  ...FORECAST_REASONS,
  ...OPTION_REASONS,
  ...PLACE_REASONS,
  ...ATTRIBUTION_REASONS,
  ...STANCE_REASONS,
  ...EVENT_REASONS,
  ...STATUS_REASONS,
  ...TIME_REASONS,
};

/** What a rule says, for a reader who knows no grammar; the rule's own name when no vocabulary has it. */
export function ruleLabel(rule: string, language: Language): string {
  return Object.hasOwn(RULE_LABELS, rule) ? (RULE_LABELS[rule]?.[language] ?? rule) : rule;
}
