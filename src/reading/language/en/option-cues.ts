import type { OptionCue } from '../language-rules.ts';

/** How English writers put explanations forward. */
export const ENGLISH_OPTIONS: readonly OptionCue[] = [
  {
    extent: 'list',
    pattern:
      'other|another|one|a|first|second|third|further|possible|the|alternative|some? options|option|possibilities|possibility|explanations|explanation|scenarios|scenario|interpretation|interpretations|hypothesis|reading|alternatives ~2 could|might|may|would include|be|involve|range',
  },
  {
    extent: 'list',
    pattern:
      'other|another|possible|the|alternative|some|several options|possibilities|explanations|scenarios|interpretations|alternatives include|are|range from?',
  },
  {
    extent: 'list',
    pattern:
      'other|another|one|a|first|second|third|further|possible|alternative option|possibility|explanation|scenario|interpretation|hypothesis|reading is|was|would be?',
  },
  {
    extent: 'list',
    pattern:
      'most|more|less|least|likely|plausible|simplest|probable likely|plausible|probable? option|explanation|scenario|interpretation|reading is|was|would be?',
  },
  {
    extent: 'after',
    pattern:
      'option|possibility|hypothesis|scenario|explanation|speculation|theory|suspicion|thesis|view ~1 that',
  },
  { extent: 'after', pattern: 'it is|was|remains ~1 possible|conceivable|plausible that' },
  { extent: 'clause', pattern: 'alternatively' },
  { extent: 'after', pattern: 'may|might|could be|have nothing|been? little? nothing? more|other|but than' },
  { extent: 'after', pattern: 'may|might|could ~1 be|have been? simply|merely|just|only? part of' },
  { extent: 'after', holds: true, pattern: 'may|might|could simply|merely|just|only be|have been? a|an' },
  { extent: 'after', holds: true, pattern: 'may|might|could be|have been? simply|merely|just|only a|an' },
  {
    extent: 'after',
    holds: true,
    pattern:
      'may|might|could be|have been? a|an ~1 signal|sign|ruse|bluff|feint|distraction|pretext|trap|attempt|test|message|warning|show|demonstration|response|ploy',
  },
  { extent: 'after', pattern: 'may|might|could be|have been? intended|meant|designed|aimed at?' },
  { extent: 'after', pattern: 'or it|this may|might|could' },
];
