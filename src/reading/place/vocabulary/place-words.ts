import type { Language } from '../../../base/index.ts';

/** Closed words around the name of a place, folded, by language. */
export interface PlaceWords {
  /** Prepositions before which a name is mostly a place. */
  readonly at: ReadonlySet<string>;
  /** Those of them behind which only a place or a time stands: "near", but not "to". */
  readonly inside: ReadonlySet<string>;
  /** Those behind which a name that nobody lists is a place, if the network takes it for one. */
  readonly unlisted: ReadonlySet<string>;
  /** Those behind which what the network takes for a place is one, though it is also a surname. */
  readonly trusted: ReadonlySet<string>;
  /** Between a town, division, office or people and the name of their place. */
  readonly of: ReadonlySet<string>;
  /** Words for a town or division: the name behind them and "of" is a place. */
  readonly sorts: ReadonlySet<string>;
  /** Words for a first-order division: what is so called is no town. */
  readonly regionWords: ReadonlySet<string>;
  /** Who or what is of a town: "Marion *police*", "i *residenti* di Lodi". */
  readonly people: ReadonlySet<string>;
  /** Words by which the name of a body tells where it stands ("Marion Fire *Department*"); not those of states and firms. */
  readonly bodies: ReadonlySet<string>;
  /** Countries whose places need no telling in a text of this language: ISO 3166-1 alpha-3. */
  readonly home: ReadonlySet<string>;
  /** Several divisions together ("Cole and Boone *counties*") and the word that each of them bears. */
  readonly divisions: ReadonlyMap<string, string>;
  /** Between two names of places that the network took for one. */
  readonly joining: ReadonlySet<string>;
  /** Small words that stand inside names. */
  readonly linking: ReadonlySet<string>;
  /** Articles. */
  readonly articles: ReadonlySet<string>;
  /** Articles, alone or in a preposition of no place: a town takes none, but a club or car of its name does ("la Roma", "the Durango"). */
  readonly unlikeTowns: ReadonlySet<string>;
  /** Articles that begin the names of towns ("Il Cairo"). */
  readonly named: readonly string[];
  /** Parts of a place that may stand before its name and are none of it ("downtown", "northern"). */
  readonly parts: ReadonlySet<string>;
  /** Waters and heights: a name with such a word is a place, listed or not. */
  readonly landmarks: ReadonlySet<string>;
  /** Words for a street or road: a name with such a word is none of a town. */
  readonly streets: ReadonlySet<string>;
  /** Feasts, times and common nouns with a capital that lists of towns hold, too, and are no places on their own. */
  readonly never: ReadonlySet<string>;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Words around places in both languages. */
export const PLACE_WORDS: Readonly<Record<Language, PlaceWords>> = {
  en: {
    at: words(
      `in at near from to around outside inside across throughout toward towards into through via off beyond within along nearby downtown`,
    ),
    inside: words('in near outside throughout across around nearby downtown'),
    unlisted: words('in near outside throughout across around nearby downtown'),
    trusted: words('in near outside throughout across around'),
    of: words('of'),
    sorts: words(
      `town city village hamlet suburb settlement capital port municipality community neighborhood neighbourhood outskirts township
      state province region county oblast district governorate prefecture department canton territory republic emirate parish
      north south east west northeast northwest southeast southwest miles kilometers kilometres resident residents native`,
    ),
    regionWords: words('state province region oblast governorate'),
    people: words(
      `police residents officials resident native mayor sheriff selectman councilman councilwoman alderman ambassador senator governor firefighters authorities area metro man woman teen teenager couple
      family families students motorist driver businessman attorney lawyer voters taxpayers home homes neighborhood suburb based`,
    ),
    bodies: words(
      `police sheriff sheriffs county city town village borough council school schools elementary middle high academy university college
      hospital clinic airport museum library court courthouse fire station department district board commission chamber church cathedral
      temple mosque park theatre theater stadium arena center centre mall bridge port harbor harbour jail prison zoo cemetery festival
      community public municipal township parish regional area metro housing health ambulance rescue water society club association
      league foundation coroner clerk auditor commissioners volunteer troopers patrol superior magistrate convention service bureau hotel
      legion lodge chapter rotary extension`,
    ),
    home: new Set(),
    divisions: new Map([
      ['counties', 'county'],
      ['parishes', 'parish'],
    ]),
    joining: words(', and & - – /'),
    linking: words('of the and upon on in la le de del della di des du el al los las san'),
    articles: words('the'),
    unlikeTowns: words('the'),
    named: ['the'],
    parts: words(
      `north south east west northern southern eastern western central downtown uptown northeast northwest southeast southwest northeastern
      northwestern southeastern southwestern upper lower greater inner outer mainland rural suburban nearby old`,
    ),
    landmarks: words(
      `river lake sea ocean bay gulf strait canal creek falls island islands mountain mountains valley desert peninsula reef cape mount
      glacier lagoon beach coast delta plateau basin hills`,
    ),
    streets: words(
      'street avenue ave road rd lane drive boulevard blvd highway hwy interstate freeway parkway turnpike',
    ),
    never: words(
      `christmas thanksgiving easter passover ramadan hanukkah halloween january february march april may june july august september october
      november december monday tuesday wednesday thursday friday saturday sunday nov dec jan feb sept oct aug god devil earth moon sun man
      highway interstate capitol college university house metro side village downtown center centre church street county state states hill
      central western eastern northern southern north south east west arab jewish christianity islam muslims medium still internet park
      road avenue school court city town hall bible man gulf guard committee health mercury saturn titan industry commerce country world
      city station square market republic union empire hwy route us`,
    ),
  },
  it: {
    at: words(
      `a ad in presso verso vicino oltre attraverso nel nello nella nei negli nelle nell' al allo alla ai agli alle all' da dal dallo dalla
      dai dagli dalle dall' sul sulla sui sulle sull' su`,
    ),
    inside: words("in presso nel nella nell' nelle nei negli nello attraverso"),
    unlisted: words("a ad in presso nel nella nell' nelle nei negli nello attraverso"),
    trusted: words("a ad da di in presso nel nella nell' nelle nei negli per tra fra su"),
    of: words("di del dello della dell' dei degli delle d'"),
    sorts: words(
      `città cittadina paese villaggio borgo capitale capoluogo comune frazione località sobborgo quartiere porto periferia centro
      stato provincia regione contea oblast distretto governatorato prefettura dipartimento cantone territorio repubblica emirato
      nord sud est ovest nordest nordovest sudest sudovest chilometri km dintorni pressi paraggi`,
    ),
    regionWords: words('stato regione oblast governatorato'),
    people: words(
      `polizia questura questore prefetto prefettura sindaco sindaca residenti abitanti cittadini carabinieri procura tribunale aeroporto
      università ospedale stazione comune municipio autorità famiglia famiglie imprenditore operaio abitante`,
    ),
    bodies: words(
      `polizia questura prefettura comune municipio università ospedale policlinico aeroporto museo biblioteca tribunale procura corte
      stazione teatro stadio duomo cattedrale chiesa diocesi arcidiocesi scuola liceo istituto camera consiglio provincia porto carcere
      fiera politecnico carabinieri finanza azienda asl conservatorio ateneo circolo associazione fondazione sezione albergo canonica confcommercio caserma`,
    ),
    home: words('ITA SMR VAT'),
    divisions: new Map(),
    joining: words(', e ed - – /'),
    linking: words(
      "di del della dell' dei degli delle de d' in a al sul sulla nel nell' e la il le lo l' san",
    ),
    articles: words("il lo la l' i gli le"),
    unlikeTowns: words(
      "il lo la l' del dello della dell' al allo alla all' dal dallo dalla dall' sul sulla sull'",
    ),
    named: ['il', 'la', 'l'],
    parts: words(
      `nord sud est ovest settentrionale meridionale orientale occidentale centrale alto alta basso bassa centro periferia nordest
      nordovest sudest sudovest vicina`,
    ),
    landmarks: words(
      `fiume lago mare oceano baia golfo stretto canale torrente cascata isola isole monte monti montagna valle val deserto penisola capo
      ghiacciaio laguna costa delta altopiano colline`,
    ),
    streets: words('via viale piazza piazzale corso largo vicolo strada statale autostrada lungomare'),
    never: words(
      `natale pasqua ferragosto epifania ognissanti capodanno ramadan gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
      ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica dio luna terra sole stato camera senato parlamento
      governo presidente repubblica comune provincia regione città paese chiesa università centro via piazza corso viale nord sud est ovest
      cristianesimo islam internet borsa tesoro interno difesa giustizia valle golfo mare marina monte isola costa contrada papa homo tiro
      sig tornado falcon racing calcio gold google pentecoste federazione occidentale orientale settentrionale meridionale serie`,
    ),
  },
};
