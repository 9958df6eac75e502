import { nameCovering, type Scene, wordAt } from '../scene.ts';
import { capitalAt, shapeAt } from '../token.ts';
import { breaksPhrase } from './phrase-break.ts';

/** An apposition ("capo delle forze armate ucraine") longer than this is something else. */
export const LONGEST_APPOSITION = 22;
/** The role that an apposition names stands among its first words. */
const ROLE_REACH = 8;

/** True when tokens `[from, to)` between commas, dashes or brackets rename the noun before them, or say which one it is. */
export function isApposition(scene: Scene, from: number, to: number): boolean {
  if (from >= to) return false;
  const { grammar, attribution } = scene.rules;
  const first = wordAt(scene, from);
  if (grammar.relatives.has(first) || grammar.isGerund(first)) return true;
  // "45", "45 anni", "then 45"
  if (to - from <= 3 && (isNumber(scene, from) || isNumber(scene, to - 1))) return true;
  // "the director, Betty Bradley, said"
  if ((nameCovering(scene, from)?.to ?? 0) >= to) return true;
  const opens =
    grammar.determiners.has(first) ||
    nameCovering(scene, from) !== undefined ||
    attribution.speakers.has(first) ||
    capitalAt(scene.tokens, from) ||
    grammar.isAdverb(first);
  return opens && namesRole(scene, from, to);
}

/**
 * True when tokens `[from, to)` between commas hold no verb that a closed list knows: "the oldest member from Virginia", "come molti
 * altri". Behind somebody who can speak that is enough for an apposition.
 */
export function isVerbless(scene: Scene, from: number, to: number): boolean {
  const { determiners, verbGroup, pronouns, prepositions } = scene.rules.grammar;
  for (let index = from; index < to; index++) {
    const word = wordAt(scene, index);
    if (breaksPhrase(scene, index) || pronouns.has(word)) return false;
    if (verbGroup.has(word) && !determiners.has(word) && !prepositions.has(word)) return false;
  }
  return to > from;
}

function isNumber(scene: Scene, index: number): boolean {
  return shapeAt(scene.tokens, index) === 'number';
}

function namesRole(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + ROLE_REACH); index++) {
    if (breaksPhrase(scene, index)) return false;
    if (
      nameCovering(scene, index)?.kind === 'role' ||
      scene.rules.attribution.speakers.has(wordAt(scene, index))
    )
      return true;
  }
  return false;
}

function isConjunction({ grammar, rules, syntax, tokens }: Scene, at: number): boolean {
  return (
    rules.grammar.complementisers.has(tokens.folded[at] ?? '') &&
    grammar.upos(syntax.words.firstWordOf[at] ?? -1) === 'SCONJ'
  );
}

/** End of the apposition that begins at token `from`, behind a comma: its closing mark, or the end of the clause. */
export function appositionEnd(scene: Scene, from: number, limit: number): number | undefined {
  // "the mayor, adding that": behind its noun a gerund goes on with the sentence; so does the conjunction of what she said.
  if (scene.rules.grammar.isGerund(wordAt(scene, from)) || isConjunction(scene, from)) return undefined;
  const last = Math.min(limit, from + LONGEST_APPOSITION);
  for (let index = from; index < last; index++) {
    const mark = wordAt(scene, index);
    if (mark !== ',' && mark !== ';' && mark !== ':' && !(mark === '.' && breaksPhrase(scene, index)))
      continue;
    return isApposition(scene, from, index) ? index : undefined;
  }
  return last === limit && isApposition(scene, from, limit) ? limit : undefined;
}
