import { nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import { capitalAt } from '../token.ts';
import { quotationCovering } from './quoted-speech.ts';

/** People, bodies, papers, states, pronouns and counted people can speak; tanks and plans cannot. */
export function canSpeak(scene: Scene, range: TokenRange): boolean {
  const { pronouns, quantifiers } = scene.rules.grammar;
  for (let index = range.from; index < range.to; index++) {
    const word = wordAt(scene, index);
    if (scene.rules.attribution.speakers.has(word) || pronouns.has(word)) return true;
    if (quantifiers.has(word) && index === range.from) return true;
    if (nameSpeaks(scene, index)) return true;
  }
  // Scare quotes stand for a person: ‘the strongmen’.
  return (
    quotationCovering(scene, range.from) !== undefined || quotationCovering(scene, range.to - 1) !== undefined
  );
}

function nameSpeaks(scene: Scene, index: number): boolean {
  const kind = nameCovering(scene, index)?.kind;
  if (kind === undefined) return capitalAt(scene.tokens, index) && !isClosedClass(scene, index);
  return kind !== 'demonym' || capitalAt(scene.tokens, index);
}

function isClosedClass(scene: Scene, index: number): boolean {
  const { determiners, stops, inside, verbGroup } = scene.rules.grammar;
  const word = wordAt(scene, index);
  return (
    word.length < 3 || determiners.has(word) || stops.has(word) || inside.has(word) || verbGroup.has(word)
  );
}
