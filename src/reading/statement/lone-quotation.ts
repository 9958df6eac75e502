import type { CueMeaning } from '../language/language-rules.ts';
import type { Scene, TokenRange } from '../scene.ts';
import { type Draft, startOf } from './draft.ts';
import { isWholeSpeech, quotedTokens, spokenTokens } from './quoted-speech.ts';
import { sentenceNumbers } from './sentence-numbers.ts';

const MEANING: CueMeaning = { kind: 'assertion', takes: [] };
/** Fewer words in quotation marks are a name or an expression. */
const SHORTEST = 4;
/** A speaker is remembered for as many sentences. */
const MEMORY = 3;

/**
 * Gives the quotations that no cue introduces to whoever spoke last: one that follows a statement at once, in its paragraph, goes on
 * with it; one a little further on is a statement of its own. Takes and returns drafts in text order.
 */
export function withLoneQuotations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  const spoken = coverage(scene, drafts);
  const sentenceAt = sentenceNumbers(scene);
  let next = 0;
  for (const quotation of scene.quotations) {
    const range = quotedTokens(scene, quotation);
    for (let draft = drafts[next]; draft && startOf(draft) < range.from; draft = drafts[next]) {
      out.push(draft);
      next++;
    }
    const { from, to } = spokenTokens(scene, quotation);
    const before = out.at(-1);
    if (!before || spoken[from] === 1 || to - from < SHORTEST || !isWholeSpeech(scene, quotation)) continue;
    const end = endOf(before);
    const distance = (sentenceAt[range.from] ?? 0) - (sentenceAt[end - 1] ?? 0);
    const opensSentence = scene.sentences[sentenceAt[range.from] ?? 0]?.from === range.from;
    if (distance > MEMORY || !opensSentence) continue;
    if (distance <= 1 && goesOn(scene, end, range.from)) out[out.length - 1] = resumed(before, range);
    else out.push({ meaning: MEANING, cue: [], content: [range], negated: false, continues: before });
  }
  return [...out, ...drafts.slice(next)];
}

function endOf({ cue, content }: Draft): number {
  return Math.max(...[...cue, ...content].map(({ to }) => to));
}

/** Same paragraph, or a paragraph whose speech was left open on purpose. */
function goesOn(scene: Scene, end: number, start: number): boolean {
  const between = scene.text.slice(scene.tokens.ends[end - 1], scene.tokens.starts[start]);
  if (!between.includes('\n')) return true;
  const last = scene.quotations[scene.quotationAt[end - 1] ?? -1];
  return last !== undefined && last.inner[1] === last.outer[1];
}

function resumed(draft: Draft, range: TokenRange): Draft {
  return { ...draft, content: [...draft.content, range] };
}

/** 1 where some content covers a token. */
function coverage(scene: Scene, drafts: readonly Draft[]): Uint8Array {
  const covered = new Uint8Array(scene.tokens.count);
  for (const { content } of drafts) for (const { from, to } of content) covered.fill(1, from, to);
  return covered;
}
