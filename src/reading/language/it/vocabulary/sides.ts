import type { Side } from '../../stance-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const side = (voices: string, bodies: string): Side => ({
  voices: words(`${voices} ${bodies}`),
  bodies: words(bodies),
});

/** Whom those who speak speak for, where the text does not say so ("l'ammiraglio ha detto che *la marina* scorterà"). Lemmas; written by us. */
export const ITALIAN_SIDES: readonly Side[] = [
  side(
    'generale comandante colonnello ammiraglio commodoro capitano maggiore maresciallo brigadiere tenente difesa comando',
    'esercito marina forza truppa soldato militare cannone artiglieria flotta unità battaglione brigata divisione missile caccia squadriglia nave fregata aereo jet sottomarino pattuglia guarnigione aviazione guardia uomo reparto',
  ),
  side('questore commissario ispettore prefetto capo', 'polizia agente pattuglia questura'),
  side(
    'dirigente segretario leader delegato sindacalista rappresentante portavoce',
    'sindacato lega federazione sigla iscritto autista lavoratore minatore infermiere insegnante portuale pilota equipaggio agricoltore dipendente medico pescatore camionista operaio tassista rider coltivatore allevatore personale macchinista',
  ),
  side(
    'dirigente amministratore direttore presidente titolare fondatore capo manager proprietario',
    'azienda società ditta compagnia stabilimento banca gruppo fabbrica impresa gestore fornitore produttore consiglio',
  ),
  side('sindaco sindaca assessore assessora', 'comune città consiglio giunta municipio'),
  side('vescovo arcivescovo cardinale papa patriarca prete', 'chiesa diocesi vaticano parrocchia'),
  side(
    'leader segretario capogruppo candidato deputato',
    'partito coalizione opposizione alleanza blocco movimento',
  ),
  side(
    'capo comandante combattente insorto guerrigliero',
    'pirata sequestratore rapitore dirottatore ribelle guerrigliero milizia combattente fronte movimento gruppo insorto',
  ),
  side('allenatore tecnico presidente', 'squadra club società'),
  side('rettore rettrice preside', 'università scuola ateneo facoltà'),
  side(
    'ministro ministra portavoce presidente premier ambasciatore inviato',
    'governo stato paese nazione ministero esecutivo repubblica regno amministrazione ambasciata tesoro',
  ),
  side('procuratore pm', 'procura accusa'),
  side('governatore presidente', 'banca consiglio comitato commissione'),
];
