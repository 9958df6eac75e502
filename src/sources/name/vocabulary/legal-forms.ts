/**
 * Legal forms of companies, by the word or words that name them: forms of one key may stand for one another. Romanised, in small letters, without stops.
 * Own list, from company law of the countries named; `limited` gathers forms of limited liability that translations exchange.
 */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Limited liability: United Kingdom and Commonwealth, United States, Russia, Ukraine, Italy, Poland, Romania.
    limited: [
      'ltd',
      'limited',
      'llc',
      'limited liability company',
      'ooo',
      'tov',
      'srl',
      'sp z oo',
      'pte ltd',
      'pty ltd',
      'co ltd',
      'company limited',
      'societa a responsabilita limitata',
      'societatea cu raspundere limitata',
      'obshchestvo s ogranichennoy otvetstvennostyu',
    ],
    gmbh: ['gmbh', 'gesellschaft mit beschrankter haftung'],
    // Germany, Austria, Switzerland: joint stock.
    ag: ['ag', 'akg', 'aktiengesellschaft'],
    // United States and others: incorporated.
    inc: ['inc', 'incorporated'],
    corporation: ['corp', 'corporation'],
    company: ['co', 'company', 'compania', 'compagnia'],
    plc: ['plc', 'public limited company'],
    // Italy, Spain, France, Switzerland: joint stock.
    sa: ['sa', 'spa', 'societa per azioni', 'sociedad anonima', 'societe anonyme'],
    // Russia and Ukraine: joint stock, open, closed, public.
    jsc: [
      'jsc',
      'ojsc',
      'pjsc',
      'cjsc',
      'oao',
      'zao',
      'pao',
      'ao',
      'joint stock company',
      'public joint stock company',
      'open joint stock company',
      'aktsionernoe obshchestvo',
      'otkrytoe aktsionernoe obshchestvo',
    ],
    nonprofit: ['ano', 'ngo', 'onlus'],
    group: ['group', 'holding', 'holdings', 'gruppo', 'gruppa'],
    bv: ['bv', 'nv'],
    ab: ['ab', 'oy', 'as', 'asa'],
  }).flatMap(([form, names]) => names.map((name) => [name, form] as const)),
);

/** Most words that a legal form takes. */
export const LONGEST_FORM = 5;
