import { describe, expect, it } from 'vitest';
import { moveReason } from './move-reason.ts';
import { sketchCase, sketchIndicator } from './picture.fixture.ts';

const news = { indicator: 'bridging', day: '2031-02-03' } as const;

describe('the reason for a move', () => {
  it('says what is expected where, and by how much the odds change', () => {
    expect(moveReason(sketchCase(), { ...news, sense: 'seen', move: Math.log(2) })).toEqual({
      en: 'sign bridging: reported on 2031-02-03; it is expected most if this holds: it crosses (80 %), least if this: something else (10 %); the odds of yes are multiplied by 2.00.',
      it: 'sign bridging: segno riferito il 2031-02-03; è atteso soprattutto se vale questo: it crosses (80 %), meno di tutto se vale questo: something else (10 %); il rapporto tra sì e no viene moltiplicato per 2,00.',
    });
    expect(moveReason(sketchCase(), { ...news, sense: 'absent', move: -Math.log(4) }).en).toMatch(
      /not seen by 2031-02-03.* divided by 4\.00\.$/u,
    );
  });

  it('says that a sign expected alike moves nothing', () => {
    const same = { crosses: 0.9, parades: 0.9, 'something-else': 0.9 };
    const judged = sketchCase({ indicators: [sketchIndicator('bridging', { likelihood: same })] });
    expect(moveReason(judged, { ...news, sense: 'seen', move: 1e-12 }).en).toBe(
      'sign bridging: reported on 2031-02-03; it is expected alike under every explanation; the odds of yes stay as they are.',
    );
  });

  it('says that news that a sign is over takes back', () => {
    expect(moveReason(sketchCase(), { ...news, sense: 'receded', move: -1 }).it).toMatch(/dato per cessato/u);
  });
});
