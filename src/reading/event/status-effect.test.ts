import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_STATUSES } from '../language/en/status-cues.ts';
import { ITALIAN_STATUSES } from '../language/it/status-cues.ts';
import type { EventStatus } from '../reading.ts';
import { isReal, type Standing, underEffect, weaker } from './status-effect.ts';
import { type StatusEffect, statusLexicon } from './status-words.ts';

const STATUSES: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'planned',
  'possible',
  'hypothetical',
  'denied',
  'historical',
];
const standing = (status: EventStatus, anchor: Standing['anchor'] = 'past'): Standing => ({ status, anchor });
const real = standing('happened');
const bare = standing('happened', 'none');
const statuses = fc.constantFrom(...STATUSES);

describe('the effect of a governor', () => {
  it.each<[StatusEffect, EventStatus, EventStatus]>([
    ['denied', 'happened', 'denied'],
    ['denied', 'denied', 'happened'],
    ['excluded', 'happened', 'denied'],
    ['excluded', 'denied', 'possible'],
    ['prevented', 'happened', 'denied'],
    ['prevented', 'denied', 'happened'],
    ['prevented', 'planned', 'hypothetical'],
    ['planned', 'happened', 'planned'],
    ['planned', 'denied', 'denied'],
    ['planned', 'possible', 'possible'],
    ['decided', 'denied', 'possible'],
    ['possible', 'denied', 'denied'],
    ['feared', 'denied', 'possible'],
    ['demanded', 'happened', 'hypothetical'],
    ['ended', 'happened', 'happened'],
    ['ended', 'planned', 'ongoing'],
    ['evidenced', 'denied', 'denied'],
    ['historical', 'happened', 'historical'],
  ])('%s under what is %s: %s', (effect, governor, status) => {
    expect(underEffect(effect, standing(governor), bare)).toBe(status);
  });

  it('cancels two negations: what is denied not to have happened is told to have', () => {
    expect(underEffect('denied', real, standing('denied'))).toBe('happened');
  });

  it('leaves alone what is granted or reported', () => {
    fc.assert(
      fc.property(statuses, statuses, (governor, own) => {
        expect(underEffect('granted', standing(governor), standing(own))).toBe(own);
        expect(underEffect('reported', standing(governor), standing(own))).toBe(own);
      }),
    );
  });

  it('makes nothing real of what is hoped for, feared or hypothetical', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<StatusEffect>('feared', 'doubted', 'possible', 'demanded', 'planned'),
        statuses,
        (effect, governor) => {
          expect(isReal(underEffect(effect, standing(governor), bare))).toBe(false);
        },
      ),
    );
  });
});

describe('the weaker of two statuses', () => {
  it('does not depend on their order', () => {
    fc.assert(fc.property(statuses, statuses, (one, other) => weaker(one, other) === weaker(other, one)));
  });
});

describe('the status words', () => {
  it.each([
    ['en', ENGLISH_STATUSES],
    ['it', ITALIAN_STATUSES],
  ] as const)('hold no key twice in a list (%s)', (_, words) => {
    expect(() => statusLexicon(words)).not.toThrow();
  });

  it('are refused where a key stands twice', () => {
    const twice = { effect: 'denied', words: 'deny' } as const;
    const words = { ...ENGLISH_STATUSES, predicates: [twice, { ...twice, effect: 'planned' as const }] };
    expect(() => statusLexicon(words)).toThrow('"deny" stands twice');
  });
});
