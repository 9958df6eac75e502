/** Letters of Russian and Ukrainian in the spellings that English and Italian texts use; `''` for the signs. */
const ENGLISH: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ѓ: 'gj',
  ќ: 'kj',
  љ: 'lj',
  њ: 'nj',
  џ: 'dzh',
  ј: 'j',
  ѕ: 'dz',
};
/** As libraries and Italian papers write them; háčeks are left out, since the list has no accents. */
const SCHOLARLY: Readonly<Record<string, string>> = {
  ...ENGLISH,
  ё: 'e',
  є: 'je',
  ж: 'z',
  ї: 'ji',
  й: 'j',
  х: 'ch',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 'sc',
  ю: 'ju',
  я: 'ja',
  џ: 'dz',
};
const UKRAINIAN: Readonly<Record<string, string>> = { г: 'h', и: 'y', й: 'i' };

/** A Cyrillic name in Latin letters, every spelling once; the name itself where it is not Cyrillic. `ukrainian` reads г and и its way. */
export function transliterations(name: string, ukrainian: boolean): string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [name];
  const tables = ukrainian
    ? [
        { ...ENGLISH, ...UKRAINIAN },
        { ...SCHOLARLY, ...UKRAINIAN, й: 'j' },
      ]
    : [ENGLISH, SCHOLARLY];
  const spelled = tables.map((table) => spell(name, table));
  const [english = ''] = spelled;
  // "Dmitriy" is also "Dmitry", "Petrovskiy" "Petrovsky", "Sergey" "Sergei".
  const endings = [
    english.replace(/(?:iy|yy|yi)$/u, 'y'),
    english.replace(/ey$/u, 'ei'),
    english.replace(/iy$/u, 'ii'),
  ];
  return [...new Set([...spelled, ...endings])];
}

function spell(name: string, table: Readonly<Record<string, string>>): string {
  const letters = Array.from(name.toLowerCase(), (letter) => table[letter] ?? letter).join('');
  return letters.replaceAll(
    /(^|[ -])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
