import type { Roles } from '../role.ts';

/**
 * Offices, occupations and bodies by which reports name a speaker or a party. Ministers and ministries are `GOV`, defence included;
 * staffs, forces and ranks are `MIL`. Sectors: PLOVER 2.0. Left out on purpose: words that are far oftener something else
 * (`figure`, `force`, `union`, `corpo`, `papa`, and `inviato` alone, which is mostly the participle).
 */
export const ROLES: Roles = {
  en: [
    { forms: 'spokes|man; spokes|woman; spokesperson|s; spokespeople' },
    { forms: 'press secretar|y; press officer|s; press service|s; press office|s' },
    {
      forms: 'president|s; vice president|s; president-elect; head|s of state; presidenc|y',
      sector: 'GOV',
    },
    {
      forms:
        'former president|s; ex-president|s; former prime minister|s; former minister|s; former official|s; ex-minister|s',
      sector: 'ELI',
    },
    {
      forms: 'prime minister|s; premier|s; chancellor|s; head|s of government; deputy prime minister|s',
      sector: 'GOV',
    },
    {
      forms:
        'foreign minister|s; foreign secretar|y; deputy foreign minister|s; minister|s of foreign affairs; minister|s for foreign affairs',
      sector: 'GOV',
    },
    { forms: 'secretar|y of state', sector: 'GOV' },
    {
      forms:
        'defence minister|s; defense minister|s; defence secretar|y; defense secretar|y; secretar|y of defense; minister|s of defence; minister|s of defense',
      sector: 'GOV',
    },
    {
      forms:
        'interior minister|s; home secretar|y; finance minister|s; economy minister|s; energy minister|s; justice minister|s; health minister|s',
      sector: 'GOV',
    },
    { forms: 'minister|s; deputy minister|s; undersecretar|y', sector: 'GOV' },
    {
      forms:
        'foreign ministr|y; foreign affairs ministr|y; ministr|y of foreign affairs; ministr|y for foreign affairs',
      sector: 'GOV',
    },
    {
      forms:
        'defence ministr|y; defense ministr|y; ministr|y of defence; ministr|y of defense; department of defense; defense department',
      sector: 'GOV',
    },
    {
      forms:
        'interior ministr|y; ministr|y of the interior; health ministr|y; finance ministr|y; energy ministr|y; justice ministr|y',
      sector: 'GOV',
    },
    { forms: 'ministr|y', sector: 'GOV' },
    {
      forms: 'government|s; cabinet|s; administration|s; authorit|y; regime|s; ruler|s; junta|s',
      sector: 'GOV',
    },
    { forms: 'official|s; government official|s; senior official|s', sector: 'GOV', adjective: true },
    { forms: 'civil servant|s; bureaucrat|s', sector: 'GOV' },
    {
      forms: 'military official|s; defence official|s; defense official|s; defence chief|s; defense chief|s',
      sector: 'MIL',
    },
    {
      forms:
        'intelligence official|s; intelligence officer|s; intelligence service|s; intelligence agenc|y; security service|s; secret service|s; spy agenc|y; intelligence community',
      sector: 'SPY',
    },
    {
      forms: 'intelligence; military intelligence; sp|y; spymaster|s; spy chief|s; intelligence chief|s',
      sector: 'SPY',
    },
    { forms: 'leader|s; leadership' },
    {
      forms: 'opposition leader|s; opposition; opposition figure|s; opposition part|y; dissident|s',
      sector: 'OPP',
    },
    {
      forms:
        "diplomat|s; ambassador|s; envoy|s; special envoy|s; chargé d'affaires; embass|y; consulate|s; chief diplomat|s; top diplomat|s",
      sector: 'GOV',
    },
    { forms: 'negotiator|s; chief negotiator|s; mediator|s; delegation|s' },
    {
      forms:
        'national security adviser|s; national security advisor|s; security council secretar|y; chief|s of staff',
      sector: 'GOV',
    },
    { forms: 'adviser|s; advisor|s; presidential adviser|s; presidential advisor|s; aide|s', sector: 'GOV' },
    { forms: 'governor|s; regional governor|s; mayor|s; deputy mayor|s', sector: 'GOV' },
    {
      forms:
        'dictator|s; strong|man; autocrat|s; king|s; queen|s; prince|s; crown prince|s; emir|s; sultan|s; supreme leader|s; monarch|s',
      sector: 'GOV',
    },
    { forms: 'general|s', sector: 'MIL', adjective: true },
    {
      forms:
        'major general|s; lieutenant general|s; brigadier general|s; admiral|s; colonel|s; lieutenant colonel|s; captain|s; lieutenant|s; sergeant|s',
      sector: 'MIL',
    },
    {
      forms:
        'commander|s; commander|s-in-chief; top commander|s; army chief|s; military chief|s; chief|s of the general staff; chief|s of general staff; chief of defence; chief of defense; field commander|s',
      sector: 'MIL',
    },
    { forms: 'military; marine|s', sector: 'MIL', adjective: true },
    {
      forms:
        'general staff; armed forces; army; armies; air force|s; nav|y; national guard|s; ground force|s; special force|s',
      sector: 'MIL',
    },
    {
      forms:
        'troop|s; soldier|s; service|man; conscript|s; reservist|s; officer|s; pilot|s; paratrooper|s; army unit|s; brigade|s; battalion|s; garrison|s',
      sector: 'MIL',
    },
    {
      forms:
        'border guard|s; border service|s; police; police officer|s; police chief|s; police|man; police|woman; coast guard|s; gendarme|s; investigator|s',
      sector: 'COP',
    },
    {
      forms: 'rebel|s; insurgent|s; militant|s; separatist|s; jihadist|s; jihadi|s; terrorist|s',
      sector: 'REB',
      adjective: true,
    },
    { forms: 'guerrilla|s; rebel group|s; militant group|s; insurgenc|y', sector: 'REB' },
    { forms: 'militia|s; militia|man; mercenar|y; paramilitar|y', sector: 'PRM' },
    {
      forms: 'gun|man; armed group|s; armed man/men; attacker|s; assailant|s; warlord|s; fighter|s',
      sector: 'UAF',
    },
    {
      forms:
        'parliament|s; parliamentarian|s; lawmaker|s; legislator|s; legislature|s; senator|s; congress|man; congress|woman; congress; senate; lower house; upper house; deput|y; speaker of parliament; member|s of parliament',
      sector: 'LEG',
    },
    {
      forms:
        'judge|s; prosecutor|s; chief prosecutor|s; prosecutor general; attorney general; court|s; tribunal|s; supreme court; constitutional court',
      sector: 'JUD',
    },
    { forms: 'party leader|s; ruling part|y; political part|y; politician|s; candidate|s', sector: 'PTY' },
    {
      forms:
        'analyst|s; military analyst|s; political analyst|s; expert|s; military expert|s; specialist|s; think tank|s; researcher|s; scholar|s; political scientist|s; historian|s; professor|s; academic|s; strategist|s; economist|s',
    },
    { forms: 'observer|s; monitor|s; watchdog|s; inspector|s; monitoring group|s; monitoring channel|s' },
    { forms: 'civilian|s; local|s; citizen|s', sector: 'CVL', adjective: true },
    {
      forms:
        'resident|s; villager|s; inhabitant|s; population; witness|/es; eyewitness|/es; survivor|s; relative|s; famil|y; victim|s; people',
      sector: 'CVL',
    },
    {
      forms:
        'activist|s; protester|s; protestor|s; demonstrator|s; campaigner|s; human rights group|s; rights group|s; volunteer|s; civil society',
      sector: 'SOC',
    },
    { forms: 'aid worker|s; aid agenc|y; aid group|s; charit|y; peacekeeper|s', sector: 'NGO' },
    {
      forms: 'refugee|s; displaced people; internally displaced people; asylum seeker|s; migrant|s',
      sector: 'REF',
    },
    {
      forms:
        'journalist|s; reporter|s; correspondent|s; war correspondent|s; military blogger|s; milblogger|s; blogger|s; news agenc|y; newspaper|s; state media; local media; state television; broadcaster|s; columnist|s; commentator|s; editor|s; media outlet|s; media',
      sector: 'JRN',
    },
    {
      forms:
        'source|s; anonymous source|s; diplomatic source|s; insider|s; whistleblower|s; people familiar with the matter; person familiar with the matter',
    },
    { forms: 'all|y; partner|s; neighbour|s; neighbor|s' },
    { forms: 'doctor|s; medic|s; hospital|s; rescuer|s; paramedic|s; health worker|s', sector: 'MED' },
    {
      forms: 'business|man; business|woman; oligarch|s; investor|s; compan|y; executive|s; trader|s',
      sector: 'BUS',
    },
    { forms: 'trade union|s; worker|s; striker|s', sector: 'LAB' },
    {
      forms:
        'priest|s; bishop|s; archbishop|s; patriarch|s; cardinal|s; imam|s; cleric|s; ayatollah|s; church|/es',
      sector: 'REL',
    },
    { forms: 'gang|s; cartel|s; drug cartel|s; smuggler|s; trafficker|s; hacker|s; pirate|s', sector: 'CRM' },
    {
      forms:
        'secretary general; secretaries-general; director general; high representative; commissioner|s; special rapporteur|s',
      sector: 'IGO',
    },
    {
      forms:
        'chief|s; head|s; director|s; chair|man; chairperson|s; secretar|y; representative|s; member|s; official representative|s',
    },
  ],
  it: [
    { forms: 'portavoce; addett|o/i stampa; ufficio stampa; servizio stampa' },
    {
      forms:
        'president|e; presidentess|a/e; vicepresident|e; vice president|e; presidente eletto; cap|o/i di Stato; capo dello Stato; presidenz|a/e',
      sector: 'GOV',
    },
    {
      forms: 'ex president|e; ex ministr|o; ex premier; ex prim|o ministr|o; ex funzionar|io',
      sector: 'ELI',
    },
    {
      forms:
        'premier; prim|o ministr|o; president|e del Consiglio; vicepremier; vice premier; vice prim|o ministr|o; cancell|iere; cap|o/i di governo; capo del governo',
      sector: 'GOV',
    },
    {
      forms:
        'ministr|o degli Esteri; ministr|o degli Affari esteri; viceministr|o degli Esteri; vice ministr|o degli Esteri; cap|o/i della diplomazia; titolare della Farnesina',
      sector: 'GOV',
    },
    { forms: 'segretar|io di Stato; sottosegretar|io di Stato', sector: 'GOV' },
    {
      forms:
        'ministr|o della Difesa; viceministr|o della Difesa; segretar|io alla Difesa; titolare della Difesa',
      sector: 'GOV',
    },
    {
      forms:
        "ministr|o dell'Interno; ministr|o degli Interni; ministr|o delle Finanze; ministr|o dell'Economia; ministr|o dell'Energia; ministr|o della Giustizia; ministr|o della Salute",
      sector: 'GOV',
    },
    { forms: 'ministr|o; viceministr|o; vice ministr|o; sottosegretar|io', sector: 'GOV' },
    { forms: 'minister|o/i degli Esteri; minister|o/i degli Affari esteri; diplomazi|a/e', sector: 'GOV' },
    { forms: 'minister|o/i della Difesa; dicastero della Difesa', sector: 'GOV' },
    {
      forms:
        "ministero dell'Interno; ministero degli Interni; ministero della Salute; ministero della Sanità; ministero delle Finanze; ministero dell'Economia; ministero dell'Energia; ministero della Giustizia",
      sector: 'GOV',
    },
    { forms: 'minister|o/i; dicaster|o/i', sector: 'GOV' },
    {
      forms: 'govern|o/i; amministrazion|e; autorità; regim|e; giunt|a/e; giunta militare; governant|e',
      sector: 'GOV',
    },
    { forms: 'esecutiv|o/i; dirigent|e', sector: 'GOV', adjective: true },
    {
      forms:
        'funzionar|io; alt|o funzionar|io; funzionar|io del governo; funzionar|io governativ|o; alt|o funzionar|io del governo; burocrat|e',
      sector: 'GOV',
    },
    { forms: 'funzionar|io militar|e; funzionar|io della difesa; font|e militar|e', sector: 'MIL' },
    {
      forms:
        "funzionar|io dell'intelligence; serviz|io/i segret|o/i; serviz|io/i di sicurezza; serviz|io/i di intelligence; agenzi|a/e di intelligence",
      sector: 'SPY',
    },
    {
      forms:
        'intelligence; intelligence militare; spi|a/e; cap|o/i dei servizi segreti; font|e di intelligence',
      sector: 'SPY',
    },
    { forms: 'leader; numero uno; uom|o/ini fort|e; leadership' },
    { forms: "opposizion|e; opposi|tore; leader dell'opposizione", sector: 'OPP' },
    { forms: 'dissident|e', sector: 'OPP', adjective: true },
    { forms: 'diplomat|ico', sector: 'GOV', adjective: true },
    {
      forms:
        "ambascia|tore; ambasciat|a/e; inviat|o special|e; inviat|o dell'Onu; consolat|o/i; consol|e; incaricat|o d'affari",
      sector: 'GOV',
    },
    { forms: 'negozia|tore; cap|o/i negozia|tore; media|tore; delegazion|e' },
    {
      forms:
        'consigl|iere per la sicurezza nazionale; segretar|io del Consiglio di sicurezza; capo di gabinetto; capo dello staff',
      sector: 'GOV',
    },
    {
      forms: 'consigl|iere; consigl|iere presidenzial|e; collabora|tore; strett|o collabora|tore',
      sector: 'GOV',
    },
    {
      forms:
        "governa|tore; governa|tore regional|e; sind|aco; vicesind|aco; capo dell'amministrazione militare",
      sector: 'GOV',
    },
    {
      forms:
        'ditta|tore; autocrat|e; re; regin|a/e; princip|e; princip|e ereditar|io/i; emir|o/i; sultan|o/i; guida suprema; monarc|a/hi; zar; sovran|o/i',
      sector: 'GOV',
    },
    { forms: 'general|e', sector: 'MIL', adjective: true },
    {
      forms:
        'generaless|a/e; ammiragli|o/; colonnell|o/i; tenent|e colonnell|o/i; capitan|o/i; tenent|e; sergent|e; general|e di brigata; general|e di divisione',
      sector: 'MIL',
    },
    {
      forms:
        "comandant|e; comandant|e in capo; comandant|e suprem|o; capo delle forze armate; cap|o/i di stato maggiore; capo dello stato maggiore; capo di stato maggiore della Difesa; capo dell'esercito; comand|o/i; vertic|e militar|e; gerarchi|a/e militar|e; pianifica|tore militar|e",
      sector: 'MIL',
    },
    { forms: 'militar|e', sector: 'MIL', adjective: true },
    {
      forms:
        'stat|o/i maggior|e; stat|o/i maggior|e general|e; forze armate; esercit|o/i; aeronautica; aviazion|e; marina militare; guardi|a/e nazional|e; forze di terra; forze speciali; fanteria; artiglieria',
      sector: 'MIL',
    },
    { forms: 'ufficial|e', sector: 'MIL', adjective: true },
    {
      forms:
        'trupp|a/e; soldat|o/i; soldatess|a/e; coscritt|o/i; riservist|a; pilot|a/i; paracadutist|a; marines; brigat|a/e; battaglion|e; guarnigion|e; contingent|e',
      sector: 'MIL',
    },
    {
      forms:
        'guardi|a/e di frontiera; guardi|a/e di confine; polizi|a/e; poliziott|o; agent|e di polizia; guardi|a/e costier|a/e; gendarmeri|a/e; gendarm|e; inquirent|e; carabinier|e',
      sector: 'COP',
    },
    { forms: 'ribell|e; separatist|a; terrorist|a; jihadist|a', sector: 'REB', adjective: true },
    {
      forms:
        'insort|o/i; milizian|o; guerriglier|o; grupp|o/i ribell|e; grupp|o/i jihadist|a/i; grupp|o/i terroristic|o/i',
      sector: 'REB',
    },
    { forms: 'paramilitar|e', sector: 'PRM', adjective: true },
    { forms: 'milizi|a/e; mercenar|io; formazion|e paramilitar|e', sector: 'PRM' },
    {
      forms:
        'uom|o/ini armat|o/i; grupp|o/i armat|o/i; aggressor|e; assali|tore; attenta|tore; signor|e della guerra; combattent|e',
      sector: 'UAF',
    },
    { forms: 'parlamentar|e', sector: 'LEG', adjective: true },
    {
      forms:
        'parlament|o/i; deputat|o; sena|tore; legisla|tore; senat|o/i; congress|o/i; camera bassa; camera alta; europarlamentar|e; eurodeputat|o; president|e del Parlamento; president|e della Camera; president|e del Senato',
      sector: 'LEG',
    },
    {
      forms:
        'giudic|e; magistrat|o; procur|a/e; procura generale; procura|tore; procura|tore general|e; procura|tore cap|o/i; tribunal|e; corte suprema; corte costituzionale; magistratura',
      sector: 'JUD',
    },
    { forms: 'polit|ico', sector: 'PTY', adjective: true },
    { forms: 'partit|o/i; candidat|o; segretar|io del partito; leader di partito', sector: 'PTY' },
    { forms: 'espert|o; stor|ico', adjective: true },
    {
      forms:
        'analist|a; analist|a militar|e; espert|o militar|e; specialist|a; think tank; centr|o/i studi; ricerca|tore; studios|o; polit|ologo; docent|e; profes|sore; strateg|a/hi; economist|a',
    },
    {
      forms:
        'osserva|tore; osservatorio; ispet|tore; monitoraggio indipendente; grupp|o/i di monitoraggio; canal|e di monitoraggio',
    },
    { forms: 'civil|e; resident|e', sector: 'CVL', adjective: true },
    {
      forms:
        'abitant|e; cittadin|o; popolazion|e; testimon|e; testimon|e ocular|e; sopravvissut|o; parent|e; familiar|e; famigliar|e; famigli|a/e; vittim|a/e; contadin|o; persone; gente',
      sector: 'CVL',
    },
    {
      forms:
        'attivist|a; manifestant|e; contesta|tore; difensor|e dei diritti umani; grupp|o/i per i diritti umani; organizzazion|e per i diritti umani; volontar|io; società civile',
      sector: 'SOC',
    },
    {
      forms: 'opera|tore umanitar|io; organizzazion|e umanitar|ia/ie; ong; caschi blu; forze di pace',
      sector: 'NGO',
    },
    {
      forms: 'rifugiat|o; profug|o/hi; profug|a/he; sfollat|o; richiedent|e asilo; migrant|e',
      sector: 'REF',
    },
    {
      forms:
        'giornalist|a; cronist|a; corrispondent|e; inviat|o di guerra; blogger militar|e; blogger; agenzi|a/e di stampa; quotidian|o/i; giornal|e; settimanal|e; rivist|a/e; emittent|e; media statali; television|e di Stato; tv di Stato; organi di stampa; stampa; editorialist|a; commenta|tore; media locali; media',
      sector: 'JRN',
    },
    {
      forms:
        'font|e; font|e anonim|a/e; font|e diplomatic|a/he; font|e informat|a/e; addetti ai lavori; persone vicine al dossier',
    },
    { forms: 'alleat|o', adjective: true },
    { forms: 'partner' },
    { forms: 'med|ico; soccorri|tore; opera|tore sanitar|io; infermier|e; ospedal|e', sector: 'MED' },
    { forms: 'imprendi|tore; oligarc|a/hi; investi|tore; aziend|a/e; industrial|e', sector: 'BUS' },
    { forms: 'sindacat|o/i; sindacalist|a; lavora|tore', sector: 'LAB' },
    {
      forms:
        'sacerdot|e; vescov|o/i; arcivescov|o/i; patriarc|a/hi; cardinal|e; imam; ayatollah; pontefic|e; chies|a/e',
      sector: 'REL',
    },
    {
      forms: 'band|a/e armat|a/e; cartell|o/i della droga; trafficant|e; hacker; pirat|a/i; contrabbandier|e',
      sector: 'CRM',
    },
    {
      forms:
        'segretar|io general|e; diret|tore general|e; alt|o rappresentant|e; commissar|io; commissar|io europe|o; rela|tore special|e',
      sector: 'IGO',
    },
    { forms: 'responsabil|e', adjective: true },
    {
      forms:
        'cap|o/i; diret|tore; segretar|io; rappresentant|e; rappresentant|e special|e; membr|o/i; esponent|e; rappresentant|e permanent|e',
    },
  ],
};
