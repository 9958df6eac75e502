import { describe, expect, it } from 'vitest';
import type { Contribution, Picture } from '../judgement/index.ts';
import { caseFileChanged, changesBetween, freshReports } from './change.ts';
import { EARLIER, PICTURE } from './picture.fixture.ts';

function withContributions(contributions: readonly Contribution[]): Picture {
  return { ...PICTURE, posterior: { ...PICTURE.posterior, contributions } };
}

function part(move: number, logLikelihood: number, origin = 'o-a'): Contribution {
  return {
    indicator: 'strike-group',
    origin,
    sense: 'seen',
    day: '2022-12-05',
    logLikelihood: { 'joins-war': logLikelihood },
    move,
  };
}

describe('changesBetween', () => {
  it('accounts for the whole difference', () => {
    const moves = changesBetween(EARLIER, PICTURE).reduce((sum, { move }) => sum + move, 0);
    const logit = (p: number): number => Math.log(p / (1 - p));
    expect(moves).toBeCloseTo(logit(PICTURE.posterior.yes) - logit(EARLIER.posterior.yes), 10);
  });

  it.each([
    ['new', [], [part(0.5, 1)]],
    ['further', [part(0.5, 1)], [part(0.5, 1), part(0.2, 0.4, 'o-b')]],
    ['revised', [part(0.5, 1)], [part(0.3, 0.8)]],
    ['withdrawn', [part(0.5, 1)], []],
  ] as const)('tells what is %s', (kind, before, now) => {
    const changes = changesBetween(withContributions(before), withContributions(now));
    expect(changes.map((change) => change.kind)).toEqual([kind]);
  });

  it('sees none where only the order of additions differs', () => {
    expect(changesBetween(withContributions([part(0.5, 1)]), withContributions([part(0.4, 1)]))).toEqual([]);
    expect(changesBetween(PICTURE, PICTURE)).toEqual([]);
  });
});

describe('freshReports and caseFileChanged', () => {
  it('take an edited report for a new one', () => {
    const edited: Picture = {
      ...EARLIER,
      reports: EARLIER.reports.map(({ document, reading }) => ({
        document: { ...document, version: 'f'.repeat(64) },
        reading,
      })),
    };
    expect(freshReports(EARLIER, EARLIER)).toEqual([]);
    expect(freshReports(EARLIER, edited)).toHaveLength(2);
  });

  it('compare the text of the case file', () => {
    expect(caseFileChanged(EARLIER, PICTURE)).toBe(false);
    expect(caseFileChanged(EARLIER, { ...PICTURE, caseFile: { ...PICTURE.caseFile, text: 'x' } })).toBe(true);
  });
});
