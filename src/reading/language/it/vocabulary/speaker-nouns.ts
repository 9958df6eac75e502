/**
 * Italian nouns, by lemma, for people, bodies of people, and papers, pictures and figures that tell something: what can be the subject of a verb that has
 * other meanings as well ("the study shows", but "the road shows"). Written by us.
 */
export const ITALIAN_SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  (
    'parte museo aeroporto stabilimento cantiere palazzo consolato sinodo guarnigione caserma carcere ferrovia teatro raffineria cablogramma dispaccio appunto memorandum bozza fascicolo diario registro camera prigione porto penitenziario soprintendenza ispettorato ateneo rettrice preside questore questura motorizzazione dogana vedovo pirata isolano ' +
    'abitante accademia accademico addetto agente agenzia agricoltore alleanza alleato allenatore ambasciata ' +
    'ambasciatore amico amministratore amministrazione analisi analista anziano appello archivio arcivescovo armata ' +
    'articolo artista assemblea assessore associazione astronauta atleta attivista atto attore autore autorità ' +
    'avversario avvocato azienda bambino banca banchiere bollettino burocrate campagna cancelliere candidato capitano ' +
    'capo capogruppo carabiniere cattolico cavaliere centro chiesa chirurgo cittadino cliente club coalizione ' +
    'collaboratore collega colonnello comandante comando comitato commissario commissione compagnia compagno comune ' +
    'comunicato comunità conduttore confederazione conferenza congresso consigliere consiglio console consulente ' +
    'consumatore contadino coordinatore coppia corrispondente corte costruttore critico cronista curia dato delegato ' +
    'delegazione democratico deputato dipartimento dipendente diplomatico diplomazia direttore direttrice direzione ' +
    'dirigente dissidente ditta docente documento donna dossier dottore economista editore editoriale elettore ' +
    'elettrice emittente ente esercito esperto esponente esule europarlamentare fabbrica famiglia federazione ' +
    'femminista figlia figlio filmato filosofo firmatario fondatore fondazione fondo fonte forza foto fotografia ' +
    'fratello fronte funzionario garante generale genitore gente geologo gestore giornale giornalista giovane giudice ' +
    'giunta giuria giurista giustizia governatore governo gruppo guardia guida immagine impiegato imprenditore ' +
    'impresa indagine industria industriale infermiere informatore ingegnere inquirente insegnante intellettuale ' +
    'intelligence investigatore investitore inviato ispettore istituto istituzione lavoratore leader lega legale ' +
    'legislatore lettera lettore liberale maestro maggioranza magistrato magistratura manager manifestante manifesto ' +
    'maresciallo marina marito mediatore medico membro mercante messaggio mezzo migrante militante militare ministero ' +
    'ministro minoranza missione moglie monaco monsignore movimento municipio musulmano nazione negoziante ' +
    'negoziatore nota notiziario nunzio operaio operatore opposizione ordine organismo organizzatore organizzazione ' +
    'ospedale osservatore osservatorio padre paese papa parente parlamentare parlamento parroco partigiano partito ' +
    'partner passante passeggero patriarca paziente pensionato perito persona personaggio pescatore pilota poeta ' +
    'politico polizia poliziotto pontefice popolazione popolo portale portavoce portiere prefetto prefettura premier ' +
    'presidente presidenza prete principe procura procuratore produttore professionista professore proprietario ' +
    'provincia pubblicazione pubblico quotidiano rabbino radio ragazza ragazzo rapporto rappresentante re redattore ' +
    'redazione referente regina regione regista regolatore relatore relazione religioso reparto reporter repubblica ' +
    'repubblicano residente responsabile ribelle ricerca ricercatore ricorso rifugiato rivista sacerdote scienziato ' +
    'scrittore scrittrice segretario segreteria senato senatore sentenza separatista sergente servizio settimanale ' +
    'sindacalista sindacato sindaco sito società socio sociologo soldato sondaggio sopravvissuto sorella sostenitore ' +
    'sottosegretario sovrintendente specialista squadra stampa statistica stato storico studente studio studioso ' +
    'superstite tecnico telegramma televisione testata testimone testimonianza testo tifoso titolare tribunale truppa ' +
    'turista ufficiale ufficio unione università uomo utente vedova verbale vescovo veterano viaggiatore viceministro ' +
    'vicepremier vicepresidente vicesindaco vicino video villaggio vincitore visitatore vittima volontario votante ' +
    'zio'
  ).split(' '),
);

/** Endings of Italian nouns that are people more often than not. */
export const ITALIAN_PERSON_ENDINGS: RegExp =
  /(?:ist[aie]|tor[ei]|sor[aie]|tric[ei]|crati?c?[oi]|olog[oai]|iatr[aie]|olan[aoi]|igian[aoi]|tadin[aoi]|nieri?|nier[ae])$/u;
