import type { CueMeaning } from '../language/language-rules.ts';
import { nameCovering, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { opensQuotation, quotationCovering, quotedTokens } from './quoted-speech.ts';

const MEANING: CueMeaning = { kind: 'assertion', takes: [] };
/** A name and a role; a longer subject needs a verb. */
const LONGEST_SPEAKER = 8;
const SHORTEST_CONTENT = 3;

/** "Peskov: no plans to attack", a headline or a transcript: who speaks, a colon, what is said; `cues` are those of the sentence. */
export function headlineDraft(scene: Scene, sentence: Sentence, cues: readonly Cue[]): Draft | undefined {
  const colon = colonAfterSpeaker(scene, sentence);
  if (colon === undefined || (cues[0]?.from ?? colon) < colon) return undefined;
  const source = nounPhraseAfter(scene, sentence.from, colon);
  if (!source || source.to !== colon) return undefined;
  const speech = colon + 1;
  const quotation = opensQuotation(scene, speech) ? quotationCovering(scene, speech) : undefined;
  if (!quotation && !isSpeaker(scene, source)) return undefined;
  const end = quotation ? Math.max(sentence.to, quotedTokens(scene, quotation).to) : sentence.to;
  const content = trimRange(scene, { from: speech, to: end });
  if (!content || content.to - content.from < SHORTEST_CONTENT) return undefined;
  return { meaning: MEANING, cue: [{ from: colon, to: speech }], source, content: [content], negated: false };
}

function colonAfterSpeaker(scene: Scene, { from, to }: Sentence): number | undefined {
  for (let index = from + 1; index < Math.min(to, from + LONGEST_SPEAKER); index++)
    if (wordAt(scene, index) === ':') return scene.timeAt[index] === 1 ? undefined : index;
  return undefined;
}

/** A country or a town in front of a colon is what the headline is about, not who speaks. */
function isSpeaker(scene: Scene, source: TokenRange): boolean {
  for (let index = source.from; index < source.to; index++) {
    const name = nameCovering(scene, index);
    if (name?.kind === 'actor' || name?.kind === 'role') return true;
  }
  return false;
}
