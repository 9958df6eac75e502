import { describe, expect, it } from 'vitest';
import type { EventParty, Reading, ReportedEvent } from '../../src/reading/reading.ts';
import { land, scoreCameo } from './events-cameo.ts';
import { scorePlover } from './events-plover-en.ts';

const party = (code: string): EventParty =>
  code === 'IGO'
    ? { text: 'body', sector: 'IGO' }
    : code === ''
      ? { text: 'men', sector: 'CVL' }
      : { text: code, country: code };

/** A reading whose events are those of `TEXT` in `READINGS`, as `TYPE AAA+BBB>CCC`. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  'Peru attacks.': ['ASSAULT PER>ECU'],
  'Peru and Chile meet.': ['CONSULT PER+CHL>', 'PROTEST CHL>'],
  'A body condemns.': ['ACCUSE IGO>PER'],
  'Nothing.': [],
};
const read = (text: string): Reading => {
  const events = (READINGS[text] ?? []).map((written, index): ReportedEvent => {
    const [type = '', sides = '>'] = written.split(' ');
    const [actors = [], recipients = []] = sides
      .split('>')
      .map((side) => (side === '' ? [] : side.split('+').map(party)));
    return { type, status: 'happened', trigger: [[index, index + 1]], actors, recipients };
  });
  return { events } as unknown as Reading;
};
const values = ({
  measures,
}: {
  readonly measures: readonly { readonly name: string; readonly value: number }[];
}): Record<string, number> => Object.fromEntries(measures.map(({ name, value }) => [name, value]));

describe('the score on PLOVER', () => {
  const event = (
    type: string,
    ...countries: string[]
  ): { type: string; trigger: string; actor: { text: string; country: string }[] } => ({
    type,
    trigger: '',
    actor: countries.map((country) => ({ text: country, country })),
  });

  it('counts types once a sentence, and actors of what has the right type', () => {
    const report = scorePlover(
      [
        { text: 'Peru attacks.', events: [event('ASSAULT', 'PER')] },
        { text: 'Peru and Chile meet.', events: [event('CONSULT', 'PER')] },
        { text: 'A body condemns.', events: [event('ACCUSE', 'IGO')] },
        { text: 'Nothing.', events: [event('AID', 'PER')] },
      ],
      read,
    );
    expect(values(report)).toEqual({
      'type right, F1 (as the codebook has it)': (2 * 3) / (4 + 4),
      'type right, recall': 3 / 4,
      'type right, F1 (as read)': (2 * 3) / (4 + 4),
      'actor country, all and no other': 2 / 3,
      'actor country, one right': 1,
    });
    expect(report.digest).toContain('1 × AID read as nothing');
  });
});

describe('the score on CAMEO', () => {
  const record = (text: string, category: string, ...events: string[]) => ({
    lang: 'en',
    text,
    category,
    events: events.map((written) => {
      const [source = '', root = '', target = ''] = written.split(' ');
      return { source, root, target };
    }),
  });

  it('compares countries and roots, both directions of a common act', () => {
    const report = scoreCameo(
      [
        record('Peru attacks.', 'AFP', 'PERMIL 19 ECUCVL'),
        record('Peru and Chile meet.', 'AFP', 'PER 04 CHL', 'CHL 04 PER'),
        record('A body condemns.', 'TEST', 'IGOUNO 11 CHL'),
        { ...record('Peru attacks.', 'protest', 'CHL 14 CHL'), lang: 'es' },
      ],
      read,
    );
    expect(values(report)).toEqual({
      'countries and root, F1 (newswire)': 1,
      'countries and root, F1 (all English)': (2 * 3) / (4 + 4),
      'root alone, F1 (newswire)': 1,
    });
  });

  it('takes the country from an actor code', () => {
    expect(['USAGOV', 'IGOUNO', '---REB', 'XXXMIL'].map(land)).toEqual(['USA', 'IGO', '---', '---']);
  });
});
