import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formFeatures } from './form-features.ts';

function shared(one: string, other: string): number {
  const features = new Set(formFeatures(one));
  return [...formFeatures(other)].filter((feature) => features.has(feature)).length;
}

describe('the features of a form', () => {
  it('begin with the lower-case word, so that capitals change only the spelling', () => {
    expect(formFeatures('Roma')[0]).toBe(formFeatures('roma')[0]);
    expect(formFeatures('Roma')[1]).not.toBe(formFeatures('roma')[1]);
  });

  it('are alike for words of one ending, and for numbers of one length', () => {
    expect(shared('arrivarono', 'partirono')).toBeGreaterThan(shared('arrivarono', 'partenza'));
    expect([...formFeatures('1994')]).toEqual([...formFeatures('2022')]);
  });

  it('tell an elided article with either apostrophe alike', () => {
    expect([...formFeatures('l’')].slice(0, 1)).toEqual([...formFeatures("l'")].slice(0, 1));
  });

  it('are bounded for endless words, lone surrogates and control characters', () => {
    expect(formFeatures('a'.repeat(1_000_000)).length).toBeLessThan(60);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (form) => formFeatures(form).length < 60));
  });
});
