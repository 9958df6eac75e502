import { romanise } from './romanise.ts';

/** Continents and the like, which branches are named after; English, Italian, German, French. */
const REGIONS =
  'europe europa asia africa america americas international global worldwide overseas middle east medio oriente';

let known: ReadonlySet<string> | undefined;

/** True for a word that is the name of a country, in one of five languages, or of a region: what a branch of a firm is called by. */
export function isPlaceWord(word: string): boolean {
  known ??= placeWords();
  return known.has(word);
}

function placeWords(): ReadonlySet<string> {
  const words = new Set(REGIONS.split(' '));
  for (const language of ['en', 'it', 'de', 'fr', 'es']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = names.of(code);
      if (name !== undefined && !name.includes(' ')) words.add(romanise(name));
    }
  }
  return words;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES: readonly string[] = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
