import { describe, expect, it } from 'vitest';
import type { CaseAct } from './act/case-acts.ts';
import { drawPicture } from './draw-picture.ts';
import type { Rating } from './matrix/consistency.ts';
import { type ReportSketch, sketchCase, sketchCaseFile, sketchReport } from './picture.fixture.ts';

const BRIDGE: ReportSketch = {
  id: 'bridge',
  text: 'Two bridges were laid near Orsk.',
  publisher: 'Port Wire',
  date: '2031-02-03',
  events: [{ trigger: 'were laid' }],
};
const SECOND: ReportSketch = {
  ...BRIDGE,
  id: 'second',
  text: 'Fishermen of Valdo saw a bridge go up.',
  publisher: 'Il Faro',
  events: [{ trigger: 'saw' }],
};

const gates = (
  sketches: readonly ReportSketch[],
  more: {
    readonly ratings?: readonly Rating[];
    readonly acts?: readonly CaseAct[];
    readonly asOf?: string;
  } = {},
) =>
  drawPicture({
    caseFile: sketchCaseFile(sketchCase()),
    reports: sketches.map(sketchReport),
    asOf: more.asOf ?? '2031-02-10',
    ...more,
  }).gates;
const ids = (...given: Parameters<typeof gates>) => gates(...given).map(({ id }) => id);

const rated = (evidence: string, ratings: Readonly<Record<string, Rating['consistency']>>): Rating[] =>
  Object.entries(ratings).map(([hypothesis, consistency]) => ({
    evidence,
    hypothesis,
    analyst: 'ferri',
    consistency,
  }));

describe('soft gates', () => {
  it('ask about key evidence of one origin, not of two', () => {
    expect(ids([BRIDGE])).toEqual(['single-origin/bridging']);
    expect(ids([BRIDGE, SECOND])).toEqual([]);
  });

  it('ask when nothing was looked for that could hurt the leading hypothesis', () => {
    expect(ids([])).toEqual(['no-disconfirmation/parades']);
  });

  it('ask when another hypothesis is less inconsistent', () => {
    const ratings = rated('bridging', { crosses: 'I', parades: 'C', 'something-else': 'I' });
    expect(ids([BRIDGE, SECOND], { ratings })).toContain('rival-less-inconsistent/parades');
  });

  it('ask about a linchpin that a weak source reports', () => {
    const weak: ReportSketch = { ...SECOND, id: 'weak', publisher: 'Nobody' };
    const ratings = (evidence: string) => [
      ...rated(evidence, { crosses: 'C', parades: 'I', 'something-else': 'I' }),
      ...rated('bridging', { crosses: 'I', parades: 'C', 'something-else': 'I' }),
    ];
    expect(ids([BRIDGE, weak], { ratings: ratings('weak') })).toContain('unsupported-linchpin/weak');
    expect(ids([BRIDGE, SECOND], { ratings: ratings('second') })).toEqual([]);
  });

  it('keep the reason of whoever answered last, from the day on which it was given', () => {
    const answer: CaseAct = {
      id: 'a1',
      kind: 'answer-gate',
      at: '2031-02-09T10:00:00Z',
      by: 'Ann Ferri',
      reason: 'the picture shows it',
      gate: 'single-origin/bridging',
    };
    expect(gates([BRIDGE], { acts: [answer] })).toMatchObject([
      { answer: { by: 'Ann Ferri', on: '2031-02-09', reason: 'the picture shows it' } },
    ]);
    expect(gates([BRIDGE], { acts: [answer], asOf: '2031-02-08' })[0]).not.toHaveProperty('answer');
  });
});
