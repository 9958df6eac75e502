import type { CueMeaning, CueNoun, CuePhrase, CueVerb } from '../../language-rules.ts';
import { englishVerbForms } from '../verb-forms.ts';

type Row = CueMeaning & { readonly lemmas: string; readonly particle?: readonly string[] };

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  hold: 'held',
  foresee: 'foresaw foreseen',
  foretell: 'foretold',
  forecast: 'forecast forecasted',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  understand: 'understood',
  find: 'found',
  feel: 'felt',
  show: 'showed shown',
  read: 'read',
};

const ROWS: readonly Row[] = [
  { lemmas: 'say', kind: 'assertion', takes: ['that', 'bare', 'quote'] },
  {
    lemmas: 'tell',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote', 'infinitive'],
    infinitiveKind: 'demand',
    listener: true,
  },
  {
    lemmas: 'remind assure reassure inform advise notify',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote'],
    listener: true,
  },
  {
    lemmas:
      'assert argue insist maintain contend declare reiterate stress emphasise emphasize explain add observe recall confide complain lament boast joke quip muse recount underline underscore clarify testify',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote'],
  },
  {
    lemmas: 'confirm announce reveal disclose',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote', 'object'],
  },
  {
    lemmas: 'claim allege',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote', 'infinitive'],
    ambiguous: true,
  },
  {
    lemmas:
      'state note report indicate conclude write post tweet comment remark respond reply answer repeat continue echo counter quote read mention',
    kind: 'assertion',
    takes: ['that', 'quote', 'bare'],
    ambiguous: true,
  },
  { lemmas: 'shout chant yell whisper shoot', kind: 'assertion', takes: ['quote'] },
  {
    lemmas: 'show find learn discover determine rule decree',
    kind: 'assertion',
    takes: ['that'],
    ambiguous: true,
  },
  {
    lemmas: 'describe call brand label',
    kind: 'assertion',
    takes: ['object'],
    ambiguous: true,
    judged: true,
  },
  {
    lemmas:
      'accuse blame condemn denounce criticise criticize decry praise hail defend question mock endorse oppose liken',
    kind: 'assertion',
    takes: ['object'],
    ambiguous: true,
  },
  { lemmas: 'cite mention discuss', kind: 'assertion', takes: ['object'], ambiguous: true },
  { lemmas: 'talk speak', kind: 'assertion', takes: ['about'] },
  { lemmas: 'refer', particle: ['to'], kind: 'assertion', takes: ['object'] },
  { lemmas: 'agree', kind: 'assertion', takes: ['that', 'quote', 'bare'], ambiguous: true },
  { lemmas: 'express', kind: 'assertion', takes: ['object'] },
  {
    lemmas: 'believe think assess judge reckon consider estimate feel',
    kind: 'assertion',
    takes: ['that', 'bare'],
    certainty: { low: 0.55, high: 0.9 },
    ambiguous: true,
  },
  {
    lemmas: 'suggest suspect speculate hint imply',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote'],
    certainty: { low: 0.2, high: 0.6 },
  },
  {
    lemmas: 'fear worry hope',
    kind: 'assertion',
    takes: ['that', 'bare'],
    certainty: { low: 0.2, high: 0.6 },
    ambiguous: true,
  },
  {
    lemmas: 'doubt',
    kind: 'denial',
    takes: ['that', 'bare'],
    certainty: { low: 0.05, high: 0.4 },
    ambiguous: true,
  },
  {
    lemmas: 'deny reject dismiss refute rebuff rebut downplay',
    kind: 'denial',
    takes: ['that', 'bare', 'quote', 'object'],
  },
  { lemmas: 'dispute', kind: 'denial', takes: ['that', 'object'], ambiguous: true },
  { lemmas: 'rule', particle: ['out'], kind: 'denial', takes: ['that', 'object'] },
  { lemmas: 'play', particle: ['down'], kind: 'denial', takes: ['object'] },
  { lemmas: 'brush', particle: ['aside'], kind: 'denial', takes: ['object'] },
  { lemmas: 'brush', particle: ['off'], kind: 'denial', takes: ['object'] },
  { lemmas: 'shrug', particle: ['off'], kind: 'denial', takes: ['object'] },
  {
    lemmas: 'predict foresee forecast project prophesy foretell envisage envision',
    kind: 'forecast',
    takes: ['that', 'bare', 'object', 'quote'],
    ambiguous: true,
  },
  { lemmas: 'expect anticipate', kind: 'forecast', takes: ['that', 'bare', 'object'], ambiguous: true },
  {
    lemmas: 'warn caution',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote', 'infinitive', 'about'],
    infinitiveKind: 'demand',
    listener: true,
  },
  { lemmas: 'point', particle: ['out'], kind: 'assertion', takes: ['that', 'bare', 'quote'] },
  { lemmas: 'threaten', kind: 'threat', takes: ['that', 'infinitive', 'quote'] },
  {
    lemmas: 'promise pledge vow swear',
    kind: 'promise',
    takes: ['that', 'bare', 'infinitive', 'quote', 'object'],
    ambiguous: true,
  },
  { lemmas: 'demand', kind: 'demand', takes: ['that', 'quote', 'object'], ambiguous: true },
  { lemmas: 'urge', kind: 'demand', takes: ['that', 'quote', 'object'] },
  { lemmas: 'propose', kind: 'demand', takes: ['that', 'object'], ambiguous: true },
  { lemmas: 'call', particle: ['for'], kind: 'demand', takes: ['object'] },
  { lemmas: 'call', particle: ['on'], kind: 'demand', takes: ['object'] },
  {
    lemmas: 'ask',
    kind: 'question',
    takes: ['that', 'quote', 'infinitive'],
    infinitiveKind: 'demand',
    listener: true,
  },
  { lemmas: 'wonder', kind: 'question', takes: ['that', 'quote'] },
  {
    lemmas: 'admi(tt) acknowledge concede confess',
    kind: 'admission',
    takes: ['that', 'bare', 'quote', 'object'],
  },
];

/** English reporting verbs with all their forms. */
export const ENGLISH_CUE_VERBS: readonly CueVerb[] = ROWS.flatMap(({ lemmas, ...meaning }) =>
  lemmas.split(' ').map((lemma) => {
    const forms = englishVerbForms(lemma, IRREGULAR[lemma]);
    return {
      lemma: lemma.replace(/\((\w)\w\)$/u, '$1'),
      ...meaning,
      finite: [...forms.finite, ...forms.base],
      participle: forms.past,
      gerund: forms.gerund,
      infinitive: [],
    };
  }),
);

/** English reporting phrases. */
export const ENGLISH_CUE_PHRASES: readonly CuePhrase[] = [
  { pattern: 'made|makes|make clear', kind: 'assertion', takes: ['that', 'bare'] },
  { pattern: 'made|makes|make it clear', kind: 'assertion', takes: ['that', 'bare'] },
  {
    pattern: 'is|are|was|were|am convinced|certain|confident|sure',
    kind: 'assertion',
    takes: ['that', 'bare'],
    certainty: { low: 0.8, high: 0.99 },
  },
  {
    pattern: 'has|have|had no|little doubt',
    kind: 'assertion',
    takes: ['that', 'bare'],
    certainty: { low: 0.95, high: 0.99 },
  },
  {
    pattern: 'expressed|voiced|raised|express|voice ~3 concern|concerns|fear|fears|alarm',
    kind: 'assertion',
    takes: ['that', 'about', 'object'],
    certainty: { low: 0.2, high: 0.7 },
  },
  {
    pattern: 'is|are|was|were ~1 concerned|worried',
    kind: 'assertion',
    takes: ['that'],
    certainty: { low: 0.2, high: 0.7 },
  },
  { pattern: 'is|are|was|were quoted as saying', kind: 'assertion', takes: ['that', 'bare', 'quote'] },
  { pattern: 'was|were|is|are cited as saying', kind: 'assertion', takes: ['that', 'bare', 'quote'] },
  { pattern: 'poured|pours|pouring cold water|scorn on|over', kind: 'denial', takes: ['object'] },
  {
    pattern:
      'gives|gave|give|puts|put|sees|see|saw a|an|the|no|little|even ~5 chance|chances|probability|likelihood|odds|risk',
    kind: 'forecast',
    takes: ['that', 'object', 'about'],
    ambiguous: true,
  },
  {
    pattern: 'sees|see|saw|had|has|have no reason|reasons|cause|grounds|need for|to',
    kind: 'assertion',
    takes: ['object', 'about'],
  },
  { pattern: 'made|makes|making light of', kind: 'denial', takes: ['object'] },
  { pattern: 'distanced|distances ~1 from', kind: 'denial', takes: ['object'] },
  {
    pattern: 'claimed|claims|claiming ~1 responsibility|credit for',
    kind: 'assertion',
    takes: ['object'],
  },
  {
    pattern: 'took|takes|taking|accepted|accepts|taken|shouldered ~2 responsibility|blame|liability for',
    kind: 'admission',
    takes: ['object'],
  },
  {
    pattern: 'gave|given|gives|gave ~1 word|assurances|assurance|guarantee|guarantees',
    kind: 'promise',
    takes: ['that', 'bare'],
  },
  { pattern: 'went|goes|going on to say|add', kind: 'assertion', takes: ['that', 'bare', 'quote'] },
  {
    pattern: 'released|released|issued|issues|issuing a statement ~2 saying',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote'],
  },
  { pattern: 'refused|refuses|declined|declines to rule out', kind: 'assertion', takes: ['that', 'object'] },
  { pattern: 'took|takes to twitter|facebook to say', kind: 'assertion', takes: ['that', 'bare', 'quote'] },
  {
    pattern: 'saw|see|sees|had|has|have seen? no sign|signs|indication|indications|evidence',
    kind: 'assertion',
    takes: ['that', 'object'],
    certainty: { low: 0.05, high: 0.3 },
  },
];

/** English nouns that name a statement. */
export const ENGLISH_CUE_NOUNS: readonly CueNoun[] = [
  { forms: ['denial', 'denials'], kind: 'denial' },
  {
    forms: [
      'statement',
      'statements',
      'claim',
      'claims',
      'announcement',
      'remark',
      'remarks',
      'assertion',
      'allegation',
      'allegations',
      'assessment',
      'comments',
    ],
    kind: 'assertion',
  },
  { forms: ['warning', 'warnings'], kind: 'assertion' },
  { forms: ['forecast', 'forecasts', 'prediction', 'predictions'], kind: 'forecast' },
  { forms: ['threat', 'threats', 'ultimatum'], kind: 'threat' },
  { forms: ['promise', 'promises', 'pledge', 'pledges', 'vow'], kind: 'promise' },
  { forms: ['demand', 'demands', 'appeal'], kind: 'demand' },
  { forms: ['admission', 'acknowledgement'], kind: 'admission' },
];
