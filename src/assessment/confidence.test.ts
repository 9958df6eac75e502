import { describe, expect, it } from 'vitest';
import type { Picture } from '../judgement/index.ts';
import { confidenceOf, missing } from './confidence.ts';
import { EARLIER, PICTURE } from './picture.fixture.ts';
import { indexPicture } from './picture-index.ts';
import { CONFIDENCE_LEVELS } from './vocabulary/confidence-levels.ts';

function levelOf(picture: Picture): string {
  return confidenceOf(picture, indexPicture(picture)).level.id;
}

const HIGH = CONFIDENCE_LEVELS[0];
if (!HIGH) throw new Error('no levels');
const ENOUGH = {
  origins: 5,
  best: { name: 'Northern Wire', reliability: 'B' as const },
  lookedFor: 8,
  indicators: 10,
  troubles: 0,
};

describe('confidence in the basis', () => {
  it('counts distinct origins of counted witnesses and reports of absence', () => {
    expect(confidenceOf(PICTURE, indexPicture(PICTURE))).toMatchObject({
      origins: 4,
      best: { name: 'Northern Wire', reliability: 'B' },
      lookedFor: 5,
      indicators: 7,
      troubles: 1,
      level: { id: 'moderate' },
      next: { id: 'high' },
    });
  });

  it('is low when everything goes back to one origin, however many copies', () => {
    expect(levelOf(EARLIER)).toBe('low');
  });

  it('does not depend on how probable the answer is', () => {
    const sure: Picture = { ...PICTURE, posterior: { ...PICTURE.posterior, yes: 0.99 } };
    expect(levelOf(sure)).toBe(levelOf(PICTURE));
  });

  it.each([
    ['nothing', ENOUGH, []],
    ['an origin', { ...ENOUGH, origins: 4 }, ['origins']],
    [
      'a good source',
      { ...ENOUGH, best: { name: 'Vistula Gazette', reliability: 'C' as const } },
      ['reliability'],
    ],
    ['coverage', { ...ENOUGH, lookedFor: 7 }, ['lookedFor']],
    ['readable inputs', { ...ENOUGH, troubles: 1 }, ['troubles']],
  ])('misses the top level for want of %s', (_what, measures, expected) => {
    expect(missing(measures, HIGH)).toEqual(expected);
  });

  it('takes a basis without a graded source for one without a basis', () => {
    const { best, ...ungraded } = ENOUGH;
    expect(best.reliability).toBe('B');
    expect(missing(ungraded, HIGH)).toEqual(['reliability']);
  });
});
