import type { RuleLabels } from '../../reason.ts';

/** What the rules of places say. */
export const PLACE_REASONS: RuleLabels = {
  'place/listed': {
    en: 'a name of our own table of countries, capitals and places',
    it: 'un nome della nostra tavola di stati, capitali e luoghi',
  },
  'place/network': {
    en: 'the network takes the name for a place',
    it: 'la rete prende il nome per un luogo',
  },
  'place/elsewhere': {
    en: 'the same name is a place elsewhere in the text',
    it: 'lo stesso nome è un luogo altrove nel testo',
  },
  'place/body': {
    en: 'a local body is called after the place where it stands',
    it: 'un ente locale porta il nome del luogo in cui si trova',
  },
  'place/context': {
    en: 'a listed name of a place behind a word of place',
    it: 'un nome di luogo in elenco dopo una parola di luogo',
  },
  'place/only-sense': {
    en: 'the list of places knows one place of that name',
    it: "l'elenco dei luoghi conosce un solo luogo con quel nome",
  },
  'place/largest': {
    en: 'the largest place of that name',
    it: 'il luogo più grande con quel nome',
  },
  'place/contained': {
    en: 'the text says what it lies in',
    it: 'il testo dice in che cosa si trova',
  },
  'place/near-others': {
    en: 'it lies where the other places of the text lie',
    it: 'si trova dove si trovano gli altri luoghi del testo',
  },
  'place/unlisted': {
    en: 'no place of that name is listed: neither country nor coordinates',
    it: 'nessun luogo con quel nome è in elenco: né stato né coordinate',
  },
};
