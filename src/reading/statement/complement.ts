import type { Complement } from '../language/language-rules.ts';
import { isPunctuation, nameCovering, type Scene, type TokenRange, wordAt } from '../scene.ts';
import { capitalAt } from '../token.ts';
import { skipAdjuncts } from './adjunct.ts';
import type { Clause } from './clause.ts';
import { nounPhraseAfter, phraseEnd } from './noun-phrase.ts';
import { opensQuotation } from './quoted-speech.ts';

/** Where the content that follows a cue begins, by what it is. */
export interface FoundComplement {
  readonly kind: Complement;
  readonly from: number;
  /** True for an indirect question. */
  readonly question?: true;
  /** The subject, when it stands between cue and content ("ha detto *il ministro* che"). */
  readonly inverted?: TokenRange;
}

/** Room for a whole "alla stampa riunita a Minsk" in front of a colon. */
const COLON_REACH = 14;
/** A bare clause of fewer words is none. */
const SHORTEST_CLAUSE = 3;

/** What a cue takes after it, if it takes anything there. */
export function complementAfter(scene: Scene, clause: Clause): FoundComplement | undefined {
  const { cue, region } = clause;
  const at = skipAdjuncts(scene, cue.to, region.to);
  const direct = complementAt(scene, clause, at);
  if (direct) return direct;
  const partner = nounPhraseAt(scene, clause, at);
  if (partner) {
    const behind = complementAt(scene, clause, skipAdjuncts(scene, partner.range.to, region.to));
    if (behind && !(partner.inverted && behind.kind === 'that' && opensRelative(scene, cue, behind.from - 1)))
      return { ...behind, ...(partner.inverted ? { inverted: partner.range } : {}) };
  }
  return (
    colonQuote(scene, clause) ??
    phraseComplement(scene, clause, partner?.inverted === false ? partner.range.to : at)
  );
}

/** The noun phrase right behind a cue: whoever is spoken to, or in Italian the subject. */
function nounPhraseAt(
  scene: Scene,
  { cue, region, subject }: Clause,
  at: number,
): { readonly range: TokenRange; readonly inverted: boolean } | undefined {
  if (cue.meaning.listener === true) return listenerAt(scene, at, region.to);
  if (subject || !scene.rules.grammar.dropsSubjects) return undefined;
  const range = nounPhraseAfter(scene, at, region.to);
  return range && { range, inverted: true };
}

function listenerAt(
  scene: Scene,
  at: number,
  limit: number,
): { readonly range: TokenRange; readonly inverted: boolean } | undefined {
  const { determiners } = scene.rules.grammar;
  const bare =
    !determiners.has(wordAt(scene, at)) && !nameCovering(scene, at) && !capitalAt(scene.tokens, at);
  const whole = phraseEnd(scene, at, limit);
  // "told reporters troops had left": a bare noun is the listener alone.
  const to = bare && !isThat(scene, whole) ? Math.min(whole, at + 1) : whole;
  return to > at ? { range: { from: at, to }, inverted: false } : undefined;
}

/** A quotation, a clause with its conjunction, or an infinitive that begins at token `at`, as far as the cue takes one. */
export function complementAt(scene: Scene, { cue, region }: Clause, at: number): FoundComplement | undefined {
  const { takes } = cue.meaning;
  const quote = quoteAt(scene, at);
  if (quote !== undefined && quote < region.to && (takes.includes('quote') || takes.includes('that')))
    return { kind: 'quote', from: quote };
  if (takes.includes('that')) {
    const that = isThat(scene, at) ? at : thatBehindInsertion(scene, at, region.to);
    if (that !== undefined) return { kind: 'that', from: that + 1 };
    if (scene.rules.grammar.questionWords.has(wordAt(scene, at)) && !isAside(scene, at))
      return cue.meaning.kind === 'demand' && scene.rules.attribution.stance.purposes.has(wordAt(scene, at))
        ? { kind: 'that', from: at }
        : { kind: 'that', from: at, question: true };
  }
  const infinitive = takes.includes('infinitive') || cue.passive;
  return infinitive && opensInfinitive(scene, at) ? { kind: 'infinitive', from: at } : undefined;
}

/** "…, dice un diplomatico *che ha visto* la bozza": behind what was said, the tree takes it for a relative. */
function opensRelative(scene: Scene, cue: Clause['cue'], at: number): boolean {
  const { grammar, syntax } = scene;
  const word = syntax.words.firstWordOf[at] ?? -1;
  return isPunctuation(scene, cue.from - 1) && grammar.upos(word) === 'PRON';
}

/** "said *when asked*": a participle without a subject tells how it came to be said. */
function isAside({ grammar, syntax }: Scene, at: number): boolean {
  const word = syntax.words.firstWordOf[at + 1] ?? -1;
  const isParticiple =
    grammar.upos(word) === 'VERB' &&
    (grammar.relation(word) === 'advcl' || /^(?:Part|Ger)$/u.test(grammar.verbForm(word)));
  return (
    isParticiple &&
    !grammar.children(word).some((child) => /^(?:nsubj|aux|cop)/u.test(grammar.relation(child)))
  );
}

function isThat(scene: Scene, at: number): boolean {
  return scene.rules.grammar.complementisers.has(wordAt(scene, at));
}

/** "said, “…”", "ha detto “…”". */
function quoteAt(scene: Scene, at: number): number | undefined {
  const mark = wordAt(scene, at);
  const index = mark === ':' || mark === ',' ? at + 1 : at;
  return opensQuotation(scene, index) ? index : undefined;
}

/** "said, however, *that*", "ha detto, citando i servizi, *che*". */
function thatBehindInsertion(scene: Scene, at: number, limit: number): number | undefined {
  if (wordAt(scene, at) !== ',') return undefined;
  for (let index = at + 1; index < Math.min(limit, at + COLON_REACH); index++) {
    if (wordAt(scene, index) === ',') return isThat(scene, index + 1) ? index + 1 : undefined;
    if (isPunctuation(scene, index)) return undefined;
  }
  return undefined;
}

function opensInfinitive(scene: Scene, at: number): boolean {
  const { infinitiveMarkers, isInfinitive, pastIsParticiple } = scene.rules.grammar;
  if (!infinitiveMarkers.has(wordAt(scene, at))) return false;
  // English infinitives look like any base form: the marker alone tells them.
  if (pastIsParticiple) return !isPunctuation(scene, at + 1);
  for (let ahead = at + 1; ahead < at + 5; ahead++) if (isInfinitive(wordAt(scene, ahead))) return true;
  return false;
}

/** A colon a little further on: "ha detto alla stampa riunita a Minsk: non ci sono truppe". */
function colonQuote(scene: Scene, { cue, region, siblings, position }: Clause): FoundComplement | undefined {
  const { takes } = cue.meaning;
  if (!takes.includes('quote') && !takes.includes('that')) return undefined;
  const limit = Math.min(region.to, siblings[position + 1]?.cue.from ?? region.to, cue.to + COLON_REACH);
  for (let index = cue.to; index < limit; index++) {
    if (wordAt(scene, index) === ':' && scene.timeAt[index] === 0) return { kind: 'quote', from: index + 1 };
    if (wordAt(scene, index) === ';') return undefined;
  }
  return undefined;
}

/** A topic, an object, or a clause without conjunction that begins at token `at`. */
function phraseComplement(scene: Scene, clause: Clause, at: number): FoundComplement | undefined {
  const { cue, region } = clause;
  const { takes } = cue.meaning;
  if (takes.includes('about') && scene.rules.grammar.topicOpeners.has(wordAt(scene, cue.to)))
    return { kind: 'about', from: cue.to };
  if (takes.includes('object') && opensObject(scene, clause, at)) return { kind: 'object', from: at };
  const bare = takes.includes('bare') && at < region.to && opensBareClause(scene, clause, at);
  return bare ? { kind: 'bare', from: at } : undefined;
}

function opensObject(scene: Scene, { cue, region }: Clause, at: number): boolean {
  const { stops, determiners, verbGroup, manners, pronouns } = scene.rules.grammar;
  if (at >= region.to) return false;
  const word = wordAt(scene, at);
  // "dismissed as groundless", "liquidato come infondate": the judgement is part of what is said.
  if (manners.has(word) || opensQuotation(scene, at)) return true;
  if (isPunctuation(scene, at)) return false;
  if (nameCovering(scene, at) || determiners.has(word) || pronouns.has(word)) return true;
  return cue.meaning.ambiguous !== true && !stops.has(word) && !verbGroup.has(word);
}

/** English leaves "that" out. */
function opensBareClause(scene: Scene, { region, cue }: Clause, at: number): boolean {
  if (isPunctuation(scene, at) || region.to - at < SHORTEST_CLAUSE) return false;
  const { determiners, pronouns, stops, quantifiers, prepositions } = scene.rules.grammar;
  const word = wordAt(scene, at);
  if (nameCovering(scene, at) || determiners.has(word) || pronouns.has(word) || quantifiers.has(word))
    return true;
  if (capitalAt(scene.tokens, at)) return true;
  return cue.meaning.ambiguous !== true && !stops.has(word) && !prepositions.has(word);
}
