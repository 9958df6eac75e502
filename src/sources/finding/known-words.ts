import { monthOf, nameKey, weekdayOf } from '../concept.ts';
import { foldText } from '../fold.ts';
import { romanise } from '../name/romanise.ts';
import { LIGHT_WORDS } from '../vocabulary/light-words.ts';
import { hashWord } from '../word-sequence.ts';

/** What takes longest to find out of a word. */
export interface KnownWord {
  /** 32-bit hash of the folded word. */
  readonly hash: number;
  /** Its key as a name, should it be one; `undefined` for light words, months, weekdays and words of fewer than three letters. */
  readonly name: number | undefined;
}

/** So many words are remembered for certain, and up to twice as many; then those not met lately are forgotten, so that memory is bounded. */
const REMEMBERED = 50_000;
const SHORTEST_NAME = 3;

/** A memory of the words of a language (ISO 639-1): most words of a text were met before. What it says of a word is always the same. */
export function knownWords(language: string): (word: string) => KnownWord {
  let lately = new Map<string, KnownWord>();
  let before = new Map<string, KnownWord>();
  return (word) => {
    const known = lately.get(word);
    if (known !== undefined) return known;
    const made = before.get(word) ?? knownWord(word, language);
    if (lately.size === REMEMBERED) {
      before = lately;
      lately = new Map();
    }
    lately.set(word, made);
    return made;
  };
}

function knownWord(word: string, language: string): KnownWord {
  const folded = foldText(word);
  const isNoName =
    folded.length < SHORTEST_NAME ||
    LIGHT_WORDS[language]?.has(folded) === true ||
    monthOf(folded) !== undefined ||
    weekdayOf(folded) !== undefined;
  return { hash: hashWord(folded), name: isNoName ? undefined : nameKey(romanise(folded), language) };
}
