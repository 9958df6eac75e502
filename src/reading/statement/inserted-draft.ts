import { isPunctuation, type Scene, type TokenRange, trimRange, wordAt } from '../scene.ts';
import { capitalAt } from '../token.ts';
import { skipAdjuncts } from './adjunct.ts';
import type { Clause } from './clause.ts';
import type { FoundComplement } from './complement.ts';
import type { Draft } from './draft.ts';
import { draftBase } from './draft-base.ts';
import { anyPhraseAfter, phraseEnd } from './noun-phrase.ts';
import {
  closesQuotation,
  isWholeSpeech,
  opensQuotation,
  quotationCovering,
  quotedTokens,
  spokenTokens,
} from './quoted-speech.ts';
import { canSpeak } from './speakable.ts';
import { thoughtStart } from './thought-start.ts';

const MARKS: ReadonlySet<string> = new Set([',', '–', '—', '-']);
/** A reported clause of fewer words is none. */
const SHORTEST = 2;

/** Where a cue and its subject stand inserted into what they report. */
interface Insertion {
  /** First token of subject and cue. */
  readonly from: number;
  /** One past their last token, adjuncts included. */
  readonly to: number;
  readonly source?: TokenRange;
  /** "as", "come" in front. */
  readonly manner: boolean;
}

/** The cue stands inside or behind what it reports: "X, ha detto Y", "X, said Y, Z", "As Y said, X"; else `undefined`. */
export function insertedDraft(
  scene: Scene,
  clause: Clause,
  complement: FoundComplement | undefined,
): Draft | undefined {
  const { cue } = clause;
  const { takes } = cue.meaning;
  if (cue.form === 'gerund' || !(takes.includes('quote') || takes.includes('that'))) return undefined;
  const insertion = insertionOf(scene, clause);
  if (!insertion) return undefined;
  // "“Yes,” he told them when asked *whether* …": what was quoted is what was said.
  if (complement?.kind === 'that' && !(complement.from > cue.to + 1 && followsSpeech(scene, insertion.from)))
    return undefined;
  const speech =
    complement && complement.kind !== 'object' ? undefined : speechBefore(scene, clause, insertion);
  if (!speech && !isInserted(scene, clause, insertion, complement)) return undefined;
  if (!insertion.source && !scene.rules.grammar.dropsSubjects) return undefined;
  const left = speech ?? contentBefore(scene, clause, insertion);
  const right = contentBehind(scene, clause, insertion);
  const content = [left, right].filter((range) => range !== undefined);
  if (content.reduce((length, { from, to }) => length + to - from, 0) < SHORTEST) return undefined;
  const { source } = insertion;
  return { ...draftBase(clause), content, rule: 'statement/inserted', ...(source ? { source } : {}) };
}

function followsSpeech(scene: Scene, from: number): boolean {
  return (
    closesQuotation(scene, from - 1) ||
    (MARKS.has(wordAt(scene, from - 1)) && closesQuotation(scene, from - 2))
  );
}

/** "“Who did it?” the mayor asked.": speech that ends with a mark of its own ends its sentence too, and the cue opens the next. */
function speechBefore(scene: Scene, { region, before }: Clause, { from }: Insertion): TokenRange | undefined {
  if (!before || from !== region.from || before.to !== from || !closesQuotation(scene, from - 1))
    return undefined;
  const quotation = quotationCovering(scene, from - 1);
  const gap = scene.text.slice(scene.tokens.ends[from - 1], scene.tokens.starts[from]);
  return quotation && !gap.includes('\n') && isWholeSpeech(scene, quotation)
    ? quotedTokens(scene, quotation)
    : undefined;
}

function insertionOf(scene: Scene, { cue, subject, region }: Clause): Insertion | undefined {
  // Behind "told" stands the listener, but a verb right behind speech has its subject there ("“Who was it?” *asked the judge*").
  const silent =
    subject !== undefined ||
    (cue.meaning.listener === true &&
      !followsSpeech(scene, cue.from) &&
      !(MARKS.has(wordAt(scene, cue.from - 1)) && cue.from - 1 > region.from));
  const inverted = silent ? undefined : invertedSubject(scene, cue.to, region.to);
  const source = subject ?? inverted;
  const from = subject?.from ?? cue.from;
  const end = inverted?.to ?? (silent ? listenerEnd(scene, cue, region.to) : cue.to);
  const to = skipAdjuncts(scene, end, region.to);
  const manner = scene.rules.grammar.manners.has(wordAt(scene, from - 1));
  return { from, to, manner, ...(source ? { source } : {}) };
}

function invertedSubject(scene: Scene, at: number, limit: number): TokenRange | undefined {
  const start = skipAdjuncts(scene, at, limit);
  const found = anyPhraseAfter(scene, start, limit);
  const phrase = found && withRelative(scene, found, limit);
  if (!phrase || canSpeak(scene, phrase)) return phrase;
  const { determiners, dropsSubjects } = scene.rules.grammar;
  // "…, say drivers.": where every verb has a subject, what ends the clause is it.
  const closes = !dropsSubjects && (phrase.to >= limit || isPunctuation(scene, phrase.to));
  return determiners.has(wordAt(scene, start)) || closes ? phrase : undefined;
}

/** "…, dice un diplomatico *che ha visto* la bozza". */
function withRelative(scene: Scene, { from, to }: TokenRange, limit: number): TokenRange {
  const word = scene.syntax.words.firstWordOf[to] ?? -1;
  const { relatives } = scene.rules.grammar;
  if (to >= limit || !relatives.has(wordAt(scene, to)) || scene.grammar.upos(word) !== 'PRON')
    return { from, to };
  let end = to;
  while (end < limit && !isPunctuation(scene, end)) end++;
  return { from, to: end };
}

/** "…, he told *reporters*". */
function listenerEnd(scene: Scene, cue: Clause['cue'], limit: number): number {
  return cue.meaning.listener === true ? phraseEnd(scene, cue.to, limit) : cue.to;
}

function isInserted(
  scene: Scene,
  clause: Clause,
  { from, to, manner }: Insertion,
  complement: FoundComplement | undefined,
): boolean {
  const { region } = clause;
  const mark = from - 1;
  const isOpen = complement === undefined || complement.kind === 'bare';
  const stops =
    to >= region.to || isPunctuation(scene, to) || (isOpen && endsInAdjuncts(scene, to, region.to));
  if (manner) return stops;
  if (mark <= region.from) return false;
  if (closesQuotation(scene, mark) || (MARKS.has(wordAt(scene, mark)) && closesQuotation(scene, mark - 1)))
    return true;
  if (!MARKS.has(wordAt(scene, mark)) || !stops) return false;
  // "After the talks, he said, “We stay”": the speech begins behind the cue, unless it goes on with a small letter.
  const spoken = complement?.kind === 'quote' ? complement.from : undefined;
  const quotation = spoken === undefined ? undefined : quotationCovering(scene, spoken);
  if (!quotation) return spoken === undefined;
  return !capitalAt(scene.tokens, spokenTokens(scene, quotation).from);
}

/** ", he told them *by telephone*": up to the next mark no verb with a tense and no conjunction. */
function endsInAdjuncts({ grammar, rules, syntax, ...scene }: Scene, from: number, limit: number): boolean {
  const laidOut = { grammar, rules, syntax, ...scene };
  for (let index = from; index < limit; index++) {
    if (isPunctuation(laidOut, index))
      return wordAt(laidOut, index) !== ':' && !opensQuotation(laidOut, index);
    const word = syntax.words.firstWordOf[index] ?? -1;
    if (rules.grammar.complementisers.has(wordAt(laidOut, index))) return false;
    if (/^(?:VERB|AUX)$/u.test(grammar.upos(word)) && grammar.mood(word) !== '') return false;
    // "… said *the* bridge was": a noun phrase right behind is what was said.
    if (index === from && !rules.grammar.prepositions.has(wordAt(laidOut, index))) return false;
  }
  return true;
}

/** The content in front: from the start of the sentence, or of the speech that began before it, to the comma or mark. */
function contentBefore(
  scene: Scene,
  { region, position, siblings }: Clause,
  { from, manner }: Insertion,
): TokenRange | undefined {
  const mark = manner ? from - 2 : from - 1;
  const end = closesQuotation(scene, mark) ? mark + 1 : mark;
  if (end <= region.from) return undefined;
  const last = quotationCovering(scene, end - 1) ?? quotationCovering(scene, end - 2);
  const quoted = last && quotedTokens(scene, last);
  const first = quotationCovering(scene, region.from);
  let start = first
    ? Math.min(region.from, quotedTokens(scene, first).from)
    : thoughtStart(scene, region.from, end);
  // "He was blunt: “No,” he said": only the speech.
  if (quoted && quoted.from > start && wordAt(scene, quoted.from - 1) === ':') start = quoted.from;
  const earlier = siblings[position - 1];
  if (earlier && quoted && earlier.cue.to <= quoted.from && earlier.cue.from > start) start = quoted.from;
  return trimRange(scene, { from: start, to: end });
}

/** The speech that is taken up again behind the insertion, or the rest of the clause it interrupts. */
function contentBehind(
  scene: Scene,
  clause: Clause,
  { to, from, manner }: Insertion,
): TokenRange | undefined {
  const { region } = clause;
  const next = to + 1;
  if (next >= region.to || !isPunctuation(scene, to)) return undefined;
  if (opensQuotation(scene, next)) return speechFrom(scene, clause, next);
  const afterSpeech = closesQuotation(scene, from - 1) || closesQuotation(scene, from - 2);
  if (afterSpeech || !(MARKS.has(wordAt(scene, to)) || manner)) return undefined;
  if (goesOnOtherwise(scene, clause, next)) return undefined;
  const end = quotationCovering(scene, region.to - 1);
  const range = trimRange(scene, {
    from: next,
    to: end ? Math.max(region.to, quotedTokens(scene, end).to) : region.to,
  });
  return range && range.to - range.from >= SHORTEST ? range : undefined;
}

function speechFrom(scene: Scene, { region }: Clause, at: number): TokenRange | undefined {
  const quotation = quotationCovering(scene, at);
  if (!quotation) return undefined;
  const quoted = quotedTokens(scene, quotation);
  return isWholeSpeech(scene, quotation)
    ? quoted
    : trimRange(scene, { from: at, to: Math.max(quoted.to, region.to) });
}

function isConjunction({ grammar, syntax }: Scene, at: number): boolean {
  return grammar.upos(syntax.words.firstWordOf[at] ?? -1) === 'SCONJ';
}

/** ", who …", ", adding that …", ", and Kyiv …": not what was said. */
function goesOnOtherwise(scene: Scene, { siblings, position }: Clause, at: number): boolean {
  const { relatives, coordinators, clauseOpeners, absolutes } = scene.rules.grammar;
  const word = wordAt(scene, at);
  // ", wrote X, *that* the owner knew": no relative, as the tree says.
  if (scene.rules.grammar.complementisers.has(word) && isConjunction(scene, at)) return false;
  if (relatives.has(word) || coordinators.has(word) || clauseOpeners.has(word) || absolutes.has(word))
    return true;
  const sibling = siblings[position + 1];
  return sibling !== undefined && sibling.cue.from === at;
}
