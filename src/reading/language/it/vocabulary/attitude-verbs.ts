import type { Attitude, AttitudeVerb, CueMeaning } from '../../language-rules.ts';

type Row = CueMeaning & {
  readonly attitude: Attitude;
  readonly lemmas: string;
  readonly particle?: readonly string[];
  readonly tag?: 'ADJ';
};

const CLAUSE = ['that', 'infinitive', 'quote'] as const;
const GUESS = { low: 0.2, high: 0.7 };
const BELIEF = { low: 0.55, high: 0.9 };
const WORRY = { low: 0.2, high: 0.7 };

/**
 * Italian verbs and adjectives of attribution besides those of reporting, by the same classes as the English ones: whatever tells what somebody says,
 * holds, feels, wants, intends, asks for or judges.
 */
const ROWS: readonly Row[] = [
  {
    attitude: 'speech',
    lemmas:
      'proclamare sentenziare mormorare borbottare lamentarsi lamentare vantare vantarsi ribattere obiettare eccepire professare attestare certificare divulgare teorizzare postare mentire incalzare rincarare tuonare sbottare azzardare confidare chiosare controbattere sussurrare sospirare sibilare ringhiare inveire arringare ventilare rimarcare scandire ripetere enunciare esporre anticipare aggiungere',
    kind: 'assertion',
    takes: CLAUSE,
  },
  {
    attitude: 'speech',
    lemmas:
      'discutere illustrare descrivere dettagliare esporre riassumere evidenziare sottolineare ribadire spiegare citare menzionare ricordare annunciare esprimere manifestare commentare riconoscere rivendicare lamentare deplorare',
    kind: 'assertion',
    takes: ['object', 'that'],
    judges: ['come'],
    ambiguous: true,
  },
  {
    attitude: 'speech',
    lemmas:
      'parlare discutere lamentarsi scherzare vantarsi scrivere mentire riferire informare interrogarsi',
    kind: 'assertion',
    takes: [],
    about: ['di', 'su'],
    ambiguous: true,
  },
  {
    attitude: 'speech',
    lemmas: 'alludere replicare rispondere reagire riferirsi',
    kind: 'assertion',
    takes: ['that'],
    about: ['a'],
    ambiguous: true,
  },
  {
    attitude: 'speech',
    lemmas: 'dirsi dichiararsi',
    kind: 'assertion',
    takes: ['object', 'infinitive', 'that'],
  },
  {
    attitude: 'thought',
    lemmas: 'aspettarsi attendersi',
    kind: 'forecast',
    takes: ['that', 'object', 'infinitive'],
  },
  {
    attitude: 'speech',
    lemmas: 'scusarsi',
    kind: 'admission',
    takes: ['that', 'infinitive'],
    about: ['per', 'di'],
  },
  {
    attitude: 'judgement',
    lemmas:
      'accusare incolpare condannare denunciare criticare elogiare lodare encomiare ringraziare deridere schernire biasimare rimproverare redarguire insultare offendere difendere applaudire apprezzare stigmatizzare bacchettare censurare',
    kind: 'assertion',
    takes: ['object'],
    judges: ['di', 'per', 'come'],
    ambiguous: true,
  },
  {
    attitude: 'judgement',
    lemmas: 'appoggiare sostenere caldeggiare rinnegare ripudiare sconfessare avversare osteggiare preferire',
    kind: 'assertion',
    takes: ['object', 'infinitive'],
    judges: ['come', 'per'],
    ambiguous: true,
  },
  {
    attitude: 'judgement',
    lemmas:
      'respingere negare smentire confutare contestare minimizzare rigettare disconoscere smontare sbugiardare',
    kind: 'denial',
    takes: ['object', 'that', 'infinitive'],
    judges: ['come'],
  },
  {
    attitude: 'judgement',
    lemmas:
      'definire chiamare descrivere etichettare giudicare considerare ritenere reputare dipingere qualificare indicare',
    kind: 'assertion',
    takes: ['object'],
    judges: ['come', 'a', 'con'],
    judged: true,
    ambiguous: true,
  },
  {
    attitude: 'judgement',
    lemmas: 'paragonare equiparare accostare',
    kind: 'assertion',
    takes: ['object'],
    judges: ['a', 'con'],
    ambiguous: true,
  },
  {
    attitude: 'judgement',
    lemmas: 'liquidare bollare',
    kind: 'denial',
    takes: ['object'],
    judges: ['come'],
    judged: true,
    ambiguous: true,
  },
  {
    attitude: 'judgement',
    lemmas: 'concordare dissentire convenire simpatizzare',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    about: ['con', 'su'],
  },
  {
    attitude: 'thought',
    lemmas:
      'credere pensare ritenere supporre presumere immaginare giudicare concludere figurarsi immaginarsi',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    certainty: BELIEF,
  },
  {
    attitude: 'thought',
    lemmas: 'sospettare ipotizzare congetturare dubitare',
    kind: 'assertion',
    takes: CLAUSE,
    certainty: GUESS,
  },
  {
    attitude: 'thought',
    lemmas: 'sospettare ipotizzare congetturare',
    kind: 'assertion',
    takes: ['object'],
    certainty: GUESS,
    ambiguous: true,
  },
  {
    attitude: 'thought',
    lemmas: 'propendere scommettere',
    kind: 'assertion',
    takes: [],
    about: ['per', 'su'],
    certainty: BELIEF,
  },
  {
    attitude: 'thought',
    lemmas: 'valutare ponderare soppesare meditare contemplare considerare',
    kind: 'assertion',
    takes: ['that', 'infinitive', 'object'],
    certainty: GUESS,
    ambiguous: true,
  },
  {
    attitude: 'knowledge',
    lemmas:
      'sapere capire comprendere ricordare ricordarsi dimenticare apprendere scoprire accorgersi notare sentire conoscere',
    kind: 'assertion',
    takes: ['that'],
    ambiguous: true,
  },
  {
    attitude: 'feeling',
    lemmas: 'rammaricarsi pentirsi dolersi dispiacersi vergognarsi',
    kind: 'assertion',
    infinitiveKind: 'admission',
    takes: ['that', 'infinitive'],
  },
  {
    attitude: 'feeling',
    lemmas: 'sperare temere augurarsi preoccuparsi confidare rallegrarsi auspicare',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    certainty: WORRY,
  },
  { attitude: 'feeling', lemmas: 'temere auspicare', kind: 'assertion', takes: ['object'], certainty: WORRY },
  {
    attitude: 'wish',
    lemmas: 'volere desiderare preferire gradire bramare',
    kind: 'assertion',
    takes: ['infinitive'],
    ambiguous: true,
  },
  {
    attitude: 'wish',
    lemmas: 'volere desiderare',
    kind: 'demand',
    takes: ['that', 'object'],
    ambiguous: true,
  },
  {
    attitude: 'intention',
    lemmas: 'intendere decidere progettare pianificare prefiggersi scegliere mirare puntare',
    kind: 'assertion',
    takes: ['infinitive', 'that'],
    about: ['a'],
    ambiguous: true,
  },
  {
    attitude: 'intention',
    lemmas: 'progettare pianificare',
    kind: 'assertion',
    takes: ['object'],
    ambiguous: true,
  },
  {
    attitude: 'intention',
    lemmas: 'accettare offrirsi acconsentire prestarsi',
    kind: 'promise',
    takes: ['infinitive', 'that'],
    about: ['a'],
    ambiguous: true,
  },
  {
    attitude: 'intention',
    lemmas: 'offrire garantire',
    kind: 'promise',
    takes: ['object', 'infinitive'],
    doing: true,
    ambiguous: true,
  },
  {
    attitude: 'request',
    lemmas: 'premere pressare insistere appellarsi adoperarsi spingere',
    kind: 'demand',
    takes: [],
    ambiguous: true,
  },
  {
    attitude: 'request',
    lemmas: 'proporre',
    kind: 'demand',
    takes: ['object', 'infinitive', 'that'],
    ambiguous: true,
  },
  {
    attitude: 'intention',
    lemmas: 'promettere giurare impegnarsi vincolarsi obbligarsi',
    kind: 'promise',
    takes: ['infinitive', 'that', 'object'],
    about: ['a'],
    ambiguous: true,
  },
  { attitude: 'intention', lemmas: 'rifiutare rifiutarsi', kind: 'denial', takes: ['infinitive', 'object'] },
  { attitude: 'intention', lemmas: 'minacciare', kind: 'threat', takes: ['infinitive', 'that', 'object'] },
  {
    attitude: 'request',
    lemmas:
      'chiedere invitare esortare sollecitare implorare pregare supplicare ordinare intimare ingiungere comandare incoraggiare consigliare raccomandare spronare sfidare',
    kind: 'demand',
    takes: ['infinitive', 'that', 'object'],
    about: ['a'],
    ambiguous: true,
  },
  {
    attitude: 'request',
    lemmas: 'pretendere esigere reclamare invocare rivendicare suggerire richiedere',
    kind: 'demand',
    takes: ['object', 'that', 'infinitive'],
    ambiguous: true,
  },
  {
    attitude: 'request',
    lemmas: 'chiedere domandare chiedersi domandarsi',
    kind: 'question',
    takes: ['that', 'quote'],
    ambiguous: true,
  },
  {
    attitude: 'evidence',
    lemmas:
      'mostrare rivelare indicare suggerire dimostrare provare stimare documentare confermare attestare evidenziare calcolare',
    kind: 'assertion',
    takes: ['that', 'infinitive', 'quote', 'object'],
    judges: ['come'],
    ambiguous: true,
  },
  {
    attitude: 'thought',
    tag: 'ADJ',
    lemmas:
      'certo sicuro convinto fiducioso speranzoso irremovibile consapevole cosciente ottimista scettico dubbioso persuaso',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    certainty: { low: 0.55, high: 0.99 },
  },
  {
    attitude: 'feeling',
    tag: 'ADJ',
    lemmas: 'preoccupato felice lieto contento deluso sorpreso orgoglioso dispiaciuto irritato allarmato',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    about: ['per', 'di', 'da'],
  },
  {
    attitude: 'wish',
    tag: 'ADJ',
    lemmas: 'determinato deciso riluttante',
    kind: 'assertion',
    takes: ['infinitive'],
  },
];

/** Italian verbs and adjectives of attitude, by lemma. */
export const ITALIAN_ATTITUDES: readonly AttitudeVerb[] = ROWS.flatMap(({ lemmas, ...meaning }) =>
  lemmas.split(' ').map((lemma) => ({ lemma, ...meaning })),
);
