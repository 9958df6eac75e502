import type { RuleLabels } from '../../reason.ts';

/** What the rules that find statements and who makes them say. The detail of a cue is its lemma or its class, that of a speaker the entity. */
export const ATTRIBUTION_REASONS: RuleLabels = {
  'statement/reporting-verb': {
    it: 'un verbo del dire regge quel che è detto',
    en: 'a reporting verb governs what is said',
  },
  'statement/inserted': {
    it: 'il verbo del dire sta dentro o dopo quel che è detto',
    en: 'the reporting verb stands inside or behind what is said',
  },
  'statement/passive': { it: 'un verbo del dire al passivo', en: 'a reporting verb in the passive' },
  'statement/clitic': {
    it: '«lo» sta per quel che precede',
    en: 'a pronoun stands for what goes before',
  },
  'statement/according-to': { it: 'una formula come «secondo»', en: 'a phrase like “according to”' },
  'statement/view': {
    it: 'un punto di vista: «per» e chi per mestiere giudica',
    en: 'a point of view: “for” and those whose trade it is to judge',
  },
  'statement/noun-cue': {
    it: 'un nome che indica una dichiarazione, con il suo autore',
    en: 'a noun that names a statement, with its owner',
  },
  'statement/colon': { it: 'chi parla, due punti, quel che dice', en: 'who speaks, a colon, what is said' },
  'statement/lone-quotation': {
    it: 'virgolette senza verbo: continua chi parlava',
    en: 'a quotation without a verb: whoever spoke goes on',
  },
  'statement/attitude': {
    it: 'un verbo o aggettivo di atteggiamento, secondo l’albero',
    en: 'a verb or adjective of attitude, by the tree',
  },
  'statement/attitude-noun': {
    it: 'un nome di atteggiamento, secondo l’albero',
    en: 'a noun of attitude, by the tree',
  },
  'statement/source-near': {
    it: 'il gruppo nominale più vicino che può parlare',
    en: 'the nearest noun phrase that can speak',
  },
  'statement/source-own': { it: 'soggetto del verbo', en: 'subject of the verb' },
  'statement/source-agent': { it: 'agente del passivo', en: 'agent of the passive' },
  'statement/source-relative': {
    it: 'il nome a cui si riferisce la frase relativa',
    en: 'the noun that the relative clause is about',
  },
  'statement/source-modified': {
    it: 'il nome a cui si appoggia il participio',
    en: 'the noun that the participle leans on',
  },
  'statement/source-coordinated': {
    it: 'soggetto in comune con un verbo coordinato',
    en: 'subject shared with a coordinated verb',
  },
  'statement/source-controlled': {
    it: 'soggetto o oggetto del verbo reggente',
    en: 'subject or object of the governing verb',
  },
  'statement/source-adverbial': { it: 'soggetto della frase principale', en: 'subject of the main clause' },
  'statement/source-continued': { it: 'lo stesso che parlava prima', en: 'the same who spoke before' },
  'statement/source-owner': { it: 'a chi appartiene il nome', en: 'whose the noun is' },
  'statement/implicit': { it: 'il testo non dice chi parla', en: 'the text leaves out who speaks' },
  'statement/speaker': { it: 'chi parla è riconosciuto', en: 'the speaker is known' },
  'statement/speaker-inferred': {
    it: 'chi parla è dedotto dal contesto',
    en: 'the speaker is inferred from the context',
  },
};
