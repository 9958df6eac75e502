import type { RoleWords } from '../../language-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What Italian prepositions and verbs say of the parts played in an event. "Da" names the doer of a passive and the origin alike, "da *parte* di" a doer; "a" before a town is where as often as whither. */
export const ITALIAN_ROLES: RoleWords = {
  agent: words("parte da dal dallo dalla dall' dai dagli dalle"),
  target: words(
    "a ad al allo alla all' ai agli alle contro verso su sul sullo sulla sull' sui sugli sulle per",
  ),
  origin: words("da dal dallo dalla dall' dai dagli dalle"),
  companion: words('con col'),
  mutual: words('tra fra'),
  place: words("a ad in nel nello nella nell' nei negli nelle presso vicino attraverso dentro sopra"),
  genitive: words("di d' del dello della dell' dei degli delle"),
  definite: words("il lo la l' i gli le"),
  fused: words(
    "del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle",
  ),
  selfPronouns: words('egli ella lui lei essi esse loro sue suoi sua suo proprie propri propria proprio'),
  performing: words(
    'lanciare condurre tenere svolgere compiere avviare iniziare cominciare completare imporre annunciare ordinare preparare pianificare riprendere continuare sospendere annullare cessare terminare concludere intensificare effettuare dichiarare sferrare progettare guidare aumentare aprire fare ospitare raggiungere ripetere rinnovare organizzare dare porre commettere proseguire perpetrare presentare inviare mandare proclamare indire ricevere proporre interrompere fermare procedere partecipare avere firmare perseguire convocare decidere decretare disporre',
  ),
  carried: words('a su'),
  eventHeads: new Set(),
  controlling: words(
    'chiedere ordinare imporre permettere consentire impedire esortare invitare costringere obbligare sollecitare intimare convincere autorizzare incaricare spingere pregare accusare proibire vietare minacciare aiutare lasciare fare',
  ),
  ambivalent: words('minacciare chiedere aiutare'),
  collectives: words(
    'centinaio migliaio decina dozzina ventina trentina quarantina cinquantina milione gruppo numero membro squadra folla maggioranza minoranza parte metà terzo quarto paio delegazione contingente resto manciata',
  ),
  ethnic: words('etnia etnico'),
  sectors: sectors({
    MIL: 'aereo elicottero caccia cacciabombardiere bombardiere carro artiglieria nave fregata sottomarino truppa soldato militare esercito marina flotta forza generale ammiraglio colonnello ufficiale comandante battaglione brigata cecchino drone mercenario pilota coscritto riservista missile paracadutista stato-maggiore aviazione',
    COP: 'polizia poliziotto gendarme gendarmeria agente guardia carabiniere',
    REB: 'attaccante ribelle guerrigliero insorto militante separatista combattente jihadista milizia miliziano terrorista estremista fazione rapitore sequestratore dirottatore attentatore',
    CVL: 'ostaggio associazione madre federazione passante civile residente abitante persona gente manifestante dimostrante cittadino giovane folla colono uomo donna bambino famiglia attivista detenuto prigioniero popolazione sostenitore passeggero contadino',
    OPP: 'opposizione dissidente oppositore',
    LEG: 'parlamento deputato senatore senato congresso assemblea parlamentare',
    JUD: 'inquirente tribunale giudice corte procura procuratore magistrato magistratura avvocato',
    GOV: 'stato coalizione commissione giunta prefetto governo ministro ministra presidente premier ministero gabinetto autorità amministrazione funzionario leader re emiro principe regina sovrano diplomatico ambasciatore inviato negoziatore mediatore cancelliere segretario governatore sindaco delegazione ambasciata',
    BUS: 'azienda impresa società banca compagnia imprenditore investitore industria',
    JRN: 'giornalista reporter giornale stampa corrispondente emittente televisione cronista',
    LAB: 'lavoratore sindacato operaio minatore autista dipendente camionista portuale',
    AGR: 'agricoltore pescatore allevatore',
    EDU: 'studente insegnante università scuola professore docente',
    REL: 'prete vescovo sacerdote chiesa arcivescovo monaco imam',
    MED: 'medico infermiere ospedale',
    REF: 'profugo rifugiato migrante esule sfollato',
    CRM: 'hacker banda cartello trafficante contrabbandiere pirata criminale',
    SPY: 'spia',
    PTY: 'partito',
  }),
};

function sectors(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([sector, list]) =>
      [...words(list)].map((word) => [word, sector] as const),
    ),
  );
}
