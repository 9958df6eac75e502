import { describe, expect, it } from 'vitest';
import type { NumberAct } from './act/number-act.ts';
import { numbersOn } from './numbers-on.ts';
import { sketchCase } from './picture.fixture.ts';

const at = (value: number) => ({ low: value, high: value });
const said = { at: '2031-02-09T10:00:00Z', by: 'Ann Ferri', reason: 'asked again' };
const likelihood = (
  id: string,
  more: Partial<Extract<NumberAct, { kind: 'set-likelihood' }>>,
): NumberAct => ({
  ...said,
  id,
  kind: 'set-likelihood',
  indicator: 'bridging',
  likelihood: {},
  ...more,
});

describe('numbers set by acts', () => {
  it('replace what the case says, the later act over the earlier, and leave the rest', () => {
    const { case: judged, findings } = numbersOn(sketchCase(), [
      likelihood('1', { likelihood: { crosses: { low: 0.5, high: 0.9 }, parades: at(0.3) } }),
      likelihood('2', { likelihood: { parades: at(0.15) } }),
    ]);
    const [indicator] = judged.indicators;
    expect(indicator?.likelihood).toEqual({ crosses: 0.7, parades: 0.15, 'something-else': 0.1 });
    expect(indicator?.ranges).toEqual({ crosses: { low: 0.5, high: 0.9 } });
    expect(findings).toEqual([]);
  });

  it('take a range away when one number is given', () => {
    const { case: judged } = numbersOn(sketchCase(), [
      likelihood('1', { likelihood: { crosses: { low: 0.5, high: 0.9 } } }),
      likelihood('2', { likelihood: { crosses: at(0.6) } }),
    ]);
    expect(judged.indicators[0]).not.toHaveProperty('ranges');
  });

  it('are scaled, with a finding, when priors do not add up', () => {
    const priors = { crosses: at(0.5), parades: at(0.5), 'something-else': at(0.25) };
    const { case: judged, findings } = numbersOn(sketchCase(), [
      { ...said, id: '1', kind: 'set-priors', priors },
    ]);
    expect(judged.hypotheses.map(({ prior }) => prior)).toEqual([0.4, 0.4, 0.2]);
    expect(findings).toMatchObject([{ code: 'coherence/priors' }]);
  });

  it.each([
    ['an unknown hypothesis', likelihood('1', { likelihood: { flies: at(0.5) } }), 'names flies'],
    ['an unknown indicator', likelihood('1', { indicator: 'x', likelihood: {} }), 'names x'],
    [
      'priors for some only',
      { ...said, id: '1', kind: 'set-priors', priors: { crosses: at(0.5) } } as const,
      'gives parades no prior',
    ],
  ])('are passed over for %s', (_, act, problem) => {
    const { case: judged, findings } = numbersOn(sketchCase(), [act]);
    expect(judged).toEqual(sketchCase());
    expect(findings).toMatchObject([{ code: 'judgement/act', severity: 'error' }]);
    expect(findings[0]?.message).toContain(problem);
  });
});
