import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../base/index.ts';
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

const CORPORA = { en: ENGLISH_EVENT_CORPUS, it: ITALIAN_EVENT_CORPUS };

describe.each(LANGUAGES)('events in %s', (language) => {
  it.each(CORPORA[language].map(([text, ...events]) => [text, events] as const))('%s', (text, events) => {
    expect(readText(text, language).events.map((event) => written(event, text))).toEqual(events);
  });

  it('holds every type and every status in its corpus', () => {
    const events = CORPORA[language].flatMap(([, ...rest]) => rest.map((event) => event.split(' ')));
    expect(new Set(events.map(([type]) => type)).size).toBe(16);
    expect(new Set(events.map(([, status]) => status)).size).toBe(7);
  });
});

describe('an event', () => {
  it('is dated by its own clause', () => {
    const text = 'Serbia withdrew in November 2022 after it signed a treaty on 3 June 2022.';
    expect(readText(text, 'en').events.map(({ type, interval }) => [type, interval?.from])).toEqual([
      ['RETREAT', '2022-11-01'],
      ['SUPPORT', '2022-06-03'],
    ]);
  });

  it('points to the statement that holds it', () => {
    const reading = readText('Serbia left. Hungary said that Serbia had attacked a convoy.', 'en');
    expect(reading.events.map(({ statement }) => statement)).toEqual([0]);
  });

  it('takes its doer from the speaker who speaks of himself', () => {
    const { events } = readText('Il presidente serbo ha detto che ritirerà le truppe.', 'it');
    expect(events[0]?.actors.map(({ country }) => country)).toEqual(['SRB']);
  });

  it('keeps spans of parties that name them', () => {
    const text = 'Lithuanian police arrested two men.';
    const { actors } = readText(text, 'en').events[0] ?? { actors: [] };
    expect(actors).toEqual([{ text: 'Lithuanian police', span: [0, 17], country: 'LTU', sector: 'COP' }]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Russia Ukraine attack attacked attacco ha the of di, and e . ( ) “ ” that che will non by da on Monday lunedì'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it.each(LANGUAGES)('gives events whose spans and indexes exist (%s)', (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readText(text, language);
        for (const event of reading.events) {
          const parties = [...event.actors, ...event.recipients];
          const spans = [...event.trigger, ...parties.flatMap(({ span }) => (span ? [span] : []))];
          for (const [start, end] of spans)
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          for (const party of parties) if (party.span) expect(text.slice(...party.span)).toBe(party.text);
          if (event.statement !== undefined) expect(reading.statements[event.statement]).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });
});
