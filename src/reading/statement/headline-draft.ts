import type { CueMeaning } from '../language/language-rules.ts';
import { nameCovering, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { capitalAt } from '../token.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { opensQuotation, quotationCovering, quotedTokens } from './quoted-speech.ts';

const MEANING: CueMeaning = { kind: 'assertion', takes: [] };
/** A name and a role; a longer subject needs a verb. */
const LONGEST_SPEAKER = 8;
const SHORTEST_CONTENT = 3;
/** A full name is looked for among as many, so that a text of nothing but colons stays cheap. */
const MOST_NAMES = 300;

/**
 * "Peskov: no plans to attack", a headline or a transcript: who speaks, a colon, what is said; `cues` are those of the sentence. A line of a transcript
 * is spoken to its end.
 */
export function headlineDraft(scene: Scene, sentence: Sentence, cues: readonly Cue[]): Draft | undefined {
  const colon = colonAfterSpeaker(scene, sentence);
  if (colon === undefined || (cues[0]?.from ?? colon) < colon) return undefined;
  const transcribed =
    opensLine(scene, sentence.from) && isCapitals(scene, { from: sentence.from, to: colon });
  const source = transcribed
    ? { from: sentence.from, to: colon }
    : nounPhraseAfter(scene, sentence.from, colon);
  if (!source || source.to !== colon) return undefined;
  const speech = colon + 1;
  const quotation = opensQuotation(scene, speech) ? quotationCovering(scene, speech) : undefined;
  if (!quotation && !isSpeaker(scene, source) && !transcribed) return undefined;
  const end = quotation ? Math.max(sentence.to, quotedTokens(scene, quotation).to) : sentence.to;
  const content = trimRange(scene, { from: speech, to: transcribed ? lineEnd(scene, sentence.to) : end });
  if (!content || content.to - content.from < SHORTEST_CONTENT) return undefined;
  return {
    meaning: MEANING,
    cue: [{ from: colon, to: speech }],
    source,
    content: [content],
    negated: false,
    rule: 'statement/colon',
  };
}

function colonAfterSpeaker(scene: Scene, { from, to }: Sentence): number | undefined {
  for (let index = from + 1; index < Math.min(to, from + LONGEST_SPEAKER); index++)
    if (wordAt(scene, index) === ':') return scene.timeAt[index] === 1 ? undefined : index;
  return undefined;
}

/** A country or a town in front of a colon is what the headline is about, not who speaks; so is a word that no list and no model calls a name. */
function isSpeaker(scene: Scene, source: TokenRange): boolean {
  for (let index = source.from; index < source.to; index++) {
    const { kind, type } = nameCovering(scene, index) ?? {};
    if (kind === 'actor' || kind === 'role') return true;
    if (type === 'PER' || (type === 'ORG' && kind !== 'place')) return true;
    if (scene.rules.attribution.speakers.has(wordAt(scene, index)) && capitalAt(scene.tokens, source.from))
      return true;
  }
  return isSurname(scene, source);
}

/** "Rossi: …": the last word of a person's name that the text gives in full elsewhere. */
function isSurname(scene: Scene, { from, to }: TokenRange): boolean {
  if (to !== from + 1 || nameCovering(scene, from)) return false;
  const word = wordAt(scene, from);
  for (let index = 0; index < Math.min(scene.names.length, MOST_NAMES); index++) {
    const name = scene.names[index];
    if (name?.type === 'PER' && name.to - name.from > 1 && wordAt(scene, name.to - 1) === word) return true;
  }
  return false;
}

/** "PENCE", "MARIO ROSSI": a name in a transcript. */
function isCapitals(scene: Scene, { from, to }: TokenRange): boolean {
  const name = scene.text.slice(scene.tokens.starts[from], scene.tokens.ends[to - 1]);
  return to - from <= 3 && /^\p{Lu}[\p{Lu} .’'-]{2,}$/u.test(name);
}

function opensLine(scene: Scene, token: number): boolean {
  if (token === 0) return true;
  return scene.text.slice(scene.tokens.ends[token - 1], scene.tokens.starts[token]).includes('\n');
}

function lineEnd(scene: Scene, token: number): number {
  let to = token;
  while (to < scene.tokens.count && !opensLine(scene, to)) to++;
  return to;
}
