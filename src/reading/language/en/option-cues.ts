import type { OptionCue } from '../language-rules.ts';

/** How English writers put explanations forward. */
export const ENGLISH_OPTIONS: readonly OptionCue[] = [
  {
    extent: 'list',
    pattern:
      'other|another|one|a|first|second|third|further|possible|the|alternative? options|option|possibilities|possibility|explanations|explanation|scenarios|scenario|interpretation|interpretations|hypothesis|reading ~2 could|might|may|would include|be|involve|range',
  },
  {
    extent: 'list',
    pattern:
      'other|another|one|a|first|second|third|further|possible|alternative option|possibility|explanation|scenario|interpretation|hypothesis|reading is|was|remains|would',
  },
  {
    extent: 'after',
    pattern:
      'option|possibility|hypothesis|scenario|explanation|speculation|theory|suspicion|thesis|view ~1 that',
  },
  { extent: 'clause', pattern: 'alternatively' },
  { extent: 'after', pattern: 'may|might|could be|have nothing|been? little? nothing? more|other|but than' },
  { extent: 'after', pattern: 'may|might|could be|have been? simply|merely|just|only? part of' },
  { extent: 'after', pattern: 'may|might|could be|have been? simply|merely|just|only? a|an' },
  { extent: 'after', pattern: 'may|might|could be|have been? intended|meant|designed|aimed' },
  { extent: 'after', pattern: 'or it|this may|might|could' },
];
