import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment, fingerprint, sharedSequences } from './fingerprint.ts';

describe('fingerprint', () => {
  it('reads numbers of either language alike', () => {
    expect([...fingerprint('arrivati 9.000 soldati e 3,5 tonnellate').numbers].sort()).toEqual([
      '3.5',
      '9000',
    ]);
    expect([...fingerprint('9,000 soldiers and 3.5 tonnes arrived').numbers].sort()).toEqual(['3.5', '9000']);
    expect(fingerprint('nine thousand').numbers.has('9')).toBe(true);
  });

  it('takes a word with a capital for a name only inside a sentence', () => {
    const { names } = fingerprint('Trains left Orsha. Nobody saw Captain Vero');
    expect([...names].sort()).toEqual(['captain', 'orsha', 'vero']);
  });

  it('has no word sequence under five words', () => {
    expect(fingerprint('troops on the move').sequences).toHaveLength(0);
    expect(fingerprint('troops on the move again').sequences).toHaveLength(1);
  });

  it('is bounded: only the first 200,000 code units are compared', () => {
    expect(fingerprint('word '.repeat(1_000_000)).words).toHaveLength(40_000);
  });
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 });

describe('shared word sequences', () => {
  it('agree with comparing the sequences word by word', () => {
    const runs = (text: readonly string[]) =>
      new Set(text.flatMap((_, at) => (at + 5 <= text.length ? [text.slice(at, at + 5).join(' ')] : [])));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [runsA, runsB] = [runs(a), runs(b)];
        const both = [...runsA].filter((run) => runsB.has(run)).length;
        expect(sharedSequences(fingerprint(a.join(' ')), fingerprint(b.join(' ')))).toBe(both);
      }),
    );
  });

  it('are all of a text in itself, and contained in either order alike', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [fingerprint(a.join(' ')), fingerprint(b.join(' '))];
        expect(containment(x, y)).toBe(containment(y, x));
        expect(containment(x, x)).toBe(a.length >= 5 ? 1 : 0);
      }),
    );
  });
});
