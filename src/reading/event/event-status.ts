import { addDays } from '../../base/index.ts';
import type { EventStatus, Statement, StatementKind, TimeExpression } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { rangeSpan, type Scene, type TokenRange, tokensOfWords, wordAt } from '../scene.ts';
import { tokenAtOrAfter } from '../token.ts';
import { isReal } from './status-effect.ts';
import { openersOf } from './status-link.ts';
import { auxiliariesOf, childrenOf, formOf, type StatusScene } from './status-scene.ts';
import { standingOf, type WalkedStanding } from './status-walk.ts';
import type { StatusLexicon } from './status-words.ts';

/** An event that ended longer than this before the document is told as background (`gold/README.md`: over more than a year before). */
const HISTORY_DAYS = 365;
/** … where only its end is told: "until last year" leaves open whether it ended then. */
const OPEN_HISTORY_DAYS = 730;

/** What the content of a statement is where its own words tell no past, by the kind of the statement. */
const AS_REPORTED: Partial<Record<StatementKind, EventStatus>> = {
  forecast: 'planned',
  promise: 'planned',
  threat: 'planned',
  demand: 'hypothetical',
  question: 'possible',
};
/** Words from the start of a sentence, and from an event, within which an era is looked for. */
const ERA_REACH = 8;
const ERA_CLIMB = 12;
/** Heads climbed to the verb of a question at most. */
const CLIMB = 3;

/** What the status of an event is read from. */
export interface StatusBearings {
  readonly scene: Scene;
  /** The words that name the event. */
  readonly trigger: TokenRange;
  /** Word of the grammar that heads it. */
  readonly word: number;
  readonly statuses: StatusLexicon;
  /** The event stands in an explanation that somebody puts forward, or is what it puts forward. */
  readonly optional: 'no' | 'within' | 'head';
  readonly interval?: TimeExpression;
  /** The date is an attribute of the event's own noun ("the offensive *of February*"). */
  readonly ownInterval?: boolean;
  /** The statement that holds it. */
  readonly statement?: Statement;
  /** The kind of statement by which such an event is done ("is ready to": a promise); a statement of that kind tells of it as done. */
  readonly performedBy?: StatementKind;
  /** It is done by saying so ("accuse", "offer"). */
  readonly performed?: boolean;
  /** It takes its time ("besiege"), unlike what is done by saying it ("accuse"). */
  readonly durative?: boolean;
}

/** The status of an event, and why. */
export interface FoundStatus {
  readonly status: EventStatus;
  readonly reason: Reason;
}

/**
 * The status of an event: from the words that it hangs from (see the table at `underEffect`), then its date against the document's, then the statement or
 * option that holds it. What somebody denies is `denied`; a demand or a condition makes `hypothetical`, a forecast or promise `planned`; what ended more
 * than a year before the document is `historical`. Where nothing tells, it `happened`.
 */
export function foundStatus(bearings: StatusBearings): FoundStatus {
  const { scene, trigger, word, statuses: lexicon } = bearings;
  const walked = standingOf({ scene, lexicon }, word);
  const [status, rule] = placed(bearings, walked);
  const because = walked.steps.map(
    (step): Reason => ({
      rule: step.rule,
      spans: [rangeSpan(scene, tokensOfWords(scene, { from: step.word, to: step.word + 1 }))],
    }),
  );
  return { status, reason: { rule, spans: [rangeSpan(scene, trigger)], detail: status, because } };
}

function placed(bearings: StatusBearings, walked: WalkedStanding): readonly [EventStatus, string] {
  const { scene, word, interval, ownInterval } = bearings;
  const { status, anchor, granted } = walked;
  if (ownInterval && (isReal(status) || status === 'possible') && isHistory(scene, interval))
    return ['historical', 'status/long-ago'];
  if (!granted && status !== 'denied' && status !== 'hypothetical' && isAsked(scene, word))
    return ['possible', 'status/question'];
  const isSourced = hasSource(bearings);
  if (walked.hearsay && isSourced && status === 'possible') {
    const told = bearings.statement === undefined ? undefined : AS_REPORTED[bearings.statement.kind];
    return told === undefined ? [walked.hearsay, 'status/sourced'] : [told, 'status/statement'];
  }
  if (!isReal(status)) return [status, 'status/words'];
  const isPastVerb = anchor === 'past' && scene.grammar.upos(word) === 'VERB';
  // "the drills *end* on Saturday": until then they go on.
  const ends = walked.steps.some(({ rule }) => rule === 'status/ended');
  const isSaid = bearings.performed && anchor !== 'none' && scene.grammar.upos(word) !== 'NOUN';
  if (!isPastVerb && !isSaid && liesAhead(scene, interval))
    return ends ? ['ongoing', 'status/ended'] : ['planned', 'status/ahead'];
  // What a relative clause tells is no part of what is asked or foretold.
  const isAside = granted || scene.grammar.relation(word).startsWith('acl:relcl') || isMeanwhile(bearings);
  const isPerformed = bearings.performedBy === bearings.statement?.kind && anchor !== 'none';
  const held = isAside || isPerformed ? undefined : statusAsHeld(bearings, walked);
  if (held) return held;
  // "could include *the delivery* of arms": an explanation's own noun is not taken for real by its article.
  if (granted && bearings.optional === 'head') return ['possible', 'status/option'];
  if (isHistory(scene, interval) || isInEra(bearings)) return ['historical', 'status/long-ago'];
  // "is threatening to": said, whatever comes of it.
  if (bearings.performed && status === 'ongoing') return ['happened', 'status/words'];
  const goesOn =
    !bearings.performed &&
    status === 'happened' &&
    !granted &&
    (anchor === 'present' || (isSince(bearings) && isPerfect({ scene, lexicon: bearings.statuses }, word))) &&
    lasts(scene, interval);
  if (goesOn || (status === 'happened' && !granted && hasSince(bearings))) return ['ongoing', 'status/since'];
  // "the lorries *that block* the pass": a present beside the story told, not a headline.
  const isState =
    bearings.durative && status === 'happened' && anchor === 'present' && scene.grammar.upos(word) === 'VERB';
  return isState && scene.grammar.relation(word) === 'acl:relcl'
    ? ['ongoing', 'status/aside']
    : [status, 'status/words'];
}

/** Somebody is named, or at least told of, who says it; rumours are nobody. */
function hasSource({ scene, statement, statuses }: StatusBearings): boolean {
  if (!statement || statement.source === 'implicit') return false;
  const said = statement.source.map((span) => scene.text.slice(...span).toLowerCase()).join(' ');
  return !said.split(/[\s'’]+/u).some((word) => statuses.words.rumours.has(word));
}

/** What the statement or option around an event makes of it where its own words leave it real. */
function statusAsHeld(
  { statement, optional }: StatusBearings,
  { anchor, denies }: WalkedStanding,
): readonly [EventStatus, string] | undefined {
  if (statement && !denies) {
    if (statement.kind === 'denial') return ['denied', 'status/statement'];
    const status = anchor === 'past' ? undefined : AS_REPORTED[statement.kind];
    if (status) return [status, 'status/statement'];
  }
  return optional !== 'no' ? ['possible', 'status/option'] : undefined;
}

/** "During the Cold War the base …", "… a Berlino durante la guerra fredda": an era at the start of the sentence or behind the event. */
function isInEra({ scene, word, statuses }: StatusBearings): boolean {
  const { forms } = scene.grammar.words;
  const { eras } = statuses.words;
  let root = word;
  for (let steps = 0; steps < ERA_CLIMB && scene.grammar.head(root) >= 0; steps++)
    root = scene.grammar.head(root);
  const isEra = (at: number): boolean =>
    eras.has(`${forms[at]?.toLowerCase() ?? ''}_${forms[at + 1]?.toLowerCase() ?? ''}`);
  const start = scene.grammar.first(root);
  for (let step = 0; step < ERA_REACH; step++) {
    if ((start + step < word && isEra(start + step)) || isEra(word + step)) return true;
  }
  return false;
}

/** "told the army to stay in barracks *while students march*": no part of what is told. */
function isMeanwhile({ scene, word, statuses }: StatusBearings): boolean {
  const around = { scene, lexicon: statuses };
  return openersOf(around, word).some((opener) => statuses.words.simultaneous.has(formOf(around, opener)));
}

/** "*since the war began* it has sheltered them", with a perfect. */
function hasSince({ scene, word, statuses }: StatusBearings): boolean {
  const around = { scene, lexicon: statuses };
  if (scene.grammar.upos(word) !== 'VERB' || !isPerfect(around, word)) return false;
  return childrenOf(around, word).some((child) =>
    openersOf(around, child).some((opener) => statuses.words.since.has(formOf(around, opener))),
  );
}

/** "has sheltered": a past that reaches the present; Italian has no such tense apart. */
function isPerfect(around: StatusScene, word: number): boolean {
  const { grammar } = around.scene;
  const [first] = auxiliariesOf(around, word);
  return first !== undefined && grammar.lemma(first) === 'have' && grammar.tense(first) === 'Pres';
}

/** "has sheltered them *since May*", "*da maggio* ha …": a time told by its start alone. */
function isSince({ scene, interval, statuses }: StatusBearings): boolean {
  if (!interval) return false;
  const at = tokenAtOrAfter(scene.tokens, interval.span[0]);
  const { since } = statuses.words;
  const opens = (token: number): boolean => since.has(wordAt(scene, token));
  return opens(at) || opens(at - 1);
}

/** "from last summer it masses troops": a present whose time has begun earlier and reaches the document. */
function lasts({ documentDate }: Scene, interval: TimeExpression | undefined): boolean {
  if (!documentDate || interval?.from === undefined || interval.to === undefined) return false;
  return interval.from.slice(0, 10) < documentDate.from && interval.to.slice(0, 10) >= documentDate.from;
}

/** A question that its verb opens tells of nothing ("Will the fleet sail?"). */
function isAsked({ grammar, rules }: Scene, word: number): boolean {
  let root = word;
  for (let steps = 0; steps < CLIMB && /^(?:conj|obj|nsubj|obl)/u.test(grammar.relation(root)); steps++) {
    root = grammar.head(root);
  }
  if (grammar.head(root) >= 0) return false;
  const { forms } = grammar.words;
  if (forms[grammar.last(root) - 1] !== '?') return false;
  return !rules.grammar.questionWords.has((forms[grammar.first(root)] ?? '').toLowerCase());
}

function liesAhead({ documentDate }: Scene, interval: TimeExpression | undefined): boolean {
  if (!documentDate || interval?.from === undefined) return false;
  return interval.from.slice(0, 10) > documentDate.to;
}

function isHistory({ documentDate }: Scene, interval: TimeExpression | undefined): boolean {
  if (!documentDate || interval?.to === undefined) return false;
  const days = interval.from === undefined ? OPEN_HISTORY_DAYS : HISTORY_DAYS;
  return interval.to.slice(0, 10) < addDays(documentDate.from, -days);
}
