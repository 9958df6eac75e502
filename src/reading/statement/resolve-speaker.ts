import { type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { type Draft, startOf } from './draft.ts';
import { holderOf } from './holder.ts';
import { clauseSubject } from './sentence-subject.ts';
import { lastPersons, speakerOf } from './speaker.ts';
import type { SpeakerIndex } from './speaker-index.ts';

/** Where a draft stands: its sentence, the one before, and the drafts around it. */
export interface Standing {
  readonly sentence: Sentence;
  readonly before?: Sentence;
  readonly nearby: readonly Draft[];
}

/** Entity that speaks in a draft; of a pronoun or a missing subject an inference from what was said before. */
export function resolveSpeaker(
  scene: Scene,
  index: SpeakerIndex,
  draft: Draft,
  standing: Standing,
): string | undefined {
  const { both, pronouns, speechPersons } = scene.rules.grammar;
  const source = draft.speaker ?? draft.source;
  if (draft.impersonal === true) return undefined;
  if (!source) return carriedOver(scene, index, draft, standing);
  const first = wordAt(scene, source.from);
  if (both.has(first)) {
    const pair = lastPersons(scene, index, source.from, 2);
    return pair.length === 2 ? pair.join('+') : undefined;
  }
  if (speechPersons.has(first)) {
    const holder = holderOf(draft, standing.nearby)?.source;
    return holder && speakerOf(scene, index, holder);
  }
  return pronouns.has(first) ? carriedOver(scene, index, draft, standing) : speakerOf(scene, index, source);
}

/** The subject of this sentence before the cue, else that of the sentence before. */
function carriedOver(
  scene: Scene,
  index: SpeakerIndex,
  draft: Draft,
  { sentence, before }: Standing,
): string | undefined {
  const at = draft.source?.from ?? startOf(draft);
  for (const range of [{ from: sentence.from, to: at }, before]) {
    const subject = range && namedSubject(scene, range);
    if (subject) return speakerOf(scene, index, subject);
  }
  return undefined;
}

function namedSubject(scene: Scene, range: TokenRange): TokenRange | undefined {
  const subject = clauseSubject(scene, range.from, range.to);
  return subject && !scene.rules.grammar.pronouns.has(wordAt(scene, subject.from)) ? subject : undefined;
}
