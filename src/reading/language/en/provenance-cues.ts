import type { ProvenanceCue } from '../language-rules.ts';

/** How English reports tell where they come from. */
export const ENGLISH_PROVENANCE: readonly ProvenanceCue[] = [
  {
    pattern:
      'translated from the? italian|ukrainian|russian|french|german|spanish|polish|original ~4 published|appeared by|in|on|at',
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  { pattern: 'translated from', kind: 'translation-of', edgeOnly: true, target: 'none' },
  { pattern: 'translation of', kind: 'translation-of', edgeOnly: true, target: 'after' },
  {
    pattern: 'original italian|ukrainian|russian|french|german|spanish|polish version',
    kind: 'translation-of',
    edgeOnly: true,
    target: 'none',
  },
  {
    pattern: 'originally|first published|appeared|reported in|on|by|at',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'after',
  },
  { pattern: 'republished|reprinted ~2 from', kind: 'reprint-of', edgeOnly: true, target: 'after' },
  {
    pattern: 'republished|reprinted with permission of|from',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern: 'the original version|article ~5 published|appeared|available in|on|by|at|here',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'after',
  },
  { pattern: 'source|via :', kind: 'reprint-of', edgeOnly: true, target: 'after' },
  {
    pattern: 'correction|corrects|corrected|clarification :',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern:
      'an|the earlier|previous|original version|item|report of|on|this? ~3 said|gave|misstated|stated|incorrectly|wrongly|reported|put',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  { pattern: 'told|telling', kind: 'cites', edgeOnly: false, target: 'after' },
  {
    pattern: 'interview with|to the? weekly|magazine|newspaper|daily|news|british|american? agency?',
    kind: 'cites',
    edgeOnly: false,
    target: 'after',
  },
  { pattern: 'citing', kind: 'cites', edgeOnly: false, target: 'after' },
];
