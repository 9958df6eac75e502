import { addDays, type Interval } from '../../base/index.ts';
import { type Scene, timesIn, wordAt } from '../scene.ts';
import type { Draft } from './draft.ts';

/** A time hangs no further from its cue. */
const LONGEST_WAY = 4;
const REACH = 60;
/** What began earlier than as many days ago, and goes on, is a state. */
const LATELY = 7;

/**
 * When something was said: the time that hangs from the cue, outside the content. Without one, a cue in the pluperfect ("had denied", "aveva
 * smentito") was said at some time before the document; that interval has no beginning and a vague end. Else nothing.
 */
export function saidAt(
  scene: Scene,
  draft: Draft,
  sentence: { readonly from: number; readonly to: number } | undefined,
): Interval | undefined {
  const verb = (draft.cue.at(-1)?.to ?? 0) - 1;
  if (verb < 0 || !sentence) return undefined;
  const from = Math.max(sentence.from, verb - REACH);
  const to = Math.min(sentence.to, verb + REACH);
  for (const time of timesIn(scene, from, to)) {
    if (time.from < sentence.from || time.to > sentence.to || !hangsFromCue(scene, draft, time)) continue;
    const { type, ...when } = time.expression;
    if (type === 'duration' || type === 'recurrence' || (when.from === undefined && when.to === undefined))
      continue;
    if (isAhead(scene, when.from) || isLasting(scene, when)) continue;
    return intervalOf(when);
  }
  const today = scene.documentDate?.from;
  if (!isPluperfect(scene, draft)) return undefined;
  return { ...(today === undefined ? {} : { to: today }), precision: 'span', vague: true };
}

/** "unpaid since March" tells of what lasts, not of when somebody spoke. */
function isLasting({ documentDate }: Scene, { from, to }: Pick<Interval, 'from' | 'to'>): boolean {
  if (!documentDate || from === undefined || to === undefined) return false;
  const lasts = to.slice(0, 10) >= documentDate.from;
  return lasts && from.slice(0, 10) < addDays(documentDate.from, -LATELY);
}

function intervalOf({ from, to, precision, vague }: Interval): Interval {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), precision, vague };
}

/** Nothing was said after the report of it. */
function isAhead({ documentDate }: Scene, from: string | undefined): boolean {
  return documentDate !== undefined && from !== undefined && from.slice(0, 10) > documentDate.to;
}

function hangsFromCue(
  scene: Scene,
  { cue, content }: Draft,
  time: { readonly from: number; readonly to: number },
): boolean {
  if (content.some(({ from, to }) => time.from < to && time.to > from)) return false;
  const { grammar, syntax } = scene;
  const { firstWordOf } = syntax.words;
  const isCue = (word: number): boolean => {
    const token = syntax.words.tokenOf[word] ?? -1;
    return cue.some(({ from, to }) => token >= from && token < to);
  };
  for (let word = firstWordOf[time.from] ?? 0; word < (firstWordOf[time.to] ?? 0); word++) {
    for (let at = word, steps = 0; at >= 0 && steps <= LONGEST_WAY; steps++) {
      if (isCue(at)) return true;
      if (/^(?:ccomp|xcomp|csubj|advcl|acl|parataxis|nsubj)/u.test(grammar.relation(at))) break;
      at = grammar.head(at);
    }
  }
  return false;
}

/** "had denied", "aveva smentito": an auxiliary of the past in front of a participle. */
function isPluperfect(scene: Scene, { cue }: Draft): boolean {
  const { pluperfects } = scene.rules.attribution.stance;
  return cue.some(({ from, to }) => {
    const verb = (scene.syntax.words.firstWordOf[to] ?? 0) - 1;
    if (scene.grammar.upos(verb) !== 'VERB') return false;
    for (let index = from; index < to - 1; index++) if (pluperfects.has(wordAt(scene, index))) return true;
    return false;
  });
}
