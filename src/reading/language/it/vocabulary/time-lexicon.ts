import type { TimeLexicon } from '../../../time/time-lexicon.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const UNITS = {
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
} as const;

const TENS = {
  venti: 20,
  trenta: 30,
  quaranta: 40,
  cinquanta: 50,
  sessanta: 60,
  settanta: 70,
  ottanta: 80,
  novanta: 90,
} as const;

/** "ventidue" … "novantanove": the ten loses its vowel before uno and otto, and tre takes an accent at the end. */
const COMPOSED: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(TENS).flatMap(([ten, value]) =>
    Object.entries({ uno: 1, ...UNITS }).flatMap(([unit, more]) => {
      const stem = unit.startsWith('u') || unit.startsWith('o') ? ten.slice(0, -1) : ten;
      const word = `${stem}${unit}`;
      const spellings = unit === 'tre' ? [word, `${stem}tré`] : [word];
      return spellings.map((spelling) => [spelling, value + more]);
    }),
  ),
);

const NUMBERS = {
  ...UNITS,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
  ...TENS,
  ...COMPOSED,
  cento: 100,
  duecento: 200,
  mille: 1000,
} as const;

/** Italian words of time. */
export const ITALIAN_TIME_LEXICON: TimeLexicon = {
  months: {
    gennaio: 1,
    febbraio: 2,
    marzo: 3,
    aprile: 4,
    maggio: 5,
    giugno: 6,
    luglio: 7,
    agosto: 8,
    settembre: 9,
    ottobre: 10,
    novembre: 11,
    dicembre: 12,
  },
  monthAbbreviations: {
    gen: 1,
    genn: 1,
    feb: 2,
    febb: 2,
    mar: 3,
    apr: 4,
    mag: 5,
    giu: 6,
    lug: 7,
    ago: 8,
    set: 9,
    sett: 9,
    ott: 10,
    nov: 11,
    dic: 12,
  },
  weekdays: {
    lunedì: 1,
    martedì: 2,
    mercoledì: 3,
    giovedì: 4,
    venerdì: 5,
    sabato: 6,
    domenica: 7,
    lunedi: 1,
    martedi: 2,
    mercoledi: 3,
    giovedi: 4,
    venerdi: 5,
  },
  units: {
    minuto: 'minute',
    ora: 'hour',
    giorno: 'day',
    giornata: 'day',
    weekend: 'weekend',
    'week-end': 'weekend',
    settimana: 'week',
    mese: 'month',
    trimestre: 'quarter',
    semestre: 'half-year',
    anno: 'year',
    decennio: 'decade',
    secolo: 'century',
  },
  pluralUnits: {
    minuti: 'minute',
    ore: 'hour',
    giorni: 'day',
    giornate: 'day',
    settimane: 'week',
    mesi: 'month',
    trimestri: 'quarter',
    semestri: 'half-year',
    anni: 'year',
    decenni: 'decade',
    secoli: 'century',
  },
  numbers: NUMBERS,
  one: words("un un' uno una"),
  uncounted: words(
    'alcuni alcune qualche pochi poche diversi diverse parecchi parecchie vari varie molti molte numerosi numerose tanti tante',
  ),
  approximate: {
    paio: 2,
    decina: 10,
    dozzina: 12,
    quindicina: 15,
    ventina: 20,
    trentina: 30,
    quarantina: 40,
  },
  ordinals: {
    primo: 1,
    prima: 1,
    secondo: 2,
    seconda: 2,
    terzo: 3,
    terza: 3,
    quarto: 4,
    quarta: 4,
    quinto: 5,
    quinta: 5,
    ventesimo: 20,
    ventunesimo: 21,
    diciannovesimo: 19,
    diciottesimo: 18,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    xv: 15,
    xvi: 16,
    xvii: 17,
    xviii: 18,
    xix: 19,
    xx: 20,
    xxi: 21,
  },
  days: {
    primo: 1,
    ...Object.fromEntries(Object.entries(NUMBERS).filter(([, value]) => value <= 31)),
  },
  directions: {
    scorso: -1,
    scorsa: -1,
    passato: -1,
    passata: -1,
    corrente: 0,
    prossimo: 1,
    prossima: 1,
    venturo: 1,
    ventura: 1,
    entrante: 1,
  },
  seasons: { primavera: 3, estate: 6, autunno: 9, inverno: 12 },
  partsOfDay: {
    alba: 'morning',
    mattina: 'morning',
    mattino: 'morning',
    mattinata: 'morning',
    pomeriggio: 'afternoon',
    sera: 'evening',
    serata: 'evening',
    notte: 'night',
    nottata: 'night',
  },
  holidays: {
    capodanno: 'new-year-day',
    epifania: 'epiphany',
    befana: 'epiphany',
    pasqua: 'easter',
    pasquetta: 'easter-monday',
    pentecoste: 'pentecost',
    ferragosto: 'assumption',
    halloween: 'halloween',
    ognissanti: 'all-saints',
    natale: 'christmas',
  },
  homonyms: new Set(),
  afterNumber: words(
    "il lo la l' i gli le un una e ed o oppure ma a ad al alla all' ai alle agli di del della dell' dei delle da dal dalla dalle in nel nella nell' con per tra fra su sul sulla si è ha hanno sono era non che quando dove mentre anche però poi quindi circa ora ore se come fino prima dopo verso davanti sarà saranno scorso prossimo",
  ),
  counted: words(
    'euro dollari lire sterline rubli milioni miliardi mila uomini donne persone soldati militari truppe combattenti mercenari reclute riservisti civili morti feriti vittime prigionieri profughi sfollati rifugiati carri missili droni razzi velivoli veicoli pagine voti seggi posti abitanti chilometri km metri miglia ettari tonnellate barili case edifici famiglie bambini studenti lavoratori gradi punti aziende imprese cento',
  ),
  and: words('e ed ,'),
  clauseOpeners: words('e ed ma però , ; : che perché mentre dove « “ " ( —'),
  complementisers: words('che cui se'),
  attributive: new Set(),
  isFuture: (word) => word.length >= 4 && /(?:rà|ranno|remo|rò)$/u.test(word) && !NOT_FUTURE.has(word),
  isProspective: (word) => word.endsWith('rebbe') || word.endsWith('rebbero') || PROSPECTIVE.has(word),
  isPast: (word, before) =>
    IMPERFECT.has(word) ||
    (PAST_AUXILIARIES.has(before) && /(?:[aiu]t|s|tt|rt|st|nt)[oaie]$/u.test(word)) ||
    (word.length >= 5 && /(?:arono|irono|erono|avano|evano)$/u.test(word)),
};

const PROSPECTIVE: ReadonlySet<string> = words(
  'previsto prevista previsti previste atteso attesa attesi attese fissato fissata intende intendono vuole vogliono punta puntano prevede prevedono prepara preparano',
);

/** Words that end like a future tense and are none. */
const NOT_FUTURE: ReadonlySet<string> = words('supremo estremo però remo tremo perciò');

const PAST_AUXILIARIES: ReadonlySet<string> = words(
  'ha hanno è sono era erano aveva avevano fu furono ho abbiamo stato stata stati state',
);

const IMPERFECT: ReadonlySet<string> = words('era erano aveva avevano fu furono');
