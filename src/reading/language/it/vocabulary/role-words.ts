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
    'lancia lanciano lanciato lanciata lanciare conduce conducono condotto condotta condurre tiene tengono tenuto tenuta terrà terranno tenere svolge svolgono svolto svolta svolgere compie compiono compiuto compiuta avvia avviano avviato avviata avviare inizia iniziano iniziato iniziata cominciato cominciata completa completano completato completata completando completare impone impongono imposto imposta annuncia annunciano annunciato annunciata ordina ordinano ordinato ordinata prepara preparano preparato preparata preparare pianifica pianificano pianificato pianificata riprende riprendono ripreso ripresa continua continuano continuato continuare sospende sospeso sospesa annulla annullato annullata cessato cessata termina terminano terminato terminata conclude concludono concluso conclusa intensifica intensificano intensificato intensificare effettua effettuato effettuata dichiara dichiarato dichiarata sferra sferrato sferrata progetta progettato progettando guida guidato aumenta aumentato apre aperto aperta fa fanno fatto ospita ospitato raggiunto raggiunge ripetere ripete ripetuto rinnova rinnovato organizza organizzano organizzato',
  ),
};
