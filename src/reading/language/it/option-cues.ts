import type { OptionCue } from '../language-rules.ts';
import type { OptionWords } from '../option-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words by which Italian tells explanations apart. */
export const ITALIAN_OPTION_WORDS: OptionWords = {
  guesses: words('ipotizzare sospettare propendere supporre congetturare pensare parlare alludere'),
  guessedAt: words('a per di verso su'),
  causes: words('causare provocare innescare scatenare dovere spiegare originare imputare attribuire'),
  or: words('o oppure ovvero od'),
  openOr: words('oppure ovvero'),
  and: words('e ed o oppure'),
  indefinite: words("un uno una un'"),
  whether: words('se'),
  plainIf: words('se'),
  doubts: words(
    'chiaro sapere ignorare stabilire accertare chiarire capire verificare dubbio incerto domandare indagare ignoto mistero appurare determinare comprendere scoprire interrogare incertezza',
  ),
  either: words('o'),
  nots: words('non no meno'),
  copulas: words('è era resta rimane'),
  perhaps: words('forse magari probabilmente'),
  explanations: words(
    'ipotesi possibilità spiegazione teoria pista scenario movente causa interpretazione lettura opzione origine ragione motivo colpevole',
  ),
  theories: words('ipotesi teoria pista possibilità scenario'),
  of: words('di'),
  among: words('tra fra'),
  openings: words(
    'possibile probabile plausibile principale uno primo secondo due tre credibile forte più verosimile accreditato vario diverso',
  ),
  taking: words('considerare ritenere vedere indicare giudicare citare trattare valutare menzionare'),
  inquiring: words(
    'indagare vagliare valutare seguire esaminare battere considerare studiare verificare privilegiare escludere scartare',
  ),
  inquiredAt: words('su per verso a'),
  excluding: words('escludere scartare'),
  inquirers: words(
    'inquirente investigatore polizia carabiniere procura procuratore magistrato pm indagine inchiesta perito esperto tecnico vigile ingegnere analista scienziato ricercatore commissione autorità medico questura storico epidemiologo diplomatico',
  ),
  parties: words('alcuni altri alcune altre chi molti qualcuno taluni'),
  opinions: words(
    'incolpare dire pensare credere puntare citare vedere dare attribuire sostenere parlare suggerire giurare indicare accusare ritenere leggere propendere',
  ),
};

/** How Italian writers put explanations forward. */
export const ITALIAN_OPTIONS: readonly OptionCue[] = [
  {
    extent: 'list',
    pattern:
      "altra|altre|un'|una|un|prima|seconda|terza|ultima|ulteriore|ulteriori|possibile|possibili|tra|fra|le|diverse? altra|altre|altro|possibile|possibili|prima|seconda|terza|ultima|ulteriore? opzion*|ipotes*|possibilità|spiegazion*|scenari*|interpretazion*|alternativ* ~2 potrebbe|potrebbero|può|possono includere|comprendere|essere|prevedere|riguardare",
  },
  {
    extent: 'list',
    pattern:
      'altre|possibili|le|alcune|diverse|varie altre|possibili|varie? opzioni|possibilità|spiegazioni|interpretazioni|alternative|ipotesi includono|comprendono|sono|vanno',
  },
  {
    extent: 'list',
    pattern:
      "altra|altre|un'|una|un|prima|seconda|terza|ultima|possibile|possibili|ulteriore? altra|altro|possibile|prima|seconda|terza|ultima|ulteriore? opzione|ipotesi|possibilità|spiegazione|scenario|interpretazione|lettura è|sarebbe",
  },
  {
    extent: 'list',
    pattern:
      'opzione|ipotesi|spiegazione|scenario|interpretazione|lettura più|meno probabile|plausibile|semplice|verosimile|credibile è|sarebbe|resta|rimane',
  },
  {
    extent: 'after',
    pattern:
      'opzione|ipotesi|possibilità|scenario|spiegazione|speculazione|speculazioni|teoria|sospetto|tesi ~1 che',
  },
  { extent: 'after', pattern: 'è|resta|rimane ~1 possibile|plausibile|verosimile|concepibile che' },
  {
    extent: 'before',
    pattern:
      'sono|erano|restano le due|tre|quattro|principali|possibili|uniche ~1 piste|ipotesi|spiegazioni|possibilità|teorie|opzioni',
  },
  {
    extent: 'before',
    pattern: 'sono|erano ~1 le ipotesi|piste|spiegazioni al|all|seguite|principali|possibili|sul',
  },
  { extent: 'before', indefinite: true, pattern: 'sono|erano entrambe|entrambi|tutte|tutti? al vaglio' },
  { extent: 'before', indefinite: true, pattern: "sono|erano entrambe|entrambi|tutte|tutti? all' esame" },
  { extent: 'before', single: true, pattern: 'non è|sono|era stato|stata|stati|state? esclus*' },
  { extent: 'before', single: true, pattern: 'non viene|vengono ~1 esclus*' },
  { extent: 'before', single: true, pattern: 'non è|sono ~1 da escludere' },
  { extent: 'before', single: true, pattern: 'non può|possono essere esclus*' },
  {
    extent: 'before',
    pattern: 'tutte|tutti|entrambe|entrambi restano|sono|rimangono ~1 possibil*|plausibil*|apert*',
  },
  {
    extent: 'before',
    pattern:
      'tutte|tutti|entrambe|entrambi le|i piste|ipotesi|spiegazioni|possibilità|scenari restano|sono|rimangono ~1 possibil*|plausibil*|apert*',
  },
  {
    extent: 'before',
    pattern: 'restano|rimangono ~1 tutte|tutti|entrambe|entrambi possibil*|plausibil*|apert*',
  },
  {
    extent: 'after',
    pattern: "un'|altra|seconda|terza altra? teoria|ipotesi|spiegazione|tesi|pista vuole|sostiene|dice che",
  },
  { extent: 'clause', pattern: 'in alternativa' },
  { extent: 'clause', pattern: 'alternativamente' },
  {
    extent: 'after',
    pattern: 'potrebbe|potrebbero|può|possono non essere|esser stato|stata|stati|state? altro che',
  },
  {
    extent: 'after',
    pattern: 'potrebbe|potrebbero|può|possono far|fare solo|soltanto|semplicemente? parte di',
  },
  {
    extent: 'after',
    holds: true,
    pattern: "potrebbe|potrebbero|può essere|trattarsi solo|soltanto|semplicemente di? un|una|uno|un'",
  },
  {
    extent: 'after',
    holds: true,
    pattern:
      "potrebbe|potrebbero essere stato|stata? un|una|uno|un' ~1 segnale|segno|stratagemma|bluff|finta|diversivo|pretesto|trappola|tentativo|prova|messaggio|avvertimento|dimostrazione|risposta|manovra",
  },
  {
    extent: 'after',
    pattern: 'potrebbe|potrebbero servire|mirare|puntare solo|soltanto|semplicemente? a|ad',
  },
  { extent: 'after', pattern: 'potrebbe|potrebbero|può avere|aver lo|come|per scopo|obiettivo|fine ~1 di' },
  { extent: 'after', pattern: 'oppure' },
  {
    extent: 'after',
    pattern: 'può|possono|potrebbe|potrebbero ~3 significare|indicare|segnalare|rivelare ~2 che',
  },
  { extent: 'after', pattern: 'può|potrebbe anche|semplicemente essere' },
  { extent: 'after', pattern: 'potrebbe ~1 trattarsi ~1 di' },
];
