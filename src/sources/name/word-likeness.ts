import { editDistance } from './edit-distance.ts';
import type { NameWord } from './name-words.ts';
import { isPlaceWord } from './place-word.ts';
import { soundOf } from './sound.ts';
import { GIVEN_NAMES } from './vocabulary/given-names.ts';

/** How one word of a name answers another. */
export type WordRelation =
  | 'same'
  | 'number'
  | 'familiar'
  | 'transcription'
  | 'consonants'
  | 'spelling'
  | 'initial';

/** Likeness of two words of names, from 0 to 1; no relation where they are unlike. */
export interface WordLikeness {
  readonly score: number;
  readonly relation?: WordRelation;
}

/** Least likeness by letters of words that are still one word misspelt. */
const MISSPELT = 0.7;
const UNLIKE: WordLikeness = { score: 0 };

/**
 * How like two words of names are: the same; both numbers and equal; forms of one given name; sounding alike; an initial and its word; or few letters apart.
 * Words of one to three letters must agree but for their sound. With `abjad`, consonants alone are compared, since one side wrote no others. Symmetric.
 */
export function wordLikeness(one: NameWord, other: NameWord, abjad: boolean): WordLikeness {
  if (one.text === other.text) return { score: 1, relation: 'same' };
  if (one.digits !== undefined || other.digits !== undefined) {
    return one.digits === other.digits ? { score: 1, relation: 'number' } : UNLIKE;
  }
  if (one.isInitial || other.isInitial) {
    return one.text.charAt(0) === other.text.charAt(0) ? { score: 0.8, relation: 'initial' } : UNLIKE;
  }
  if (one.sound === other.sound && one.sound.length > 1) return { score: 0.97, relation: 'transcription' };
  if (abjad) return consonantLikeness(one, other);
  if (shareName(one.text, other.text)) return { score: 0.9, relation: 'familiar' };
  // Niger is not Nigeria misspelt.
  if (isPlaceWord(one.text) && isPlaceWord(other.text)) return UNLIKE;
  const shorter = Math.min(one.text.length, other.text.length);
  if (shorter < 3) return UNLIKE;
  const longer = Math.max(one.text.length, other.text.length);
  const byLetters = 1 - editDistance(one.text, other.text) / longer;
  const longerSound = Math.max(one.sound.length, other.sound.length);
  const bySound = longerSound < 4 ? 0 : 0.98 - editDistance(one.sound, other.sound) / longerSound;
  const score = Math.max(byLetters, bySound);
  const least = shorter === 3 ? 0.82 : MISSPELT;
  return score >= least ? { score, relation: 'spelling' } : UNLIKE;
}

function consonantLikeness(one: NameWord, other: NameWord): WordLikeness {
  const [a, b] = [one.consonants, other.consonants];
  if (a === b && a.length > 1) return { score: 0.9, relation: 'consonants' };
  const longer = Math.max(a.length, b.length);
  const score = longer < 4 ? 0 : 0.95 - editDistance(a, b) / longer;
  return score >= MISSPELT ? { score, relation: 'consonants' } : UNLIKE;
}

function shareName(one: string, other: string): boolean {
  const names = GIVEN_NAMES.get(soundOf(one));
  const others = GIVEN_NAMES.get(soundOf(other));
  if (!names || !others) return false;
  for (const name of names) if (others.has(name)) return true;
  return false;
}
