import type { Scene, TokenRange } from '../scene.ts';
import { wordAt } from '../scene.ts';
import type { Cue } from './cue.ts';
import { antecedentBefore, nounPhraseBefore, opensClause } from './noun-phrase.ts';
import { breaksPhrase } from './phrase-break.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { canSpeak } from './speakable.ts';

/** A relative clause between a subject and its cue is no longer. */
const LONGEST_RELATIVE = 14;

/** Where the subject of a cue may stand: from the cue before it, or from where its clause begins. */
export interface SubjectSpace {
  /** First token of the sentence, or of the quotation that holds the cue. */
  readonly from: number;
  /** End of the cue before this one; `from` when there is none. */
  readonly floor: number;
}

/**
 * The subject in front of a cue: its own noun phrase, the one that a relative pronoun points back to, or for a gerund the subject of
 * its sentence. `undefined` when the cue has none in front.
 */
export function subjectBefore(scene: Scene, cue: Cue, space: SubjectSpace): TokenRange | undefined {
  const { relatives, complementisers, personalRelatives, coordinators } = scene.rules.grammar;
  const link = cue.from - 1;
  const word = wordAt(scene, link);
  // What stands between commas may hold a cue of its own: "X, citing Y, said".
  const floor = word === ',' || word === ')' ? space.from : space.floor;
  if (cue.form === 'gerund') return gerundSubject(scene, cue, space);
  if (link > floor && relatives.has(word)) {
    const antecedent = wordAt(scene, link - 1) === ',' ? link - 1 : link;
    const head = nounPhraseBefore(scene, antecedent, floor) ?? antecedentBefore(scene, antecedent, floor);
    // "il piano che prevede": only people are "who", and only some verbs are said of people alone.
    const speaks =
      head && (canSpeak(scene, head) || personalRelatives.has(word) || cue.meaning.ambiguous !== true);
    return speaks ? head : undefined;
  }
  if (link >= floor && complementisers.has(word)) return undefined;
  const phrase = nounPhraseBefore(scene, cue.from, floor);
  if (phrase && canSpeak(scene, phrase)) return phrase;
  if (phrase && !cue.meaning.ambiguous && opensClause(scene, phrase.from, floor)) return phrase;
  return word === ',' || coordinators.has(word) ? undefined : headOfRelative(scene, cue, space);
}

/** "the official *who asked not to be named* said": the head of a relative clause that ends where the cue begins. */
function headOfRelative(scene: Scene, cue: Cue, { from, floor }: SubjectSpace): TokenRange | undefined {
  const { relatives } = scene.rules.grammar;
  for (let index = cue.from - 2; index > from && cue.from - index <= LONGEST_RELATIVE; index--) {
    if (breaksPhrase(scene, index)) return undefined;
    // Right behind a cue "that" opens what is reported.
    if (!relatives.has(wordAt(scene, index)) || index === floor) continue;
    const head = antecedentBefore(scene, index, from);
    return head && canSpeak(scene, head) && opensClause(scene, head.from, from) ? head : undefined;
  }
  return undefined;
}

/** "a letter *saying*", "Putin, *saying*": the noun it leans on, else the subject of the sentence. */
function gerundSubject(scene: Scene, cue: Cue, { from, floor }: SubjectSpace): TokenRange | undefined {
  const before = nounPhraseBefore(scene, cue.from, floor);
  const { absolutes } = scene.rules.grammar;
  if (
    before &&
    before.to === cue.from &&
    canSpeak(scene, before) &&
    absolutes.has(wordAt(scene, before.from - 1))
  )
    return before;
  if (before && before.to === cue.from && before.to - before.from <= 2 && isPaper(scene, before))
    return before;
  // Behind another cue the gerund shares its subject.
  if (floor > from && wordAt(scene, cue.from - 1) === ',') return undefined;
  return sentenceSubject(scene, from, cue.from);
}

function isPaper(scene: Scene, range: TokenRange): boolean {
  return scene.rules.attribution.speakers.has(wordAt(scene, range.to - 1));
}
