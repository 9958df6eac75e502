import { eventCues } from '../../event-cue-rows.ts';
import type { EventCue } from '../../language-rules.ts';
import {
  ARMS,
  ATTACKS,
  BORDERS,
  FORCES,
  LAWS,
  MEASURES,
  MEDIA,
  PEOPLE,
  PROTESTS,
  RELIEF,
  RESCUERS,
  TARGETS,
} from './event-objects.ts';

const TIES =
  'aiuto|aiuti|assistenza|relazione|rapporto|rapporti|legame|collegamento|colloquio|colloqui|negoziato|trattativa|fornitura|consegna|mediazione|cooperazione|esportazione|bene|commercio|contatto|volo|dialogo|adesione|prestito|sostegno|programma';
const ACCORDS = 'accordo|trattato|patto|intesa|memorandum|protocollo|convenzione|dichiarazione|contratto';

/**
 * Italian words for events, by PLOVER 2.0 type (Halterman et al. 2023, public codebook; the words are ours).
 * Signing and ratifying is SUPPORT, consenting and promising AGREE; investigating and suing is ACCUSE; a truce, a release and
 * lifted sanctions are RETREAT, political concessions CONCEDE; cutting aid, ties or talks is SANCTION, as the codebook has them.
 */
export const ITALIAN_EVENT_CUES: readonly EventCue[] = eventCues([
  // What is not ruled out is no refusal: its noun is the event.
  { type: '', verbs: 'not escludere' },
  {
    type: 'AID',
    mode: 'military',
    context: ['military'],
    nouns: 'arrivo|dispiegamento|invio > peacekeeper|casco',
    verbs:
      'arrivare|giungere|schierare|dispiegare|inviare|mandare > peacekeeper|casco' +
      '; inviare|mandare|schierare > osservatore|osservatori|istruttore|istruttori|consigliere|addestratore; addestrare > polizia|agente|pilota; autorizzare|approvare > fornitura|consegna|vendita|invio',
  },
  {
    type: 'COOPERATE',
    context: ['military'],
    nouns:
      'esercitazione congiunta|congiunte|comune|comuni; esercitazione militare|militari congiunta|congiunte; manovra congiunta|congiunte; pattugliamento congiunto|congiunti' +
      '; scambio > intelligence|informazione|informazioni|dato; condivisione > intelligence|informazione|informazioni; consegna > latitante|ricercato|sospettato; operazione congiunta|congiunte; missione|forza|pattuglia congiunta; coalizione > militare; riavvicinamento',
    verbs:
      'consegnare > latitante|ricercato|generale|imputato|sospettato; comprare|acquistare|ordinare > gas|petrolio|elettricità|fregata|sottomarino|radar|elicottero|caccia|drone|missile|arma|armi; vendere > gas|petrolio|elettricità|missile|drone|arma|armi|caccia; fornire > elettricità|gas|petrolio|energia; affittare|concedere > base|porto|aeroporto; allearsi; alleare con; lavorare con > polizia|governo|esercito',
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    context: ['military'],
    nouns:
      'esercitazione; manovra; mobilitazione; schieramento; dispiegamento; ridispiegamento; addestramento; stato di allerta; allerta > militare|truppa|forza|esercito|massimo; ' +
      'verifica|controllo|ispezione > prontezza; ' +
      'presenza > truppa|truppe|militare|soldato|forza|forze; arrivo > truppa|truppe|soldato|convoglio|treno|forza|forze|militare|mezzo|reparto|contingente; ammassamento; invio|partenza > truppa|truppe|soldato|militare|contingente|carabiniere; ' +
      'concentramento > truppa|truppe|forza|mezzo|soldato; raggruppamento; gruppo di assalto|urto|combattimento; movimento > truppa|truppe|militare; ' +
      'trasferimento > truppa|truppe|soldato|mezzo; rafforzamento > difesa|confine|frontiera|contingente|presidio; fortificazione; richiamo > riservista; leva obbligatoria; coscrizione; base di addestramento; potenziamento > difesa|contingente|militare' +
      '; esercitazioni; manovre > militare|militari|navale|navali; spiegamento; invio > rinforzo|rinforzi|forze|nave|navi|portaerei|fregata; richiamo > riservisti; riarmo; parata militare; pattugliamento; pattuglia > navale; arruolamento; reclutamento > soldato|combattente|mercenario|giovani; leva > obbligatorio|militare|servizio; servizio militare; corsa agli armamenti; allerta massima|militare; concentrazione > truppa|truppe|forze; spostamento > truppa|truppe; mobilitazione generale|parziale; prova di forza; stato di massima allerta',
    verbs:
      'schierare; dispiegare; ridispiegare; mobilitare; ammassare; richiamare > riservista|riserva; rafforzare|potenziare > difesa|confine|frontiera|presidio|contingente|truppa|truppe|presenza|guarnigione; ' +
      `addestrare; trasferire|spostare|stanziare|dislocare > ${FORCES}; arrivare|giungere|affluire|sbarcare > ${FORCES}; inviare|mandare|spedire > ${FORCES}; ` +
      'basare > truppa|truppe; fortificare; minare > ponte|strada|confine; essere|mettere|restare|porre ~in allerta; arruolare; mettere ~in stato allerta|allarme' +
      '; costruire|erigere|scavare|alzare > muro|recinzione|bunker|trincea|trincee|fortificazione|base|torretta|reticolato; reclutare > soldato|combattente|mercenario|volontario|uomo; pattugliare; reintrodurre|ripristinare|estendere|prolungare > leva|coscrizione; restare|rimanere > contingente|truppa|truppe; fare decollare; decollare > caccia; salpare > flotta|fregata|portaerei|squadra; riarmare; raddoppiare|aumentare > truppa|truppe|presidio|contingente|soldato; entrare > esercito|truppa|truppe|carro; chiamare ~alle armi; partire > contingente|truppa|battaglione|soldato; mandare|inviare > fregata|portaerei|sottomarino|cacciatorpediniere|commando',
  },
  {
    type: 'MOBILIZE',
    mode: 'weapons',
    context: ['military'],
    nouns:
      'servizio di combattimento; test missilistico|missilistici|nucleare|nucleari; lancio di prova' +
      '; test nucleari|balistico|balistici; lancio > balistico',
    verbs:
      'puntare > missile; mettere|entrare ~in servizio; testare > missile|razzo|bomba|arma; collaudare > missile' +
      '; lanciare|provare|sperimentare > balistico; installare|schierare|puntare > missile|missili|batteria|radar',
  },
  {
    type: 'AID',
    mode: 'military',
    context: ['military'],
    nouns: `fornitura|consegna|invio|spedizione|trasferimento|donazione|cessione > ${ARMS}; aiuto militare|militari; assistenza|sostegno militare`,
    verbs: `consegnare|fornire|inviare|mandare|spedire|donare|cedere|dare|trasferire|esportare > ${ARMS}|intelligence; armare > ribelle|milizia|insorto|combattente`,
  },
  {
    type: 'AID',
    mode: 'military',
    context: ['military'],
    subject: 'recipient',
    verbs: `ricevere|ottenere > ${ARMS}`,
  },
  {
    type: 'AID',
    mode: 'humanitarian',
    context: ['humanitarian'],
    nouns:
      'aiuto umanitario|umanitari|alimentare|alimentari|economico|economici|finanziario|finanziari|sanitario|sanitari; assistenza umanitaria|economica|sanitaria|finanziaria; ' +
      'convoglio umanitario|umanitari; corridoio umanitario|umanitari; pacchetto > aiuto|aiuti; ponte aereo; missione umanitaria' +
      '; donazione; salvataggio > finanziario|migrante|migranti|naufrago|naufraghi|equipaggio|banca; soccorso > a|ai|alla|popolazione; soccorsi; tranche; ospedale da campo; prestito > di|milione|milioni|miliardo|agevolato; aiuto > milione|milioni|vittima|vittime|popolazione|terremotato|profugo|sfollato; aiuti; cancellazione > debito; accoglienza > profugo|profughi|rifugiato|rifugiati|migrante|sfollato; evacuazione > civile|civili|ferito|feriti|abitante|popolazione; convoglio > aiuto|aiuti|viveri|medicinale|medicinali|ambulanza|grano|soccorso; invio|consegna|distribuzione|spedizione|fornitura > viveri|grano|farina|medicinale|medicinali|tenda|tende|vaccino|vaccini|aiuti|generatore|carburante|coperta|riso|cibo; squadra|squadre di soccorso; lancio > viveri|aiuti; operazione di soccorso; asilo > politico',
    verbs:
      `donare|concedere|inviare|fornire|consegnare|stanziare|dare|erogare|distribuire|offrire|mandare|destinare > ${RELIEF}; concedere|dare|offrire > asilo|rifugio; ` +
      'evacuare|soccorrere|salvare > civile|ferito|profugo|rifugiato|persona; accogliere|ospitare > profugo|rifugiato|ferito|sfollato; finanziare > ricostruzione|ospedale|barriera|scuola|progetto; aiutare; soccorrere; cancellare|condonare > debito' +
      '; inviare|mandare|spedire|dispacciare > soccorritore|soccorritori|medico|medici|infermiere|ingegnere|pompiere|pompieri|rompighiaccio|ospedale|squadra|squadre|tenda|tende|generatore|viveri|riso|acqua|coperte|vaccino; fornire|donare|consegnare|distribuire > radar|grano|riso|farina|tenda|tende|generatore|generatori|vaccino|vaccini|acqua|pompa|coperte|ambulanza; autorizzare|approvare|sbloccare|versare > aiuti|prestito|tranche|invio|credito|sussidio|contributo; salvare|recuperare|soccorrere > migrante|migranti|naufrago|naufraghi|equipaggio|marinaio|pescatore|superstite; accogliere|ospitare|alloggiare > profughi|rifugiati|famiglia|famiglie|sfollati|esule|migrante|migranti; aprire > porta|porte; curare > ferito|feriti; vaccinare; sfamare; prestare > milione|milioni|miliardo|soccorso|assistenza; paracadutare; prestare ~soccorso; ricostruire > scuola|ospedale|ponte; raggiungere > convoglio|aiuti; scaricare > aiuti|grano; portare > aiuti|soccorso|viveri|medicinale|acqua; arrivare > rompighiaccio|aiuti|soccorritore|soccorsi|convoglio; tendere > mano',
  },
  {
    type: 'AID',
    mode: 'humanitarian',
    context: ['humanitarian'],
    subject: 'recipient',
    verbs: `ricevere > ${RELIEF}`,
  },
  {
    type: 'CONSULT',
    mode: 'phone',
    context: ['diplomatic'],
    nouns:
      'telefonata; colloquio|conversazione telefonico|telefonica|telefonici' +
      '; telefonate; videoconferenza; videochiamata; contatto telefonico|telefonici',
    verbs:
      'telefonare; sentire al telefono; parlare al telefono' +
      '; chiamare > omologo; sentire > omologo|telefonicamente|presidente',
  },
  {
    type: 'CONSULT',
    mode: 'visit',
    context: ['diplomatic'],
    nouns:
      'visita; viaggio a|in; missione diplomatica' +
      '; visita ufficiale|lampo; missione a|in > ministro|ministra|presidente|premier; pellegrinaggio',
    verbs:
      'visitare; recare; arrivare|giungere > visita|colloquio|vertice; volare a|in' +
      '; rendere > visita; volare > colloqui|vertice|incontro; andare|tornare > visita|missione',
  },
  {
    type: 'CONSULT',
    context: ['diplomatic'],
    nouns:
      'vertice; incontro; colloquio; negoziato; negoziazione; consultazione; riunione; trattativa; mediazione; conferenza > pace|internazionale; dialogo; negoziato di pace' +
      '; tavolo > negoziale|trattativa|pace|governo|sindacato; tornata > colloqui|negoziato|trattativa; giro|round di colloqui|negoziati|consultazioni; ciclo > colloqui; faccia a faccia; arbitrato; buoni uffici; udienza > papa|pontefice|privata; conferenza di pace; bilaterale; summit; contatto > diplomatico|diplomatici',
    verbs:
      'incontrare; rivedere; trattare con; riaprire|aprire > tavolo; mediare; conferire con; parlare con > presidente|ministro|leader|omologo; consultare; dialogare' +
      '; sedere a > tavolo; sedere > tavolo; arbitrare; colloquiare; riunire > vertice|ministro|leader|crisi; vedere > omologo; tornare > tavolo; parlare > telefono; fare da > mediatore|tramite; riaprire > tavolo|trattativa|dialogo; confrontare con',
  },
  {
    type: 'CONSULT',
    context: ['diplomatic'],
    object: 'topic',
    verbs: 'discutere; negoziare',
  },
  {
    type: 'CONSULT',
    mode: 'host',
    context: ['diplomatic'],
    verbs:
      'ospitare > vertice|colloquio|incontro|negoziato|conferenza|leader|presidente|ministro|delegazione; ricevere > presidente|ministro|ministra|delegazione|inviato|premier|ambasciatore|leader' +
      '; accogliere > delegazione|omologo|inviato|presidente; invitare > delegazione|presidente|leader; ricevere > omologo|capo|cancelliere|emissario',
  },
  {
    type: 'SUPPORT',
    context: ['diplomatic'],
    nouns:
      `sostegno politico|diplomatico|a|al|alla|all'; solidarietà; riconoscimento diplomatico; ratifica; appoggio; firma > ${ACCORDS}; cordoglio; riconoscimento > indipendenza|stato|governo` +
      '; elogio; plauso; omaggio; gratitudine; ringraziamento; congratulazioni; condoglianze; adesione > alleanza|unione|trattato|nato; approvazione > risoluzione|trattato|piano; ripresa|ripristino|normalizzazione > relazione|relazioni|rapporto|rapporti; via libera > di|al|alla; ingresso > unione|alleanza|nato; apertura|riapertura > ambasciata|consolato; voto > fiducia; appoggio; nomina > ambasciatore; apprezzamento',
    verbs:
      `firmare|siglare|sottoscrivere|stipulare|concludere > ${ACCORDS}; ratificare; elogiare; lodare; ringraziare; esprimere > sostegno|solidarietà|appoggio|cordoglio|fiducia|apprezzamento; ` +
      'appoggiare; sostenere > proposta|piano|candidatura|adesione|iniziativa|risoluzione|diritto|governo|causa|ucraina|resistenza; difendere > diritto|scelta|decisione|politica; congratulare; scusare; chiedere scusa; ' +
      'perdonare; riconoscere > indipendenza|governo|repubblica|stato|sovranità; ristabilire|riprendere|allacciare|ripristinare|normalizzare|avviare > relazione|rapporto|rapporti|legame; ' +
      'aprire|riaprire > ambasciata|consolato; salutare|accogliere con favore|soddisfazione; schierare con; plaudire; giurare > fedeltà|lealtà; approvare > risoluzione' +
      '; firmare > pace|lo|la|carta|testo|tregua|documento|comunicato|cessate; approvare|adottare > trattato|piano|adesione|accordo|dichiarazione|ratifica|intesa; rendere > omaggio; porgere|presentare|inviare > scuse|condoglianze|congratulazioni|cordoglio; esprimere > gratitudine|rammarico|vicinanza|plauso|stima; aderire a; entrare > alleanza|unione|nato; ribadire|confermare|rinnovare|dare|dichiarare|garantire > sostegno|appoggio|solidarietà|vicinanza|amicizia; schierarsi con; stare ~al fianco; schierare a > fianco; votare > favore|fiducia; nominare|accreditare > ambasciatore; complimentare; felicitare; applaudire; encomiare; accogliere|salutare > favore|soddisfazione|favorevolmente; caldeggiare; riconoscere > vittoria|presidente; stringere > relazioni; controfirmare; spalleggiare; sostenere > candidato|sanzioni|negoziato|richiesta|sforzo|premier|riforma|mediazione|accordo|lotta|popolo; rendere > merito; dare > ragione',
  },
  {
    type: 'AGREE',
    context: ['diplomatic'],
    nouns:
      'accordo; intesa; patto; patto di non aggressione; trattato; promessa > di; offerta > di|mediazione|aiuto|colloquio; impegno a|ad; disponibilità a|ad; compromesso' +
      '; impegno > a|ad|di|del; assicurazione > di; consenso; accordo di pace|massima|libero; memorandum; assenso; pre-accordo; preaccordo',
    verbs:
      'concordare; raggiungere > accordo|intesa|compromesso|consenso; accettare; promettere; impegnare a|ad; offrire di; offrire > truppa|truppe|colloquio|colloqui|aiuto|mediazione|concessione|sostegno|assistenza; ' +
      'disposto|pronto|disponibile a|ad; acconsentire; assentire; accordare; convenire di|su; dire sì a; garantire > sostegno|appoggio|aiuto; dare > disponibilità|assenso|ok' +
      "; impegnarsi a|ad; offrire > asilo|rifugio|prestito|addestramento|garanzia|resa|tregua; dichiarare disposto|pronto|disponibile; dire disposto|pronto|disponibile; dire di sì; trovare > accordo|intesa|compromesso; dare > via|assicurazione|garanzia|parola|consenso; aprire a > negoziato|dialogo|trattativa|proposta|ipotesi; promettere > aiuto|aiuti|sostegno|truppa; comporre > disputa|controversia; aderire > proposta|tregua|richiesta; accordarsi; mettere ~d' accordo; stringere|chiudere > accordo|patto|intesa; garantire > passaggio|sicurezza; venire ~incontro; disposta|pronta|disponibile|disposti|pronti|disponibili|disposte|pronte a|ad",
  },
  {
    type: 'COOPERATE',
    context: ['diplomatic'],
    nouns:
      'cooperazione; collaborazione; integrazione; partenariato; alleanza > tra|fra|con|militare|difensiva|strategica|commerciale; estradizione',
    verbs:
      'cooperare; collaborare; condividere|scambiare > informazione|informazioni|intelligence|tecnologia|dato; estradare; scambiare > ambasciatore; unire > forza|forze',
  },
  {
    type: 'CONCEDE',
    context: ['political'],
    nouns:
      'amnistia; concessione; riforma politica|politiche|costituzionale|costituzionali|democratica|democratiche; revoca|allentamento > coprifuoco|divieto|restrizione|censura|emergenza' +
      '; grazia > presidenziale|a|al|ai|di; indulto; retromarcia; marcia indietro; passo indietro; dietrofront; abrogazione > legge|decreto|norma|tassa; ritiro > legge|decreto|riforma|tassa|emendamento|proposta|querela|accusa|rincaro; cedimento; commutazione > pena',
    verbs:
      'revocare|allentare|sospendere|abolire|ridurre|togliere > coprifuoco|emergenza|divieto|restrizione|restrizioni|censura; revocare|annullare|sospendere > sciopero|manifestazione|boicottaggio|protesta; ' +
      'graziare; amnistiare; cedere > richiesta|richieste|pressione|pressioni|protesta|proteste; accogliere|accettare|esaudire > richiesta|richieste; concedere > autonomia|elezione|elezioni|riforma|voto|indipendenza|amnistia|diritto; ' +
      'fare marcia indietro; indire|convocare > elezione|elezioni|referendum; legalizzare; permettere|consentire > voto|elezione|partecipare|candidato|opposizione; reintegrare; varare > riforma' +
      '; ritirare|abbandonare|accantonare|abrogare|annullare|sospendere|congelare|revocare|cancellare|rinunciare|archiviare > legge|decreto|riforma|tassa|progetto|rincaro|aumento|obiezione|veto|riserva|pretesa|ordinanza|condizione|querela|accusa|accuse; cedere > piazza|sindacato|potere|rivendicazione; piegare a; commutare > pena|condanna; annullare > condanna; fare > concessione|concessioni|retromarcia|dietrofront; ammorbidire > posizione|toni|linea; archiviare|chiudere > procedura|procedimento|caso; restituire > passaporto|cittadinanza|licenza; permettere|consentire|autorizzare > corteo|ritorno|manifestazione|riapertura|rientro; fare passo|passi indietro; tornare ~sui passi; concedere > grazia|indulto|libertà|cittadinanza; sbloccare > fondo|fondi; ammettere > sconfitta',
  },
  {
    type: 'RETREAT',
    context: ['military'],
    nouns:
      'ritirata; ritiro; smobilitazione; cessate il fuoco; cessate-il-fuoco; tregua; armistizio; resa > di|forza|ribelle|soldato; ' +
      `rilascio|liberazione|scarcerazione > ${PEOPLE}; revoca|allentamento > sanzione|sanzioni|embargo|blocco|assedio; dimissioni; dimissione; distensione; disarmo; disimpegno; evacuazione > base|colonia|insediamento` +
      '; fine > sciopero|embargo|blocco|assedio|guerra|ostilità|occupazione|combattimenti|bombardamenti; sospensione|cessazione|pausa|stop > ostilità|combattimenti|bombardamenti|raid|attacchi|sciopero; ripiegamento; rimpatrio > prigioniero|soldato|salma|contingente; restituzione > prigioniero|salma|territorio|corpo|corpi; smantellamento > base|insediamento|arsenale; riapertura > confine|frontiera|valico|porto|aeroporto|strada|stretto; partenza > truppa|truppe|contingente; deposizione > armi; smilitarizzazione; consegna > arma|armi; rilascio|liberazione|scarcerazione > infermiere|infermiera|ingegnere|prete|pescatore|pescatori|medico|insegnante|avvocato|suora|vescovo|turista|direttore|ragazza|ragazzo|peschereccio|nave|petroliera|comandante|blogger|regista; rientro > truppa|truppe|contingente|soldato; cessate fuoco; sgombero > base; scambio > prigioniero|prigionieri|detenuto|detenuti',
    verbs:
      'ritirare; lasciare > truppa|truppe|forza|forze|soldato; ripartire > truppa|truppe|soldato; ' +
      `rilasciare|liberare|scarcerare > ${PEOPLE}; revocare|allentare|togliere|sospendere > sanzione|sanzioni|embargo|blocco|assedio; ` +
      'smobilitare; disarmare; arrendere; capitolare; dimettere; rassegnare > dimissione|dimissioni; abdicare; dichiarare|proclamare|rispettare|annunciare > tregua|cessate; deporre > arma|armi; ' +
      'riaprire|aprire > confine|frontiera|valico|ponte|corridoio|strada; abbandonare|evacuare|smantellare > base|posizione|avamposto|insediamento|colonia; indietreggiare; ' +
      'ammettere|accogliere|ricevere > ispettore|osservatore; cessare|sospendere > fuoco|ostilità|bombardamento|operazione; restituire > territorio|arma|armi|prigioniero' +
      '; rilasciare|liberare|scarcerare > infermiere|infermiera|ingegnere|prete|pescatore|medico|insegnante|avvocato|suora|vescovo|turista|direttore|ragazza|ragazzo|peschereccio|nave|petroliera|comandante|due|tre|quattro|cinque|sei|blogger|regista; lasciare > libero|andare; fermare|interrompere|cessare|sospendere > raid|attacco|attacchi|bombardamento|bombardamenti|offensiva|assedio|avanzata|incursione; fare|lasciare entrare > ispettore|ispettori|osservatore; tornare|rientrare > caserma|caserme|base; richiamare|riportare ~in patria > truppa|truppe|contingente|soldato; rimpatriare; consegnare > armi; restituire > corpo|corpi|salma|salme|ostaggio|nave; ripiegare; lasciare > base|posizione|città|avamposto; sbloccare > porto|strada|bene|beni|conto; ridurre|abbassare|abolire|togliere|eliminare|sospendere > dazio|dazi; cessare ~il fuoco; porre ~fine > guerra|occupazione|assedio|blocco|sciopero; revocare|allentare|sospendere|togliere > sanzione|blocchi; riaprire > spazio|porto|valichi|stretto|aeroporto|checkpoint; arretrare; gettare > arma|armi; consegnarsi',
  },
  {
    type: 'REJECT',
    context: ['diplomatic'],
    nouns:
      'rifiuto; veto; diniego; bocciatura' +
      '; rifiuti; no > a|al|alla|ai|alle|di|del|della; bocciature; opposizione > a|al|alla|ai; contrarietà; rigetto; respingimento > proposta|ricorso|richiesta',
    verbs:
      'rifiutare; respingere; bocciare; declinare; rigettare; dire no; opporre; porre > veto; escludere > ritiro|negoziato|colloquio|colloqui|trattativa|tregua|concessione|accordo|compromesso; ' +
      'non accettare|riconoscere|negoziare|piegare|cedere|tollerare|trattare|permettere|consentire|partecipare|ritirare|collaborare|accogliere; ignorare > richiesta|appello|ultimatum|risoluzione|avvertimento; bloccare > risoluzione|adesione; sfidare > sanzione|divieto' +
      '; rispedire ~al mittente; votare contro|no; snobbare; ripudiare; disattendere; affossare; cassare; disertare > vertice|incontro|tavolo|riunione|cerimonia; opporsi; resistere > pressione|pressioni|richiesta; dire ~di no; non intendere > trattare|negoziare|cedere|ritirare|rinunciare; escludere > concessioni|negoziati|trattative|rinvio|dialogo; bloccare > riforma|mozione|legge|accordo|ingresso; ricusare; liquidare > proposta|richiesta; non dialogare|discutere|recedere|rinunciare|fermare|sedere; chiudere > porta; contestare > decisione|risultato',
  },
  {
    type: 'REQUEST',
    context: ['diplomatic'],
    nouns:
      'richiesta; appello a|per|al|alla; appello > pace|tregua|aiuto; domanda > adesione|estradizione|asilo; pressione su|sul|sulla' +
      '; petizione; istanza; supplica; pressing; richieste; sollecitazione; invito a|ad; pressioni su|sul|sulla|per; rivendicazione; convocazione > ambasciatore',
    verbs:
      'chiedere; sollecitare; esigere; pretendere; esortare; invitare ~a|ad; rivolgere|lanciare > appello; implorare; supplicare; premere per|su|affinché; fare pressione|pressioni; insistere per|su; intimare; ordinare ~a|di; ' +
      'convocare > ambasciatore|inviato; reclamare; rivendicare > territorio|isola; domandare; invocare > sanzione|intervento|aiuto|tregua; cercare > aiuto|rifugio|asilo|mediazione|sostegno; presentare > richiesta|domanda' +
      '; invocare > dialogo|pace|aiuti|protezione|arbitrato; appellare; ordinare|intimare; richiedere > aiuto|intervento|riunione|assistenza|estradizione|proroga; fare > appello|richiesta; spronare; scongiurare > di; pregare > di; convocare > incaricato|console|diplomatico|rappresentante; raccomandare > di; inoltrare|depositare|avanzare > richiesta|domanda|istanza|mozione; diffidare; ingiungere; reiterare > richiesta; impetrare; imporre a > di; porre > condizione|condizioni',
  },
  {
    type: 'REQUEST',
    context: ['diplomatic'],
    subject: 'recipient',
    reported: true,
    verbs: 'dovere',
  },
  {
    type: 'THREATEN',
    context: ['diplomatic'],
    nouns:
      'minaccia > di|contro|attacco|guerra|russo|nucleare|ritorsione; ultimatum; ricatto' +
      '; minacce; intimidazione; avvertimento > a|al|alla; ricatti; ultimatum',
    verbs:
      'minacciare; giurare > vendetta|vendicare|distruggere|punire|rappresaglia; promettere > vendetta|rappresaglia|ritorsione|vendicare|rispondere; avvertire|ammonire > conseguenza|conseguenze|ritorsione|attacco|risposta; ' +
      'pronto a > attaccare|colpire|imporre|usare|rispondere; lanciare|dare > ultimatum' +
      '; intimidire; ricattare; avvertire|ammonire|avvisare > rispondere|risponderà|reagire|reagirà|ritorsioni|rappresaglia|contromisure|contromisura|sparare|pagare|affondare; promettere > ritorsioni|contromisure|risposta|guerra|punire|reagire; giurare > guerra|colpire|ritorsioni|rispondere|bruciare|bloccare; ventilare > sanzioni|ritorsioni|sciopero|contromisure; dare > ore|giorni; tuonare contro; riservare > diritto',
  },
  {
    type: 'ACCUSE',
    context: ['diplomatic'],
    nouns:
      'accusa; condanna > attacco|invasione|annessione|aggressione|repressione|violenza|di; inchiesta|indagine su|contro|sul|sulla; denuncia > contro|di; protesta|nota formale|diplomatica; incriminazione; inchiesta; indagine; critica > a|contro' +
      '; denuncia; denunce; accuse; imputazione; processo > a|contro|per|al|ai; protesta > formale|diplomatica|ambasciata|presso; nota|lettera di protesta; esposto; ricorso > contro|corte|tribunale; causa > contro; critiche > a|al|alla|ai|contro; querela; commissione > inchiesta; mozione di sfiducia|censura; interrogatorio; rimprovero; richiamo > formale; biasimo; condanna > unanime|ferma|dura|onu|governo|comunità; perizia; procedimento > contro|penale|disciplinare; avviso di garanzia; interrogazione parlamentare',
    verbs:
      'accusare; condannare; denunciare; incolpare; biasimare; criticare; deplorare; incriminare; stigmatizzare; rimproverare; rinviare ~a giudizio; indagare; inquisire; ' +
      'aprire|avviare|condurre|concludere > inchiesta|indagine|indagini|procedimento; presentare|sporgere|depositare > protesta|denuncia|ricorso|reclamo|querela; citare ~in giudizio; processare; interrogare; ' +
      'inviare|mandare > ispettore|investigatore; esprimere > indignazione|sdegno|preoccupazione; imputare; lamentare; protestare con|presso' +
      '; puntare ~il dito; attaccare > decisione|governo; tacciare; addossare; additare; scagliare contro; chiamare ~in causa; mettere ~sotto accusa|processo; querelare; sporgere > denuncia|querela; trascinare > tribunale|corte|giudizio; portare > tribunale|corte|giudizio; fare > causa|ricorso; ricorrere > corte|tribunale|omc|contro; bollare|definire > terrorista|aggressione|traditore|criminale|aggressore; rinfacciare; contestare > violazione|reato|omicidio; redarguire; censurare > governo|comportamento; sentire > testimone|procura|pm|magistrato; attribuire > attacco|attentato|responsabilità|colpa; inveire; disporre|ordinare|istituire > inchiesta|indagine; protestare > ambasciatore|ministero|ambasciata; alzare > voce; aprire > fascicolo|procedura; scaricare > colpa; puntare > dito; rinviare > giudizio',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'demo',
    nouns:
      'protesta; manifestazione; corteo; sit-in; marcia; fiaccolata; presidio > protesta|manifestante' +
      '; proteste; sit-in; adunata; occupazione > studente|studenti|fabbrica|università|ateneo|liceo|facoltà; catena umana; disobbedienza civile; ammutinamento; presidio > davanti|permanente|operaio|lavoratore|protesta|piazza; veglia; mobilitazione > piazza|studente|sindacato; petizione > contro; contestazione; girotondo; raccolta di firme; accampamento',
    verbs:
      'protestare; manifestare; scendere in piazza|strada; sfilare; marciare contro|su|verso|per; raccogliere > firma; bruciare > bandiera' +
      '; contestare > ministro|premier|sindaco|presidente; fischiare; ammutinare; radunare|riunire|assembrare davanti|sotto > parlamento|ministero|ambasciata|tribunale|palazzo|carcere; circondare|assediare > parlamento|palazzo|ministero|tribunale|municipio|ambasciata|sede; presidiare; formare > catena; scandire > slogan; firmare > petizione; accampare; dimostrare contro > piazza; interrompere > seduta|comizio|cerimonia; occupare > facoltà|ateneo|rettorato|liceo|stabilimento|municipio|binari|sede|aula|scuola; sollevare contro; disertare > lezione|lezioni|urne',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'strike',
    nouns:
      'sciopero; boicottaggio; sciopero della fame' +
      '; serrata; astensione > lavoro; fermo > nazionale|pesca|autotrasporto; blocco > straordinario|mezzi; mobilitazione > sindacato|sindacale; stato di agitazione; agitazione > sindacale',
    verbs:
      'scioperare; boicottare; incrociare > braccio|braccia; proclamare|indire|iniziare > sciopero' +
      '; incrociare ~le braccia; astenere > lavoro; fermare > lavoratore|operaio|ferroviere|autista|portuale|medico; proclamare|indire|confermare|annunciare|organizzare > sciopero|boicottaggio|agitazione; disertare > lavoro; abbandonare > lavoro; rifiutare > lavorare|scaricare|caricare; sciogliere > riserva; entrare ~in sciopero|agitazione',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'riot',
    nouns:
      'tumulto; rivolta; sommossa; disordine; disordini; insurrezione' +
      '; saccheggio; guerriglia urbana; tafferuglio; tafferugli; moto > piazza; vandalismo; scontri di piazza',
    verbs:
      'lanciare|tirare > sasso|pietra|pietre|bottiglia; rivoltare; insorgere; saccheggiare' +
      '; incendiare|bruciare > cassonetto|cassonetti|copertone|copertoni|pneumatici|barricata; erigere|alzare > barricata|barricate; spaccare|infrangere|rompere > vetrina|vetrine; scontrare con > polizia; lanciare > uova|bottiglie|sassi|fumogeni|petardi|vernice',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'obstruct',
    nouns:
      'blocco stradale|stradali' +
      '; blocco > strada|autostrada|agricoltore|agricoltori|trattori|camionisti|ferroviario|binari; barricata; picchetto',
    verbs:
      'bloccare|barricare|occupare > strada|autostrada|statale|provinciale|tangenziale|binario|ferrovia|ponte|traffico|porto|ingresso|trasporto; occupare > piazza|università|ministero|ufficio|fabbrica' +
      '; bloccare|barricare|occupare|ostruire|sbarrare > casello|svincolo|raffineria|deposito|aeroporto|pista|cancello|cancelli|linea|tunnel|galleria|accesso|accessi|tangenziale|strade|binari|stazione|raccordo|incrocio|valico|miniera|capitale; paralizzare > traffico|trasporto|trasporti|città|capitale; picchettare; incatenare; chiudere > strada',
  },
  {
    type: 'SANCTION',
    context: ['economic'],
    nouns:
      `sanzione; embargo; dazio; espulsione; chiusura > confine|frontiera|ambasciata|spazio; interruzione|sospensione|rottura|congelamento|taglio > ${TIES}; richiamo > ambasciatore` +
      '; dazi; tariffa > doganale|punitivo|punitiva; controdazio; controdazi; contromisura; contromisure; ritorsione > commerciale; condanna > carcere|anno|anni|ergastolo|morte|reclusione|mesi; ergastolo; divieto > importazione|importare|esportazione|esportare|ingresso|viaggio|volo|sorvolo|visto|transito|vendita|export|import; recesso; revoca > licenza|permesso|visto|accreditamento|cittadinanza|concessione|passaporto|autorizzazione; ritiro > ambasciatore|trattato|accordo|licenza|passaporto|accredito|corte|organizzazione|delegazione; uscita > unione|trattato|organizzazione|accordo; taglio > fondo|fondi|gas|fornitura|forniture|finanziamento|finanziamenti; stop|blocco|congelamento|sospensione > aiuti|export|esportazioni|importazioni|import|beni|fondi|rata|pagamenti|visti|relazioni|negoziati|volo|voli|forniture|trattato; rimozione|destituzione|licenziamento > ministro|generale|governatore|capo|comandante|giudice|direttore; impeachment; lista nera; multa > a|di|per|contro; fallimento > negoziato|negoziati|trattativa|colloqui; guerra commerciale; boicottaggio > prodotto|prodotti|merce|merci|olimpiadi|giochi; allontanamento > diplomatico|ambasciatore; sentenza di condanna|morte',
    verbs:
      'sanzionare; imporre|inasprire|estendere|approvare|introdurre|adottare|varare > sanzione|sanzioni|embargo|dazio|dazi; espellere; chiudere > confine|frontiera|ambasciata|spazio|consolato|valico; ' +
      `sospendere|interrompere|congelare|rompere|tagliare|ridurre|bloccare|troncare|cessare|recidere|limitare > ${TIES}; ` +
      'annullare|rinviare|cancellare|boicottare > visita|viaggio|vertice|incontro|colloquio|colloqui; richiamare|ritirare > ambasciatore|inviato|ispettore|osservatore; vietare > importazione|esportazione|volo|ingresso; ' +
      'negare > visto|ingresso; dichiarare persona; abbandonare > tavolo|negoziato|vertice' +
      '; condannare > carcere|anno|anni|mese|mesi|ergastolo|reclusione|morte|pena|tribunale|corte|giudice|giudici|contumacia|appello; destituire; multare; rimuovere|licenziare|silurare|sollevare|esonerare > ministro|generale|governatore|capo|comandante|ambasciatore|giudice|procuratore|direttore|incarico; revocare|ritirare|annullare|rescindere > licenza|permesso|visto|visti|accredito|accreditamento|passaporto|cittadinanza|concessione|contratto|autorizzazione|immunità|registrazione; privare > cittadinanza|immunità|licenza; sospendere|bloccare|congelare|tagliare|trattenere|fermare|negare > pagamento|pagamenti|rata|fondo|fondi|finanziamento|contributo|contributi|bene|beni|importazione|importazioni|import|export|acquisto|acquisti|grano|vendita|licenza|trattato|partecipazione|deputato|membro|visti|volo|voli|gas|sussidio|tranche|aiuti; chiudere > rubinetto|rubinetti|gas|spazio|valichi|confini; staccare > corrente|elettricità; uscire > trattato|unione|organizzazione|accordo|corte|alleanza; ritirare da > trattato|accordo|organizzazione|negoziato|corte|convenzione; lasciare|abbandonare > negoziati|tavolo|trattativa|trattative|unione|organizzazione|colloqui|conferenza; stracciare|denunciare|rinnegare|disdire|recedere > trattato|accordo|patto|intesa; imporre|introdurre|alzare|aumentare|raddoppiare|applicare|mettere > dazio|dazi|tariffa|tariffe|quota|multa|tassa|sanzione|obbligo|visto; vietare > importare|esportare|transito|sorvolo|export|import|vendita|prodotto|carne|grano|accesso; boicottare > prodotto|prodotti|olimpiadi|giochi; infliggere > condanna|pena|multa|ergastolo|anno|anni; dichiarare > grata; interrompere|rompere > relazioni|negoziati|trattative|rapporto|collaborazione; mettere ~in lista nera; inserire > lista|nera; isolare > paese|regime|internazionale; declassare > relazioni; rispondere > dazio|dazi; pignorare; ritirare > delegazione|missione; escludere da > gara|torneo|organizzazione|vertice; non rinnovare > visto|accordo|accredito|licenza; disertare > vertice',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'arrest',
    of: 'recipient',
    nouns:
      'annessione; arresto; sequestro; deportazione; fermo > di; detenzione; persecuzione; incarcerazione; cattura' +
      '; arresti; fermo; fermi; retata; rastrellamento; internamento; respingimento; respingimenti; sfratto; sgombero; custodia cautelare; trasferimento forzato; espulsione > famiglia|migrante|migranti|abitante|profugo',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'arrest',
    verbs:
      'arrestare; fermare > manifestante|oppositore|attivista|giornalista|persona|sospetto; incarcerare; imprigionare; detenere; deportare; sequestrare; ' +
      'condannare > carcere|morte|anno|ergastolo|reclusione; catturare > soldato|leader|militante; internare; espellere > famiglia|abitante|residente|profugo' +
      '; fermare > giornalista|donna|uomo|militante|dirigente|ragazzo|studente|pescatore|equipaggio|leader|avvocato|sospettato; ammanettare; mettere|porre ~agli arresti; mettere|porre|tenere ~ai domiciliari; mettere ~in cella|manette|carcere; trattenere > giornalista|attivista|equipaggio|migrante|pescatore|cittadino|ore|aeroporto; respingere|rimandare|ricacciare > migrante|migranti|profugo|barca|barcone|gommone|indietro; sfrattare; epurare; catturare > comandante|ribelle|miliziano|latitante|boss; prelevare > casa|giornalista|attivista|uomo; rinchiudere; sfollare > forza; finire > carcere|manette|cella',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'restrict',
    nouns:
      "repressione; coprifuoco; legge marziale; stato di emergenza|assedio; stato d' emergenza|assedio; censura; blocco navale; blocco > porto|gaza; evacuazione forzata; arresti domiciliari; giro di vite" +
      '; chiusura > giornale|emittente|radio|università|moschea|redazione|scuola; blackout|blocco > internet|rete; scioglimento > partito|movimento|associazione|organizzazione; stretta > su|sulla|contro|stampa|dissenso; bavaglio; ordinanza restrittiva; messa al bando; restrizione > movimento|libertà|stampa; oscuramento; posto di blocco; blocco navale; squalifica > candidato',
    verbs:
      'imporre|proclamare|dichiarare|decretare|istituire|prolungare > coprifuoco|emergenza|assedio|marziale|blocco|restrizione|censura; vietare; proibire; mettere ~al bando; bandire; ' +
      'disperdere|sgomberare|reprimere|impedire|caricare > manifestante|corteo|protesta|folla|manifestazione|dimostrante; censurare; reprimere; chiudere|sospendere > giornale|radio|emittente|pubblicazione|partito; sciogliere > partito; oscurare > sito; sgomberare > ambulante|campo|famiglia|abitante|baraccopoli|piazza' +
      '; chiudere|sospendere|oscurare|spegnere|bloccare > internet|sito|redazione|canale|emittente|giornali|quotidiano|televisione|tv|rete|social|sede; imbavagliare; mettere ~a tacere; silenziare; intercettare > telefonata|telefono|giornalista|conversazione; escludere > candidato|candidatura|elezione; sciogliere > movimento|associazione|organizzazione|sindacato; isolare|blindare > quartiere|zona|città; limitare > libertà|movimento|accesso|stampa; soffocare > protesta|dissenso|rivolta; caricare > studente|studenti|operaio|pastore|folla; mettere ~fuori legge; impedire > ingresso|accesso|partenza|voto|candidarsi|uscita|manifestare|lasciare; perseguitare; spiare; sgomberare > accampamento|edificio|presidio|tendopoli|venditore|strada|occupanti; transennare; militarizzare; commissariare',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'confiscate',
    nouns:
      'confisca; esproprio; nazionalizzazione' +
      '; sequestro > nave|peschereccio|bene|beni|petroliera|carico|armi; perquisizione; requisizione; pignoramento; irruzione > polizia|redazione|sede|agente; intercettazione > nave|imbarcazione; fermo > nave|peschereccio',
    verbs:
      'confiscare; espropriare; nazionalizzare; annettere; requisire; abbordare; sequestrare > nave|petroliera|bene|proprietà|arma; perquisire > ufficio|sede|casa|abitazione' +
      '; sequestrare > peschereccio|carico|documento|computer|passaporto|giornale|telefono|beni|navi; perquisire; intercettare|fermare|dirottare > nave|petroliera|peschereccio|mercantile|convoglio|imbarcazione; commissariare; incamerare; irrompere > redazione|sede|casa',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'destroy',
    nouns: 'demolizione; abbattimento > casa|case|edificio|baracca|moschea',
    verbs: 'demolire; radere ~al suolo; abbattere > casa|case|baracca|baracche|moschea',
  },
  {
    type: 'ASSAULT',
    context: ['political'],
    of: 'recipient',
    mode: 'abduct',
    nouns: 'rapimento; presa di ostaggi',
    verbs: `rapire; prendere|tenere|trattenere ~in ostaggio; sequestrare > ${PEOPLE}`,
  },
  {
    type: 'ASSAULT',
    context: ['political'],
    of: 'recipient',
    mode: 'destroy',
    nouns: 'sabotaggio; incendio doloso; rogo doloso; danneggiamento > cavo|condotta|gasdotto|linea',
    verbs:
      'incendiare; sabotare; fare saltare; dare fuoco; dare ~alle fiamme; appiccare > fuoco|incendio' +
      `; distruggere|devastare|bruciare|vandalizzare > ${TARGETS}|vetrina|computer|abitazione; tagliare|recidere|tranciare > cavo|cavi`,
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'hack',
    nouns:
      'attacco informatico|informatici|hacker; cyberattacco' +
      '; attacchi informatici; attacco > hacker|hackers|server|ransomware; intrusione > informatico|informatica|rete|sistema|sistemi; incursione informatica; pirateria informatica; campagna di disinformazione',
    verbs:
      'hackerare; violare > computer|sito|rete; paralizzare > sito|rete|server|sistema|computer' +
      '; mettere ~fuori uso > sito|rete|server|sistema; oscurare > segnale; disturbare > segnale; penetrare|infiltrare > rete|sistema|server|computer; bucare > sistema|sito; mandare ~in tilt',
  },
  {
    type: 'ASSAULT',
    context: ['military'],
    of: 'recipient',
    nouns:
      'uccisione; assassinio; pestaggio; omicidio; abbattimento; tortura; esecuzione > prigioniero|ostaggio|civile; decapitazione; genocidio; stupro',
  },
  {
    type: 'ASSAULT',
    context: ['military'],
    of: 'land',
    nouns: 'invasione; bombardamento; occupazione militare; assedio',
  },
  {
    type: 'ASSAULT',
    context: ['military'],
    mode: 'explosives',
    nouns:
      'esplosione; attentato; autobomba; kamikaze; attentato suicida' +
      '; deflagrazione; attentati; autobombe; pacco bomba; scoppio > bomba|ordigno|granata',
    verbs:
      'esplodere > bomba|ordigno|autobomba|auto|granata|mina; piazzare > bomba|mina|ordigno; ferire > bomba|esplosione|attentato|mina' +
      '; scoppiare > bomba|ordigno|granata|mina; far|fare esplodere|detonare|brillare; farsi esplodere; saltare in aria',
  },
  {
    type: 'ASSAULT',
    context: ['military'],
    nouns:
      'attacco; assalto; offensiva; controffensiva; contrattacco; raid; incursione; lancio > missile|razzo|drone; aggressione; combattimenti; scontro; ostilità; escalation; colpo di stato; golpe; ' +
      'ingresso in guerra; coinvolgimento|partecipazione > guerra|invasione|conflitto|offensiva|ostilità; massacro; strage; pulizia etnica; imboscata; sparatoria; violazione > tregua|cessate|spazio; intifada; battaglia; rappresaglia; agguato; cannoneggiamento; atrocità' +
      '; dirottamento; presa di ostaggi; accoltellamento; avvelenamento; attacco|raid|colpo aereo|aerei; fuoco di artiglieria|mortaio|sbarramento; colpi > artiglieria|mortaio|arma|pistola|fucile; sparatorie; putsch; rovesciamento > governo|regime|presidente; ritorsione > militare; presa|conquista|cattura > città|villaggio|base|aeroporto|isola|porto|provincia; avanzata; sbarco > truppa|truppe|soldato|marine|marines; linciaggio; lapidazione; violenze; pestaggi; eccidio; carneficina; scontri; scaramuccia; conflitto a fuoco; scambio di colpi; lacrimogeno; lacrimogeni; carica > polizia|agente; fucilazione; lancio > lacrimogeno|lacrimogeni|granata|granate; spedizione punitiva; stupri; guerriglia; combattimento; bombardamenti; raffica > mitra|colpi; sconfinamento; cecchino; violenza > contro|sessuale; blitz',
    verbs:
      'attaccare; invadere; bombardare; colpire; uccidere; assassinare; ammazzare; massacrare; trucidare; assaltare; assalire; cannoneggiare; martellare; ferire > attacco|bombardamento|esplosione|scontro|raid|sparatoria; abbattere; ' +
      'lanciare|sferrare|condurre|compiere|effettuare|scatenare|scagliare > missile|razzo|drone|attacco|offensiva|assalto|raid|bombardamento|incursione|guerra; sparare; aprire > fuoco; aprire > fronte; attraversare|varcare|oltrepassare > confine|frontiera; ' +
      'entrare > guerra|conflitto; unire > guerra|invasione|conflitto|offensiva; partecipare > guerra|invasione|conflitto|offensiva|ostilità; coinvolgere > guerra|conflitto|invasione; ' +
      'torturare; decapitare; giustiziare; violentare; stuprare; conquistare|riconquistare|espugnare|occupare|prendere > città|villaggio|base|aeroporto|regione|territorio|provincia|capitale|isola; assediare; accerchiare; violare|rompere > tregua|cessate|spazio; ' +
      'rovesciare|deporre > governo|presidente|regime; combattere contro|con; scontrare; affondare; fare irruzione; lanciare|tirare > molotov|granata; speronare; picchiare; dare la caccia; saccheggiare > villaggio; usare > gas' +
      "; lanciare|sparare|usare > lacrimogeno|lacrimogeni|proiettile|proiettili|idrante|manganello|gas; accoltellare; avvelenare; impiccare; fucilare; dirottare > aereo|autobus; silurare > nave; radere ~al suolo > villaggio|città|quartiere; scambiare > colpo|colpi; combattere > ribelle|esercito|milizia|insorto|jihadista; avanzare su|verso|in > truppa|truppe|esercito|ribelle|ribelli|forze|carro; entrare|penetrare > truppa|truppe|carro|carri|esercito|soldato|ribelli; sbarcare > marine|marines|commando; linciare; sterminare; seviziare; prendere ~d' assalto|mira; aprire ~il fuoco; impadronire > città|villaggio|base|aeroporto|porto; centrare > missile|razzo|drone; tentare > golpe|assassinare|uccidere; sconfinare; reprimere ~nel sangue; schiacciare > rivolta; attentare; freddare; malmenare; gambizzare; bruciare|incendiare > deposito|villaggio|casa|raccolto; caricare > manifestante; manganellare; distruggere > villaggio|raffineria|base|deposito|aereo|carro; sventrare; deporre|destituire > golpe|militare; vendicare; usare > forza; tendere > imboscata|agguato; respingere > attacco|assalto|offensiva; profanare; crivellare; lapidare; piovere > razzo|missile|bomba; mitragliare; cadere > razzo|missile|bomba",
  },
  // The same acts by classes of what they are done to.
  {
    type: 'ASSAULT',
    context: ['military'],
    nouns:
      'conflitto armato; ostilità; conflitto a fuoco; sparatoria; esplosioni; agguati; raid aereo|aerei; colpo di mano; congiura; stragi; uccisioni; omicidi; torture; rappresaglie' +
      '; ritorsione; ritorsioni; pioggia > fuoco|missili|razzi|colpi; violenza|violenze > colono|soldato|milizia|polizia|agente; crimine|crimini di guerra; conquista; scorreria; razzia; faida; ' +
      'impiccagione; esecuzione > condannato|dissidente|oppositore; fuoco > nemico|amico|cecchino; colpi; salva > razzi|missili',
    verbs:
      `centrare|bersagliare|prendere|tempestare|investire|crivellare > ${TARGETS}; lanciare|sferrare|condurre|compiere|effettuare|scatenare|scagliare > ${ATTACKS}` +
      `; sparare a|ai|agli|alle|contro|su|sulla|sui; esplodere > colpo|colpi; prendere ~di mira > ${TARGETS}|${PEOPLE}; prendere ~sotto tiro|fuoco; aggredire; picchiare; pestare; malmenare; percuotere; seviziare; torturare` +
      `; conquistare|riconquistare|occupare|espugnare|assaltare|depredare > ${TARGETS}; irrompere in|nella|nel > armato|armati|uomini|commando; entrare > armato|armati` +
      `; ferire > ${PEOPLE}; mutilare; strangolare; sgozzare; cadere > proiettili|colpi|granate; combattere; guerreggiare; uccidere; eliminare > capo|leader|comandante; minare > ponte|strada|campo`,
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'arrest',
    verbs:
      `fermare|trattenere|catturare|prelevare|rastrellare|ammanettare|rinchiudere|confinare|segregare|isolare|allontanare > ${PEOPLE}; espellere > famiglie|abitanti|residenti|profughi|migranti` +
      '; portare|condurre|trascinare ~in caserma|carcere|commissariato|cella; ritirare > passaporto; spiccare|emettere > mandato; tenere ~prigioniero|prigioniera|prigionieri|prigioniere; tenere ~in carcere|cella; finire ~in manette|carcere|cella' +
      '; condannare > lavoro|lavori; rimpatriare > migrante|migranti|profugo|clandestino; costringere > lasciare|abbandonare|partire|andarsene; cacciare; sradicare; sgomberare; sgombrare; traferire',
    nouns:
      'manette; cattura; caccia > dissidente|oppositore|migrante|renitente; mandato > arresto|cattura; ordine > arresto|cattura|sgombero; allontanamento > famiglie|abitanti|residenti; espulsioni; rimpatrio > migrante|migranti|forzato; prigionia',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'restrict',
    verbs:
      `chiudere|sospendere|oscurare|bloccare|censurare|sequestrare|spegnere|vietare|silenziare|sanzionare > ${MEDIA}|partito|movimento|associazione|sindacato|università|moschea|ong|scuola|chiesa` +
      `; sciogliere|bandire|vietare|proibire > ${PROTESTS}|parlamento|camera|camere|senato|assemblea|consiglio|giunta|partito|partiti|movimento|associazione|sindacato|assemblea|assembramento|setta|ordine; disperdere|sgomberare|caricare|reprimere|sciogliere|spezzare|soffocare > ${PROTESTS}|folla|manifestante|manifestanti|scioperante|dimostrante|rivolta` +
      '; impedire; mettere ~sotto chiave|sorveglianza|controllo; imporre > silenzio|bavaglio|velo|obbligo; precludere > accesso; ostacolare > ispezione|voto|stampa; sorvegliare > telefono|telefoni|dissidente; cancellare > lista|candidato|iscrizione; isolare > città|villaggio|regione|quartiere; assoggettare; sottomettere; perseguire; epurare; stato|proclamare > emergenza',
    nouns:
      'stato di eccezione; epurazione; purga; purghe; chiusura > tv|televisione|canale|sito|portale|quotidiano|settimanale|agenzia|ong|associazione; divieto > manifestare|manifestazione|corteo|raduno|uscire|culto|sciopero|riunione; messa fuori legge; sorveglianza > massa|dissidente|giornalista|oppositore; bando > contro|partito; sospensione > partito|garanzie|parlamento|giornale|quotidiano|emittente',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'confiscate',
    nouns:
      'perquisizioni; irruzione; esproprio; espropri; confische; fermo > nave|equipaggio|peschereccio; sequestro',
    verbs:
      'perquisire; intercettare|abbordare|dirottare|scortare > nave|petroliera|peschereccio|mercantile|convoglio|cargo|veliero|flottiglia; occupare > terra|terre|colonia; sequestrare > arma|armi|merce|merci|barca|nave|carico|camion',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'demo',
    nouns:
      'raduno; comizio > protesta|opposizione|piazza; sollevazione; manifestazioni; cortei; marce; contestazioni; ribellione; sommosse; tumulti; rivolte; disordini; barricate; picchetti; scioperi; scioperi della fame; sassaiola; sassaiole; blocchi; moti; sit in; occupazione > binari|strada|piazza|liceo|scuola|sede; raccolta > firme; digiuno',
    verbs:
      `radunare|riunire|assembrare|concentrare|affollare|riversare|raccogliere > piazza|strada|strade; invadere|riempire > strada|strade|piazza; gridare|urlare|scandire > slogan; rivoltare; sollevare > contro|popolazione; bruciare > fantoccio|effigie|bandiere|ritratto; ` +
      'digiunare; picchettare; presidiare; marciare; sfilare; incatenare; scendere ~in piazza; scendere ~in strada; occupare > liceo|licei|rettorato|facoltà|fabbrica|stabilimento|miniera|gru|tetto|comune|assessorato|ministero',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'obstruct',
    verbs: `bloccare|sbarrare|ostruire|interrompere|paralizzare|presidiare > ${BORDERS}|autostrada|statale|traffico|circolazione|ferrovia|ingresso|ingressi|cancello|cancelli|raffineria|deposito|piazza|viale|stabilimento|fabbrica|palazzo|capitale`,
  },
  {
    type: 'RETREAT',
    context: ['military'],
    verbs:
      `rilasciare|liberare|scarcerare|rimpatriare|restituire|scambiare > ${PEOPLE}|salma|salme|@name; riaprire|sbloccare > ${BORDERS}; togliere|levare|revocare|allentare|alleggerire|rimuovere|abolire|abrogare|cancellare|ridurre|sospendere > ${MEASURES}|assedio|fermo` +
      `; richiamare|riportare|rimpatriare|sgomberare > ${FORCES}; lasciare|abbandonare|evacuare|sgomberare|smantellare > base|basi|posizione|posizioni|avamposto|isola|territorio|regione|provincia|paese|caserma|fortino|colonia` +
      `; fermare|interrompere|cessare|sospendere|congelare > ${ATTACKS}|${PROTESTS}|ostilità|fuoco|combattimenti; smilitarizzare; cedere > territorio|territori|terreno|provincia|isola|sovranità; consegnare > arma|armi|arsenale; andarsene; dimettersi; lasciare > incarico|carica|potere|trono; rimettere ~in libertà; tornare ~in libertà; uscire ~di prigione` +
      '; smettere|cessare ~di > sparare|bombardare|combattere; deporre|abbandonare > lotta|armi; rientrare > caserma|caserme|patria|base|contingente; togliere > assedio; rispettare|osservare|prorogare|estendere > tregua|cessate',
    nouns: `ritiri; evacuazione; rilascio; liberazione; scarcerazione; apertura|riapertura > ${BORDERS}; scambio > prigionieri|detenuti|ostaggi|salme|corpi; allentamento|revoca|abolizione|alleggerimento > ${MEASURES}; rimpatrio > ${FORCES}; resa; cessazione; moratoria; ritorno > caserma|caserme|caschi; sminamento; disimpegno; fine|termine|sospensione|stop > ${ATTACKS}|${PROTESTS}|ostilità; corridoio > fuga|evacuazione; pausa > umanitaria; deposizione > armi`,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    context: ['military'],
    verbs:
      `inviare|mandare|spedire|trasferire|spostare|dislocare|stanziare|concentrare|dirottare|allertare|richiamare > ${FORCES}; aumentare|rafforzare|raddoppiare|triplicare|portare > ${FORCES}|organico|effettivi|pattugliamento; partecipare a > missione|operazione; unire a > missione|coalizione; ` +
      'costruire|erigere|scavare|ammodernare > fortino|fortini|bunker|trincee|muro|recinzione|barriera; attraversare > colonna|convoglio; mettere|porre ~in massima allerta; innalzare|alzare > allerta; proclamare|ordinare > mobilitazione|coscrizione; testare|collaudare|lanciare > balistico|balistici|ipersonico|intercontinentale; lanciare > mare|verso',
    nouns: `invio|spedizione|trasferimento|arrivo|dislocamento|concentramento|spostamento|partenza|afflusso > ${FORCES}; allerta; massima allerta; aumento|potenziamento > ${FORCES}|difesa|difese; richiamo > riservista|riservisti; manovra > esercito|marina|flotta|carro; ricognizione; pattugliamenti; escalation > militare; sorvolo; sorvoli`,
  },
  {
    type: 'AID',
    mode: 'military',
    context: ['military'],
    nouns: `fornitura|consegna|invio|spedizione|cessione|donazione|arrivo > ${ARMS}; invio > mercenario|mercenari|istruttori|consiglieri|addestratori; addestramento > polizia|agenti|piloti|reclute|esercito`,
    verbs: `consegnare|fornire|inviare|mandare|spedire|donare|cedere|dare|trasferire|regalare|prestare|assicurare > ${ARMS}; armare; finanziare > ribelle|ribelli|milizia|milizie|insorti|guerriglia; addestrare > reclute|soldati|agenti|piloti|poliziotti|esercito`,
  },
  {
    type: 'AID',
    mode: 'humanitarian',
    context: ['humanitarian'],
    nouns: `invio|spedizione|consegna|distribuzione|arrivo|fornitura|stanziamento|donazione > ${RELIEF}|${RESCUERS}; accoglienza > profughi|rifugiati|feriti|sfollati|famiglie; missione di soccorso; piano di aiuti; lancio > pacchi|aiuti; fondo > ricostruzione; operazioni di soccorso`,
    verbs: `inviare|mandare|spedire|fornire|consegnare|distribuire|donare|regalare|offrire|portare|recapitare|assicurare|garantire|stanziare|erogare|sbloccare|prestare|paracadutare > ${RELIEF}|${RESCUERS}; accogliere|ospitare|alloggiare|sfamare|curare|soccorrere > ${PEOPLE}; sovvenzionare; finanziare; condonare; autorizzare > convoglio; fare ~arrivare|pervenire|giungere > viveri|aiuti|medicinali|cibo|acqua|coperte|tende`,
  },
  {
    type: 'CONSULT',
    context: ['diplomatic'],
    nouns:
      'vertici; incontri; riunioni; visite; colloqui; trattative; negoziati; bilaterali; sessione > straordinaria|urgenza|consiglio|assemblea; contatti; round; tornata; trilaterale; bilaterale; plenaria; giro di colloqui|consultazioni',
    verbs:
      'riunire; trattare > con|resa|rilascio|pace; negoziare; parlamentare; partire > visita|missione|colloqui; sentire > telefonicamente; incontrarsi; parlarsi; rivedersi; riparlarsi; vedersi > ministro|ministri|presidenti|leader|premier',
  },
  {
    type: 'SANCTION',
    context: ['economic'],
    nouns: `taglio|sospensione|interruzione|congelamento|blocco|stop > ${RELIEF}|gas|petrolio|elettricità|forniture|energia|visti; introduzione|imposizione|inasprimento > ${MEASURES}; espulsioni; rottura > relazioni|rapporti|negoziati|trattative; rottura; chiusura > ${BORDERS}`,
    verbs: `chiudere > ${BORDERS}; imporre|inasprire|estendere|approvare|introdurre|adottare|varare|decretare|applicare|rinnovare|prorogare|raddoppiare|alzare > ${MEASURES}; tagliare|sospendere|interrompere|bloccare|congelare|fermare|dimezzare > gas|petrolio|greggio|elettricità|corrente|energia|fornitura|forniture|consegna|consegne|visti|visto|collegamenti|voli|aiuto|aiuti|prestito|tranche|fondi|finanziamenti|esportazioni|importazioni|acquisti|licenze|conti; rimandare ~a casa|indietro > diplomatico|ambasciatore; dichiarare > indesiderato|indesiderata|indesiderati|persona; revocare|ritirare|annullare|negare|sospendere > licenza|licenze|visti|permessi|accrediti|autorizzazioni; condannare a; tassare > importazioni|merci; non comprare|acquistare|importare; escludere da > mercato|gara|appalto|fiera; destituire; deporre > incarico; rompere > relazioni|rapporti|negoziati|trattative`,
  },
  {
    type: 'SUPPORT',
    context: ['diplomatic'],
    nouns: 'riconoscimento > annessione|isola|stato|giunta; ratifiche; omaggi; elogi; firma',
    verbs: `firmare|sottoscrivere|siglare; ratificare; riconoscere > ${BORDERS}|isola|stato|indipendenza|annessione|governo|giunta|sovranità|regime; schierare ~dalla parte; appoggiare; ringraziare; dire grazie; complimentarsi; felicitarsi; approvare; benedire > accordo|intesa; entrare > nato|alleanza|unione`,
  },
  {
    type: 'AGREE',
    context: ['diplomatic'],
    nouns: 'accordi; intese; patti; trattati; tregua > firmata; preintesa; pacificazione',
    verbs:
      'offrirsi di|come; dire ~disposto|disposta|pronto|pronta|disposti|pronti; essersi > accordo; offrire; trattare > resa; accogliere > invito|proposta|richiesta; cedere a; siglare > tregua; assicurare > collaborazione|assistenza; dichiararsi pronto|disposto; impegnarsi',
  },
  {
    type: 'REQUEST',
    context: ['diplomatic'],
    verbs:
      'rivolgere > appello|richiesta|supplica; pregare; scongiurare; esigere; invocare; convocare > ambasciatore|inviato|incaricato|console; consigliare > di; imporre di; spingere > affinché|perché; sollecitare',
    nouns: 'appello; appelli; intimazione; diffida; ultimatum; rivendicazioni; convocazione',
  },
  {
    type: 'CONCEDE',
    context: ['political'],
    nouns: `ripristino > costituzione|libertà|democrazia|diritti|garanzie; amnistie; grazia; clemenza; condono; abrogazione|ritiro|revoca|sospensione > ${LAWS}; concessioni; aperture; revoca > coprifuoco|stato`,
    verbs: `ritirare|abrogare|abolire|annullare|revocare|congelare|sospendere|cancellare|rivedere|ammorbidire|accantonare > ${LAWS}; ripristinare|restaurare|restituire > costituzione|libertà|diritti|democrazia|parlamento|cittadinanza; perdonare; concedere > amnistia|grazia|autonomia|indulto; riammettere; reintegrare; rinunciare > ${LAWS}`,
  },
  {
    type: 'REJECT',
    context: ['diplomatic'],
    verbs:
      'rifiutarsi; negare > permesso|autorizzazione|ingresso|accesso|asilo; non firmare|ratificare|concedere|aderire|rispondere; rinviare ~al mittente; dire no; rigettare; ricusare; bocciare; disertare > colloqui|negoziati|tavolo',
    nouns: 'rifiuto; no; bocciatura',
  },
  {
    type: 'THREATEN',
    context: ['diplomatic'],
    verbs:
      'avvertire > pagherà|pagheranno|conseguenze|reagirà|reagiremo|risponderemo|colpirà|colpiremo|sanzioni|guerra|interverrà|interverremo; mettere ~in guardia; giurare > vendetta|vendicarsi; promettere > rispondere|vendetta|reagire|colpire|pagare; agitare > spettro|spauracchio; ricattare; intimidire; lanciare > avvertimento|monito|minacce',
    nouns: 'avvertimento; monito; minacce; ricatto; diktat',
  },
  {
    type: 'ACCUSE',
    context: ['diplomatic'],
    nouns:
      'accuse; condanne > internazionale|unanime; nota > protesta; esposto; requisitoria; interrogatori; indagini',
    verbs:
      'accusare; incolpare; denunciare; condannare; biasimare; consegnare|presentare > nota|protesta; convocare > protesta|protestare; indagare; inquisire; imputare; additare; rimproverare; attribuire > responsabilità|attacco|strage; deplorare; definire > criminale|crimine|vergogna|barbarie|massacro|terrorista|provocazione|aggressione|farsa',
  },
]);
