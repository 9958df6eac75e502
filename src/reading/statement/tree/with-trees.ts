import type { Attitude } from '../../language/language-rules.ts';
import { type Scene, type TokenRange, wordAt } from '../../scene.ts';
import type { Draft } from '../draft.ts';
import { holderOf } from '../holder.ts';
import { quotationCovering } from '../quoted-speech.ts';
import type { TreeReading } from './tree-draft.ts';

/**
 * Brings together what the surface of a sentence says and what its trees say: a verb that both read keeps the content of the surface, which knows
 * quotation marks, and takes the source of the tree; a verb that only the tree reads is added, unless it tells no more than the statement around it.
 */
export function withTrees(
  scene: Scene,
  drafts: readonly Draft[],
  readings: readonly TreeReading[],
  nouns: readonly Draft[],
): Draft[] {
  const merged = drafts.map((draft) => mended(draft, drafts, readings));
  for (const { draft } of readings)
    if (draft && !merged.some((other) => sharesCue(draft, other))) merged.push(withOwnSpeaker(draft, drafts));
  for (const draft of nouns)
    if (!merged.some((other) => sharesCue(draft, other) || isWithin(draft, other))) merged.push(draft);
  return merged
    .filter((draft) => !isOwnAttitude(scene, draft, merged) && !isMerelyAscribed(scene, draft, merged))
    .map((draft, _, all) => clipped(draft, holderOf(draft, all)));
}

function mended(found: Draft, drafts: readonly Draft[], readings: readonly TreeReading[]): Draft {
  const reading = readings.find(({ predicate }) =>
    found.cue.some(({ from, to }) => from <= predicate.cue.verb && predicate.cue.verb < to),
  );
  return reading ? withSource(found, reading, drafts) : found;
}

function withSource(draft: Draft, { source: found, subject }: TreeReading, drafts: readonly Draft[]): Draft {
  if (!found || overlaps(found.whole, draft.content) || overlaps(found.whole, draft.cue)) return draft;
  if (reporterOf(draft, found.core, drafts)) return draft;
  // A list of appositions that the tree took apart: the surface keeps it whole.
  const { source } = draft;
  const widens = source && source.from === found.whole.from && source.to > found.whole.to;
  return {
    ...draft,
    source: widens ? source : found.whole,
    speaker: widens ? source : found.named,
    ...(subject ? { sourceRule: `statement/source-${subject.link}` } : {}),
  };
}

/** "X said the bridge was down and *added* …": a subject that stands in what X said, when the verb does not, is X himself. */
function withOwnSpeaker(draft: Draft, drafts: readonly Draft[]): Draft {
  const reporter = draft.speaker && reporterOf(draft, draft.speaker, drafts);
  if (!reporter) return draft;
  const { source, speaker, ...rest } = draft;
  return {
    ...rest,
    continues: reporter,
    sourceRule: 'statement/source-continued',
    ...(reporter.source ? { source: reporter.source } : {}),
    ...(reporter.speaker ? { speaker: reporter.speaker } : {}),
  };
}

/** The draft whose content holds a speaker, but not the cue that he is taken to be the subject of. */
function reporterOf({ cue }: Draft, speaker: TokenRange, drafts: readonly Draft[]): Draft | undefined {
  const own = cue[0];
  return drafts.find(
    ({ content, cue: others }) =>
      own !== undefined &&
      !overlaps(own, others) &&
      content.some(({ from, to }) => from <= speaker.from && speaker.from < to) &&
      !content.some(({ from, to }) => from <= own.from && own.from < to),
  );
}

/** "expressed *support for the plan*": the same speaker's own content. */
function isWithin({ cue, source }: Draft, other: Draft): boolean {
  const [noun] = cue;
  return (
    noun !== undefined &&
    source?.from === other.source?.from &&
    other.content.some(({ from, to }) => from <= noun.from && noun.from < to)
  );
}

/**
 * "said *she hopes to win*", "ha detto *di sperare*": what somebody says that he thinks or wants is in his statement already. Inside direct speech so is
 * every attitude, and every report of a speaker who is not named.
 */
function isOwnAttitude(scene: Scene, draft: Draft, drafts: readonly Draft[]): boolean {
  const [cue] = draft.cue;
  if (!cue) return false;
  const named = draft.source !== undefined && !isPronoun(scene, draft.source.from);
  const quoted = quotationCovering(scene, cue.from) !== undefined;
  if (quoted) return draft.meaning.attitude !== undefined || (!named && draft.meaning.kind === 'assertion');
  const { attitude, takes } = draft.meaning;
  const states =
    attitude === undefined && takes.some((complement) => complement !== 'object' && complement !== 'about');
  return !states && !named && holderOf(draft, drafts) !== undefined;
}

/** What somebody holds inside himself: others can only say it of him. */
const INNER: ReadonlySet<Attitude> = new Set(['intention', 'wish', 'feeling']);
/** What is done in words, so that others can report it as done, but not where they deny it or only expect it. */
const DONE: ReadonlySet<Attitude> = new Set(['request', 'judgement', 'speech']);

/**
 * "They denied that Minsk *was planning to* …", "Minsk *may decide* to …": what one says that another intends, or what he might, is no statement
 * of that other.
 */
function isMerelyAscribed(scene: Scene, draft: Draft, drafts: readonly Draft[]): boolean {
  const [cue] = draft.cue;
  const attitude = draft.meaning.attitude ?? (draft.meaning.kind === 'demand' ? 'request' : undefined);
  if (!cue || attitude === undefined) return false;
  const holder = holderOf(draft, drafts);
  // "They dismissed the reports that he *would press* Minsk": nobody pressed anybody.
  if (DONE.has(attitude) && draft.rule !== 'statement/attitude-noun')
    return holder !== undefined && (isDenial(holder) || isUnreal(scene, cue));
  if (!INNER.has(attitude)) return false;
  return holder !== undefined || isUnreal(scene, cue);
}

function isDenial({ meaning, negated }: Draft): boolean {
  return meaning.kind === 'denial' && !negated;
}

/** Under a modal, or in the conditional. */
function isUnreal(scene: Scene, cue: TokenRange): boolean {
  const { grammar, rules } = scene;
  const { firstWordOf } = scene.syntax.words;
  const [from, to] = [firstWordOf[cue.from] ?? 0, firstWordOf[cue.to] ?? 0];
  for (let word = from; word < to; word++) {
    if (grammar.mood(word) === 'Cnd') return true;
    for (const child of grammar.children(word)) {
      if (grammar.upos(child) === 'AUX' && rules.grammar.modals.has(grammar.lemma(child))) return true;
      if (grammar.upos(child) === 'AUX' && grammar.mood(child) === 'Cnd') return true;
    }
  }
  return false;
}

function isPronoun(scene: Scene, token: number): boolean {
  return scene.rules.grammar.pronouns.has(wordAt(scene, token));
}

/** "The minister said that the ship, *according to the navy*, had left": what the navy said ends where the minister's words do. */
function clipped(draft: Draft, holder: Draft | undefined): Draft {
  const [cue] = draft.cue;
  const within = cue && holder?.content.find(({ from, to }) => from <= cue.from && cue.from < to);
  if (
    !holder ||
    !within ||
    !holder.cue.some((range) => range.from < cue.from && overlaps(range, draft.content))
  )
    return draft;
  const content = draft.content.flatMap(({ from, to }) => {
    const range = { from: Math.max(from, within.from), to: Math.min(to, within.to) };
    return range.from < range.to ? [range] : [];
  });
  return content.length > 0 ? { ...draft, content } : draft;
}

function sharesCue(one: Draft, other: Draft): boolean {
  return one.cue.some((range) => overlaps(range, other.cue));
}

function overlaps(one: TokenRange, ranges: readonly TokenRange[]): boolean {
  return ranges.some(({ from, to }) => one.from < to && from < one.to);
}
