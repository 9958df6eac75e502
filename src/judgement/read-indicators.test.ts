import { describe, expect, it } from 'vitest';
import { linkReports, originsOf } from '../sources/index.ts';
import type { Case } from './case.ts';
import { matchIndications } from './match-indications.ts';
import { type ReportSketch, sketchCase, sketchIndicator, sketchReport } from './picture.fixture.ts';
import { readIndicators } from './read-indicators.ts';

const reading = (asOf: string, ...sketches: ReportSketch[]) => readingOf(sketchCase(), asOf, ...sketches);

function readingOf(judged: Case, asOf: string, ...sketches: ReportSketch[]) {
  const reports = sketches.map(sketchReport);
  const origins = originsOf(reports, linkReports(reports));
  const { indications } = matchIndications({ case: judged, reports, origins });
  const [first] = readIndicators({ case: judged, reports, origins, indications, asOf });
  return first;
}

const bridge = (id: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
  id,
  text: `A bridge was seen by the reporter of ${id}.`,
  publisher: 'Port Wire',
  date: '2031-02-10',
  events: [{ trigger: 'was seen' }],
  ...more,
});
const quiet = (id: string, date: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
  id,
  text: `All is quiet, writes ${id}.`,
  publisher: 'Port Wire',
  date,
  ...more,
});
const notFound = (id: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
  id,
  text: 'The River Guard has found no bridge so far.',
  publisher: 'Port Wire',
  date: '2031-02-10',
  statements: [
    {
      source: 'The River Guard',
      content: 'has found no bridge',
      speaker: 'river-guard',
      polarity: 'negative',
    },
  ],
  ...more,
});

const OVER = '2031-04-01';

describe('an indicator that is seen', () => {
  it('pools the credibility of independent witnesses', () => {
    expect(reading(OVER, bridge('a'))).toMatchObject({
      state: 'seen',
      credibility: 0.85,
      documents: 1,
      since: '2031-02-10',
    });
    const both = reading(OVER, bridge('a'), bridge('b', { publisher: 'Il Faro', date: '2031-02-08' }));
    expect(both?.credibility).toBeCloseTo(1 - 0.15 * 0.15, 12);
    expect(both).toMatchObject({ documents: 2, since: '2031-02-08' });
    expect(
      both?.witnesses.map(({ origin, counted, independence }) => [origin, counted, independence]),
    ).toEqual([
      ['o-b', true, 'established'],
      ['o-a', true, 'established'],
    ]);
  });

  it('counts a witness whose independence is not established for nothing', () => {
    const relayed = reading(
      OVER,
      bridge('a'),
      bridge('b', { publisher: 'Echo Daily' }),
      bridge('c', { publisher: 'Port Wire' }),
    );
    expect(relayed?.credibility).toBe(0.85);
    expect(
      relayed?.witnesses.map(({ origin, counted, independence }) => [origin, counted, independence]),
    ).toEqual([
      ['o-a', true, 'established'],
      ['o-c', false, 'not-established'],
      ['o-b', false, 'not-established'],
    ]);
  });

  it('takes a copy by a better source for no more than the first utterance', () => {
    const text =
      'A bridge was seen on the river this morning, and the road to it is closed to traffic until further notice.';
    const copied = reading(
      OVER,
      bridge('a', { text, publisher: 'Echo Daily' }),
      bridge('b', { text, date: '2031-02-11' }),
    );
    expect(copied).toMatchObject({ credibility: 0.7, documents: 2 });
    expect(copied?.witnesses).toHaveLength(1);
  });

  it('was first reported when it was first reported, whoever reports it later', () => {
    const weak = bridge('a', { publisher: 'Echo Daily', date: '2031-01-20' });
    const strong = bridge('b', { date: '2031-02-10' });
    expect(reading('2031-01-31', weak)).toMatchObject({ since: '2031-01-20' });
    expect(reading(OVER, weak, strong)).toMatchObject({ since: '2031-01-20' });
  });

  it('is doubtful under one half', () => {
    const hedged = bridge('a', {
      text: 'Orla seemed to speak of a bridge.',
      statements: [{ source: 'Orla', content: 'of a bridge', hedged: true }],
      events: [{ trigger: 'of a bridge', statement: 0 }],
    });
    expect(reading(OVER, hedged)).toMatchObject({ state: 'doubtful', credibility: 0.4 });
  });

  it('stays seen when others did not find it', () => {
    expect(reading(OVER, bridge('a'), notFound('n'))).toMatchObject({
      state: 'seen',
      absences: [{ document: 'n' }],
      documents: 2,
    });
  });
});

describe('an indicator that is not seen', () => {
  it('is open while its window is, to the last day', () => {
    expect(reading('2031-03-31', quiet('a', '2031-01-10'), quiet('b', '2031-03-20'))).toEqual({
      indicator: 'bridging',
      state: 'open',
      credibility: 0,
      witnesses: [],
      absences: [],
      documents: 0,
      covered: true,
    });
  });

  it('is open and nobody looked for it while no report covers its window', () => {
    const open = reading('2031-03-31');
    expect(open?.state).toBe('open');
    expect(open).not.toHaveProperty('covered');
  });

  it('is absent once the window is over and was covered', () => {
    expect(reading(OVER, quiet('a', '2031-01-10'), quiet('b', '2031-03-20'))).toMatchObject({
      state: 'absent',
      since: '2031-03-31',
      detection: 0.9,
    });
  });

  it.each([
    ['nothing was reported', []],
    ['one day only', [quiet('a', '2031-03-01'), quiet('b', '2031-03-01')]],
    ['only before the middle', [quiet('a', '2031-01-10'), quiet('b', '2031-02-13')]],
    ['only outside', [quiet('a', '2030-12-10'), quiet('b', '2031-04-01')]],
  ])('is not looked for when %s', (_, sketches) => {
    expect(reading(OVER, ...sketches)).toMatchObject({ state: 'not-looked-for' });
  });

  it('is not covered by copies of one report', () => {
    const text =
      'All is quiet on the river, the correspondent writes, and the ferries run by the timetable of the winter season.';
    expect(
      reading(OVER, quiet('a', '2031-01-10', { text }), quiet('b', '2031-03-20', { text })),
    ).toMatchObject({
      state: 'not-looked-for',
    });
  });

  it('is absent for the time being when it was looked for and not found, as far as that is believed and the window has passed', () => {
    const absent = reading('2031-02-20', notFound('n'));
    expect(absent).toMatchObject({ state: 'absent', since: '2031-02-10', credibility: 0, documents: 1 });
    // 10 February is day 41 of a window of 90.
    expect(absent?.detection).toBeCloseTo((0.9 * 0.85 * 41) / 90, 12);
  });

  it('hears one speaker once, however many report it', () => {
    const twice = reading(
      '2031-02-20',
      notFound('n'),
      notFound('m', {
        text: 'River Guard: there is no bridge at all.',
        statements: [{ source: 'River Guard', content: 'there is no bridge', polarity: 'negative' }],
        publisher: 'Il Faro',
      }),
    );
    expect(twice?.absences).toHaveLength(2);
    expect(twice?.detection).toBeCloseTo((0.9 * 0.85 * 41) / 90, 12);
  });

  it('keeps the lesser weight when the window ends and nothing else covered it', () => {
    expect(reading(OVER, notFound('n'))).toMatchObject({ state: 'absent', since: '2031-02-10' });
    expect(reading(OVER, notFound('n'), quiet('b', '2031-03-01'))).toMatchObject({
      state: 'absent',
      since: '2031-03-31',
      detection: 0.9,
    });
  });
});

describe('an indicator that is over', () => {
  const judged = (more: Parameters<typeof sketchIndicator>[1]) =>
    sketchCase({ indicators: [sketchIndicator('bridging', more)] });
  const removed = (id: string, date: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
    id,
    text: `The bridge was taken away, ${id} writes.`,
    publisher: 'Il Faro',
    date,
    events: [{ trigger: 'was taken away' }],
    ...more,
  });
  const TAKEN_AWAY = judged({
    receded: [{ record: 'event', words: [['bridge*'], ['taken away']] }],
  });

  it('has receded when later news that is believed says so, after the window too', () => {
    const after = readingOf(TAKEN_AWAY, '2031-05-01', bridge('a'), removed('r', '2031-04-20'));
    expect(after).toMatchObject({ state: 'receded', since: '2031-04-20', documents: 2 });
    expect(after?.credibility).toBeCloseTo(0.85 * (1 - 0.85), 12);
  });

  it('is seen again when it is reported again', () => {
    const again = readingOf(
      TAKEN_AWAY,
      OVER,
      bridge('a'),
      removed('r', '2031-02-20'),
      bridge('b', {
        date: '2031-03-01',
        text: 'Overnight a bridge was seen again.',
        publisher: 'River Guard',
      }),
    );
    expect(again?.state).toBe('seen');
  });

  it('stands where the news is that something else was taken away before it came', () => {
    const early = readingOf(TAKEN_AWAY, OVER, bridge('a'), removed('r', '2031-02-01'));
    expect(early).toMatchObject({ state: 'seen', credibility: 0.85 });
  });

  it('has receded when every report of it is older than it lasts, however often it is copied', () => {
    const lasting = judged({ lasts: 14 });
    const text =
      'A bridge was seen on the river this morning, and the road to it is closed until further notice.';
    const copy = bridge('c', { text, date: '2031-02-20', publisher: 'Il Faro' });
    expect(readingOf(lasting, '2031-02-24', bridge('a', { text }), copy)).toMatchObject({ state: 'seen' });
    const aged = readingOf(lasting, '2031-02-25', bridge('a', { text }), copy);
    expect(aged).toMatchObject({ state: 'receded', since: '2031-02-25', credibility: 0, witnesses: [] });
    expect(aged?.aged?.map(({ document }) => document)).toEqual(['a', 'c']);
  });
});

describe('a denial by an interested speaker', () => {
  const denial: ReportSketch = {
    id: 'd',
    text: 'Orla denied that there is a bridge.',
    publisher: 'Port Wire',
    date: '2031-02-10',
    statements: [{ source: 'Orla', content: 'there is a bridge', kind: 'denial', polarity: 'negative' }],
  };

  it('is no report of absence: he would deny in any case', () => {
    expect(reading('2031-02-20', denial)).toMatchObject({
      state: 'open',
      absences: [{ document: 'd', interestedDenial: true }],
    });
  });

  it('is one where the analyst says that it counts, or the speaker has no interest', () => {
    const counted = sketchCase({ indicators: [sketchIndicator('bridging', { denials: 'counted' })] });
    expect(readingOf(counted, '2031-02-20', denial)).toMatchObject({ state: 'absent' });
    const guard = {
      ...denial,
      text: 'River Guard denied that there is a bridge.',
      statements: [
        { source: 'River Guard', content: 'there is a bridge', kind: 'denial', polarity: 'negative' },
      ],
    } as const;
    expect(reading('2031-02-20', guard)).toMatchObject({ state: 'absent' });
  });
});
