import type { Interval } from '../../base/index.ts';
import type { Scene, TokenRange } from '../scene.ts';
import type { FoundTime } from '../time/find-times.ts';

/** The time that a content speaks of: its first date or interval; a bare duration is none. */
export function spokenOf(scene: Scene, content: readonly TokenRange[]): Interval | undefined {
  for (const range of content) {
    const time = firstTimeIn(scene.times, range);
    if (!time) continue;
    const { from, to, precision, vague } = time.expression;
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), precision, vague };
  }
  return undefined;
}

function firstTimeIn(times: readonly FoundTime[], range: TokenRange): FoundTime | undefined {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.from ?? 0) < range.from) low = middle + 1;
    else high = middle;
  }
  for (let time = times[low]; time && time.to <= range.to; time = times[++low])
    if (time.expression.type !== 'duration') return time;
  return undefined;
}
