import type { AttitudeNoun } from '../../language-rules.ts';

type Row = Omit<AttitudeNoun, 'lemma'> & { readonly lemmas: string };

const GUESS = { low: 0.2, high: 0.7 };

/** English nouns that name what somebody says, holds, feels, wants or asks for, with the prepositions in front of what it is about. */
const ROWS: readonly Row[] = [
  {
    attitude: 'speech',
    kind: 'assertion',
    lemmas:
      'claim statement assertion allegation announcement remark comment argument contention insistence suggestion observation testimony declaration revelation disclosure',
    about: ['about', 'on'],
  },
  {
    attitude: 'speech',
    kind: 'assertion',
    lemmas: 'description characterization characterisation depiction portrayal explanation discussion',
    about: ['of', 'about', 'for'],
  },
  { attitude: 'speech', kind: 'assertion', lemmas: 'reference', about: ['to'] },
  { attitude: 'speech', kind: 'assertion', lemmas: 'complaint', about: ['about', 'against'] },
  { attitude: 'speech', kind: 'question', lemmas: 'question inquiry', about: ['about', 'on', 'over'] },
  { attitude: 'speech', kind: 'denial', lemmas: 'denial', about: ['of'] },
  {
    attitude: 'speech',
    kind: 'admission',
    lemmas: 'admission acknowledgement acknowledgment recognition',
    about: ['of'],
  },
  { attitude: 'speech', kind: 'admission', lemmas: 'apology', about: ['for'] },
  { attitude: 'speech', kind: 'assertion', lemmas: 'warning', about: ['of', 'about', 'against'] },
  {
    attitude: 'judgement',
    kind: 'assertion',
    lemmas:
      'criticism condemnation denunciation endorsement rebuke mockery approval disapproval embrace critique',
    about: ['of'],
  },
  {
    attitude: 'judgement',
    kind: 'assertion',
    lemmas: 'praise support admiration disdain contempt',
    about: ['for', 'of'],
  },
  {
    attitude: 'judgement',
    kind: 'assertion',
    lemmas: 'opposition objection hostility resistance',
    about: ['to'],
  },
  { attitude: 'judgement', kind: 'denial', lemmas: 'rejection dismissal repudiation', about: ['of'] },
  { attitude: 'judgement', kind: 'assertion', lemmas: 'accusation', about: ['of', 'against'] },
  {
    attitude: 'judgement',
    kind: 'assertion',
    lemmas: 'view opinion assessment stance position judgment judgement',
    about: ['of', 'on', 'about'],
  },
  {
    attitude: 'thought',
    kind: 'assertion',
    lemmas: 'belief conviction',
    about: ['in'],
    certainty: { low: 0.55, high: 0.9 },
  },
  {
    attitude: 'thought',
    kind: 'assertion',
    lemmas: 'suspicion assumption skepticism scepticism doubt',
    about: ['of', 'about'],
    certainty: GUESS,
  },
  {
    attitude: 'thought',
    kind: 'forecast',
    lemmas: 'expectation prediction forecast projection estimate',
    about: ['of', 'for', 'about'],
  },
  {
    attitude: 'feeling',
    kind: 'assertion',
    lemmas: 'hope fear concern worry anxiety frustration anger dissatisfaction regret outrage alarm',
    about: ['of', 'about', 'over', 'for', 'with', 'at'],
    certainty: GUESS,
  },
  {
    attitude: 'intention',
    kind: 'promise',
    lemmas: 'vow promise pledge proposal offer',
    about: ['for', 'of', 'on'],
  },
  { attitude: 'intention', kind: 'denial', lemmas: 'refusal reluctance', about: [] },
  { attitude: 'intention', kind: 'threat', lemmas: 'threat ultimatum', about: ['of'] },
  { attitude: 'wish', kind: 'assertion', lemmas: 'desire wish preference ambition', about: ['for', 'of'] },
  {
    attitude: 'request',
    kind: 'demand',
    lemmas: 'call demand request appeal plea order recommendation advice',
    about: ['for', 'on'],
  },
];

/** English nouns of attitude, by lemma. */
export const ENGLISH_ATTITUDE_NOUNS: readonly AttitudeNoun[] = ROWS.flatMap(({ lemmas, ...meaning }) =>
  lemmas.split(' ').map((lemma) => ({ lemma, ...meaning })),
);

/** English verbs that do what their object names ("*made* a promise"). */
export const ENGLISH_LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make issue express voice have give offer raise deliver share repeat renew reiterate announce release unveil face declare harbor harbour send'.split(
    ' ',
  ),
);
