import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

describe('nearest name', () => {
  it.each([
    ['detction', 'detection'],
    ['Detection', 'detection'],
    ['hypothesis', 'hypotheses'],
  ])('%s → %s', (name, meant) => expect(nearestName(name, ['hypotheses', 'detection'])).toBe(meant));

  it.each(['feeds', 'x', ''])('“%s” is near none', (name) =>
    expect(nearestName(name, ['hypotheses', 'detection', 'a'])).toBeUndefined(),
  );

  it('takes little time for a hostile name', () =>
    expect(nearestName('x'.repeat(1_000_000), ['y'.repeat(1_000_000)])).toBe('y'.repeat(1_000_000)));
});
