import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanText } from '../../base/index.ts';
import { ENGLISH_EVENT_CORPUS } from '../language/en/status-cues.corpus.ts';
import { ITALIAN_EVENT_CORPUS } from '../language/it/status-cues.corpus.ts';
import { readText } from '../read-text.fixture.ts';
import type { EventParty, ReportedEvent } from '../reading.ts';

const side = (parties: readonly EventParty[]): string =>
  parties.map(({ country, sector, text }) => country ?? sector?.toLowerCase() ?? text).join('+') || '-';

/** An event in the notation of the corpus. */
const written = (event: ReportedEvent, text: string): string => {
  const trigger = event.trigger.map((span) => text.slice(...span)).join('…');
  const place = event.place ? ` @${event.place.name}` : '';
  return `${event.type} ${event.status} [${trigger}] ${side(event.actors)}>${side(event.recipients)}${place}`;
};

describe.each([
  ['en', ENGLISH_EVENT_CORPUS],
  ['it', ITALIAN_EVENT_CORPUS],
] as const)('events in %s', (language, corpus) => {
  it.each(corpus.map(([text, ...events]) => [text, events] as const))('%s', (text, events) => {
    expect(readText(text, language).events.map((event) => written(event, text))).toEqual(events);
  });
});
