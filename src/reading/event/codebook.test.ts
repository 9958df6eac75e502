import { describe, expect, it } from 'vitest';
import type { EventStatus, ReportedEvent } from '../reading.ts';
import { codedEvents } from './codebook.ts';
import { ROOTS_OF_TYPE, TYPES_OF_ROOT } from './vocabulary/cameo-roots.ts';

/** An event from `TYPE status AAA>BBB`, the trigger at a place of its own. */
const event = (written: string, at: number): ReportedEvent => {
  const [type = '', status = '', sides = '>'] = written.split(' ');
  const [actors, recipients] = sides
    .split('>')
    .map((side) => (side === '' ? [] : side.split('+').map((country) => ({ text: country, country }))));
  return {
    type,
    status: status as EventStatus,
    trigger: [[at * 10, at * 10 + 5]],
    actors: actors ?? [],
    recipients: recipients ?? [],
  };
};
const coded = (events: readonly string[], future?: 'deed'): string[] =>
  codedEvents(events.map(event), future ? { future } : {}).map(({ type }) => type);

describe('events as the codebook has them', () => {
  it.each([
    // What is announced is an agreement or a threat, what will not be done a refusal.
    [['AID planned FIN>EST'], ['AGREE']],
    [['ASSAULT planned PER>ECU'], ['THREATEN']],
    [['RETREAT denied PER>ECU'], ['REJECT']],
    // What another event is about is not coded beside it.
    [['AGREE happened PER>', 'RETREAT planned PER>ECU'], ['AGREE']],
    [['THREATEN happened PER>ECU', 'ASSAULT possible PER>ECU'], ['THREATEN']],
    [['REJECT happened PER>ECU', 'RETREAT denied PER>'], ['REJECT']],
    // Fears and history only where there is nothing else.
    [['CONSULT happened PER>ECU', 'ASSAULT historical PER>ECU'], ['CONSULT']],
    [['ASSAULT possible PER>'], ['ASSAULT']],
    [['CONSULT hypothetical PER>'], ['AGREE']],
    // Nameless beside named, and less beside more.
    [['CONSULT happened PER>ECU', 'ASSAULT happened >'], ['CONSULT']],
    [['ASSAULT happened PER>ECU', 'ASSAULT happened PER>'], ['ASSAULT']],
    [[], []],
  ])('%j', (events, types) => {
    expect(coded(events)).toEqual(types);
  });

  it('keeps the type of a deed to come for CAMEO', () => {
    expect(coded(['AID planned FIN>EST'], 'deed')).toEqual(['AID']);
  });

  it('takes the place for the recipient that nobody is, unless it acts itself', () => {
    const protest = {
      ...event('PROTEST happened PER>', 0),
      place: { name: 'Quito', span: [20, 25] as const, country: 'ECU' },
    };
    expect(codedEvents([protest])[0]?.recipients).toEqual([
      { text: 'Quito', span: [20, 25], country: 'ECU' },
    ]);
    expect(codedEvents([{ ...protest, place: { ...protest.place, country: 'PER' } }])[0]?.recipients).toEqual(
      [],
    );
  });
});

it('maps types to roots and back', () => {
  for (const [type, roots] of Object.entries(ROOTS_OF_TYPE))
    for (const root of roots) expect(TYPES_OF_ROOT[root]).toContain(type);
  expect(TYPES_OF_ROOT['08']).toEqual(['CONCEDE', 'RETREAT']);
  expect(TYPES_OF_ROOT['01']).toBeUndefined();
});
