import { describe, expect, it } from 'vitest';
import { originsOf } from '../origins-of.ts';
import { linkReports } from '../link-reports.ts';
import { sketchReport } from '../report.fixture.ts';
import type { SourceProfile } from '../source.ts';
import { gradeHistory, type RecordedForecast, sourceSheets } from './source-sheet.ts';

const WIRE: SourceProfile = {
  name: 'Port Wire',
  aliases: ['PW'],
  reliability: 'B',
  lineage: 'own-reporting',
  deception: { motive: 'yes' },
};
const ORLA: SourceProfile = { name: 'Marshal Orla', aliases: [], reliability: 'D', lineage: 'own-reporting' };
const TEXT = `Columns of lorries were seen on the northern road by our photographer early on Monday, and the ferry was
  stopped until further notice while timber was carried to the eastern bank.`;

function sheets(forecasts: readonly RecordedForecast[] = [], profiles = [WIRE, ORLA]) {
  const reports = [
    sketchReport({ id: 'a', publisher: 'PW', text: TEXT, date: '2031-02-01' }),
    sketchReport({ id: 'b', publisher: 'Echo Daily', text: TEXT, date: '2031-02-02' }),
    sketchReport({ id: 'c', text: 'Nobody says who printed this.', date: '2031-02-03' }),
  ];
  const origins = originsOf(reports, linkReports(reports));
  return sourceSheets({ profiles, written: [WIRE, ORLA], reports, origins, forecasts });
}

describe('sheets of sources', () => {
  it('count reports, and origins first seen in them, and list publishers that nobody graded', () => {
    expect(
      sheets().map(({ profile, isListed, reports, origins }) => [profile.name, isListed, reports, origins]),
    ).toEqual([
      ['Port Wire', true, 1, 1],
      ['Marshal Orla', true, 0, 0],
      ['Echo Daily', false, 1, 0],
    ]);
  });

  it('raise flags from the answers', () => {
    expect(sheets()[0]?.flags).toMatchObject([{ checklist: 'mom', state: 'open' }]);
  });

  it('show the forecasting record, and no record moves a grade', () => {
    const made = (standing: RecordedForecast['standing']) => ({ speaker: 'marshal-orla', standing });
    const wrongs = Array.from({ length: 9 }, () => made('over'));
    const [, plain] = sheets();
    const [, orla] = sheets([made('running'), { standing: 'ahead' }, ...wrongs]);
    expect(orla?.record).toEqual({ made: 10, ahead: 0, running: 1, over: 9, undated: 0 });
    expect(orla?.profile).toBe(plain?.profile);
    expect(plain).not.toHaveProperty('record');
  });

  it('tell the history of the grade, the one of the case file first', () => {
    const grades = [{ on: '2031-02-02', reliability: 'E' as const, by: 'Ann', reason: 'a false alarm' }];
    const [wire] = sheets([], [{ ...WIRE, reliability: 'E', grades }, ORLA]);
    expect(wire && gradeHistory(wire)).toEqual([{ reliability: 'B' }, ...grades]);
  });
});
