import { type Interval, spanCovers } from '../../base/index.ts';
import type { EventCue, LanguageRules, StatusCue } from '../language/language-rules.ts';
import type { EventParty, Option, ReportedEvent } from '../reading.ts';
import { isPunctuation, nameCovering, rangeSpan, type Scene, type TokenRange, wordAt } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { FoundStatement } from '../statement/find-statements.ts';
import type { FoundTime } from '../time/find-times.ts';
import { PhraseSet } from '../token-pattern.ts';
import { eventStatus } from './event-status.ts';

/** Finds the events that a document speaks of, in text order. */
export type EventFinder = (
  scene: Scene,
  statements: readonly FoundStatement[],
  options: readonly Option[],
) => ReportedEvent[];

/** How far from its trigger the parties of an event are looked for, in tokens. */
const PARTY_REACH = 22;
/** How far a date may stand from the event that it dates. */
const TIME_REACH = 25;

/** Compiles the event words of a language once. */
export function eventFinder(rules: LanguageRules): EventFinder {
  const cues = new PhraseSet<EventCue>(rules.events);
  const statuses = new PhraseSet<StatusCue>(rules.statuses);
  return (scene, statements, options) => {
    const events: ReportedEvent[] = [];
    for (const sentence of scene.sentences) {
      for (const match of triggersIn(scene, cues, sentence)) {
        const trigger: TokenRange = { from: match.start, to: match.end };
        events.push(eventOf({ scene, sentence, statements, options, statuses }, trigger, match.rule));
      }
    }
    return events;
  };
}

interface Surroundings {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly statements: readonly FoundStatement[];
  readonly options: readonly Option[];
  readonly statuses: PhraseSet<StatusCue>;
}

/** Triggers of a sentence; a word inside a name ("Operation Assault") triggers nothing. */
function triggersIn(
  scene: Scene,
  cues: PhraseSet<EventCue>,
  sentence: Sentence,
): ReturnType<PhraseSet<EventCue>['matchAll']> {
  return cues
    .matchAll(scene.tokens, sentence.from, sentence.to)
    .filter((match) => scene.nameAt[match.start] === -1 || match.end > match.start + 1);
}

function eventOf(around: Surroundings, trigger: TokenRange, cue: EventCue): ReportedEvent {
  const { scene, sentence, statements } = around;
  const index = statements.findLastIndex((found) =>
    found.content.some((range) => range.from <= trigger.from && trigger.to <= range.to),
  );
  const statement = statements[index];
  const { actors, recipients } = partiesOf(scene, sentence, trigger);
  const time = timeOf(scene, sentence, trigger);
  const place = placeOf(scene, sentence, trigger);
  const status = eventStatus({
    scene,
    sentence,
    trigger,
    cue,
    statuses: around.statuses,
    optional: around.options.some(({ span }) => spanCovers(span, rangeSpan(scene, trigger))),
    ...(time ? { interval: time.expression } : {}),
    ...(statement ? { statement: statement.statement } : {}),
  });
  return {
    type: cue.type,
    ...(cue.mode === undefined ? {} : { mode: cue.mode }),
    ...(cue.context === undefined ? {} : { context: cue.context }),
    trigger: [rangeSpan(scene, trigger)],
    actors,
    recipients,
    ...(time ? { interval: intervalOf(time) } : {}),
    ...(place ? { place } : {}),
    status,
    ...(index >= 0 ? { statement: index } : {}),
  };
}

function intervalOf(time: FoundTime): Interval {
  const { from, to, precision, vague } = time.expression;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), precision, vague };
}

/**
 * Parties by position: those before the trigger act, those after it undergo; an adjective right after the trigger
 * ("le esercitazioni *russe*") acts. A rough cut until a tree tells subject from object.
 */
function partiesOf(
  scene: Scene,
  sentence: Sentence,
  trigger: TokenRange,
): { actors: EventParty[]; recipients: EventParty[] } {
  const actors: EventParty[] = [];
  const recipients: EventParty[] = [];
  const from = Math.max(sentence.from, trigger.from - PARTY_REACH);
  const to = Math.min(sentence.to, trigger.to + PARTY_REACH);
  for (const name of scene.names) {
    if (name.to <= from || name.from >= to) continue;
    if (name.kind === 'role' || name.kind === 'unknown' || name.kind === 'place') continue;
    if (name.country === undefined && name.entity === undefined) continue;
    const party: EventParty = {
      text: scene.text.slice(scene.tokens.starts[name.from], scene.tokens.ends[name.to - 1]),
      span: rangeSpan(scene, name),
      ...(name.country === undefined ? {} : { country: name.country }),
      ...(name.sector === undefined ? {} : { sector: name.sector }),
      ...(name.entity === undefined ? {} : { entity: name.entity }),
    };
    const acts = name.from < trigger.from || touches(scene, trigger, name.from);
    if (acts && !afterDirection(scene, name.from)) actors.push(party);
    else recipients.push(party);
  }
  return { actors: unique(actors), recipients: unique(recipients) };
}

/** An adjective, or the owner after "of", belongs to the trigger: "esercitazioni russe", "withdrawal of Russian troops". */
function touches(scene: Scene, trigger: TokenRange, at: number): boolean {
  for (let index = trigger.to; index < at; index++) {
    const word = wordAt(scene, index);
    if (isPunctuation(scene, index)) return false;
    const bridging =
      scene.rules.grammar.inside.has(word) ||
      scene.rules.grammar.determiners.has(word) ||
      at - trigger.to <= 2;
    if (!bridging || scene.rules.grammar.stops.has(word)) return false;
  }
  return true;
}

const DIRECTIONS: ReadonlySet<string> = new Set([
  'contro',
  'verso',
  'against',
  'toward',
  'towards',
  'to',
  'into',
  'on',
  'a',
  'alla',
  'al',
  "all'",
  'ai',
]);

function afterDirection(scene: Scene, at: number): boolean {
  return (
    DIRECTIONS.has(wordAt(scene, at - 1)) ||
    (scene.rules.grammar.determiners.has(wordAt(scene, at - 1)) && DIRECTIONS.has(wordAt(scene, at - 2)))
  );
}

function unique(parties: readonly EventParty[]): EventParty[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = party.entity ?? party.country ?? party.text;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The nearest date of the sentence. */
function timeOf(scene: Scene, sentence: Sentence, trigger: TokenRange): FoundTime | undefined {
  let best: FoundTime | undefined;
  let bestDistance = TIME_REACH;
  for (const time of scene.times) {
    if (
      time.from < sentence.from ||
      time.to > sentence.to ||
      time.expression.type === 'duration' ||
      time.expression.type === 'recurrence'
    )
      continue;
    const distance = time.from >= trigger.to ? time.from - trigger.to : trigger.from - time.to;
    if (distance < bestDistance) {
      best = time;
      bestDistance = distance;
    }
  }
  return best;
}

const PLACE_OPENERS: ReadonlySet<string> = new Set([
  'in',
  'a',
  'nel',
  'nella',
  "nell'",
  'nei',
  'at',
  'near',
  'presso',
  'vicino',
  'to',
  'verso',
  'su',
  'into',
  'inside',
  'across',
  'al',
  'alla',
  "all'",
]);

/** The nearest place of the sentence that a preposition of place introduces. */
function placeOf(scene: Scene, sentence: Sentence, trigger: TokenRange): ReportedEvent['place'] {
  let best: ReportedEvent['place'];
  let bestDistance = PARTY_REACH;
  for (let index = sentence.from; index < sentence.to; index++) {
    const name = nameCovering(scene, index);
    if (
      name?.from !== index ||
      !(name.kind === 'place' || name.kind === 'capital' || name.kind === 'country')
    )
      continue;
    if (!PLACE_OPENERS.has(wordAt(scene, index - 1)) && !PLACE_OPENERS.has(wordAt(scene, index - 2)))
      continue;
    const distance = index >= trigger.to ? index - trigger.to : trigger.from - name.to;
    if (distance >= bestDistance) continue;
    bestDistance = distance;
    best = {
      name: name.name ?? scene.text.slice(scene.tokens.starts[name.from], scene.tokens.ends[name.to - 1]),
      span: rangeSpan(scene, name),
      ...(name.country === undefined ? {} : { country: name.country }),
    };
  }
  return best;
}
