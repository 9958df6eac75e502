import type { ProbabilityRange, WordedProbability } from '../../base/index.ts';
import type { CertaintyPhrase } from '../language/language-rules.ts';
import type { Statement, StatementKind } from '../reading.ts';
import { rangeSpan, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import type { PhraseSet } from '../token-pattern.ts';
import { type Claim, type StanceRules, someWord } from './claim.ts';
import type { Draft } from './draft.ts';
import type { Outlook } from './outlook.ts';
import { isNegatedAt } from './polarity.ts';
import { helpersOf } from './predicate.ts';
import { bearingOf, type Proposition } from './proposition.ts';
import { statedProbability } from './stated-probability.ts';

/** A flat statement commits its speaker: "certain" of FactBank (Saurí & Pustejovsky 2009); the range is our convention. */
const FLAT: ProbabilityRange = { low: 0.95, high: 1 };
/** Who says flatly what will be commits himself as much, but nobody knows the future; the range is our convention. */
const FLAT_FUTURE: ProbabilityRange = { low: 0.8, high: 1 };
/** "Uncommitted" of FactBank: what hangs on a condition, is asked for or asked about. */
const UNCOMMITTED: ProbabilityRange = { low: 0, high: 1 };
/** "Did not rule out", "non ha smentito": what is not denied is only left open. */
const NOT_DENIED: ProbabilityRange = { low: 0.05, high: 0.6 };
/** What the reporter weakens ("seemed to rule out") is at most probable. */
const HEDGED: ProbabilityRange = { low: 0.4, high: 0.85 };
/** What is passed on in the conditional of hearsay ("sarebbe sopravvissuto") is not vouched for. */
const HEARSAY: ProbabilityRange = { low: 0.3, high: 0.85 };
/** Words of certainty between cue and content stand no further apart. */
const LEAD = 12;

/** Words of certainty as found, with their tokens. */
export interface FoundCertainty extends TokenRange {
  readonly certainty: WordedProbability;
}

/** Words of certainty between the cue and its content: "ha affermato *di non avere dubbi* che …". */
export function leadingCertainty(
  scene: Scene,
  phrases: PhraseSet<CertaintyPhrase>,
  { cue, content }: Draft,
): FoundCertainty | undefined {
  const first = content[0];
  const end = cue.at(-1)?.to;
  if (!first || end === undefined || end > first.from || first.from - end > LEAD) return undefined;
  for (let index = end; index < Math.min(first.from + 3, first.to); index++) {
    const match = phrases.matchAt(scene.tokens, index, first.to);
    if (!match || (index >= first.from && !scene.rules.grammar.complementisers.has(wordAt(scene, match.end))))
      continue;
    return worded(scene, { from: match.start, to: match.end }, match.rule);
  }
  return undefined;
}

/** "… di non avere dubbi *che* X": words of certainty that lead up to the content are not part of it. */
export function contentBehind(
  scene: Scene,
  content: readonly TokenRange[],
  words: FoundCertainty | undefined,
): readonly TokenRange[] {
  const [first, ...rest] = content;
  if (!first || !words || words.from > first.from + 3) return content;
  if (!scene.rules.grammar.complementisers.has(wordAt(scene, words.to))) return content;
  const behind = trimRange(scene, { from: words.to + 1, to: first.to });
  return behind ? [behind, ...rest] : content;
}

/** What the certainty of a statement is read from. */
export interface CertaintyBearings {
  readonly claim: Claim;
  readonly kind: StatementKind;
  readonly outlook: Outlook;
  readonly conditional: boolean;
  readonly leading: FoundCertainty | undefined;
}

/**
 * Certainty of a statement: weakened by the reporter, else the number or the words of the speaker that bear on what he claims, else what the cue
 * implies, else what an unhedged statement stands for (`inferred`).
 */
export function certaintyOf(
  scene: Scene,
  rules: StanceRules,
  bearings: CertaintyBearings,
): Statement['certainty'] {
  const { claim, kind, conditional, leading } = bearings;
  const { meaning, cue, hedge, negated } = claim.draft;
  if (hedge) return { phrase: textOf(scene, hedge), ...HEDGED, scale: 'commitment', hedged: true };
  const words = leading ?? certaintyWords(scene, rules, claim, kind);
  if (words) return words.certainty;
  const last = cue.at(-1);
  if (last && negated && meaning.kind === 'denial')
    return { phrase: textOf(scene, last), ...NOT_DENIED, scale: 'commitment' };
  if (last && meaning.certainty) {
    const { low, high } = meaning.certainty;
    return { phrase: textOf(scene, last), low, high, scale: 'commitment' };
  }
  const byCue = last && cueWords(scene, rules, last);
  if (byCue) return byCue.certainty;
  const isOpen = kind === 'question' || (conditional && bearings.outlook !== undefined);
  const range = isOpen ? UNCOMMITTED : bearings.outlook === undefined ? FLAT : FLAT_FUTURE;
  return { ...range, scale: 'commitment', inferred: true };
}

/** The number or the first words of certainty that bear on the main claim, else on one joined to it. */
function certaintyWords(
  scene: Scene,
  rules: StanceRules,
  claim: Claim,
  kind: StatementKind,
): FoundCertainty | undefined {
  const { propositions, certainties } = claim;
  for (const range of claim.opening) {
    const stated = statedProbability(scene, rules.words, range);
    const isOwn = (word: number): boolean =>
      propositions.some((proposition) => bearingOf(scene.grammar, proposition, word) !== undefined);
    if (stated && (propositions.length === 0 || someWord(scene, stated, isOwn)))
      return worded(scene, stated, { ...stated.range, scale: 'stated' });
  }
  for (const { start, end, rule } of certainties) {
    const range = { from: start, to: end };
    if (isInability(scene, rules, claim, start)) continue;
    if (kind === 'demand' && rules.words.dutyWords.has(wordAt(scene, start))) continue;
    if (
      propositions.length > 0 &&
      !propositions.some((proposition) => qualifies(scene, rules, proposition, range))
    )
      continue;
    return worded(scene, range, rule);
  }
  return hearsayIn(scene, claim);
}

/** "could not confirm", "nessuno può dirlo": what cannot be done is no more or less sure. */
function isInability(scene: Scene, { words }: StanceRules, claim: Claim, token: number): boolean {
  if (!words.abilities.has(wordAt(scene, token))) return false;
  const word = scene.syntax.words.firstWordOf[token] ?? -1;
  return claim.propositions.some(({ predicates }) =>
    predicates.some(
      (predicate) =>
        helpersOf(scene.grammar, predicate).includes(word) && isNegatedAt(scene, words, claim, predicate),
    ),
  );
}

/**
 * True when a phrase says how sure the claim is: it is the predicate, or hangs from it; a word inside a noun phrase qualifies that phrase only
 * ("a *possible* attack was averted"), unless the predicate says nothing else ("there is a *possible* link").
 */
function qualifies(
  scene: Scene,
  { words }: StanceRules,
  proposition: Proposition,
  range: TokenRange,
): boolean {
  const { grammar, syntax } = scene;
  return someWord(scene, range, (word) => {
    const bearing = bearingOf(grammar, proposition, word);
    if (!bearing) return false;
    if (grammar.relation(word).startsWith('aux') && grammar.head(word) === bearing.predicate)
      return helpersOf(grammar, bearing.predicate).includes(word);
    if (bearing.nominal < 0) return true;
    const token = syntax.words.tokenOf[bearing.nominal] ?? -1;
    const isWhole = token >= range.from && token < range.to;
    if (isWhole && /^obl/u.test(grammar.relation(bearing.nominal))) return true;
    return (
      words.light.has(grammar.lemma(bearing.predicate)) || (isWhole && proposition.predicates.length > 1)
    );
  });
}

/** "Secondo il ministero il pilota *sarebbe* sopravvissuto". */
function hearsayIn(scene: Scene, { propositions, draft }: Claim): FoundCertainty | undefined {
  const { hearsay, pastIsParticiple } = scene.rules.grammar;
  const { grammar, syntax } = scene;
  if (pastIsParticiple || draft.past === true) return undefined;
  for (const predicate of propositions[0]?.predicates ?? []) {
    for (const child of [predicate, ...grammar.children(predicate)]) {
      const token = syntax.words.tokenOf[child] ?? -1;
      if (/^(?:aux|cop)/u.test(grammar.relation(child)) && hearsay.has(wordAt(scene, token)))
        return worded(scene, { from: token, to: token + 1 }, { ...HEARSAY, scale: 'commitment' });
    }
  }
  return undefined;
}

/** "*expects* that", where the cue's meaning gives no range. */
function cueWords(scene: Scene, { certainty }: StanceRules, cue: TokenRange): FoundCertainty | undefined {
  for (let index = cue.from; index < cue.to; index++) {
    const match = certainty.matchAt(scene.tokens, index, cue.to);
    if (match) return worded(scene, { from: match.start, to: match.end }, match.rule);
  }
  return undefined;
}

function worded(
  scene: Scene,
  range: TokenRange,
  { low, high, scale }: ProbabilityRange & { readonly scale: string },
): FoundCertainty {
  return { from: range.from, to: range.to, certainty: { phrase: textOf(scene, range), low, high, scale } };
}

function textOf(scene: Scene, range: TokenRange): string {
  return scene.text.slice(...rangeSpan(scene, range));
}
