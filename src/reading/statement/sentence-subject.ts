import { nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import { opensClause, phraseEnd } from './noun-phrase.ts';
import { breaksPhrase } from './phrase-break.ts';
import { canSpeak } from './speakable.ts';

/**
 * The likely subject of the clause in tokens `[from, to)`: its first phrase around a person, body, role or state that no preposition
 * governs. `undefined` when there is none.
 */
export function clauseSubject(scene: Scene, from: number, to: number): TokenRange | undefined {
  const { determiners, prepositions, pronouns } = scene.rules.grammar;
  for (let index = from; index < to; index++) {
    if (pronouns.has(wordAt(scene, index)) && opensClause(scene, index, from))
      return { from: index, to: index + 1 };
    const name = nameCovering(scene, index);
    if (!name) continue;
    index = name.to - 1;
    if (name.kind === 'demonym' || name.kind === 'place') continue;
    let start = name.from;
    if (start > from && determiners.has(wordAt(scene, start - 1))) start--;
    if (start > from && prepositions.has(wordAt(scene, start - 1))) continue;
    return { from: start, to: Math.max(name.to, phraseEnd(scene, name.from, to)) };
  }
  return undefined;
}

/** Without a tree an unlisted verb looks like part of its subject: the phrase is cut behind the word that can speak. */
function headEnd(scene: Scene, from: number, end: number): number {
  const { inside } = scene.rules.grammar;
  for (let index = from; index < end; index++) {
    const name = nameCovering(scene, index);
    if (!name && !scene.rules.attribution.speakers.has(wordAt(scene, index))) continue;
    const behind = name ? Math.min(name.to, end) : index + 1;
    if (name?.kind === 'demonym') continue;
    const next = nameCovering(scene, behind);
    if (behind < end && (inside.has(wordAt(scene, behind)) || next)) index = (next ? behind : behind + 1) - 1;
    else return behind;
  }
  return end;
}

function isPreposition({ tokens, rules, grammar, syntax }: Scene, token: number): boolean {
  if (token < 0) return false;
  if (rules.grammar.prepositions.has(tokens.folded[token] ?? '')) return true;
  return grammar.upos(syntax.words.firstWordOf[token] ?? 0) === 'ADP';
}

/** "Before the trip *Kremlin spokesman* …": behind what a preposition governs, the subject begins with the first name. */
export function behindPrepositional(scene: Scene, from: number, end: number): number {
  if (nameCovering(scene, from) || !isPreposition(scene, from - 1)) return from;
  for (let index = from + 1; index < end; index++)
    if (nameCovering(scene, index)?.from === index) return index;
  return from;
}

/**
 * The subject of a sentence whose main verb is not a cue: its first phrase that opens a clause and could speak, else the first name
 * that no preposition governs.
 */
export function sentenceSubject(scene: Scene, from: number, to: number): TokenRange | undefined {
  for (let index = from; index < to; index++) {
    if (!opensClause(scene, index, from) || breaksPhrase(scene, index)) continue;
    const end = headEnd(scene, index, phraseEnd(scene, index, to));
    const start = behindPrepositional(scene, index, end);
    if (end > start && canSpeak(scene, { from: start, to: end })) return { from: start, to: end };
  }
  return clauseSubject(scene, from, to);
}
