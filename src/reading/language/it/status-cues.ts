import type { StatusWords } from '../../event/status-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Italian words that tell how real an event is. Effects follow FactBank (2009) and Karttunen's implicatives (1971); the lists are ours. */
export const ITALIAN_STATUSES: StatusWords = {
  predicates: [
    {
      effect: 'actual',
      words: `includere comprendere comportare trovare lanciare tenere condurre effettuare compiere svolgere firmare imporre fare dare inviare fornire partecipare
        iniziare avviare cominciare concludere ripetere commettere subire raggiungere ospitare sferrare scatenare realizzare adottare varare attuare eseguire
        stipulare siglare proclamare aprire guidare ricevere riuscire provocare causare costringere permettere consentire aiutare lasciare portare+a condurre+a
        indurre spingere+a intensificare aumentare estendere ampliare rafforzare completare inaugurare innescare dare+inizio dare+via passare+a mettere
        procedere procedere+a imbarcare+in prendere emettere revocare tornare inizio avvio serie ondata ciclo scoppio escalation inasprimento round tornata
        raffica primo secondo terzo ultimo sfociare+in culminare+in degenerare+in assistere+a registrare rendere`,
    },
    {
      effect: 'granted',
      words: `condannato incarcerare rappresaglia+per protesta+per colpevole responsabile vendetta+per morire+in uccidere+in ferire+in bilancio reduce+da
        sopravvissuto autore condannare deplorare rammaricare accogliere elogiare lodare criticare denunciare piangere sapere ammettere riconoscere confermare
        rivelare reagire rispondere vendicare indagare sopravvivere vittima risposta reazione ruolo responsabilità celebrare provare+che dimostrare mostrare
        scoprire apprendere constatare salutare protestare+contro ricordare+che teatro+di fuggire+da sfuggire+a+attentato traumatizzare sconvolgere scosso
        contrariare irritare indignare domanda+perché domandare+perché chiedere+perché spiegare+perché chiarire+perché capire+perché`,
    },
    {
      effect: 'reported',
      words: `sapere+fare notare+fare presente+fare incriminare indagato indagare+per processare rinviare+giudizio dire dichiarare affermare aggiungere spiegare
        sottolineare insistere raccontare precisare rendere+noto comunicare ritenere credere pensare stimare valutare+che accusare asserire notizia
        informazione accusa dichiarazione versione racconto video vedere osservare sentire testimoniare assicurare indicare segnalare rivendicare vantare`,
    },
    {
      effect: 'relayed',
      words: `riferire scrivere riportare sostenere rivelare+che pubblicare apparire`,
    },
    {
      effect: 'continuing',
      words: `continuare proseguire insistere+in insistere+a persistere perseverare rimanere restare mantenere`,
    },
    {
      effect: 'ended',
      words:
        'stop cessare finire terminare interrompere sospendere smettere ultimare fine conclusione termine interruzione sospensione cessazione fermare',
    },
    {
      effect: 'planned',
      words: `volto mirato teso finalizzato inteso scopo obiettivo fine+di accordo+per accordo+su accordo+inf intesa+per intesa+su intesa+inf patto+per mandato
        mandato+di volere+inf tramare ordire complottare vigilia+di destinare candidare prefiggere ripromettere macchinare approvare proclamare+sciopero
        proclamare+serrata decreto minacciare minaccia+inf intendere progettare pianificare programmare preparare accettare concordare promettere impegnare
        ordinare comandare prevedere disporre deciso determinato apprestare accingere stare+per giurare autorizzare fissare intenzione piano progetto
        preparativo preparazione promessa impegno ordine organizzare indire convocare accordare mirare puntare+a puntare tenere+per in_procinto procinto punto
        vista calendario programma agenda attesa votare+per deliberare stabilire imminente previsto destinato attendere+per partire+per contare+di
        calendarizzare predisporre allestire scegliere+di optare+per incaricare intenzionato previsione compito missione+di incarico ordine+di`,
    },

    { effect: 'announced', words: 'annunciare preannunciare annuncio' },
    {
      effect: 'possible',
      words: `tentativo via+libera voto+su votare votazione+su referendum+su intendere+lasciare capire+lasciare trapelare+lasciare pronto disposto disponibile
        disponibilità ventilare prospettare contemplare vagliare soppesare ponderare tentare paventato studio grado rischiare valutare considerare studiare
        discutere offrire sospettare ipotizzare cercare provare minaccia rischio possibilità prospettiva pericolo probabilità speculazione sospetto offerta
        idea opzione voce possibile probabile plausibile potenziale ipotesi capace capacità segnale segno indizio diritto ambizione tentazione scadenza
        trattativa negoziato colloquio+su discussione potere congetturare ammettere+possibilità pensare+a riflettere+su ragionare+su esplorare sondare
        esaminare parlare+di discutere+di vociferare mormorare disposto+a disposta+a disposti+a disposte+a vicino+a passo+da orlo+di riunire+su vertice+su
        incontro+su riunione+su summit+su dibattere dibattito+su circolare prefigurare adombrare insinuare allusione presagire esporre+a vulnerabile parlare+se
        aprire+a guerra+di lasciare+porta aprire+porta sembrare parere sospettato sospettata sospettati sospettate`,
    },
    {
      effect: 'demanded',
      words: `servire favorevole auspicabile dovere+di urgente necessario sperare+in confidare+in credere+in volere volere+che implorare supplicare perorare
        reclamare petizione sollecito pretesa proporre proposta sperare augurare auspicio speranza desiderio desiderare suggerire sognare negoziare trattare
        esortare chiedere esigere pretendere invitare sollecitare invocare raccomandare consigliare caldeggiare auspicare appellare appello richiesta
        convincere persuadere premere spingere incoraggiare richiedere esigenza ultimatum invito bisognare occorrere pressione necessità bisogno pregare
        intimare pressare insistere+per insistere+perché lottare+per battere+per campagna+per mobilitare+per aspirare aspirazione piacere+che raccomandazione
        favorevole+a`,
    },
    {
      effect: 'feared',
      words: `temere preoccupare timore paura preoccupazione preoccupato allarme allarmare avvertire avvertimento ammonire mettere+guardia ansia spettro incubo
        paventare allertare allarmato angoscia terrore apprensione`,
    },
    {
      effect: 'doubted',
      words: `domanda+se domandare+se chiaro+se sapere+se valutare+se decidere+se verificare+se accertare+se discutere+se ignorare+se stabilire+se capire+se dubitare
        dubbio improbabile incerto scettico domandare domanda chiedere+se difficile+che improbabile+che scetticismo incertezza perplessità`,
    },
    {
      effect: 'hypothetical',
      words:
        'simulare immaginare simulazione scenario ipotetico caso evenienza eventualità supporre mettere+che pretesto',
    },
    {
      effect: 'denied',
      words: `prematuro tacere+mettere fantasia bugia falsità invenzione montatura assolvere prosciogliere scagionare smontare sconfessare assurdo ridicolo fandonia
        negare smentire smentita confutare falso inventare fingere bufala menzogna falsificare infondato mito privo inverosimile disinformazione calunnia
        illazione inesatto diceria farneticazione sciocchezza panzana fesseria priva privi prive assenza mancanza ironizzare irridere deridere`,
    },
    { effect: 'excluded', words: 'no escludere respingere scartare impossibile impensabile' },
    {
      effect: 'prevented',
      words: `stoppare congelare sospensiva boicottare sabotare ostacolare bocciare desistere recedere disertare tirare+indietro ritrattare invalidare rinviare
        posticipare rimandare ritardare slittare rinvio slittamento impedire evitare scongiurare sventare annullare cancellare rinunciare rifiutare mancare
        bloccare prevenire fallire dissuadere astenere vietare proibire rifiuto fallimento cancellazione annullamento divieto rinuncia prevenzione opporre
        opposizione guardare+da incapace evitare+di disdire revocare+visita abbandonare archiviare interdire frenare contrario scoraggiare soprassedere
        neutralizzare disinnescare vanificare sfumare accantonare scampare sottrarre+a`,
    },
    { effect: 'evidenced', words: 'risultare prova traccia riscontro elemento evidenza conferma constare' },
    {
      effect: 'historical',
      words: `anniversario commemorare commemorazione ricorrenza memoria ricordo reduce ricordare rievocare ventennale decennale trentennale cinquantenario
        centenario veterano`,
    },
    { effect: 'decided', words: 'decidere decisione' },
    { effect: 'expected', words: 'fiducia fiducioso aspettare attendere aspettativa pronosticare' },
    { effect: 'resumed', words: 'riprendere' },
    { effect: 'assured', words: 'certo sicuro scontato detto+che dire+è garantito' },
  ],
  occurrences: [
    {
      effect: 'actual',
      words: `avvenire accadere succedere essere esistere iniziare cominciare tenere+si svolgere+si ripetere+si verificare+si scoppiare partire seguire avere+luogo
        scattare bastare volere+ci compiere+si aprire+si concretizzare+si materializzare+si durare arrivare colpire intensificare+si esplodere consumare+si
        estendere+si tenere svolgere verificare ripetere venire `,
    },
    {
      effect: 'continuing',
      words: `continuare proseguire procedere persistere perdurare infuriare restare rimanere dilagare imperversare allargare+si moltiplicare+si crescere montare
        protrarre+si trascinare+si diffondere+si inasprire+si paralizzare bloccare impedire ostacolare isolare affamare logorare`,
    },
    { effect: 'ended', words: 'finire terminare cessare concludere+si concludere interrompere+si' },
    {
      effect: 'possible',
      words: `incombere minacciare profilare profilare+si aleggiare circolare prospettare+si affacciare+si`,
    },
    { effect: 'resumed', words: 'riprendere' },
    {
      effect: 'prevented',
      words: `saltare slittare mancare naufragare sfumare tardare rientrare abortire fallire`,
    },
  ],
  openers: [
    { effect: 'preceding', words: 'prima_che prima_di prima' },
    {
      effect: 'contingent',
      words: 'finché fino_a_quando finché_non fino_a_che',
    },
    {
      effect: 'hypothetical',
      words: `una_volta se qualora appena non_appena una_volta_che ove laddove purché nel_caso in_caso in_caso_di nel_caso_di a_meno_che a_patto_che a_condizione_che
        nell_eventualità_di casomai in_l'_eventualità_di in_il_caso_di in_mancanza_di in_assenza_di sempre_che fintanto_che a_condizione_di salvo previo
        posto_che ammesso_che`,
    },
    { effect: 'denied', words: 'senza senza_che anziché invece_di piuttosto_che come_se al_posto_di' },
    {
      effect: 'planned',
      words: `allo_scopo_di al_fine_di con_obiettivo_di in_vista_di in_attesa_di alla_vigilia_di affinché in_preparazione_di in_previsione_di a_la_vigilia_di
        a_lo_scopo_di a_il_fine_di con_l'_obiettivo_di con_l'_intento_di a_un_passo_da`,
    },
    {
      effect: 'possible',
      words: `verso affinché_non se_mai per_paura_di per_timore_di in_il_timore_di per_il_timore_di per_la_paura_di`,
    },
    {
      effect: 'granted',
      words: `dopo durante nonostante a_causa_di in_seguito_a a_seguito_di grazie_a malgrado in_risposta_a dopo_che da_quando a_l'_indomani_di in_il_corso_di
        su_la_scia_di per_via_di a_margine_di sotto dopo_di poiché giacché siccome dato_che visto_che`,
    },
    { effect: 'historical', words: 'anni_dopo decenni_dopo secoli_dopo anni_da decenni_da' },
    { effect: 'actual', words: 'in_cambio_di' },
  ],
  attributes: [
    {
      effect: 'planned',
      words: `in_cantiere a_ordine prossimo futuro imminente previsto programmato annunciato pianificato in_programma in_arrivo in_calendario in_vista in_agenda
        in_preparazione venturo calendarizzato promesso indetto convocato atteso`,
    },
    {
      effect: 'continuing',
      words: `a_via in_vigore in_sciopero sotto_assedio in_corso in_atto attuale corrente perdurante continuo incessante persistente ininterrotto permanente
        crescente in_svolgimento in_piedi a_oltranza`,
    },
    {
      effect: 'possible',
      words: `a_studio a_vaglio su_tavolo in_discussione in_esame a_esame a_portata in_forse in_dubbio in_bilico possibile potenziale probabile eventuale presunto
        temuto minacciato sospetto asserito paventato ventilato ipotizzato supposto sospettato`,
    },
    { effect: 'hypothetical', words: 'simulato ipotetico' },
    {
      effect: 'denied',
      words: `falso finto sventato mancato annullato cancellato inesistente infondato inventato scongiurato fantomatico immaginario fallito abortito scampato
        rinviato smentito`,
    },
    { effect: 'historical', words: 'passato vecchio' },
  ],
  modals: [
    { words: 'potere', status: 'possible', negated: 'denied', done: 'happened' },
    { words: 'volere', status: 'planned', negated: 'denied' },
    {
      words: 'dovere',
      status: 'hypothetical',
      negated: 'hypothetical',
      expected: 'planned',
      done: 'happened',
      perfect: 'possible',
    },
  ],
  progressives: {
    present: words('sta stanno stiamo sto stia stiano'),
    other: words('stava stavano starebbe starebbero starà staranno stesse stessero'),
  },
  turning: words('essere'),
  passives: words('venire'),
  continuous: words('nuovamente ancora tuttora attualmente adesso ora'),
  rumours: words('indiscrezione indiscrezioni voce voci rumor rumors dicerie sussurri'),
  lasting: words(
    `durare combattere scioperare manifestare protestare negoziare assediare presidiare occupare sorvegliare pattugliare picchettare addestrare finanziare rifornire
    ospitare trattare bersagliare martellare stringere bloccare detenere trattenere indagare tenere impedire braccare ricercare fronteggiare`,
  ),
  since: words("da dal dalla dall' dallo dai dagli dalle"),
  hearsay: words('dire vociferare mormorare sussurrare'),
  laterToday: words('stasera'),
  guesses: words('forse probabilmente possibilmente presumibilmente magari verosimilmente probabilità'),
  negations: words('non né mai neppure nemmeno neanche'),
  negativeWords: words("macché nessuno nessun nessuna nessun' niente nulla alcuno alcun alcuna"),
  idle: words('solo soltanto solamente'),
  idleObjects: words('altro'),
  freeChoice: words('qualsiasi qualunque qualsivoglia'),
  definite: words('il questo quello'),
  indefinite: words('uno un alcuno qualche qualsiasi'),
  eras: words(
    'guerra_fredda guerra_mondiale prima_guerra seconda_guerra epoca_sovietica era_sovietica tempi_sovietici epoca_coloniale',
  ),
  simultaneous: words('mentre'),
  inverted: new Set(),
  questioning: words('se'),
  conditions: words('se qualora purché casomai'),
  breaks: words('; : “ ” " « » ma mentre però sebbene benché'),
  concessive: words('anche come'),
  contentRelatives: words('secondo_cui'),
  relativeAdverbs: words('dove ove'),
  purposes: words('per a ad onde'),
  settings: words('durante in'),
  links: words('di che'),
};
