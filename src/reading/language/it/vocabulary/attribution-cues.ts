import type { CueMeaning, CueNoun, CuePhrase, CueVerb } from '../../language-rules.ts';
import { type IrregularVerb, italianVerbForms } from '../verb-forms.ts';

type Row = CueMeaning & { readonly lemmas: string };

/** First persons of the verbs of thinking; of others they look like nouns (annuncio, denuncio). */
const FIRST_PERSON: Readonly<Record<string, readonly string[]>> = {
  ritenere: ['ritengo', 'riteniamo'],
  credere: ['credo', 'crediamo'],
  pensare: ['penso', 'pensiamo'],
  sperare: ['spero', 'speriamo'],
  temere: ['temo', 'temiamo'],
  supporre: ['suppongo', 'supponiamo'],
  immaginare: ['immagino', 'immaginiamo'],
  dubitare: ['dubito', 'dubitiamo'],
};

const IRREGULAR: Readonly<Record<string, IrregularVerb>> = {
  dire: {
    present: 'dice dicono dica dicano',
    past: 'disse dissero',
    participle: 'detto',
    future: 'dir',
    imperfect: 'dic',
  },
  ammettere: { present: 'ammette ammettono ammetta', past: 'ammise ammisero', participle: 'ammesso' },
  promettere: { present: 'promette promettono prometta', past: 'promise promisero', participle: 'promesso' },
  sostenere: {
    present: 'sostiene sostengono sostenga',
    past: 'sostenne sostennero',
    participle: 'sostenuto',
    future: 'sosterr',
  },
  ritenere: {
    present: 'ritiene ritengono ritenga',
    past: 'ritenne ritennero',
    participle: 'ritenuto',
    future: 'riterr',
  },
  escludere: { present: 'esclude escludono escluda', past: 'escluse esclusero', participle: 'escluso' },
  aggiungere: { present: 'aggiunge aggiungono', past: 'aggiunse aggiunsero', participle: 'aggiunto' },
  scrivere: { present: 'scrive scrivono', past: 'scrisse scrissero', participle: 'scritto' },
  chiedere: { present: 'chiede chiedono chieda', past: 'chiese chiesero', participle: 'chiesto' },
  rispondere: { present: 'risponde rispondono', past: 'rispose risposero', participle: 'risposto' },
  prevedere: {
    present: 'prevede prevedono preveda',
    past: 'previde previdero',
    participle: 'previsto',
    future: 'prevedr',
  },
  riconoscere: {
    present: 'riconosce riconoscono',
    past: 'riconobbe riconobbero',
    participle: 'riconosciuto',
  },
  respingere: { present: 'respinge respingono', past: 'respinse respinsero', participle: 'respinto' },
  esprimere: { present: 'esprime esprimono', past: 'espresse espressero', participle: 'espresso' },
  concludere: { present: 'conclude concludono', past: 'concluse conclusero', participle: 'concluso' },
  predire: {
    present: 'predice predicono predica',
    past: 'predisse predissero',
    participle: 'predetto',
    future: 'predir',
    imperfect: 'predic',
  },
  proporre: {
    present: 'propone propongono proponga',
    past: 'propose proposero',
    participle: 'proposto',
    future: 'proporr',
    imperfect: 'propon',
  },
  supporre: {
    present: 'suppone suppongono',
    past: 'suppose supposero',
    participle: 'supposto',
    future: 'supporr',
    imperfect: 'suppon',
  },
  leggere: { present: 'legge leggono', past: 'lesse lessero', participle: 'letto' },
  apprendere: { present: 'apprende apprendono', past: 'apprese appresero', participle: 'appreso' },
  scoprire: { present: 'scopre scoprono', past: 'scoprì scoprirono', participle: 'scoperto' },
  difendere: { present: 'difende difendono', past: 'difese difesero', participle: 'difeso' },
  pretendere: { present: 'pretende pretendono pretenda', past: 'pretese pretesero', participle: 'preteso' },
  esigere: { present: 'esige esigono esiga', past: 'esigette esigettero', participle: 'esatto' },
  smentire: { present: 'smentisce smentiscono smentisca', past: 'smentì smentirono', participle: 'smentito' },
};

const ROWS: readonly Row[] = [
  {
    lemmas:
      'affermare dichiarare sostenere osservare spiegare sottolineare precisare riferire ribadire aggiungere rilevare evidenziare raccontare ricordare puntualizzare commentare specificare chiarire replicare argomentare ironizzare rimarcare asserire testimoniare lamentare',
    kind: 'assertion',
    takes: ['that', 'infinitive', 'quote'],
  },
  {
    lemmas: 'dire',
    kind: 'assertion',
    takes: ['that', 'infinitive', 'quote'],
  },
  {
    lemmas: 'assicurare garantire rassicurare informare',
    kind: 'assertion',
    takes: ['that', 'infinitive', 'quote'],
    listener: true,
  },
  {
    lemmas: 'annunciare confermare rivelare segnalare comunicare denunciare documentare attestare dimostrare',
    kind: 'assertion',
    takes: ['that', 'infinitive', 'quote', 'object'],
  },
  {
    lemmas: 'notare indicare mostrare constatare proseguire continuare stabilire leggere twittare calcolare',
    kind: 'assertion',
    takes: ['that', 'quote'],
    ambiguous: true,
  },
  {
    lemmas: 'scrivere rispondere concludere insistere',
    kind: 'assertion',
    takes: ['that', 'quote', 'infinitive'],
    ambiguous: true,
  },
  { lemmas: 'gridare urlare esclamare', kind: 'assertion', takes: ['that', 'quote'] },
  { lemmas: 'scoprire accertare apprendere', kind: 'assertion', takes: ['that'], ambiguous: true },
  { lemmas: 'parlare', kind: 'assertion', takes: ['about', 'quote'] },
  {
    lemmas: 'accusare incolpare condannare criticare elogiare lodare difendere deplorare citare menzionare',
    kind: 'assertion',
    takes: ['object'],
    ambiguous: true,
  },
  {
    lemmas: 'ritenere credere pensare giudicare valutare stimare reputare considerare',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    certainty: { low: 0.55, high: 0.9 },
  },
  {
    lemmas: 'suggerire ipotizzare supporre presumere sospettare immaginare insinuare',
    kind: 'assertion',
    takes: ['that', 'infinitive', 'quote'],
    certainty: { low: 0.2, high: 0.6 },
  },
  {
    lemmas: 'temere sperare',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    certainty: { low: 0.2, high: 0.6 },
  },
  { lemmas: 'dubitare', kind: 'denial', takes: ['that', 'infinitive'], certainty: { low: 0.05, high: 0.4 } },
  {
    lemmas: 'negare smentire escludere minimizzare respingere ridimensionare sconfessare confutare',
    kind: 'denial',
    takes: ['that', 'infinitive', 'quote', 'object'],
  },
  {
    lemmas: 'prevedere pronosticare predire profetizzare preconizzare presagire',
    kind: 'forecast',
    takes: ['that', 'infinitive', 'object'],
    ambiguous: true,
  },
  {
    lemmas: 'avvertire ammonire avvisare',
    kind: 'assertion',
    takes: ['that', 'quote', 'infinitive'],
    infinitiveKind: 'demand',
    listener: true,
  },
  { lemmas: 'minacciare', kind: 'threat', takes: ['that', 'infinitive', 'quote', 'object'] },
  {
    lemmas: 'promettere giurare',
    kind: 'promise',
    takes: ['that', 'infinitive', 'quote', 'object'],
  },
  {
    lemmas: 'chiedere esigere pretendere sollecitare invocare esortare proporre',
    kind: 'demand',
    takes: ['that', 'infinitive', 'quote', 'object'],
  },
  { lemmas: 'ordinare', kind: 'demand', takes: ['that', 'infinitive', 'object'] },
  { lemmas: 'domandare', kind: 'question', takes: ['that', 'quote'] },
  {
    lemmas: 'ammettere riconoscere confessare',
    kind: 'admission',
    takes: ['that', 'infinitive', 'quote', 'object'],
  },
];

const NOT_ISC: ReadonlySet<string> = new Set(['avvertire']);

function firstPersonOf(lemma: string): Pick<CueVerb, 'firstPerson'> {
  const firstPerson = FIRST_PERSON[lemma];
  return firstPerson ? { firstPerson } : {};
}

/** Italian reporting verbs with all the forms that a report uses. */
export const ITALIAN_CUE_VERBS: readonly CueVerb[] = ROWS.flatMap(({ lemmas, ...meaning }) =>
  lemmas.split(' ').map((lemma) => ({
    lemma,
    ...meaning,
    ...italianVerbForms(lemma, IRREGULAR[lemma], !NOT_ISC.has(lemma)),
    ...firstPersonOf(lemma),
  })),
);

const HAVE = 'ha|hanno|aveva|avevano|avrebbe|avrebbero|abbia|abbiano|avendo|ho|abbiamo';

/** Italian reporting phrases. */
export const ITALIAN_CUE_PHRASES: readonly CuePhrase[] = [
  { pattern: `${HAVE} ~1 fatto sapere`, kind: 'assertion', takes: ['that', 'infinitive', 'quote'] },
  {
    pattern: `fa|fanno notare|presente|osservare|rilevare`,
    kind: 'assertion',
    takes: ['that', 'quote'],
  },
  {
    pattern: `${HAVE} ~1 fatto notare|presente|osservare|rilevare`,
    kind: 'assertion',
    takes: ['that', 'quote'],
  },
  { pattern: `${HAVE} ~1 voluto sapere`, kind: 'question', takes: ['that', 'quote'] },
  { pattern: 'vuole|vogliono|voleva|volevano sapere', kind: 'question', takes: ['that', 'quote'] },
  { pattern: 'fa|fanno sapere', kind: 'assertion', takes: ['that', 'infinitive', 'quote'] },
  {
    pattern: `${HAVE} ~1 reso|resi noto|nota`,
    kind: 'assertion',
    takes: ['that', 'infinitive', 'quote', 'object'],
  },
  { pattern: 'rende|rendono noto', kind: 'assertion', takes: ['that', 'infinitive', 'quote'] },
  { pattern: `${HAVE} ~1 messo in guardia`, kind: 'assertion', takes: ['that', 'quote'] },
  { pattern: 'mette|mettono in guardia', kind: 'assertion', takes: ['that', 'quote'] },
  {
    pattern: `${HAVE} ~1 lasciato|fatto intendere|capire`,
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    certainty: { low: 0.4, high: 0.8 },
  },
  {
    pattern: 'lascia|lasciano intendere',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    certainty: { low: 0.4, high: 0.8 },
  },
  {
    pattern:
      'si è|sono|era detto|detta|detti|dette ~1 certo|certa|certi|convinto|convinta|convinti|sicuro|sicura|fiducioso',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    certainty: { low: 0.8, high: 0.99 },
  },
  {
    pattern: 'è|sono|era|erano convinto|convinta|convinti|convinte|certo|certa|certi|sicuro|sicura|sicuri',
    kind: 'assertion',
    takes: ['that', 'infinitive'],
    certainty: { low: 0.8, high: 0.99 },
  },
  {
    pattern: 'si è|sono detto|detta|detti|dette preoccupato|preoccupata|preoccupati|preoccupate',
    kind: 'assertion',
    takes: ['that', 'object'],
    certainty: { low: 0.2, high: 0.7 },
  },
  { pattern: `${HAVE} ~1 puntato il dito`, kind: 'assertion', takes: ['that'] },
  {
    pattern: 'esprim* ~4 preoccupazion*|timor* sul fatto',
    kind: 'assertion',
    takes: ['that'],
    certainty: { low: 0.2, high: 0.7 },
  },
  {
    pattern: `${HAVE} ~1 espresso ~3 preoccupazione|timore|timori`,
    kind: 'assertion',
    takes: ['that', 'object'],
    certainty: { low: 0.2, high: 0.7 },
  },
  { pattern: `${HAVE} ~1 liquidato`, kind: 'denial', takes: ['object'] },
  { pattern: `${HAVE} ~1 definito|bollato`, kind: 'assertion', takes: ['object'] },
  {
    pattern: 'definisce|definiscono|bolla',
    kind: 'assertion',
    takes: ['object'],
    ambiguous: true,
    judged: true,
  },
  {
    pattern:
      'stima|stimano|dà|danno|valuta|valutano al|attorno|intorno|sotto|sopra ~6 probabilità|possibilità',
    kind: 'forecast',
    takes: ['that', 'infinitive', 'about'],
  },
  {
    pattern: 'vede|vedono|vedeva motivo|motivi|ragione|ragioni di|per',
    kind: 'assertion',
    takes: ['object', 'about'],
  },
  { pattern: `${HAVE} ~1 tagliato corto`, kind: 'assertion', takes: ['that', 'quote'] },
  { pattern: 'taglia|tagliano corto', kind: 'assertion', takes: ['that', 'quote'] },
  {
    pattern: `${HAVE} ~1 dato la|le ~2 parola|garanzie`,
    kind: 'promise',
    takes: ['that', 'infinitive'],
  },
  {
    pattern: 'si è|sono|erano|era assunto|assunta|assunti|assunte ~2 responsabilità',
    kind: 'admission',
    takes: ['object', 'about'],
  },
  {
    pattern: 'si assume|assumono ~2 responsabilità',
    kind: 'admission',
    takes: ['object', 'about'],
  },
  { pattern: `${HAVE} ~1 rispedito al mittente`, kind: 'denial', takes: ['object'] },
  { pattern: 'rispedisce|rispediscono al mittente', kind: 'denial', takes: ['object'] },
  {
    pattern: `${HAVE} ~1 rivolto|lanciato un ~1 appello`,
    kind: 'demand',
    takes: ['that', 'infinitive', 'quote'],
  },
  { pattern: `${HAVE} ~1 gettato acqua sul fuoco`, kind: 'denial', takes: ['object', 'that'] },
  { pattern: `${HAVE} ~1 parlato chiaro`, kind: 'assertion', takes: ['that', 'quote'] },
];

/** Italian nouns that name a statement. */
export const ITALIAN_CUE_NOUNS: readonly CueNoun[] = [
  { forms: ['smentita', 'smentite', 'diniego'], kind: 'denial' },
  {
    forms: ['dichiarazione', 'dichiarazioni', 'affermazione', 'affermazioni', 'annuncio', 'parole'],
    kind: 'assertion',
  },
  { forms: ['avvertimento', 'avvertimenti', 'monito', 'allarme'], kind: 'assertion' },
  { forms: ['previsione', 'previsioni', 'pronostico'], kind: 'forecast' },
  { forms: ['minaccia', 'minacce', 'ultimatum'], kind: 'threat' },
  { forms: ['promessa', 'promesse', 'impegno'], kind: 'promise' },
  { forms: ['richiesta', 'richieste', 'appello'], kind: 'demand' },
  { forms: ['ammissione', 'ammissioni'], kind: 'admission' },
];
