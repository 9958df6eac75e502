import { type Draft, startOf } from './draft.ts';

/** The innermost other draft whose content holds the cue of this one. */
export function holderOf(draft: Draft, nearby: readonly Draft[]): Draft | undefined {
  let holder: Draft | undefined;
  let shortest = Infinity;
  for (const candidate of nearby) {
    const range =
      candidate === draft
        ? undefined
        : candidate.content.find(({ from, to }) => from <= startOf(draft) && startOf(draft) < to);
    if (!range || range.to - range.from >= shortest) continue;
    holder = candidate;
    shortest = range.to - range.from;
  }
  return holder;
}
