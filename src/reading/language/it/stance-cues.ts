import type { Carrier, StanceWords } from '../stance-words.ts';
import { ITALIAN_SIDES } from './vocabulary/sides.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs by lemma; the lemmatiser leaves the h of written futures in ("attaccherà": attacchare). */
const verbs = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).flatMap((lemma) => [lemma, lemma.replace(/([cg])are$/u, '$1hare')]));

const CARRIERS: Readonly<Record<Carrier, string>> = {
  passing:
    'votare mancare rifiutare evitare impossibile incapace riluttante contrario vero chiaro evidente ovvio riuscire cominciare iniziare continuare decidere accettare scegliere sembrare parere certo sicuro convinto possibile probabile improbabile plausibile dubbio probabilità possibilità rischio ipotesi segno prova indizio capace grado disposto speranza timore pericolo prospettiva minaccia potere fatto',
  ahead:
    'contare disporre pronto disposto deciso determinato stare intendere puntare prevedere attendere aspettare destinare rischiare programmare fissare accingere apprestare punto procinto preparare pronosticare probabile',
  obliging:
    'necessario bisognare occorrere urgente indispensabile essenziale fondamentale opportuno bisogno ora tempo servire',
};

/** How Italian tells what a statement does and whether it affirms. */
export const ITALIAN_STANCE: StanceWords = {
  negations: words('non né mai neanche nemmeno neppure mica no'),
  negativeNouns: words("nessuno nessun nessuna nessun' niente nulla"),
  absolutes: words('caso modo maniera circostanza condizione'),
  lacking: words('senza'),
  unfulfilled: words(''),
  carriers: carriersOf(CARRIERS),
  light: words('essere avere esistere restare rimanere esserci vedere correre sussistere'),
  duties: words('dovere'),
  weakDuties: words('dovrebbe dovrebbero'),
  possibilities: words('potere'),
  perfect: words('aver avere stato stata stati state'),
  perfectBeing: words('essere esser'),
  abilities: words('può possono poter potere potrebbe potrebbero poteva potevano'),
  chancing: words('potrebbe potrebbero possa possano'),
  dutyPassives: words('andare'),
  idle: [
    { pattern: 'non ~2 altra|altre scelta|opzione|scelte|alternativa che|se' },
    { pattern: 'non può|possono|potrà|potranno che|non' },
    { pattern: 'non ~4 se non' },
    { pattern: 'non fa|fanno ~1 che' },
    { pattern: 'non meno|più di' },
    { pattern: 'non appena' },
    { pattern: 'finché non' },
  ],
  certainDuties: words('deve devono'),
  prospects: [
    { pattern: 'sta|stanno|stava|stavano per' },
    { pattern: 'è|sono|era|erano|sia|siano ~1 previst*|attes*|destinat*|programmat*|fissat*' },
    { pattern: 'in procinto di' },
    { pattern: "da un momento all' altro" },
    { pattern: 'sul punto di' },
    { pattern: 'rischia|rischiano|rischiava di' },
    { pattern: 'inevitabil*|imminent*' },
    { pattern: 'a rischio' },
    { pattern: 'pronto|pronta|pronti|pronte|disposto|disposta|disposti|deciso|decisa|decisi a|ad' },
    { pattern: 'si appresta|apprestano|accinge|accingono|prepara|preparano a|ad' },
  ],
  whoever: words('chi chiunque qualunque'),
  conditions: words('se qualora purché laddove finché'),
  unless: words('salvo'),
  readiness: words('a ad'),
  falsehoods: [
    { pattern: "priv* di|d' ogni? fondamento|senso|credibilità" },
    { pattern: 'infondat*' },
    { pattern: 'fals*' },
    {
      pattern:
        'sciocchezz*|stupidaggin*|baggianat*|prematur*|esagerat*|fuorviant*|distort*|ridicol*|risibil*|fantasios*|montatur*|favol*|panzan*|frottol*|pettegolezz*|dicerie|malignità|farneticant*|farneticazion*|delirant*|pretestuos*|fantasi*|fandoni*|invenzion*|illazion*|menzogn*|bugi*|calunni*|bufal*|fandoni*|assurdità|assurd*',
    },
    { pattern: 'propaganda|allarmism*|strumentalizzazion*' },
    { pattern: 'speculazioni|provocazioni|fantascienza|inventat*' },
    { pattern: 'non corrispond* al vero|verità' },
    { pattern: 'senza alcun? fondamento|senso|base' },
    { pattern: 'non è|sono|era ~1 vero|vera|vere|così|esatto' },
    { pattern: "non c' è nulla|niente di vero" },
    { pattern: 'campat* in aria' },
    { pattern: "destituit* di|d' ogni? fondamento" },
    { pattern: 'mai avvenut*|esistit*|accadut*' },
    { pattern: 'non se ne parla|parlerà' },
    { pattern: 'fuori discussione|questione' },
    { pattern: 'pura|pure|mera|mere speculazione|speculazioni|propaganda|invenzione|fantasia|provocazione' },
  ],
  harms: verbs(
    'togliere espropriare nazionalizzare deportare licenziare destituire multare radiare bruciare incendiare eliminare neutralizzare confiscare occupare sparare spazzare smantellare sfrattare cacciare impiccare incarcerare affamare combattere attaccare colpire bombardare distruggere vendicare punire invadere sequestrare uccidere schiacciare abbattere annientare espellere denunciare querelare rispondere reagire affondare sanzionare scioperare radere sabotare marciare assaltare assediare',
  ),
  reprisals: verbs(
    'chiudere tagliare sospendere boicottare bloccare fermare arrestare interrompere lasciare ritirare annullare agire congelare rivedere riprendere uscire abbandonare scaricare occupare picchettare protestare sedere sedersi marciare manifestare digiunare paralizzare restare revocare stracciare disertare rifiutare incrociare muovere',
  ),
  boons: verbs(
    'pagare versare ricostruire risarcire rimborsare liberare rilasciare aiutare sostenere proteggere consegnare ripristinare graziare finanziare riparare indennizzare ristorare garantire erogare assegnare ricollocare premiare',
  ),
  imposing: verbs(
    'mettere porre chiudere sigillare richiamare imporre introdurre usare adottare lanciare applicare prendere proclamare attuare schierare ricorrere',
  ),
  penalties: words(
    'bombardamento assedio coprifuoco raid vendetta confine frontiera valico ambasciatore sanzione dazio embargo forza arma contromisura ritorsione rappresaglia offensiva attacco sciopero misura multa boicottaggio blocco divieto',
  ),
  threats: [
    { pattern: 'pagherà|pagheranno|pagherete|pagare ~1 car*|prezzo' },
    { pattern: 'pagherà|pagheranno|pagherete|pagare ~1 il|un ~2 prezzo' },
    { pattern: 'ne la? pagherà|pagheranno' },
    {
      pattern:
        'subirà|subiranno|affronterà|affronteranno|avrà|avranno ~3 conseguenze|ritorsioni|rappresaglie',
    },
    {
      pattern:
        'riceverà|riceveranno|troverà|troveranno|avrà|avranno|provocherà|provocheranno ~1 una ~2 risposta|reazione|ritorsione',
    },
    { pattern: 'se ne pentirà|pentiranno|pentirete' },
    { pattern: 'ne risponderà|risponderanno|risponderete' },
    { pattern: 'non resteremo|staremo|resterà|resteranno a guardare' },
    { pattern: 'darà|daremo|daranno|impartirà|impartiremo ~2 una lezione' },
    { pattern: 'ci saranno ~1 conseguenze' },
    { pattern: 'scender* in piazza|strada' },
    { pattern: 'aprire|apriremo|apriamo|aprirà|apriranno il fuoco' },
    { pattern: 'incroc* le braccia' },
    { pattern: 'non resterà|resteranno|rimarrà|rimarranno senza|impunito|impunita|impuniti' },
  ],
  undergone: verbs(
    'ricevere ottenere reggere resistere tenere perdere soffrire subire mancare morire sapere restare rimanere avere vedere vincere prevalere diventare sopravvivere dipendere volere cadere',
  ),
  states: words(
    'mostrare registrare rilevare trovare notare decidere ricevere sentire nascondere celare essere avere sapere causare significare includere comprendere contenere spiegare riflettere appartenere esistere restare rimanere dipendere indicare provocare trattare rappresentare conoscere',
  ),
  scheduled: verbs(
    'atterrare arrivare finire terminare iniziare cominciare aprire riaprire raggiungere scendere salire crescere calare concludere riprendere durare partire tornare entrare tenere tenersi svolgere avvenire giungere ripartire migliorare rallentare diminuire aumentare essere completare ripristinare continuare stabilizzare decollare votare',
  ),
  comments: verbs('commentare rispondere parlare dire rivelare confermare'),
  faults: words(
    'errore sbagliare sbagliato sbaglio colpa torto scusare scusa scusarsi sottovalutare fallire responsabilità rammaricare trascurare mentire rimpiangere pentire pentirsi svista leggerezza negligenza impreparato vergogna vergognare ingannare illudere colpevole inadeguato rammarico ingenuo cieco sordo incauto imprudente superficiale presuntuoso arrogante',
  ),
  firstPersons: words('io noi'),
  reportedSelves: words('lui lei egli ella esso essa essi loro'),
  ownPossessives: words('mio nostro'),
  reportedPossessives: words('suo loro proprio'),
  polities: words(
    'governo stato paese nazione blocco unione esecutivo amministrazione repubblica presidente premier ministro re regina cancelliere',
  ),
  officials: words(
    'ministro ministra presidente premier palazzo ministero governo re regina cancelliere cancelliera portavoce generale ammiraglio segretario segretaria funzionario giunta consiglio governatore governatrice cremlino presidenza sindaco sindaca comandante capo polizia questore prefetto commissario commissaria consigliere consigliera inviato inviata',
  ),
  sides: ITALIAN_SIDES,
  emphatic: [
    { pattern: 'nemmeno|neanche|neppure un|uno|una|mezzo|mezza' },
    { pattern: 'non ~4 un|uno|una solo|sola|singolo|singola' },
  ],
  spokesmen: words('portavoce'),
  telling: words('dire'),
  ending: words('cessare finire fermare fermarsi terminare'),
  goods: words(
    'assegno risarcimento rimborso bonus tetto casa contributo aiuto sussidio pagamento pensione buono cura cibo acqua razione salario stipendio sconto esenzione medicina vaccino indennizzo ristoro grazia',
  ),
  getting: words('avere ricevere ottenere'),
  suffering: words('perdere subire morire soffrire'),
  urgings: [
    { pattern: 'è ~1 ora|tempo che|di' },
    { pattern: 'è arrivato|giunto|venuto il momento' },
    { pattern: 'basta con' },
  ],
  existential: words("ci c' vi v'"),
  foreign: words('nemico nemica straniero rivale avversario ostile altro vicino locale alcuno molto'),
  ready: words('pronto disposto'),
  already: words('già'),
  defenders: words('avvocato avvocata legale difensore difesa famiglia vedova moglie fratello'),
  clearings: [
    { pattern: "non c' ~1 entriamo|entra|entrano|entro|entrava|entravano" },
    { pattern: "non c'entriamo|c'entra|c'entrano|c'entro" },
    { pattern: 'nulla|niente a che fare|vedere' },
    { pattern: 'estrane* a|al|alla|ai|agli|alle|allo' },
    { pattern: 'non|né ~2 responsabil*|coinvolt*|complic*|colpevol*|implicat*' },
    { pattern: 'nessun|nessuna|alcun|alcuna ~1 ruolo|coinvolgimento|responsabilità|parte' },
    { pattern: 'innocent*' },
    { pattern: 'non ~2 a conoscenza di' },
  ],
  provocations: verbs(
    'toccare attaccare varcare entrare osare invadere bombardare sparare continuare insistere violare colpire sequestrare salire navigare sorvolare arrestare fermare provare tentare imporre rifiutare ignorare firmare schierare molestare espellere tagliare bloccare alzare azzardare avvicinare',
  ),
  implicatives: words(
    'finire tornare continuare cominciare iniziare arrivare limitare costringere obbligare riuscire dovere',
  ),
  joining: words('e ed'),
  otherwise: words('o oppure altrimenti sennò'),
  insisting: words('insistere replicare ribattere giurare chiarire ribadire'),
  vouching: words('garantire assicurare rassicurare'),
  committing: words(
    'accettare impegnare impegnarsi decidere concordare convenire intendere offrire offrirsi risolvere pianificare programmare puntare preparare',
  ),
  refusals: words('no non mai macché'),
  hoping: words(
    'sperare aspettare attendere temere contare confidare fiducioso ottimista auspicare augurare speranzoso',
  ),
  inability: words('incapace impossibile fallire impossibilitato'),
  answering: words('rispondere reagire replicare colpire'),
  mandative: words(''),
  knowing: words('sapere capire conoscere'),
  never: words('mai'),
  announcing: words('annunciare'),
  doings: {
    endings: ['zione', 'sione', 'mento', 'tura', 'aggio'],
    nouns: words(
      'ritiro tregua pausa revoca consegna ripresa lancio taglio invio sciopero avvio blocco chiusura ricorso rilascio rinvio rientro aumento stop aiuto sostegno asilo amnistia dialogo colloquio grazia scambio',
    ),
  },
  intentions: words('intenzione'),
  warning: words('avvertimento monito allarme avvertire ammonire avvisare temere paventare'),
  waiting: words('ancora'),
  selves: words('noi io me nostro'),
  whether: words('se'),
  pluperfects: words('aveva avevano'),
  chances: words('probabilità possibilità chance rischio'),
  calling: words('occorrere bisognare urgere'),
  numbers: numbered('uno due tre quattro cinque sei sette otto nove dieci'),
  outOf: words('su'),
  rangeJoins: words('e o al il - –'),
  percents: [['%'], ['percento'], ['per', 'cento']],
  wrongs: verbs(
    'maltrattare torturare corrompere spiare scaricare minacciare picchiare falsificare manomettere violare interferire orchestrare rubare truccare sfruttare intimidire censurare occultare ricattare avvelenare intercettare pressare patto complotto congiura golpe tortura collusione ingerenza negligenza frode broglio discriminazione insabbiamento tangente pressione illecito abuso violazione trattativa',
  ),
  having: words(''),
  subjunctives: words(''),
  purposes: words('perché affinché'),
  dutyWords: words('deve devono dovrebbe dovrebbero debba debbano'),
};

function numbered(list: string): ReadonlyMap<string, number> {
  const numbers = new Map(list.split(' ').map((word, index) => [word, index + 1]));
  return numbers.set('una', 1).set('un', 1);
}

function carriersOf(rows: Readonly<Record<Carrier, string>>): ReadonlyMap<string, Carrier> {
  const carriers = new Map<string, Carrier>();
  for (const carrier of ['passing', 'ahead', 'obliging'] as const)
    for (const word of words(rows[carrier])) carriers.set(word, carrier);
  return carriers;
}
