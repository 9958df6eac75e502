import type { Span } from '../../base/index.ts';
import type { Name } from '../name.ts';
import { nameCovering, rangeSpan, type Scene, type TokenRange } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { Draft } from './draft.ts';
import { holderOf } from './holder.ts';
import { speakerOf } from './speaker.ts';
import type { SpeakerIndex } from './speaker-index.ts';

/** What tells through whom a draft came. */
interface Surroundings {
  readonly sentence: Sentence;
  readonly nearby: readonly Draft[];
  readonly speakers: SpeakerIndex;
  /** Who speaks in the draft, as far as known. */
  readonly speaker: string | undefined;
}

/**
 * Through whom a statement reached the document, in text order: media that its sentence names outside source and content, and the
 * source of the statement that it is nested in ("Kyiv said that Minsk had denied …").
 */
export function viaOf(
  scene: Scene,
  draft: Draft,
  { sentence, nearby, speakers, speaker }: Surroundings,
): Span[] {
  const ranges: TokenRange[] = mediaIn(scene, sentence).filter(
    (name) =>
      !draft.content.some((range) => covers(range, name)) && !(draft.source && covers(draft.source, name)),
  );
  const outer = holderOf(draft, nearby)?.source;
  const known =
    outer && (ranges.some((range) => covers(outer, range)) || (draft.source && covers(outer, draft.source)));
  // Who reports his own words passes nothing on.
  const own = outer && speaker !== undefined && speakerOf(scene, speakers, outer) === speaker;
  if (outer && !known && !own) ranges.push(outer);
  return ranges.toSorted((one, other) => one.from - other.from).map((range) => rangeSpan(scene, range));
}

function mediaIn(scene: Scene, sentence: Sentence): Name[] {
  const media: Name[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    const name = nameCovering(scene, index);
    if (!name) continue;
    if (name.sector === 'JRN' && name.kind === 'actor') media.push(name);
    index = Math.max(index, name.to - 1);
  }
  return media;
}

function covers(outer: TokenRange, inner: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
