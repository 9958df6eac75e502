import type { RuleLabels } from '../../reason.ts';

/** What the rules for events and their parties say. The detail of the first two is the pattern of the lexicon that was met. */
export const EVENT_REASONS: RuleLabels = {
  'event/verb': { it: 'un verbo del lessico degli eventi', en: 'a verb of the lexicon of events' },
  'event/noun': { it: 'un nome del lessico degli eventi', en: 'a noun of the lexicon of events' },
  'event/subject-own': { it: 'soggetto del verbo', en: 'subject of the verb' },
  'event/subject-antecedent': {
    it: 'il nome a cui si riferisce la frase relativa o il participio',
    en: 'the noun that the relative clause or participle is about',
  },
  'event/subject-controller': {
    it: 'chi compie quel che dice l’infinito',
    en: 'whoever does what the infinitive says',
  },
  'event/subject-shared': {
    it: 'soggetto in comune con un altro verbo',
    en: 'subject shared with another verb',
  },
  'event/subject-speaker': { it: 'chi parla, che dice di sé', en: 'the speaker, who speaks of himself' },
  'event/subject-pronoun': { it: 'chi sta dietro il pronome', en: 'whoever the pronoun stands for' },
  'event/subject-near': {
    it: 'il nome subito prima del verbo, che l’albero non lega',
    en: 'the name right before the verb, which the tree does not tie to it',
  },
  'event/agent': { it: 'agente del passivo', en: 'agent of the passive' },
  'event/performer': {
    it: 'soggetto del verbo che compie l’evento',
    en: 'subject of the verb that performs the event',
  },
  'event/of': { it: 'complemento del nome', en: '“of” phrase of the noun' },
  'event/owner': { it: 'aggettivo o genitivo del nome', en: 'adjective or genitive of the noun' },
  'event/object': { it: 'oggetto del verbo', en: 'object of the verb' },
  'event/object-owner': {
    it: 'di chi è la cosa che fa da oggetto',
    en: 'whose the thing is that is the object',
  },
  'event/inside-object': { it: 'nominato dentro l’oggetto', en: 'named inside the object' },
  'event/oblique': { it: 'dietro una preposizione', en: 'behind a preposition' },
  'event/complement': {
    it: 'nella frase che completa il verbo',
    en: 'in the clause that completes the verb',
  },
};
