import type { Scene, TokenRange } from '../../scene.ts';
import { canSpeak } from '../speakable.ts';

/** Pronouns and numbers stand for people as a rule; these do not. */
const THINGS: ReadonlySet<string> = new Set([
  'this',
  'that',
  'what',
  'there',
  'which',
  'ciò',
  'questo',
  'quello',
  'cosa',
]);

/** True when the noun, name or pronoun `head` that heads the phrase `core` can speak, think or show something. */
export function headSpeaks(scene: Scene, head: number, core: TokenRange): boolean {
  const { grammar } = scene;
  const { speakerNouns, personEndings } = scene.rules.attribution;
  // "vice-chancellor" speaks as a chancellor does.
  const lemma = grammar
    .lemma(head)
    .toLowerCase()
    .replace(/^.*-(?=\p{L})/u, '');
  switch (grammar.upos(head)) {
    case 'NOUN':
      return (
        speakerNouns.has(lemma) ||
        personEndings.test(lemma) ||
        personEndings.test((grammar.words.forms[head] ?? '').toLowerCase()) ||
        canSpeak(scene, core)
      );
    case 'PRON':
    case 'NUM':
    case 'DET':
    case 'ADJ':
      return !THINGS.has(lemma);
    default:
      return canSpeak(scene, core);
  }
}
