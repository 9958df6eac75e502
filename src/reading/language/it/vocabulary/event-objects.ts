/** Italian nouns that event verbs take, by what they name; each a list of lemmas in the notation of `EventCueRow`. The lists are ours. */

/** Who is held, freed, expelled, fed or struck. */
export const PEOPLE: string =
  'prigioniero|ostaggio|detenuto|recluso|carcerato|dissidente|giornalista|reporter|cronista|corrispondente|inviato|fotografo|cameraman|redattore|direttore|editore|blogger|' +
  'scrittore|scrittrice|poeta|regista|attore|attrice|cantante|artista|attivista|militante|oppositore|oppositrice|leader|capo|dirigente|esponente|portavoce|candidato|deputato|' +
  'senatore|parlamentare|consigliere|assessore|sindaco|sindaca|governatore|prefetto|ministro|ministra|presidente|presidentessa|premier|funzionario|impiegato|dipendente|diplomatico|' +
  'ambasciatore|console|addetto|soldato|militare|militari|ufficiale|generale|colonnello|maggiore|capitano|tenente|sergente|ammiraglio|cadetto|recluta|coscritto|riservista|pilota|aviatore|' +
  'marinaio|equipaggio|comandante|miliziano|guerrigliero|jihadista|terrorista|ribelle|insorto|separatista|combattente|mercenario|disertore|poliziotto|agente|gendarme|carabiniere|guardia|spia|' +
  'sospetto|sospettato|imputato|indagato|condannato|latitante|boss|trafficante|scafista|pirata|hacker|manifestante|dimostrante|scioperante|contestatore|studente|studentessa|alunno|scolaro|' +
  'professore|professoressa|insegnante|maestro|maestra|docente|rettore|ricercatore|ricercatrice|scienziato|archeologo|geologo|ingegnere|tecnico|operaio|operaia|lavoratore|lavoratrice|' +
  'minatore|pescatore|contadino|agricoltore|bracciante|pastore|camionista|autista|ferroviere|portuale|commerciante|imprenditore|banchiere|uomo|donna|ragazzo|ragazza|bambino|bambina|minore|' +
  'anziano|civile|civili|abitante|residente|cittadino|connazionale|straniero|famiglia|persona|profugo|rifugiato|sfollato|migrante|immigrato|esule|turista|viaggiatore|passeggero|medico|dottoressa|' +
  'infermiere|infermiera|chirurgo|paziente|volontario|cooperante|operatore|osservatore|ispettore|interprete|avvocato|avvocata|giudice|magistrato|procuratore|testimone|sacerdote|prete|vescovo|' +
  'suora|monaco|imam|rabbino|missionario|sindacalista|fedele|colono|ambulante|contrabbandiere|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|decina|centinaio|migliaio|' +
  'gruppo|folla|coppia|figlio|figlia|moglie|marito|fratello|sorella|padre|madre|parente|vittima|membro|rappresentante|monaca|preside';

/** Troops and what carries them. */
export const FORCES: string =
  'truppa|truppe|soldato|forza|forze|rinforzo|rinforzi|battaglione|brigata|divisione|reggimento|compagnia|plotone|corpo|unità|reparto|colonna|nave|navi|flotta|squadra|squadriglia|contingente|' +
  'convoglio|treno|esercito|riservista|riserve|militare|militari|mezzo|mezzi|carro|paracadutista|casco|marine|marines|commando|guarnigione|presidio|missione|uomo|' +
  'combattente|mercenario|gendarme|poliziotto|portaerei|fregata|corvetta|cacciatorpediniere|incrociatore|sottomarino|motovedetta|pattugliatore|cannoniera|nazionale';

/** Weapons. */
export const ARMS: string =
  'arma|armi|armamento|munizione|munizioni|missile|razzo|proiettile|granata|bomba|mina|carro|blindato|drone|artiglieria|caccia|jet|elicottero|obice|cannone|mortaio|fucile|mitragliatrice|lanciatore|' +
  'lanciarazzi|lanciamissili|batteria|sistema|radar|siluro|visore|giubbotto|mezzo|equipaggiamento|esplosivo|motovedetta|fregata|corvetta|sottomarino|pezzo';

/** What is given to those in need. */
export const RELIEF: string =
  'aiuto|aiuti|soccorso|soccorsi|assistenza|medicinale|medicina|medicine|farmaco|antibiotico|vaccino|sangue|plasma|cibo|viveri|alimento|pane|riso|farina|grano|cereale|latte|acqua|coperta|tenda|branda|' +
  'generatore|carburante|gasolio|legna|stufa|pompa|filtro|ambulanza|prefabbricato|prestito|sovvenzione|sussidio|contributo|euro|dollaro|milione|miliardo|fondo|fondi|credito|finanziamento|razione|' +
  'tonnellata|vestito|indumento|kit|materiale|scorta|scorte|container|carico';

/** Who is sent to those in need. */
export const RESCUERS: string =
  'soccorritore|soccorritori|medico|medici|infermiere|chirurgo|anestesista|pompiere|pompieri|vigile|ingegnere|sminatore|tecnico|volontario|squadra|squadre|rompighiaccio|ospedale|idrovolante|canadair';

/** What opens and closes. */
export const BORDERS: string =
  'confine|confini|frontiera|frontiere|valico|valichi|dogana|spazio|porto|porti|scalo|aeroporto|aeroporti|ponte|strada|strade|corridoio|passo|stretto|canale|checkpoint|varco|varchi|passaggio|ambasciata|consolato';

/** What is said and shown to the public. */
export const MEDIA: string =
  'giornale|quotidiano|settimanale|rivista|testata|sito|portale|blog|radio|televisione|tv|emittente|canale|rete|redazione|agenzia|piattaforma|social|internet|profilo|account|libro|film|spettacolo|rubrica';

/** What is hit, taken or set on fire. */
export const TARGETS: string =
  'ospedale|clinica|scuola|asilo|università|deposito|arsenale|magazzino|silo|granaio|base|caserma|comando|commissariato|prefettura|municipio|tribunale|ministero|parlamento|palazzo|sede|ufficio|ambasciata|' +
  'consolato|convoglio|pattuglia|colonna|autocolonna|camion|autobus|pullman|treno|stazione|binario|ferrovia|porto|aeroporto|pista|hangar|raffineria|oleodotto|gasdotto|centrale|diga|traliccio|antenna|' +
  'ponte|strada|nave|petroliera|mercantile|peschereccio|traghetto|fregata|villaggio|villaggi|città|cittadina|quartiere|borgo|campo|casa|case|edificio|condominio|mercato|negozio|supermercato|fabbrica|' +
  'stabilimento|miniera|chiesa|moschea|sinagoga|tempio|santuario|monastero|cimitero|monumento|statua|postazione|trincea|posizione|posizioni|avamposto|checkpoint|obiettivo|obiettivi|bersaglio|' +
  'infrastruttura|infrastrutture|impianto|cavo|condotta|acquedotto|serbatoio|raccolto|bosco|veicolo|auto|automobile|blindato|aereo|elicottero|drone|radar|batteria|isola|collina|altura|sorgente|cisterna|frutteto|vigneto|oliveto';

/** Measures of one state against another. */
export const MEASURES: string =
  'sanzione|sanzioni|embargo|dazio|dazi|tariffa|tariffe|restrizione|restrizioni|blocco|contromisura|contromisure|divieto|veto|quota|penalità|sovrattassa|balzello';

/** Ways to protest. */
export const PROTESTS: string =
  'sciopero|serrata|boicottaggio|corteo|manifestazione|manifestazioni|protesta|proteste|marcia|sit-in|presidio|picchetto|blocco|barricata|fiaccolata|veglia|raduno|adunata|mobilitazione|agitazione|astensione|comizio|assemblea|occupazione';

/** Attacks, as what is launched. */
export const ATTACKS: string =
  'attacco|attacchi|offensiva|controffensiva|assalto|raid|incursione|bombardamento|bombardamenti|rappresaglia|rappresaglie|agguato|imboscata|blitz|aggressione|invasione|guerra|golpe|strage|massacro|attentato|operazione|missile|missili|razzo|razzi|drone|droni|salva|colpo|colpi|granata|granate|rastrellamento';

/** What is laid down by law. */
export const LAWS: string =
  'legge|decreto|riforma|tassa|imposta|accisa|balzello|norma|ordinanza|provvedimento|misura|misure|taglio|tagli|rincaro|aumento|progetto|piano|emendamento|divieto|regolamento|circolare|obbligo|tariffa|legge-bavaglio|stretta';
