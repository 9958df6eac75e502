import { datelineOf } from '../dateline.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import type { EventParty, Option, PlaceMention, ReportedEvent, StatementKind } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { rangeSpan, type Scene } from '../scene.ts';
import type { FoundStatement } from '../statement/find-statements.ts';
import { type PhrasePattern, PhraseSet } from '../token-pattern.ts';
import { EventLexicon } from './event-lexicon.ts';
import { eventPlace } from './event-place.ts';
import { foundStatus } from './event-status.ts';
import { eventTime, intervalOf } from './event-time.ts';
import { findParties } from './find-parties.ts';
import { type Holders, holdersOf } from './holders.ts';
import { partyOfNoun } from './noun-party.ts';
import { type PeopledScene, peopleOf } from './people.ts';
import { type StatusLexicon, statusLexicon } from './status-words.ts';
import { type Trigger, type TriggerFinder, triggersIn } from './trigger.ts';

/** How an event stands in an option, by the marks of `Holders`. */
const OPTIONAL = ['no', 'within', 'head'] as const;

/** Types of what is done by saying it, with the kind of statement that does it. */
const PERFORMED_BY: Readonly<Record<string, StatementKind>> = {
  AGREE: 'promise',
  REJECT: 'denial',
  REQUEST: 'demand',
  THREATEN: 'threat',
};
/** Types of deeds that others carry out than those who decide on them. */
const DECIDED: ReadonlySet<string> = new Set(['AID', 'COOPERATE', 'MOBILIZE']);
/** Types of what is done in the saying of it, and so never goes on. */
const PERFORMED: ReadonlySet<string> = new Set(['ACCUSE', 'AGREE', 'REJECT', 'REQUEST', 'THREATEN']);
/** Types of what takes its time; the others are done by saying so. */
const DURATIVE: ReadonlySet<string> = new Set([
  'AID',
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'PROTEST',
  'SANCTION',
]);

/** An event and why it is there. */
interface FoundEvent {
  readonly event: ReportedEvent;
  readonly reasons: readonly Reason[];
}

/** Finds the events that a document speaks of, in text order. */
export type EventFinder = (
  scene: Scene,
  statements: readonly FoundStatement[],
  options: readonly Option[],
  places: readonly PlaceMention[],
) => FoundEvent[];

/** Compiles the event words of a language once. */
export function eventFinder(rules: LanguageRules): EventFinder {
  const { language, grammar } = rules;
  const finder: TriggerFinder = {
    lexicon: new EventLexicon(rules.events, { language, negations: grammar.negations }),
    decoys: new PhraseSet<PhrasePattern>(rules.eventDecoys),
  };
  const statuses = statusLexicon(rules.statuses);
  return (scene, statements, options, places) => {
    const people = peopleOf(scene, (word) => (word < 0 ? undefined : partyOfNoun(scene, word)));
    const peopled: PeopledScene = { ...scene, people };
    const holders = holdersOf(scene, statements, options);
    const bodyFrom = datelineOf(scene)?.to ?? 0;
    const found: FoundEvent[] = [];
    for (const sentence of scene.sentences) {
      const from = Math.max(sentence.from, bodyFrom);
      const triggers = triggersIn(scene, finder, { sentence, from }).filter(
        ({ cue, from: at }) => !cue.reported || holders.statementAt[at] !== -1,
      );
      if (triggers.length === 0) continue;
      const events = new Set(triggers.map(({ word }) => word));
      for (const trigger of triggers) {
        const one = foundEvent(peopled, { holders, statuses, events, places, sentence, from }, trigger);
        // A demand is one of somebody: "the report must be read" asks nothing of a party.
        if (!trigger.cue.reported || one.event.recipients.some(isKnown)) found.push(one);
      }
    }
    return found;
  };
}

/** "authorised the *delivery*": what is decided on is as its noun is told, not done with the decision. */
function toldWord({ grammar }: Scene, statuses: StatusLexicon, { cue, word, dependent }: Trigger): number {
  if (dependent === undefined || cue.word !== 'verb' || !DECIDED.has(cue.type)) return word;
  return statuses.predicates.get(grammar.lemma(word)) === 'planned' &&
    grammar.upos(dependent) === 'NOUN' &&
    grammar.head(dependent) === word
    ? dependent
    : word;
}

function isKnown({ country, entity }: EventParty): boolean {
  return country !== undefined || entity !== undefined;
}

interface Means {
  readonly holders: Holders;
  readonly statuses: StatusLexicon;
  /** Words of the grammar that head the events of the sentence. */
  readonly events: ReadonlySet<number>;
  readonly places: readonly PlaceMention[];
  readonly sentence: Scene['sentences'][number];
  /** First token of the sentence that may take part, behind a dateline. */
  readonly from: number;
}

function foundEvent(scene: Scene, means: Means, trigger: Trigger): FoundEvent {
  const { holders, statuses, events, places, sentence, from } = means;
  const { cue, word } = trigger;
  const index = holders.statementAt[trigger.from] ?? -1;
  const holder = holders.statements[index];
  const walk = { scene, lexicon: statuses };
  const bearings = { sentence, trigger, word, events, places };
  const dated = eventTime(walk, bearings);
  const place = eventPlace(walk, { ...bearings, ...(cue.mode === undefined ? {} : { mode: cue.mode }) });
  const parties = findParties({
    scene,
    trigger,
    floor: from,
    ...(holder?.source ? { speaker: holder.source } : {}),
  });
  const performedBy = PERFORMED_BY[cue.type];
  const told = foundStatus({
    scene,
    trigger,
    word: toldWord(scene, statuses, trigger),
    statuses,
    ...(performedBy === undefined ? {} : { performedBy }),
    performed: PERFORMED.has(cue.type),
    durative: DURATIVE.has(cue.type),
    optional: OPTIONAL[holders.optionAt[trigger.from] ?? 0] ?? 'no',
    ...(dated ? { interval: dated.time.expression, ownInterval: dated.own } : {}),
    ...(holder ? { statement: holder.statement } : {}),
  });
  // Who says that somebody must do something has made a demand, whatever becomes of the deed.
  const status = cue.reported ? 'happened' : told.status;
  const spans = [trigger, ...(trigger.object ? [trigger.object] : [])].map((range) =>
    rangeSpan(scene, range),
  );
  const event: ReportedEvent = {
    type: cue.type,
    ...(cue.mode === undefined ? {} : { mode: cue.mode }),
    ...(cue.context === undefined ? {} : { context: cue.context }),
    trigger: spans,
    actors: parties.actors,
    recipients: parties.recipients,
    ...(dated ? { interval: intervalOf(dated.time) } : {}),
    ...(place ? { place } : {}),
    status,
    ...(index >= 0 ? { statement: index } : {}),
  };
  return {
    event,
    reasons: [
      { rule: `event/${cue.word}`, spans, detail: cue.pattern },
      ...parties.reasons,
      ...(cue.reported ? [] : [told.reason]),
      ...(dated ? [{ rule: 'event/date', spans: [dated.time.expression.span] }] : []),
      ...(place ? [{ rule: 'event/place', spans: [place.span] }] : []),
    ],
  };
}
