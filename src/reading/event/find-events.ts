import { datelineOf } from '../dateline.ts';
import type { EventCue, LanguageRules, StatusCue } from '../language/language-rules.ts';
import type { EventParty, Option, ReportedEvent } from '../reading.ts';
import { rangeSpan, type Scene } from '../scene.ts';
import type { FoundStatement } from '../statement/find-statements.ts';
import { type PhrasePattern, PhraseSet } from '../token-pattern.ts';
import { clauseAround } from './clause.ts';
import { placeOf } from './event-place.ts';
import { contentAround, type EventScene, eventSceneOf, type Holders, holdersOf } from './event-scene.ts';
import { eventStatus } from './event-status.ts';
import { intervalOf, timeOf } from './event-time.ts';
import { findParties } from './find-parties.ts';
import { type Trigger, triggersIn } from './trigger.ts';

/** Finds the events that a document speaks of, in text order. */
export type EventFinder = (
  scene: Scene,
  statements: readonly FoundStatement[],
  options: readonly Option[],
) => ReportedEvent[];

/** Compiles the event words of a language once. */
export function eventFinder(rules: LanguageRules): EventFinder {
  const cues = new PhraseSet<EventCue | PhrasePattern>([...rules.events, ...rules.eventDecoys]);
  const statuses = new PhraseSet<StatusCue>(rules.statuses);
  return (scene, statements, options) => {
    const holders = holdersOf(scene, statements, options);
    const bodyFrom = datelineOf(scene)?.to ?? 0;
    const events: ReportedEvent[] = [];
    for (const sentence of scene.sentences) {
      const from = Math.max(sentence.from, bodyFrom);
      const triggers = triggersIn(scene, cues, { sentence, from }).filter(
        ({ cue, from: at }) => !cue.reported || holders.statementAt[at] !== -1,
      );
      if (triggers.length === 0) continue;
      const around = eventSceneOf(scene, { sentence, from }, triggers);
      for (const trigger of triggers) {
        const event = eventOf(around, { holders, statuses }, trigger);
        // A demand is one of somebody: "the report must be read" asks nothing of a party.
        if (!trigger.cue.reported || event.recipients.some(isKnown)) events.push(event);
      }
    }
    return events;
  };
}

function isKnown({ country, entity }: EventParty): boolean {
  return country !== undefined || entity !== undefined;
}

interface Means {
  readonly holders: Holders;
  readonly statuses: PhraseSet<StatusCue>;
}

function eventOf(around: EventScene, { holders, statuses }: Means, trigger: Trigger): ReportedEvent {
  const { scene } = around;
  const { cue } = trigger;
  const index = holders.statementAt[trigger.from] ?? -1;
  const holder = holders.statements[index];
  const sentenceClause = clauseAround(around, trigger);
  const content = contentAround(holders, trigger);
  const clause = content ? clauseAround(around, trigger, content) : sentenceClause;
  const time = timeOf(around, trigger);
  const place = placeOf(around, trigger, clause);
  return {
    type: cue.type,
    ...(cue.mode === undefined ? {} : { mode: cue.mode }),
    ...(cue.context === undefined ? {} : { context: cue.context }),
    trigger: [trigger, ...(trigger.object ? [trigger.object] : [])].map((range) => rangeSpan(scene, range)),
    ...findParties({ around, trigger, clause, ...(holder?.source ? { speaker: holder.source } : {}) }),
    ...(time ? { interval: intervalOf(time) } : {}),
    ...(place ? { place } : {}),
    status: eventStatus({
      around,
      trigger,
      clause: sentenceClause,
      statuses,
      optional: holders.optionAt[trigger.from] === 1,
      ...(time ? { interval: time.expression } : {}),
      ...(holder ? { statement: holder.statement } : {}),
    }),
    ...(index >= 0 ? { statement: index } : {}),
  };
}
