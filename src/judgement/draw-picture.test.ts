import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../base/index.ts';
import { drawPicture } from './draw-picture.ts';
import type { Picture } from './picture.ts';
import {
  type ReportSketch,
  sketchCase,
  sketchCaseFile,
  sketchIndicator,
  sketchReport,
} from './picture.fixture.ts';

const CASE = sketchCase({
  indicators: [
    sketchIndicator('bridging'),
    sketchIndicator('fuel', {
      seen: [{ record: 'event', words: [['fuel', 'carburante']] }],
      window: { from: '2031-01-01', to: '2031-03-15' },
      likelihood: { crosses: 0.7, parades: 0.6, 'something-else': 0.3 },
    }),
  ],
});

const draw = (asOf: string, ...sketches: ReportSketch[]): Picture =>
  drawPicture({ caseFile: sketchCaseFile(CASE), reports: sketches.map(sketchReport), asOf });

const BRIDGE: ReportSketch = {
  id: 'bridge',
  text: `Two bridges were laid across the river near Orsk on Monday, our correspondent saw from the eastern bank. Lorries with
    timber had come all night from the depots of the third district, and the ferry was stopped until further notice.`,
  publisher: 'Port Wire',
  date: '2031-02-03',
  events: [{ trigger: 'were laid' }],
};
const PONTE: ReportSketch = {
  id: 'ponte',
  language: 'it',
  text: `Un nuovo ponte è comparso in poche ore davanti al villaggio di Valdo. Lo hanno visto i pescatori, che da due giorni
    non possono uscire, e lo mostrano le immagini riprese da una barca della cooperativa.`,
  publisher: 'Il Faro',
  date: '2031-02-05',
  events: [{ trigger: 'è comparso' }],
};
const FUEL: ReportSketch = {
  id: 'fuel',
  text: `Fuel was brought to the northern bank, says a driver who asked not to be named. Each of the tankers holds thirty tonnes,
    and the last of them arrived when the market of Orsk was about to open.`,
  publisher: 'Echo Daily',
  date: '2031-02',
  events: [{ trigger: 'was brought' }],
};
const DENIAL: ReportSketch = {
  id: 'denial',
  text: 'Marshal Orla denied that the army has any bridge in mind and spoke of a summer exercise.',
  publisher: 'Port Wire',
  date: '2031-02-20',
  statements: [
    {
      source: 'Marshal Orla',
      content: 'the army has any bridge in mind',
      kind: 'denial',
      polarity: 'negative',
    },
  ],
};

describe('a picture', () => {
  it('holds what was known on the day, by date, with what is judged of it', () => {
    const picture = draw('2031-02-10', PONTE, FUEL, BRIDGE);
    expect(picture.reports.map(({ document }) => document.id)).toEqual(['bridge', 'ponte']);
    expect(picture.origins.map(({ id }) => id)).toEqual(['o-bridge', 'o-ponte']);
    expect(picture.indicators.map(({ indicator, state }) => [indicator, state])).toEqual([
      ['bridging', 'seen'],
      ['fuel', 'open'],
    ]);
    expect(picture.posterior.yes).toBeGreaterThan(picture.posterior.priorYes);
    expect(picture.watchNext.map(({ indicator }) => indicator)).toEqual(['fuel']);
    expect(picture.findings).toEqual([]);
    expect(picture).not.toHaveProperty('matrix');
  });

  it('leaves a report without a date out, and says so, with what was found in it', () => {
    const { date: _, ...undated } = BRIDGE;
    const { document, reading } = sketchReport(undated);
    const odd: Finding = { code: 'intake/odd', severity: 'warning', message: 'odd' };
    const { reports, findings } = drawPicture({
      caseFile: sketchCaseFile(CASE),
      reports: [{ document: { ...document, findings: [odd] }, reading }],
      asOf: '2031-12-31',
    });
    expect(reports).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'judgement/undated', severity: 'warning', document: 'bridge' },
      { ...odd, document: 'bridge' },
    ]);
  });

  it('passes on the findings of the case', () => {
    const finding: Finding = {
      code: 'case/no-limitation',
      severity: 'warning',
      message: '',
      document: 'case.yaml',
    };
    const caseFile = { ...sketchCaseFile(CASE), findings: [finding] };
    expect(drawPicture({ caseFile, reports: [], asOf: '2031-03-01' }).findings).toEqual([finding]);
  });

  it('lists a denial by an interested party, which moves nothing but what the case says', () => {
    const [statement] = draw('2031-02-21', DENIAL).statements;
    expect(statement).toMatchObject({ document: 'denial', interest: { en: 'commands the army' } });
  });

  it('puts a rating into the matrix once its evidence is known', () => {
    const rating = (evidence: string) => ({
      evidence,
      hypothesis: 'crosses',
      analyst: 'ann',
      consistency: 'I' as const,
    });
    const ratings = [rating('bridging'), rating('fuel'), rating('bridge'), rating('ponte')];
    const rows = (asOf: string) =>
      drawPicture({
        caseFile: sketchCaseFile(CASE),
        reports: [BRIDGE, PONTE].map(sketchReport),
        ratings,
        asOf,
      }).matrix?.rows;
    expect(rows('2031-01-01')).toBeUndefined();
    // The indicator rests on one report on the 3rd, and on two of different origins from the 5th; nobody looked for fuel.
    const early = rows('2031-02-03');
    expect(early?.map(({ evidence }) => evidence)).toEqual(['bridging', 'bridge']);
    expect(early?.[0]?.origin).toBeDefined();
    expect(early?.[1]?.origin).toBe(early?.[0]?.origin);
    const late = rows('2031-03-16');
    expect(late?.map(({ evidence }) => evidence)).toEqual(['bridging', 'bridge', 'ponte']);
    expect(late?.[0]?.origin).toBeUndefined();
    expect(late?.[1]?.origin).not.toBe(late?.[2]?.origin);
  });
});

describe('laws', () => {
  const some = fc.subarray([BRIDGE, PONTE, FUEL, DENIAL], { minLength: 1 });
  const asOf = fc.constantFrom('2031-02-04', '2031-02-28', '2031-03-31', '2031-04-01', '2031-07-01');

  it('the order of the reports does not matter', () => {
    fc.assert(
      fc.property(some, asOf, (sketches, day) => {
        expect(draw(day, ...[...sketches].reverse())).toEqual(draw(day, ...sketches));
      }),
      { numRuns: 40 },
    );
  });

  it('the same input gives the same output, and survives JSON', () => {
    const picture = draw('2031-02-28', BRIDGE, PONTE, FUEL, DENIAL);
    const { caseFile: _, ...records } = picture;
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
  });

  it('copies of any number, by anybody, move nothing', () => {
    const publisher = fc.constantFrom('Port Wire', 'Il Faro', 'Echo Daily', 'Nobody');
    const copies = fc.array(fc.record({ of: fc.nat(3), publisher, later: fc.integer({ min: 1, max: 40 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, copies, asOf, (sketches, all, day) => {
        const added = all.flatMap(({ of, publisher: by, later }, at): ReportSketch[] => {
          const original = sketches[of % sketches.length];
          if (!original) return [];
          const date = new Date(Date.UTC(2031, 1, 28 + later)).toISOString().slice(0, 10);
          return [{ ...original, id: `copy ${at}`, publisher: by, date }];
        });
        const alone = draw(day, ...sketches);
        const copied = draw(day, ...sketches, ...added);
        expect(copied.posterior).toEqual(alone.posterior);
        expect(copied.origins).toHaveLength(alone.origins.length);
      }),
      { numRuns: 60 },
    );
  });

  it('a later report never changes what was judged of an earlier day', () => {
    fc.assert(
      fc.property(some, (sketches) => {
        const early = sketches.filter(({ date = '' }) => date <= '2031-02-05' && date.length === 10);
        const { caseFile: _, ...then } = draw('2031-02-05', ...sketches);
        const { caseFile: __, ...alone } = draw('2031-02-05', ...early);
        expect(then).toEqual(alone);
      }),
    );
  });
});
