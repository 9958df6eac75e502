import type { RuleLabels } from '../../reason.ts';

/** What the rules for the status of an event say. `status/…` with the name of an effect: see `StatusEffect` in `status-words.ts`. */
export const STATUS_REASONS: RuleLabels = {
  'event/date': { it: 'data legata all’evento nella frase', en: 'date tied to the event in its sentence' },
  'event/place': { it: 'luogo legato all’evento nella frase', en: 'place tied to the event in its sentence' },
  'status/words': { it: 'secondo le parole da cui dipende', en: 'by the words that it hangs from' },
  'status/ahead': { it: 'la sua data segue quella del documento', en: 'its date lies after the document' },
  'status/long-ago': {
    it: 'la sua data è molto anteriore al documento',
    en: 'its date lies long before the document',
  },
  'status/since': {
    it: 'un presente che dura da prima',
    en: 'a present that has lasted since an earlier time',
  },
  'status/aside': { it: 'un presente in una relativa', en: 'a present in a relative clause' },
  'status/statement': {
    it: 'secondo il tipo della dichiarazione che lo contiene',
    en: 'by the kind of the statement that holds it',
  },
  'status/option': {
    it: 'sta in una spiegazione avanzata come possibile',
    en: 'stands in an explanation put forward as one',
  },
  'status/question': { it: 'sta in una domanda', en: 'stands in a question' },
  'status/sourced': {
    it: 'condizionale di chi riferisce, ma la fonte è detta',
    en: 'conditional of hearsay, but its source is named',
  },
  'status/decided': { it: 'oggetto di una decisione', en: 'a matter of decision' },
  'status/expected': { it: 'atteso', en: 'expected' },
  'status/resumed': { it: 'ripreso', en: 'resumed' },
  'status/tense': { it: 'tempo e modo del verbo', en: 'tense and mood of the verb' },
  'status/negation': { it: 'negazione', en: 'negation' },
  'status/attribute': { it: 'attributo o determinante del nome', en: 'attribute or determiner of the noun' },
  'status/actual': { it: 'reale quanto la parola che lo regge', en: 'as real as the word that governs it' },
  'status/assured': { it: 'detto certo, o non certo', en: 'said to be certain, or not' },
  'status/granted': { it: 'dato per avvenuto da chi scrive', en: 'taken for granted by the writer' },
  'status/reported': { it: 'riferito come lo dice la sua frase', en: 'reported as its own clause has it' },
  'status/relayed': { it: 'riferito per sentito dire', en: 'passed on as hearsay' },
  'status/continuing': { it: 'detto continuare', en: 'said to go on' },
  'status/ended': { it: 'detto finito', en: 'said to have ended' },
  'status/planned': {
    it: 'voluto, deciso, promesso o ordinato',
    en: 'intended, decided, promised or ordered',
  },
  'status/announced': { it: 'annunciato', en: 'announced' },
  'status/possible': { it: 'detto possibile o allo studio', en: 'said to be possible or under study' },
  'status/demanded': { it: 'chiesto, proposto o sperato', en: 'asked for, proposed or hoped for' },
  'status/feared': { it: 'temuto', en: 'feared' },
  'status/doubted': { it: 'messo in dubbio', en: 'doubted' },
  'status/hypothetical': { it: 'dipende da una condizione', en: 'hangs on a condition' },
  'status/contingent': {
    it: 'atteso perché altro finisca o cominci',
    en: 'awaited for something else to end or begin',
  },
  'status/preceding': { it: 'preceduto da altro', en: 'preceded by something else' },
  'status/denied': { it: 'negato', en: 'denied' },
  'status/excluded': { it: 'escluso', en: 'ruled out' },
  'status/prevented': {
    it: 'impedito, annullato, rifiutato o rinviato',
    en: 'prevented, called off, refused or put off',
  },
  'status/evidenced': { it: 'vero se la prova o la notizia è vera', en: 'true if the evidence or report is' },
  'status/historical': { it: 'ricordato come passato', en: 'remembered as past' },
};
