import { describe, expect, it } from 'vitest';
import { drawPicture } from './draw-picture.ts';
import { picturedSources, sourceRecords } from './pictured-sources.ts';
import { sketchCase, sketchCaseFile, sketchReport } from './picture.fixture.ts';

const CASE = sketchCase();
const REPORT = sketchReport({
  id: 'reports/a.txt',
  text: 'Orla said the army will cross by May. Someone said it will rain.',
  date: '2031-01-10',
  publisher: 'Port Wire',
  statements: [
    { content: 'the army will cross by May', source: 'Orla', kind: 'forecast' },
    { content: 'it will rain', kind: 'forecast' },
  ],
  forecasts: [
    { statement: 0, from: '2031-01-10', to: '2031-04-30' },
    { statement: 1, to: '2031-02-28' },
  ],
});
const picture = (asOf: string) => drawPicture({ caseFile: sketchCaseFile(CASE), reports: [REPORT], asOf });

describe('the sources of a picture', () => {
  it('have the forecasts that the words of a report give them, unnamed speakers none', () => {
    const made = picturedSources(picture('2031-02-01'), CASE.sources).flatMap(({ profile, record }) =>
      record ? [[profile.name, record.made, record.running]] : [],
    );
    expect(made).toEqual([['Marshal Orla', 1, 1]]);
  });

  it('have a score once a forecast was answered, and the same grade', async () => {
    const answer = {
      id: 'a-1',
      at: '2031-05-02T10:00:00Z',
      by: 'Ann Ferri',
      kind: 'resolve-question',
      reason: 'it did not cross',
      question: 'reports/a.txt#1',
      outcome: 'no',
      evidence: 'reports/a.txt',
      knownAt: '2031-05-01',
    } as const;
    const scored = await sourceRecords(picture('2031-05-31'), { acts: [answer] });
    expect([...scored.keys()]).toEqual(['Marshal Orla']);
    // 55 to 80 percent stands for .675, and it did not come: .675 squared.
    expect(scored.get('Marshal Orla')?.brier).toBeCloseTo(0.455625, 9);
    expect(await sourceRecords(picture('2031-05-01'), { acts: [answer] })).toEqual(new Map());
    const orla = picturedSources(picture('2031-05-31'), CASE.sources)[3]?.profile;
    expect(orla).toEqual(CASE.sources[3]);
  });
});
