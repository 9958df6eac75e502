import type { ReportedEvent } from '../reading.ts';

/** Types of deeds that a promise of is an agreement, in the codebook. */
const KIND: ReadonlySet<string> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'AGREE',
]);
/** Types of deeds that an announcement of is a threat. */
const UNKIND: ReadonlySet<string> = new Set([
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'THREATEN',
]);
/** Types of acts that are done by saying something, about another deed of the same sentence. */
const SAID: ReadonlySet<string> = new Set([
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ACCUSE',
  'SUPPORT',
  'CONCEDE',
]);

/**
 * The events of one sentence as a coder by the PLOVER 2.0 codebook writes them. The codebook knows no status: it codes "will send aid" as AGREE,
 * "will attack" as THREATEN and "will not withdraw" as REJECT, and does not code a deed that another event agrees to, asks for, threatens
 * or refuses beside that event, nor one that is only feared, supposed or long past, unless the sentence tells of nothing else: then an
 * attempt stands for the deed. What has neither actor nor recipient is left out beside what has; the country where it takes place is the recipient
 * of what has no other. Of two events of one type of which one names all parties of the other and more, that one counts. With `future: 'deed'` what is announced keeps the type of the deed, as CAMEO coders write it. Order is kept.
 */
export function codedEvents(
  events: readonly ReportedEvent[],
  { future = 'promise' }: { readonly future?: 'promise' | 'deed' } = {},
): ReportedEvent[] {
  const announced = future === 'deed' ? (event: ReportedEvent): ReportedEvent => event : asPromise;
  const saying = events.filter(({ type, status }) => SAID.has(type) && isReal(status));
  const coded = events.flatMap((event) => {
    if (isReal(event.status)) return [event];
    if (saying.some((other) => other !== event && startOf(other) < startOf(event))) return [];
    if (event.status === 'planned') return [announced(event)];
    return event.status === 'denied' ? [{ ...event, type: 'REJECT' }] : [];
  });
  const partied = coded.filter(({ actors, recipients }) => actors.length + recipients.length > 0);
  if (partied.length > 0) return partied.filter((event) => !isSaidBetter(event, partied)).map(placed);
  if (coded.length > 0) return coded.map(placed);
  return events.map((event) => placed(event.status === 'hypothetical' ? announced(event) : event));
}

/** Another event of the type names the same countries and more: both are one ("shelled Aleppo, *killing* eight"). */
function isSaidBetter(event: ReportedEvent, events: readonly ReportedEvent[]): boolean {
  const own = countriesOf(event);
  return events.some((other) => {
    if (other === event || other.type !== event.type) return false;
    const theirs = countriesOf(other);
    return theirs.size > own.size && [...own].every((country) => theirs.has(country));
  });
}

function countriesOf({ actors, recipients }: ReportedEvent): Set<string> {
  const named = (side: string, parties: ReportedEvent['actors']): string[] =>
    parties.flatMap(({ country }) => (country === undefined ? [] : [`${side} ${country}`]));
  return new Set([...named('by', actors), ...named('to', recipients)]);
}

/** The country where it takes place undergoes what nobody else is told to, unless it acts. */
function placed(event: ReportedEvent): ReportedEvent {
  const { place, actors, recipients } = event;
  if (recipients.length > 0 || place?.country === undefined) return event;
  if (actors.some(({ country }) => country === place.country)) return event;
  return { ...event, recipients: [{ text: place.name, span: place.span, country: place.country }] };
}

function isReal(status: ReportedEvent['status']): boolean {
  return status === 'happened' || status === 'ongoing';
}

/** A deed to come, as what it is to announce it. */
function asPromise(event: ReportedEvent): ReportedEvent {
  const { type } = event;
  return { ...event, type: KIND.has(type) ? 'AGREE' : UNKIND.has(type) ? 'THREATEN' : type };
}

function startOf({ trigger }: ReportedEvent): number {
  return trigger[0]?.[0] ?? 0;
}
