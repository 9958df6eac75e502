import type { ProvenanceCue } from '../language-rules.ts';

/** How English reports tell where they come from. */
export const ENGLISH_PROVENANCE: readonly ProvenanceCue[] = [
  {
    pattern: 'translated|translation from|of ~8 published|appeared|appearing originally? by|in|on|at',
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  { pattern: 'translated from', kind: 'translation-of', edgeOnly: true, target: 'after' },
  { pattern: 'translation from', kind: 'translation-of', edgeOnly: true, target: 'after' },
  { pattern: 'translation of', kind: 'translation-of', edgeOnly: true, target: 'required' },
  {
    pattern: 'translation :|by',
    kind: 'translation-of',
    edgeOnly: true,
    opens: true,
    target: 'none',
  },
  { pattern: 'our|own translation', kind: 'translation-of', edgeOnly: true, target: 'none' },
  {
    pattern:
      'original italian|ukrainian|russian|french|german|spanish|polish|belarusian|arabic version|text|article ~4 published|appeared|available|here in|on|by|at?',
    kind: 'translation-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern:
      'original italian|ukrainian|russian|french|german|spanish|polish|belarusian|arabic version|text|article',
    kind: 'translation-of',
    edgeOnly: true,
    target: 'none',
  },
  {
    pattern:
      'originally written|published|appeared in italian|ukrainian|russian|french|german|spanish|polish|belarusian',
    kind: 'translation-of',
    edgeOnly: true,
    target: 'none',
  },
  {
    pattern: 'originally|first published|appeared in|on|by|at',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  {
    pattern: 'this article|story|report|piece|text was? published|appeared|ran ~1 in|on|by',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  {
    pattern: 'republished|reprinted|reproduced ~2 from|by',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  {
    pattern: 'republished|reprinted|reproduced with ~1 permission of|from',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'after',
  },
  { pattern: 'reprinted|republished with permission', kind: 'reprint-of', edgeOnly: true, target: 'none' },
  {
    pattern: 'the original was|is|has|had ~1 published|appeared|printed by|in|on',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  {
    pattern:
      'the original version|article|report|text ~5 published|appeared|available|found in|on|by|at|here',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'after',
  },
  {
    pattern: 'source|sources|via|credit|agency :',
    kind: 'reprint-of',
    edgeOnly: true,
    opens: true,
    target: 'required',
  },
  { pattern: 'courtesy of', kind: 'reprint-of', edgeOnly: true, target: 'required' },
  {
    pattern: 'with material|information|reporting from',
    kind: 'reprint-of',
    edgeOnly: true,
    target: 'required',
  },
  { pattern: '© ~1', kind: 'reprint-of', edgeOnly: true, opens: true, target: 'required' },
  {
    pattern: 'correction|corrections|corrected|clarification|erratum :|—|–',
    kind: 'correction-of',
    edgeOnly: false,
    opens: true,
    target: 'none',
  },
  {
    pattern:
      'an|the|our earlier|previous|original|initial version|item|report|story|article of|on|in? this? ~6 said|gave|misstated|stated|incorrectly|wrongly|mistakenly|reported|put|misspelled|misidentified',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern: 'this article|story|report|text|version has been ~1 corrected|amended',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern: 'this article|story|report|text was ~1 corrected|amended',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  {
    pattern: 'corrects ~2 paragraph|figure|figures|headline|name|date|number|spelling|attribution|title',
    kind: 'correction-of',
    edgeOnly: false,
    target: 'none',
  },
  { pattern: 'told|telling', kind: 'cites', edgeOnly: false, target: 'medium' },
  {
    pattern: 'told|telling the ~1 weekly|magazine|newspaper|daily|agency|broadcaster|channel',
    kind: 'cites',
    edgeOnly: false,
    target: 'required',
  },
  { pattern: 'interview with|to|for|in', kind: 'cites', edgeOnly: false, target: 'medium' },
  {
    pattern: 'interview with|to|for the ~1 weekly|magazine|newspaper|daily|agency|broadcaster|channel',
    kind: 'cites',
    edgeOnly: false,
    target: 'required',
  },
  { pattern: 'citing', kind: 'cites', edgeOnly: false, target: 'medium' },
  { pattern: 'quoted|cited|reported|carried|published by', kind: 'cites', edgeOnly: false, target: 'medium' },
  { pattern: 'according to', kind: 'cites', edgeOnly: false, target: 'medium' },
];
