import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds } from '../base/index.ts';
import type { CaseAct } from './act/case-acts.ts';
import type { Case } from './case.ts';
import { drawPicture } from './draw-picture.ts';
import type { Picture } from './picture.ts';
import { pictureChange } from './picture-change.ts';
import {
  type ReportSketch,
  sketchCase,
  sketchCaseFile,
  sketchIndicator,
  sketchReport,
} from './picture.fixture.ts';

const CASE = sketchCase({
  indicators: [
    sketchIndicator('bridging', { receded: [{ record: 'event', words: [['removed']] }] }),
    sketchIndicator('fuel', {
      seen: [{ record: 'event', words: [['fuel']] }],
      window: { from: '2031-01-01', to: '2031-03-15' },
      likelihood: { crosses: 0.7, parades: 0.6, 'something-else': 0.3 },
      lasts: 10,
    }),
  ],
});

const draw = (
  asOf: string,
  sketches: readonly ReportSketch[],
  more: { readonly judged?: Case; readonly acts?: readonly CaseAct[] } = {},
): Picture =>
  drawPicture({
    caseFile: sketchCaseFile(more.judged ?? CASE),
    reports: sketches.map(sketchReport),
    asOf,
    ...(more.acts ? { acts: more.acts } : {}),
  });

const report = (id: string, date: string, text: string, trigger: string, publisher = 'Port Wire') => ({
  id,
  date,
  text,
  publisher,
  events: [{ trigger }],
});
const BRIDGE = report('bridge', '2031-02-03', 'Two bridges were laid near Orsk.', 'were laid');
const SECOND = report(
  'second',
  '2031-02-08',
  'A bridge had come by Tuesday, fishermen of Valdo say.',
  'had come',
  'Il Faro',
);
const OVER = report('over', '2031-02-20', 'Every bridge was removed overnight.', 'was removed', 'Il Faro');
const FUEL = report('fuel', '2031-02-04', 'Lorries brought fuel to the bank.', 'brought');
const ACT = { at: '2031-02-09T10:00:00Z', by: 'Ann Ferri', reason: 'read again' } as const;

const split = (earlier: Picture, later: Picture) =>
  pictureChange(earlier, later).parts.map(({ cause, subject, move }) => [cause, subject, Math.sign(move)]);

describe('a change between two pictures', () => {
  it('is new evidence when a sign is reported, and again when another witness reports it', () => {
    expect(split(draw('2031-02-01', []), draw('2031-02-05', [BRIDGE]))).toEqual([
      ['evidence', 'bridging', 1],
    ]);
    expect(split(draw('2031-02-05', [BRIDGE]), draw('2031-02-09', [BRIDGE, SECOND]))).toEqual([
      ['evidence', 'bridging', 1],
    ]);
  });

  it('is a retraction when the sign is over, the report has aged, or it is gone', () => {
    expect(split(draw('2031-02-10', [BRIDGE]), draw('2031-02-21', [BRIDGE, OVER]))).toEqual([
      ['retraction', 'bridging', -1],
    ]);
    expect(split(draw('2031-02-10', [FUEL]), draw('2031-02-16', [FUEL]))).toEqual([
      ['retraction', 'fuel', -1],
    ]);
    expect(split(draw('2031-02-10', [BRIDGE]), draw('2031-02-10', []))).toEqual([
      ['retraction', 'bridging', -1],
    ]);
  });

  it('is a rating when an analyst rejects a match, grades a report or sets a likelihood', () => {
    const before = draw('2031-02-08', [BRIDGE]);
    const reject: CaseAct = {
      ...ACT,
      id: 'a1',
      kind: 'reject-match',
      indicator: 'bridging',
      document: 'bridge',
    };
    expect(split(before, draw('2031-02-09', [BRIDGE], { acts: [reject] }))).toEqual([
      ['rating', 'bridging', -1],
    ]);
    const grade: CaseAct = { ...ACT, id: 'a2', kind: 'grade-report', document: 'bridge', credibility: 4 };
    expect(split(before, draw('2031-02-09', [BRIDGE], { acts: [grade] }))).toEqual([
      ['rating', 'bridging', -1],
    ]);
    const likelier: CaseAct = {
      ...ACT,
      id: 'a3',
      kind: 'set-likelihood',
      indicator: 'bridging',
      likelihood: { parades: { low: 0.5, high: 0.5 } },
    };
    expect(split(before, draw('2031-02-09', [BRIDGE], { acts: [likelier] }))).toEqual([
      ['rating', 'bridging', -1],
    ]);
  });

  it('is a rating of the priors when they were changed', () => {
    const priors: CaseAct = {
      ...ACT,
      id: 'a1',
      kind: 'set-priors',
      priors: {
        crosses: { low: 0.4, high: 0.4 },
        parades: { low: 0.4, high: 0.4 },
        'something-else': { low: 0.2, high: 0.2 },
      },
    };
    expect(split(draw('2031-02-08', []), draw('2031-02-09', [], { acts: [priors] }))).toEqual([
      ['rating', 'priors', 1],
    ]);
  });

  it('is of the method when the same records were reckoned otherwise', () => {
    const picture = draw('2031-02-08', [BRIDGE]);
    const recorded = { ...picture, posterior: { ...picture.posterior, yes: 0.3 } };
    const { parts, byCause } = pictureChange(recorded, picture);
    expect(parts).toMatchObject([{ cause: 'method', subject: 'method' }]);
    expect(byCause.method).toBeCloseTo(logOdds(picture.posterior.yes) - logOdds(0.3), 9);
  });

  it('survives another set of hypotheses', () => {
    const judged = sketchCase({
      hypotheses: [
        { id: 'crosses', claim: { en: '', it: '' }, prior: 0.5, answersYes: true },
        { id: 'something-else', claim: { en: '', it: '' }, prior: 0.5, answersYes: false },
      ],
    });
    const change = pictureChange(
      draw('2031-02-08', [BRIDGE, FUEL]),
      draw('2031-02-08', [BRIDGE], { judged }),
    );
    expect(change.byCause.rating).not.toBe(0);
    expect(change.move).toBeCloseTo(logOdds(change.after) - logOdds(change.before), 9);
  });
});

describe('laws', () => {
  const some = fc.subarray([BRIDGE, SECOND, OVER, FUEL]);
  const day = fc.constantFrom('2031-02-04', '2031-02-10', '2031-02-28', '2031-03-16', '2031-04-01');
  const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  const acts = fc.subarray<CaseAct>([
    { ...ACT, id: 'a1', kind: 'reject-match', indicator: 'bridging', document: 'second' },
    { ...ACT, id: 'a2', kind: 'grade-report', document: 'bridge', credibility: 5 },
    { ...ACT, id: 'a3', kind: 'grade-source', source: 'Il Faro', reliability: 'E' },
  ]);

  it('the parts add up to the change, whatever changed', () => {
    fc.assert(
      fc.property(some, day, some, day, chance, acts, (before, from, after, to, likelier, done) => {
        const earlier = draw(from, before);
        const judged = {
          ...CASE,
          indicators: CASE.indicators.map((one) => ({
            ...one,
            likelihood: { ...one.likelihood, crosses: likelier },
          })),
        };
        const later = draw(to, after, { judged, acts: done });
        const { move, byCause } = pictureChange(earlier, later);
        const whole = logOdds(later.posterior.yes) - logOdds(earlier.posterior.yes);
        expect(move).toBeCloseTo(whole, 6);
        expect(Object.values(byCause).reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 6);
        expect(byCause.method).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('nothing changes between a picture and itself: replay at now equals now', () => {
    fc.assert(
      fc.property(some, day, acts, (sketches, at, done) => {
        const now = draw(at, sketches, { acts: done });
        expect(draw(at, sketches, { acts: done })).toEqual(now);
        expect(pictureChange(now, now).parts).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
