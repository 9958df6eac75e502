import { codedEvents } from '../../src/reading/event/codebook.ts';
import type { EventParty, Reading, ReportedEvent } from '../../src/reading/reading.ts';
import type { GoldReport, GoldSet, ReadText } from './gold-set.ts';

/** One annotated event, as far as it is scored. */
interface PloverEvent {
  readonly type: string;
  readonly trigger: string;
  readonly actor: readonly { readonly text: string; readonly country: string | null }[];
}

/** A sentence with every event that some record annotates in it. */
export interface PloverSentence {
  readonly text: string;
  readonly events: readonly PloverEvent[];
}

/** Country codes of the set that are no ISO 3166-1 codes, and what they stand for. */
const MISSPELT: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' };
/** Sectors that stand in the place of a country. */
const STATELESS: ReadonlySet<string> = new Set(['IGO', 'NGO', 'IMG', 'MNC']);

/**
 * Example sentences of the PLOVER codebook. Records of the same sentence are taken together. Events are matched by type within a sentence, each
 * type once: micro F1 over all sentences. Only the event that a sentence is an example of is annotated, so events beside it count against
 * precision although they may be right. *As the codebook has it*: a deed that is announced is an agreement or a threat, one that another event
 * of the sentence agrees to, asks for, threatens or refuses is not an event of its own (`codedEvents`); *as read*: every event of the reading.
 *
 * Actor country: of the annotated events whose type was found and that have an actor's country, those where the first event of that type has
 * all of them for actors and no other. IGO, NGO, IMG and MNC stand for a country in the set, and do so here.
 */
export const EVENTS_PLOVER_EN: GoldSet = {
  file: 'events-plover-en.jsonl.gz',
  score: (records, read) => scorePlover(sentencesOf(records), read),
};

function sentencesOf(records: readonly unknown[]): PloverSentence[] {
  const byText = new Map<string, PloverEvent[]>();
  for (const record of records) {
    const { text, events } = record as PloverSentence;
    byText.set(text, [...(byText.get(text) ?? []), ...events]);
  }
  return [...byText].map(([text, events]) => ({ text, events }));
}

interface Tally {
  right: number;
  gold: number;
  read: number;
}

/** Scores sentences; exported for tests. */
export function scorePlover(sentences: readonly PloverSentence[], read: ReadText): GoldReport {
  const coded: Tally = { right: 0, gold: 0, read: 0 };
  const raw: Tally = { right: 0, gold: 0, read: 0 };
  const actors = { right: 0, shared: 0, all: 0 };
  const confusions = new Map<string, number>();
  const cases: string[] = [];
  for (const { text, events } of sentences) {
    const reading = read(text, 'en');
    const found = codedEvents(reading.events);
    const goldTypes = new Set(events.map(({ type }) => type));
    count(coded, goldTypes, new Set(found.map(({ type }) => type)));
    count(raw, goldTypes, new Set(reading.events.map(({ type }) => type)));
    const wrong: string[] = [];
    for (const event of events) {
      const match = found.find(({ type }) => type === event.type);
      if (!match) {
        const instead = found.map(({ type }) => type).join('+') || 'nothing';
        const kind = `${event.type} read as ${instead}`;
        confusions.set(kind, (confusions.get(kind) ?? 0) + 1);
        wrong.push(kind);
        continue;
      }
      const expected = new Set(
        event.actor.flatMap(({ country }) => (country ? [MISSPELT[country] ?? country] : [])),
      );
      if (expected.size === 0) continue;
      const got = countriesOf(match.actors);
      actors.all++;
      if ([...expected].some((code) => got.has(code))) actors.shared++;
      if (expected.size === got.size && [...expected].every((code) => got.has(code))) actors.right++;
      else wrong.push(`${event.type} actors ${[...expected].join('+')} read ${[...got].join('+') || '-'}`);
    }
    const beside = found.filter(({ type }) => !goldTypes.has(type)).map(({ type }) => type);
    if (beside.length > 0) wrong.push(`beside: ${beside.join(' ')}`);
    if (wrong.length > 0) cases.push(caseOf(text, events, reading, wrong));
  }
  return {
    measures: [
      { name: 'type right, F1 (as the codebook has it)', value: f1(coded), floor: 0.6, aim: 0.8 },
      { name: 'type right, recall', value: coded.right / Math.max(1, coded.gold) },
      { name: 'type right, F1 (as read)', value: f1(raw) },
      {
        name: 'actor country, all and no other',
        value: actors.right / Math.max(1, actors.all),
        floor: 0.75,
        aim: 0.9,
      },
      { name: 'actor country, one right', value: actors.shared / Math.max(1, actors.all) },
    ],
    digest: digestOf(confusions, cases),
  };
}

function count(tally: Tally, gold: ReadonlySet<string>, read: ReadonlySet<string>): void {
  tally.gold += gold.size;
  tally.read += read.size;
  for (const type of gold) if (read.has(type)) tally.right++;
}

function f1({ right, gold, read }: Tally): number {
  return gold + read === 0 ? 1 : (2 * right) / (gold + read);
}

function countriesOf(parties: readonly EventParty[]): Set<string> {
  return new Set(
    parties.flatMap(({ country, sector }) => {
      if (country !== undefined) return [country];
      return sector !== undefined && STATELESS.has(sector) ? [sector] : [];
    }),
  );
}

function caseOf(
  text: string,
  events: readonly PloverEvent[],
  reading: Reading,
  wrong: readonly string[],
): string {
  const gold = events.map(
    ({ type, trigger, actor }) => `${type} [${trigger}] ${actor.map(({ country }) => country).join('+')}`,
  );
  return [
    `- ${text}`,
    `  - gold: ${gold.join('; ')}`,
    `  - read: ${reading.events.map((event) => eventLine(event, text)).join('; ')}`,
    ...wrong.map((line) => `  - ${line}`),
  ].join('\n');
}

/** An event in one line, for digests. */
export function eventLine(
  { type, status, trigger, actors, recipients }: ReportedEvent,
  text: string,
): string {
  const side = (parties: readonly EventParty[]): string =>
    parties.map(({ country, sector, text: name }) => `${country ?? name}/${sector ?? ''}`).join('+') || '-';
  return `${type} ${status} [${trigger.map((span) => text.slice(...span)).join(' … ')}] ${side(actors)} > ${side(recipients)}`;
}

function digestOf(confusions: ReadonlyMap<string, number>, cases: readonly string[]): string {
  const counted = [...confusions].sort((a, b) => b[1] - a[1]).map(([kind, times]) => `- ${times} × ${kind}`);
  return [
    '# PLOVER, English',
    '',
    '## Types missed',
    '',
    ...counted,
    '',
    '## Sentences',
    '',
    ...cases,
    '',
  ].join('\n');
}
