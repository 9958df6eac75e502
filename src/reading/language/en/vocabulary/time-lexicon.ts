import type { TimeLexicon } from '../../../time/time-lexicon.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const UNITS = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
} as const;

const TENS = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
} as const;

const COMPOSED: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(TENS).flatMap(([ten, value]) =>
    Object.entries({ one: 1, ...UNITS }).map(([unit, more]) => [`${ten}-${unit}`, value + more]),
  ),
);

/** English words of time. */
export const ENGLISH_TIME_LEXICON: TimeLexicon = {
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
  },
  monthAbbreviations: {
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  weekdays: {
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
    tues: 2,
    thurs: 4,
  },
  units: {
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    weekend: 'weekend',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    decade: 'decade',
    century: 'century',
  },
  pluralUnits: {
    minutes: 'minute',
    hours: 'hour',
    days: 'day',
    weekends: 'weekend',
    weeks: 'week',
    months: 'month',
    quarters: 'quarter',
    years: 'year',
    decades: 'decade',
    centuries: 'century',
  },
  numbers: {
    ...UNITS,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    ...TENS,
    ...COMPOSED,
    hundred: 100,
  },
  one: words('a an one'),
  uncounted: words('several some few many various numerous'),
  approximate: { couple: 2, dozen: 12 },
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    'twenty-first': 21,
  },
  days: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    'twenty-first': 21,
    'twenty-second': 22,
    'twenty-third': 23,
    'twenty-fourth': 24,
    'twenty-fifth': 25,
    'twenty-sixth': 26,
    'twenty-seventh': 27,
    'twenty-eighth': 28,
    'twenty-ninth': 29,
    thirtieth: 30,
    'thirty-first': 31,
  },
  directions: { last: -1, this: 0, next: 1, coming: 1, upcoming: 1 },
  seasons: { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
  partsOfDay: {
    dawn: 'morning',
    morning: 'morning',
    afternoon: 'afternoon',
    evening: 'evening',
    night: 'night',
  },
  holidays: {
    christmas: 'christmas',
    xmas: 'christmas',
    easter: 'easter',
    thanksgiving: 'thanksgiving',
    pentecost: 'pentecost',
    halloween: 'halloween',
    epiphany: 'epiphany',
  },
  homonyms: words('may march spring fall'),
  afterNumber: words(
    'and or but to until till through at in on of for from with by as when where while that which is was were has had will would said says after before also then if about around near amid against between during since are not',
  ),
  counted: words(
    'euros dollars pounds roubles rubles percent per million billion thousand hundred men women people soldiers troops fighters mercenaries conscripts recruits reservists civilians dead wounded victims casualties prisoners refugees tanks missiles drones rockets aircraft vehicles pages votes seats places inhabitants residents kilometres kilometers km metres meters miles hectares tonnes tons barrels houses buildings families children students workers degrees points companies firms',
  ),
  and: words('and ,'),
  clauseOpeners: words('and but , ; : that because while where « “ " ( —'),
  complementisers: words('that which who whether'),
  attributive: words('the'),
  isFuture: (word) => FUTURE.has(word),
  isProspective: (word) => PROSPECTIVE.has(word),
  isPast: (word, before) =>
    PAST_AUXILIARIES.has(word) ||
    ((PAST.has(word) || (word.length >= 5 && word.endsWith('ed'))) && !BEFORE_PARTICIPLE.has(before)),
};

const FUTURE: ReadonlySet<string> = words(
  "will shall won't i'll you'll we'll they'll it'll he'll she'll upcoming",
);

const PROSPECTIVE: ReadonlySet<string> = words(
  'would could may might should expected likely planned scheduled due plans intends aims expects going',
);

const PAST_AUXILIARIES: ReadonlySet<string> = words("was were had did wasn't weren't didn't hadn't");

const PAST: ReadonlySet<string> = words(
  'said told came went took made gave met left fell began saw held sent struck hit won lost spoke wrote fled sank rose broke ran',
);

/** Words after which a participle tells no tense. */
const BEFORE_PARTICIPLE: ReadonlySet<string> = words(
  'be been being is are get gets to the a an of by and or its their his her our with for in on at from as not newly recently more most so united',
);
