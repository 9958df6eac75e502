import type { TimeLexicon } from '../../../time/time-lexicon.ts';
import { italianNumbers } from '../time-numbers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NUMBERS = { ...italianNumbers(2, 999), mille: 1000 } as const;

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
  weekdayAbbreviations: { lun: 1, mer: 3, gio: 4, ven: 5, sab: 6, dom: 7 },
  introducers: words('di a ad da in questo questa entro fino'),
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
    secondi: 'second',
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
  unitAbbreviations: { sec: 'second', min: 'minute', h: 'hour' },
  numbers: NUMBERS,
  ones: { uno: 1, una: 1 },
  years: italianNumbers(1500, 2199),
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
    ramadan: 'ramadan',
    ashura: 'ashura',
    pesach: 'passover',
    shavuot: 'shavuot',
    sukkot: 'sukkot',
    hanukkah: 'hanukkah',
    chanukkà: 'hanukkah',
    purim: 'purim',
  },
  homonyms: words('mar set sett mag giu sab dom mer'),
  afterNumber: words(
    "il lo la l' i gli le un una e ed o oppure ma a ad al alla all' ai alle agli di del della dell' dei delle da dal dalla dalle in nel nella nell' con per tra fra su sul sulla si è ha hanno sono era non che quando dove mentre anche però poi quindi circa ora ore se come fino prima dopo verso davanti sarà saranno scorso prossimo domani oggi ieri questo questa",
  ),
  counted: words(
    'euro dollari lire sterline rubli milioni miliardi mila uomini donne persone soldati militari truppe combattenti mercenari reclute riservisti civili morti feriti vittime prigionieri profughi sfollati rifugiati carri missili droni razzi velivoli veicoli pagine voti seggi posti abitanti chilometri km metri miglia ettari tonnellate barili case edifici famiglie bambini studenti lavoratori gradi punti aziende imprese cento',
  ),
  and: words('e ed ,'),
  definite: words("il l' dal dall'"),
  determiners: words("il lo la l' i gli le un uno una un' che questo questa quel quella suo sua"),
  listing: words('e ed o , né'),
  clauseOpeners: words('e ed ma però , ; : che perché mentre dove « “ " ( —'),
  complementisers: words('che cui se'),
  attributive: new Set(),
  isFuture: (word) =>
    word.length >= 4 &&
    (/(?:rà|ranno|remo)$/u.test(word) ? !NOT_FUTURE.has(word) : isFirstPersonFuture(word)),
  isProspective: (word) => word.endsWith('rebbe') || word.endsWith('rebbero') || PROSPECTIVE.has(word),
  isPast: (word, before) =>
    IMPERFECT.has(word) ||
    (PAST_AUXILIARIES.has(before) && /(?:[aiu]t|s|tt|rt|st|nt)[oaie]$/u.test(word)) ||
    (word.length >= 5 && /(?:arono|irono|erono|avano|evano)$/u.test(word)) ||
    REMOTE_PAST.has(word) ||
    (word.length >= 4 && word.endsWith('ò') && !NO_VERBS.has(word) && !isFirstPersonFuture(word)),
};

/** "tornerò", "partirò", not "superò" and "ritirò", which are past. */
function isFirstPersonFuture(word: string): boolean {
  if (FUTURE_FIRST.has(word)) return true;
  return (
    /(?:erò|irò)$/u.test(word) &&
    !/(?:super|oper|liber|consider|gener|recuper|sper|ricover|deliber|acceler|toller|moder|numer|esager|penetr|tir|gir|mir|spir|vir)ò$/u.test(
      word,
    )
  );
}

/** First persons of irregular futures; any other word in "-rò" is past ("entrò", "dichiarò"). */
const FUTURE_FIRST: ReadonlySet<string> = words(
  'sarò farò darò starò avrò andrò potrò dovrò vorrò verrò saprò vedrò terrò rimarrò cadrò vivrò berrò dirò',
);

const NO_VERBS: ReadonlySet<string> = words('però perciò ciò oblò comò falò');

const REMOTE_PAST: ReadonlySet<string> = words(
  'disse fece ebbe vide prese mise venne decise chiese rispose scrisse tenne cadde vinse perse morì partì colpì finì uscì ferì uccise esplose divenne rimase nacque giunse raggiunse accolse respinse',
);

const PROSPECTIVE: ReadonlySet<string> = words(
  'previsto prevista previsti previste atteso attesa attesi attese fissato fissata intende intendono vuole vogliono punta puntano prevede prevedono prepara preparano',
);

/** Words that end like a future tense and are none. */
const NOT_FUTURE: ReadonlySet<string> = words('supremo estremo però remo tremo perciò');

const PAST_AUXILIARIES: ReadonlySet<string> = words(
  'ha hanno è sono era erano aveva avevano fu furono ho abbiamo stato stata stati state',
);

const IMPERFECT: ReadonlySet<string> = words('era erano aveva avevano fu furono');
