import type { CueMeaning } from '../language/language-rules.ts';
import type { StatementKind } from '../reading.ts';
import { nameCovering, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { PhrasePattern, PhraseSet } from '../token-pattern.ts';
import { appositionEnd } from './apposition.ts';
import type { Draft } from './draft.ts';
import { antecedentBefore, nounPhraseBefore, phraseEnd } from './noun-phrase.ts';
import { breaksPhrase } from './phrase-break.ts';
import { quotationCovering, quotedTokens, spokenTokens } from './quoted-speech.ts';
import { canSpeak } from './speakable.ts';
import { thoughtStart } from './thought-start.ts';

const MEANING: CueMeaning = { kind: 'assertion', takes: [] };
/** A stretch of fewer words says nothing. */
const SHORTEST = 2;

/** What "according to" is read from: its phrases, and the nouns that name a statement. */
export interface AccordingToRules {
  readonly phrases: PhraseSet<PhrasePattern>;
  readonly nouns: ReadonlyMap<string, StatementKind>;
}

/** "Secondo X, …", "…, according to X": the rest of the sentence, or of the quotation that holds it, is the content. */
export function accordingTo(scene: Scene, { phrases, nouns }: AccordingToRules, sentence: Sentence): Draft[] {
  return phrases.matchAll(scene.tokens, sentence.from, sentence.to).flatMap((match): Draft[] => {
    const region = regionOf(scene, sentence, match.start);
    const cue = [{ from: match.start, to: match.end }];
    const found = relativeSource(scene, match, { region, nouns }) ?? plainSource(scene, match, region);
    return found ? [{ meaning: MEANING, cue, ...found, negated: false, rule: 'statement/according-to' }] : [];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function plainSource(
  scene: Scene,
  place: Place,
  region: TokenRange,
): Pick<Draft, 'source' | 'content'> | undefined {
  const source = opensSource(scene, place) ? sourceAfter(scene, place, region) : undefined;
  if (!source || isStandard(scene, source)) return undefined;
  const sides = [leftSide(scene, region, place.start), trimRange(scene, { from: source.to, to: region.to })];
  const content = sides
    .filter((range) => range !== undefined)
    .filter(({ from, to }) => to - from >= SHORTEST);
  return content.length > 0 ? { source, content } : undefined;
}

/** "il portavoce, *secondo il quale* X": the source stands in front; a noun that names a statement is read with its owner instead. */
function relativeSource(
  scene: Scene,
  { start, end }: Place,
  { region, nouns }: { readonly region: TokenRange; readonly nouns: AccordingToRules['nouns'] },
): Pick<Draft, 'source' | 'content'> | undefined {
  const relative = relativeAt(scene, end);
  if (relative === undefined) return undefined;
  const head = wordAt(scene, start - 1) === ',' ? start - 1 : start;
  const source = nounPhraseBefore(scene, head, region.from) ?? antecedentBefore(scene, head, region.from);
  const content = trimRange(scene, { from: relative + 1, to: region.to });
  if (!source || !canSpeak(scene, source) || namesStatement(scene, nouns, source)) return undefined;
  return content ? { source, content: [content] } : undefined;
}

function namesStatement(scene: Scene, nouns: AccordingToRules['nouns'], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (nouns.has(wordAt(scene, index))) return true;
  return false;
}

/** Index of "cui", "il quale" behind token `at`. */
function relativeAt(scene: Scene, at: number): number | undefined {
  const { whereby } = scene.rules.attribution;
  if (whereby.has(wordAt(scene, at))) return at;
  return scene.rules.grammar.determiners.has(wordAt(scene, at)) && whereby.has(wordAt(scene, at + 1))
    ? at + 1
    : undefined;
}

/** The noun that heads the phrase stands among its first words. */
const HEAD_REACH = 4;

/** "according to plan", "secondo le modalità previste": nobody speaks. */
function isStandard(scene: Scene, { from, to }: TokenRange): boolean {
  const { prepositions } = scene.rules.grammar;
  for (
    let index = from;
    index < Math.min(to, from + HEAD_REACH) && !prepositions.has(wordAt(scene, index));
    index++
  )
    if (scene.rules.attribution.standards.has(wordAt(scene, index))) return true;
  return false;
}

/** In front of what it reports, the source must leave something to report. */
function sourceAfter(scene: Scene, { start, end }: Place, region: TokenRange): TokenRange | undefined {
  const first = phraseEnd(scene, end, region.to);
  if (first === end) return undefined;
  const whole = withModifiers(scene, first, region.to);
  const source = {
    from: end,
    to: wordAt(scene, whole) === ',' ? (appositionEnd(scene, whole + 1, region.to) ?? whole) : whole,
  };
  if (start - region.from >= SHORTEST || region.to - source.to > SHORTEST) return source;
  return region.to - whole > SHORTEST ? { from: end, to: whole } : { from: end, to: first };
}

/** "people familiar *with the plan*", "a note *from the ministry*", "an account *that she gave*". */
function withModifiers(scene: Scene, from: number, limit: number): number {
  const { prepositions, relatives, pronouns } = scene.rules.grammar;
  let to = from;
  while (to < limit && prepositions.has(wordAt(scene, to)) && scene.timeAt[to + 1] !== 1) {
    const end = phraseEnd(scene, to + 1, limit);
    if (end === to + 1) break;
    to = end;
  }
  if (!relatives.has(wordAt(scene, to)) && !pronouns.has(wordAt(scene, to))) return to;
  while (to < limit && !breaksPhrase(scene, to)) to++;
  return to;
}

function regionOf(scene: Scene, sentence: Sentence, at: number): TokenRange {
  const quotation = quotationCovering(scene, at);
  if (!quotation) return sentence;
  const { from, to } = spokenTokens(scene, quotation);
  return { from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) };
}

/** Speech that began in an earlier sentence is taken whole. */
function leftSide(scene: Scene, region: TokenRange, end: number): TokenRange | undefined {
  const first = quotationCovering(scene, region.from);
  const quoted = first ? quotedTokens(scene, first) : undefined;
  const outside = quotationCovering(scene, end) === undefined;
  const from = quoted && outside ? Math.min(quoted.from, region.from) : thoughtStart(scene, region.from, end);
  return trimRange(scene, { from, to: end });
}

/** "secondo" is also "second": as a preposition it is followed by a noun phrase and not preceded by an article. */
function opensSource(scene: Scene, { start, end }: Place): boolean {
  if (relativeAt(scene, end) !== undefined) return false;
  const { determiners, quantifiers, ordinals, pronouns } = scene.rules.grammar;
  if (end > start + 1 || !ordinals.has(wordAt(scene, start))) return true;
  if (determiners.has(wordAt(scene, start - 1)) || scene.timeAt[start] === 1) return false;
  const next = wordAt(scene, end);
  return (
    determiners.has(next) ||
    quantifiers.has(next) ||
    pronouns.has(next) ||
    nameCovering(scene, end) !== undefined ||
    scene.rules.attribution.speakers.has(next)
  );
}
