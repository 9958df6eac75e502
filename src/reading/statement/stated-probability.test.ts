import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../base/index.ts';
import { ENGLISH } from '../language/en/index.ts';
import { ITALIAN } from '../language/it/index.ts';
import { sceneOf } from '../scene-of.ts';
import { SHIPPED_MODELS } from '../shipped-models.fixture.ts';
import { timeFinder } from '../time/find-times.ts';
import { statedProbability } from './stated-probability.ts';

const RULES = { en: ENGLISH, it: ITALIAN };
const TIMES = { en: timeFinder(ENGLISH.time), it: timeFinder(ITALIAN.time) };

function stated(text: string, language: Language): readonly [string, number, number] | undefined {
  const rules = RULES[language];
  const scene = sceneOf({ text, rules, models: SHIPPED_MODELS, findTimes: TIMES[language] });
  const whole = { from: 0, to: scene.tokens.count };
  const found = statedProbability(scene, rules.attribution.stance, whole);
  if (!found) return undefined;
  const { starts, ends } = scene.tokens;
  return [text.slice(starts[found.from], ends[found.to - 1]), found.range.low, found.range.high];
}

describe('a probability given as a number', () => {
  it.each([
    ['en', 'There is a 70 per cent chance of rain.', '70 per cent chance', 0.7, 0.7],
    ['en', 'The probability of a breach is 15%.', 'probability of a breach is 15%', 0.15, 0.15],
    ['en', 'They put the odds at 60 to 70 percent.', 'odds at 60 to 70 percent', 0.6, 0.7],
    ['en', 'There is a one in five chance of a flood.', 'one in five chance', 0.2, 0.2],
    ['it', 'C’è una probabilità del 70 per cento.', 'probabilità del 70 per cento', 0.7, 0.7],
    ['it', 'Le probabilità vanno dal 60 al 70%.', 'probabilità vanno dal 60 al 70%', 0.6, 0.7],
    ['it', 'C’è una possibilità su cinque, una su cinque.', 'possibilità su cinque, una su cinque', 0.2, 0.2],
    ['it', 'Il rischio di un crollo è del 12,5%.', 'rischio di un crollo è del 12,5%', 0.125, 0.125],
  ] as const)('%s: %s', (language, text, words, low, high) => {
    expect(stated(text, language)).toEqual([words, low, high]);
  });

  it.each([
    ['en', 'Prices rose by 70 per cent.'],
    ['en', 'There is a chance of rain.'],
    ['en', 'The chance fell, and 40 people left with 12 dogs.'],
    ['en', 'A 300 per cent chance is none.'],
    ['it', 'I prezzi sono saliti del 70 per cento.'],
    ['it', 'C’è una possibilità di pioggia.'],
    ['it', 'Una probabilità del 300 per cento non esiste.'],
  ] as const)('is none (%s): %s', (language, text) => {
    expect(stated(text, language)).toBeUndefined();
  });

  it('is never more than certain, nor less than impossible', () => {
    const words = fc.constantFrom(
      ...'chance probability 70 % per cent 1e9 one in five 99,9 999999 0 to a of'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (list) => {
        const found = stated(list.join(' '), 'en');
        if (!found) return;
        expect(found[1]).toBeGreaterThanOrEqual(0);
        expect(found[2]).toBeLessThanOrEqual(1);
        expect(found[1]).toBeLessThanOrEqual(found[2]);
      }),
    );
  });
});
