/** Fewer letters than this are left whole: a stem of three letters is every word's stem. */
const SHORTEST_STEM = 4;

const ENGLISH_ENDINGS = [
  'ingly',
  'edly',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'ed',
  'es',
  'er',
  'ly',
  's',
  'e',
  'y',
];
const ITALIAN_ENDINGS = [
  'erebbero irebbero',
  'eranno iranno erebbe irebbe',
  'eremo iremo',
  'arono erono irono avano evano ivano ranno mente',
  'ando endo ante ente anti enti andosi endosi arsi ersi irsi',
  'are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ano ono ava eva iva era ira',
  'hi he ii io ia ie',
  'a e i o u',
].flatMap((endings) => endings.split(' '));

/**
 * A folded word without its ending, so that forms of one word meet: "announced", "announces" → announc. A light stemmer of our own, for comparing
 * texts only: what it leaves is no lemma, and forms with another stem ("went") stay apart. Words of other languages are left whole.
 */
export function stemOf(word: string, language: string): string {
  if (language === 'en') return withoutEnding(word, ENGLISH_ENDINGS);
  return language === 'it' ? withoutEnding(word, ITALIAN_ENDINGS) : word;
}

function withoutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.length - one.length >= SHORTEST_STEM && word.endsWith(one));
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  return /([^aeiou])\1$/u.test(stem) && stem.length > SHORTEST_STEM ? stem.slice(0, -1) : stem;
}
