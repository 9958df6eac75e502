import { foldedWords, matchNames } from '../../sources/index.ts';
import type { CitedPassage, ClaimRule, ClaimText } from './claim.ts';
import { isAmong, licensedWords, sameWordIn } from './folded-words.ts';

/** A name must stand in a passage, in any spelling, or be a form, an acronym or another name of what stands there. */
export const namesGiven: ClaimRule = (claim, passages) => {
  const licensed = licensedWords(passages);
  const named = namesOf(passages);
  const entities = new Set(passages.flatMap(({ reading }) => entitiesIn(reading.mentions)));
  return claim.reading.mentions
    .filter(({ entity, span }) => {
      if (entity !== undefined && entities.has(entity)) return false;
      const name = claim.text.slice(...span);
      const words = tellingParts(name);
      if (words.every((word) => isAmong(word, licensed))) return false;
      if (passages.some((passage) => isSaidIn(words, claim, passage))) return false;
      return !named.some(
        (other) => isAcronym(name, other) || isAcronym(other, name) || isSameName(name, other),
      );
    })
    .map(({ span }) => ({ kind: 'name', span }));
};

/** Whether all words of a name stand in a passage of the other language, as its vocabulary has them ("Guardia costiera", "coast guard"). */
function isSaidIn(words: readonly string[], claim: ClaimText, passage: CitedPassage): boolean {
  if (claim.language === passage.language) return false;
  const isSame = sameWordIn(claim.language, passage.language);
  return words.every((word) => isAmong(word, foldedWords(passage.text), isSame));
}

/** The words of a name that begin with a capital: what links them is the language's. All of them where none does. */
function tellingParts(name: string): readonly string[] {
  const capital = (name.match(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? []).flatMap(foldedWords);
  return (capital.length > 0 ? capital : foldedWords(name)).filter((word) => word.length > 2);
}

function namesOf(passages: readonly CitedPassage[]): readonly string[] {
  return passages.flatMap((passage) => [...mentionTexts(passage), ...passage.about]);
}

function mentionTexts({ text, reading }: ClaimText): readonly string[] {
  return reading.mentions.map(({ span }) => text.slice(...span));
}

function entitiesIn(mentions: ClaimText['reading']['mentions']): readonly string[] {
  return mentions.flatMap(({ entity }) => (entity === undefined ? [] : [entity]));
}

function isAcronym(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const initials = (long.match(/[\p{L}]+/gu) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]);
  return initials.join('') === short;
}

function isSameName(a: string, b: string): boolean {
  return matchNames(a, b).match;
}
