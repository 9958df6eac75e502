import type { StatementKind } from '../reading.ts';
import { isPunctuation, nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { PhrasePattern, PhraseSet } from '../token-pattern.ts';
import type { Draft } from './draft.ts';
import { quotationCovering } from './quoted-speech.ts';

/** Words of denial further in than this concern something else. */
const DENIAL_REACH = 25;
/** Whose doing the content tells of stands among its first words. */
const SUBJECT_REACH = 8;

/**
 * What a statement does: as its cue says; a plain assertion becomes a denial by its words ("baseless"), and a promise or a forecast by
 * its future tense.
 */
export function kindOf(
  scene: Scene,
  denials: PhraseSet<PhrasePattern>,
  draft: Draft,
  content: readonly TokenRange[],
): StatementKind {
  const { kind } = draft.meaning;
  if (kind === 'denial') return draft.negated ? 'assertion' : 'denial';
  if (kind !== 'assertion') return kind;
  if (content.some((range) => holdsDenial(scene, denials, range))) return 'denial';
  const { past = false } = draft;
  if (!content.some((range) => speaksOfFuture(scene, range, past))) return 'assertion';
  return futureKind(scene, draft, content);
}

function holdsDenial(scene: Scene, denials: PhraseSet<PhrasePattern>, range: TokenRange): boolean {
  const to = Math.min(range.to, range.from + DENIAL_REACH);
  for (let index = range.from; index < to; index++) if (denials.matchAt(scene.tokens, index, to)) return true;
  return false;
}

function speaksOfFuture(scene: Scene, range: TokenRange, past: boolean): boolean {
  for (let index = range.from; index < range.to; index++)
    if (isFutureAt(scene, index) || (past && isReportedFuture(scene, index))) return true;
  return false;
}

function isFutureAt(scene: Scene, index: number): boolean {
  return scene.rules.grammar.isFuture(wordAt(scene, index)) && !nameCovering(scene, index);
}

/** In indirect speech a conditional stands for a future ("said it *would* move"); "would have moved" is none, "would have a go" is. */
function isReportedFuture(scene: Scene, index: number): boolean {
  const { reportedFutures, auxiliaries, determiners, pastIsParticiple } = scene.rules.grammar;
  if (!reportedFutures.has(wordAt(scene, index)) || quotationCovering(scene, index)) return false;
  const isPerfect = auxiliaries.has(wordAt(scene, index + 1)) && !determiners.has(wordAt(scene, index + 2));
  return !pastIsParticiple || !isPerfect;
}

/** Who speaks of what his own side will do promises; who speaks of others forecasts. */
function futureKind(scene: Scene, { source }: Draft, content: readonly TokenRange[]): StatementKind {
  const country = source && countryOf(scene, source);
  const first = content[0];
  return first && opensWithOwnSide(scene, first, country) ? 'promise' : 'forecast';
}

function countryOf(scene: Scene, range: TokenRange): string | undefined {
  for (let index = range.from; index < range.to; index++) {
    const country = nameCovering(scene, index)?.country;
    if (country !== undefined) return country;
  }
  return undefined;
}

/** "entrambi i Paesi", "both our countries". */
function isFollowedBySides(scene: Scene, at: number, limit: number): boolean {
  for (let index = at + 1; index < Math.min(limit, at + 4); index++)
    if (scene.rules.grammar.sides.has(wordAt(scene, index))) return true;
  return false;
}

/** First word of a content, behind its quotation mark and its negation. */
function spokenFrom(scene: Scene, range: TokenRange): number {
  let from = range.from;
  while (
    from < range.to &&
    (isPunctuation(scene, from) || scene.rules.grammar.verbGroup.has(wordAt(scene, from)))
  )
    from++;
  return from;
}

function opensWithOwnSide(scene: Scene, range: TokenRange, country: string | undefined): boolean {
  const { both, isFuture, ownSide, dropsSubjects } = scene.rules.grammar;
  for (let index = range.from; index < Math.min(range.to, range.from + SUBJECT_REACH); index++) {
    const word = wordAt(scene, index);
    // A clause that opens with its verb is about the speaker, where subjects are left out.
    if (isFuture(word)) return dropsSubjects && index <= spokenFrom(scene, range);
    if (ownSide.has(word) || (both.has(word) && isFollowedBySides(scene, index, range.to))) return true;
    if (country !== undefined && nameCovering(scene, index)?.country === country) return true;
  }
  return false;
}
