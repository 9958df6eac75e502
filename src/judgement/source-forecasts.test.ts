import { describe, expect, it } from 'vitest';
import { linkReports, originsOf } from '../sources/index.ts';
import { type ReportSketch, sketchReport } from './picture.fixture.ts';
import { sourceForecasts } from './source-forecasts.ts';

const told = (
  id: string,
  date: string,
  more: { speaker?: string; polarity?: 'negative'; from?: string; to?: string; text?: string },
): ReportSketch => {
  const text = more.text ?? `Speaker of ${id}: the army will cross.`;
  return {
    id,
    text,
    date,
    publisher: `Outlet ${id}`,
    statements: [
      {
        content: text,
        kind: 'forecast',
        ...(more.speaker ? { speaker: more.speaker } : {}),
        ...(more.polarity ? { polarity: more.polarity } : {}),
      },
    ],
    forecasts: [
      { statement: 0, ...(more.from ? { from: more.from } : {}), ...(more.to ? { to: more.to } : {}) },
    ],
  };
};

function forecasts(asOf: string, ...sketches: ReportSketch[]) {
  const reports = sketches.map(sketchReport);
  return sourceForecasts(reports, originsOf(reports, linkReports(reports)), asOf);
}

const SPRING = { speaker: 'orla', from: '2031-03-01T06:00', to: '2031-05-31' };

describe('forecasts of the sources', () => {
  it('keep window, vagueness and words, and say how the window stands', () => {
    expect(forecasts('2031-02-01', told('a', '2031-01-05', SPRING))).toEqual([
      {
        document: 'a',
        forecast: 0,
        speaker: 'orla',
        origin: 'o-a',
        window: { from: '2031-03-01', to: '2031-05-31', vague: true },
        probability: { low: 0.55, high: 0.8, scale: 'icd203' },
        standing: 'ahead',
        repeats: [],
      },
    ]);
  });

  it.each([
    ['2031-02-28', 'ahead'],
    ['2031-03-01', 'running'],
    ['2031-05-31', 'running'],
    ['2031-06-01', 'over'],
  ])('on %s the window is %s', (asOf, standing) => {
    expect(forecasts(asOf, told('a', '2031-01-05', SPRING))[0]?.standing).toBe(standing);
  });

  it('are undated without an end', () => {
    expect(forecasts('2031-06-01', told('a', '2031-01-05', { from: '2031-03-01' }))[0]?.standing).toBe(
      'undated',
    );
    expect(forecasts('2031-06-01', told('a', '2031-01-05', {}))[0]?.standing).toBe('undated');
  });

  it('of one speaker for overlapping windows are one, made first in the earlier report', () => {
    const all = forecasts(
      '2031-02-01',
      told('b', '2031-01-07', { speaker: 'orla', from: '2031-05-01', to: '2031-06-30' }),
      told('a', '2031-01-05', SPRING),
    );
    expect(all).toMatchObject([{ document: 'a', repeats: ['b'] }]);
  });

  it.each([
    ['another speaker', { ...SPRING, speaker: 'someone' }],
    ['another window', { speaker: 'orla', from: '2031-06-01', to: '2031-06-30' }],
    ['an open window', { speaker: 'orla', from: '2031-03-01' }],
    ['the contrary', { ...SPRING, polarity: 'negative' as const }],
    ['no window', { speaker: 'orla' }],
  ])('of %s are others', (_, more) => {
    expect(
      forecasts('2031-02-01', told('a', '2031-01-05', SPRING), told('b', '2031-01-07', more)),
    ).toHaveLength(2);
  });

  it('without a name are one only within one origin', () => {
    const text =
      'Unnamed officials expect that the army will cross the river somewhere to the east of Orsk before the summer.';
    const unnamed = (id: string, date: string, words: string) =>
      told(id, date, { to: '2031-05-31', text: words });
    expect(
      forecasts('2031-02-01', unnamed('a', '2031-01-05', text), unnamed('b', '2031-01-06', text)),
    ).toHaveLength(1);
    expect(
      forecasts(
        '2031-02-01',
        unnamed('a', '2031-01-05', text),
        unnamed('b', '2031-01-06', 'Others expect so.'),
      ),
    ).toHaveLength(2);
  });
});
