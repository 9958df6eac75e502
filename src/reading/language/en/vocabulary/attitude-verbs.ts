import type { Attitude, AttitudeVerb, CueMeaning } from '../../language-rules.ts';

type Row = CueMeaning & {
  readonly attitude: Attitude;
  readonly lemmas: string;
  readonly particle?: readonly string[];
  readonly tag?: 'ADJ';
};

const CLAUSE = ['that', 'bare', 'quote'] as const;
const GUESS = { low: 0.2, high: 0.7 };
const BELIEF = { low: 0.55, high: 0.9 };
const WORRY = { low: 0.2, high: 0.7 };

/**
 * English verbs and adjectives of attribution besides those of reporting, by the classes of Levin (English Verb Classes and Alternations, 1993: 31, 33,
 * 37, 62) and of the attributions of Pareti (PARC, 2015): whatever tells what somebody says, holds, feels, wants, intends, asks for or judges.
 */
const ROWS: readonly Row[] = [
  {
    attitude: 'speech',
    lemmas:
      'opine proclaim pronounce intone murmur mutter exclaim scream gush gripe grumble moan crow vent retort interject chime preach profess attest assert affirm certify relate divulge growl snap hiss fume thunder rage bark bellow sigh sob mumble stammer sneer jeer gloat whine protest object confide venture reflect theorize theorise hypothesize hypothesise volunteer reason stipulate tell say blog email text opine lie relay remind intimate speak',
    kind: 'assertion',
    takes: CLAUSE,
  },
  {
    attitude: 'speech',
    lemmas:
      'discuss outline detail recite restate tout trumpet voice articulate elaborate summarize summarise paraphrase highlight publicize explain stress emphasize emphasise underscore reiterate recount lament bemoan decry mention cite quote describe acknowledge note express detail echo announce unveil',
    kind: 'assertion',
    takes: ['object', 'that'],
    judges: ['as'],
    ambiguous: true,
  },
  {
    attitude: 'speech',
    lemmas:
      'talk speak complain joke boast brag write warn lie rant testify comment remark elaborate opine tweet muse ask inquire wonder',
    kind: 'assertion',
    takes: [],
    about: ['about', 'on', 'of', 'against'],
    ambiguous: true,
  },
  {
    attitude: 'speech',
    lemmas: 'refer allude point respond react reply object testify',
    kind: 'assertion',
    takes: ['that'],
    about: ['to'],
    ambiguous: true,
  },
  { attitude: 'speech', lemmas: 'apologize apologise', kind: 'admission', takes: ['that'], about: ['for'] },
  {
    attitude: 'speech',
    lemmas: 'admit confess',
    kind: 'admission',
    takes: ['that', 'object'],
    about: ['to'],
  },
  { attitude: 'speech', lemmas: 'accept', kind: 'admission', takes: ['that', 'bare'], ambiguous: true },
  {
    attitude: 'feeling',
    lemmas: 'regret rue',
    kind: 'assertion',
    infinitiveKind: 'admission',
    takes: ['that', 'infinitive'],
  },
  { attitude: 'speech', lemmas: 'own', particle: ['up'], kind: 'admission', takes: [], about: ['to'] },
  {
    attitude: 'judgement',
    lemmas: 'compare liken',
    kind: 'assertion',
    takes: ['object'],
    judges: ['to', 'with'],
    ambiguous: true,
  },
  { attitude: 'speech', lemmas: 'report', kind: 'assertion', takes: ['object'], ambiguous: true },
  {
    attitude: 'judgement',
    lemmas: 'scoff sneer laugh jeer balk bristle',
    kind: 'denial',
    takes: [],
    about: ['at'],
  },
  {
    attitude: 'judgement',
    lemmas: 'disavow disclaim disown repudiate contradict debunk discredit rubbish belittle quash negate',
    kind: 'denial',
    takes: ['object', 'that'],
    judges: ['as'],
  },
  ...['off', 'aside', 'away', 'down'].flatMap((particle): Row[] => [
    {
      attitude: 'judgement',
      lemmas: 'brush laugh wave bat shrug shoot knock wave swat play',
      particle: [particle],
      kind: 'denial',
      takes: ['object', 'that'],
      judges: ['as'],
      ambiguous: true,
    },
  ]),
  { attitude: 'speech', lemmas: 'hint', kind: 'assertion', takes: CLAUSE, about: ['at'], certainty: GUESS },
  {
    attitude: 'judgement',
    lemmas:
      'accuse blame condemn denounce criticize criticise decry praise hail laud applaud commend congratulate thank mock ridicule deride slam blast bash lambast lambaste chide scold rebuke reprimand admonish berate assail castigate excoriate vilify disparage belittle insult taunt scorn fault defend credit salute honor honour',
    kind: 'assertion',
    takes: ['object'],
    judges: ['of', 'for', 'as', 'over', 'on'],
    ambiguous: true,
  },
  {
    attitude: 'judgement',
    lemmas:
      'endorse oppose favor favour champion advocate renounce welcome support back protest contest question admire trust distrust resent prefer',
    kind: 'assertion',
    takes: ['object', 'infinitive'],
    judges: ['as', 'for', 'over', 'to'],
    ambiguous: true,
  },
  {
    attitude: 'judgement',
    lemmas: 'reject dismiss rebuff rebut refute dispute downplay discount deny',
    kind: 'denial',
    takes: ['object', 'that'],
    judges: ['as'],
  },
  {
    attitude: 'judgement',
    lemmas:
      'call describe label brand dub term deem characterize characterise portray depict view regard consider paint rate rank declare name identify define',
    kind: 'assertion',
    takes: ['object'],
    judges: ['as', 'to', 'with'],
    judged: true,
    ambiguous: true,
  },
  {
    attitude: 'judgement',
    lemmas: 'agree disagree side sympathize sympathise',
    kind: 'assertion',
    takes: ['that'],
    about: ['with', 'on', 'to'],
    ambiguous: true,
  },
  {
    attitude: 'judgement',
    lemmas: 'object argue rail campaign lobby rally protest',
    kind: 'demand',
    takes: [],
    about: ['against', 'for', 'to'],
    ambiguous: true,
  },
  {
    attitude: 'thought',
    lemmas: 'believe think consider reckon guess figure assume presume imagine feel judge conclude',
    kind: 'assertion',
    takes: ['that', 'bare'],
    certainty: BELIEF,
    ambiguous: true,
  },
  {
    attitude: 'thought',
    lemmas: 'suspect speculate theorize',
    kind: 'assertion',
    takes: CLAUSE,
    certainty: GUESS,
  },
  {
    attitude: 'thought',
    lemmas: 'suspect',
    kind: 'assertion',
    takes: ['object'],
    certainty: GUESS,
    ambiguous: true,
  },
  {
    attitude: 'thought',
    lemmas: 'lean incline',
    kind: 'assertion',
    takes: [],
    about: ['towards', 'toward', 'to'],
    certainty: BELIEF,
    ambiguous: true,
  },
  {
    attitude: 'feeling',
    lemmas: 'fear dread',
    kind: 'assertion',
    takes: ['object'],
    certainty: WORRY,
    ambiguous: true,
  },
  {
    attitude: 'thought',
    lemmas: 'consider weigh mull ponder contemplate debate doubt',
    kind: 'assertion',
    takes: ['that', 'object'],
    certainty: GUESS,
    ambiguous: true,
  },
  {
    attitude: 'knowledge',
    lemmas:
      'know realize realise recognize recognise understand remember recall recollect forget learn discover notice see hear find observe',
    kind: 'assertion',
    takes: ['that', 'bare'],
    ambiguous: true,
  },
  {
    attitude: 'feeling',
    lemmas: 'hope fear worry mourn dread care mind',
    kind: 'assertion',
    takes: ['that', 'bare', 'infinitive'],
    about: ['about', 'for'],
    certainty: WORRY,
    ambiguous: true,
  },
  {
    attitude: 'wish',
    lemmas: 'want wish desire prefer like love yearn long hate',
    kind: 'assertion',
    takes: ['infinitive', 'that'],
    ambiguous: true,
  },
  {
    attitude: 'wish',
    lemmas: 'want desire',
    kind: 'demand',
    takes: ['object'],
    judges: ['in', 'on'],
    ambiguous: true,
  },
  {
    attitude: 'intention',
    lemmas: 'plan intend aim seek decide resolve opt choose mean',
    kind: 'assertion',
    takes: ['infinitive', 'that'],
    ambiguous: true,
  },
  { attitude: 'intention', lemmas: 'plan', kind: 'assertion', takes: ['object'], ambiguous: true },
  {
    attitude: 'intention',
    lemmas: 'agree offer undertake guarantee volunteer consent',
    kind: 'promise',
    takes: ['infinitive', 'that'],
    ambiguous: true,
  },
  {
    attitude: 'intention',
    lemmas: 'offer guarantee',
    kind: 'promise',
    takes: ['object'],
    doing: true,
    ambiguous: true,
  },
  {
    attitude: 'intention',
    lemmas: 'commit',
    kind: 'promise',
    takes: ['infinitive'],
    about: ['to'],
    ambiguous: true,
  },
  { attitude: 'request', lemmas: 'seek propose', kind: 'demand', takes: ['object'], ambiguous: true },
  {
    attitude: 'intention',
    lemmas: 'vow pledge promise commit swear',
    kind: 'promise',
    takes: ['infinitive', 'that', 'object'],
    ambiguous: true,
  },
  { attitude: 'intention', lemmas: 'refuse decline', kind: 'denial', takes: ['infinitive'] },
  { attitude: 'intention', lemmas: 'threaten', kind: 'threat', takes: ['infinitive', 'that'] },
  { attitude: 'intention', lemmas: 'threaten', kind: 'threat', takes: ['object'], doing: true },
  {
    attitude: 'request',
    lemmas:
      'ask urge beg plead implore appeal lobby counsel adjure prod bid press push order command instruct direct tell invite encourage advise recommend warn caution petition pressure dare exhort entreat challenge remind',
    kind: 'demand',
    takes: ['infinitive', 'that'],
    ambiguous: true,
  },
  {
    attitude: 'request',
    lemmas: 'demand recommend suggest request propose urge order',
    kind: 'demand',
    takes: ['object', 'that'],
    ambiguous: true,
  },
  {
    attitude: 'request',
    lemmas: 'call ask plead push appeal press lobby argue advocate',
    kind: 'demand',
    takes: [],
    about: ['for', 'on'],
    ambiguous: true,
  },
  {
    attitude: 'request',
    lemmas: 'ask question inquire',
    kind: 'question',
    takes: ['that', 'quote'],
    ambiguous: true,
  },
  {
    attitude: 'evidence',
    lemmas: 'find prove estimate report state read project predict conclude confirm hold',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote'],
    ambiguous: true,
  },
  {
    attitude: 'evidence',
    lemmas: 'show reveal indicate suggest demonstrate illustrate document',
    kind: 'assertion',
    takes: ['that', 'bare', 'quote', 'object', 'infinitive'],
    judges: ['as', 'at', 'with', 'in'],
    ambiguous: true,
  },
  {
    attitude: 'thought',
    tag: 'ADJ',
    lemmas:
      'sure certain convinced confident aware positive optimistic hopeful skeptical sceptical doubtful unsure adamant',
    kind: 'assertion',
    takes: ['that', 'bare'],
    about: ['about', 'of'],
    certainty: { low: 0.55, high: 0.99 },
  },
  {
    attitude: 'feeling',
    tag: 'ADJ',
    lemmas:
      'afraid worried concerned happy proud glad sorry disappointed surprised angry upset frustrated pleased alarmed',
    kind: 'assertion',
    takes: ['that', 'bare'],
    about: ['about', 'by', 'with', 'of', 'over', 'at'],
  },
  {
    attitude: 'wish',
    tag: 'ADJ',
    lemmas: 'eager reluctant keen determined',
    kind: 'assertion',
    takes: ['infinitive'],
  },
];

/** English verbs and adjectives of attitude, by lemma. */
export const ENGLISH_ATTITUDES: readonly AttitudeVerb[] = ROWS.flatMap(({ lemmas, ...meaning }) =>
  lemmas.split(' ').map((lemma) => ({ lemma, ...meaning })),
);
