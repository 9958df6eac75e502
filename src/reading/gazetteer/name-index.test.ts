import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex } from './name-index.ts';

function indexOf(names: readonly string[], decoys: readonly string[] = []): NameIndex<string> {
  const index = new NameIndex<string>('en');
  for (const name of names) index.add(name, name);
  for (const decoy of decoys) index.addDecoy(decoy);
  return index;
}

/** The name met at the first word of `text`, whose words are separated by spaces. */
function met(index: NameIndex<string>, text: string, at = 0): string | undefined {
  return index.longest(text.split(' '), at)?.value;
}

describe('spelling', () => {
  const index = indexOf(['WHO', 'Xi', 'Nato', 'taliban', 'von der Leyen', 'Łódź', '=Malé', 'capi']);

  it.each([
    ['WHO', 'WHO'],
    ['Who', undefined],
    ['Xi', 'Xi'],
    ['XI', undefined],
    ['NATO', 'Nato'],
    ['nato', undefined],
    ['Taliban', 'taliban'],
    ['TALIBAN', 'taliban'],
    ['Von der Leyen', 'von der Leyen'],
    ['von der leyen', undefined],
    ['Lodz', 'Łódź'],
    ['lodz', undefined],
    ['Malé', '=Malé'],
    ['Malé', '=Malé'],
    ['Male', undefined],
    ['MALÉ', undefined],
    ['capi', 'capi'],
    ['capì', undefined],
  ])('%s meets %s', (text, expected) => {
    expect(met(index, text)).toBe(expected);
  });

  it('lets the first name added win, and a later one where the first does not fit', () => {
    const both = indexOf(['Polish', 'polish']);
    expect(met(both, 'Polish')).toBe('Polish');
    expect(met(both, 'polish')).toBe('polish');
  });
});

describe('compounds and apostrophes', () => {
  const index = indexOf(['Kim Jong-un', 'al-Sisi', "Sana'a", "Workers' Party", 'Isis-K', 'Isis']);

  it.each([
    ['Kim Jong-un', 'Kim Jong-un'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Kim Jong‑un', 'Kim Jong-un'],
    ['Al-Sisi', 'al-Sisi'],
    ['al Sisi', 'al-Sisi'],
    ['al-sisi', undefined],
    ['Sana’a', "Sana'a"],
    ['Sanaa', "Sana'a"],
    ["Workers ' Party", "Workers' Party"],
    ['Workers ’ Party', "Workers' Party"],
    ['Workers Party', "Workers' Party"],
    ['Isis-K', 'Isis-K'],
    ['Isis-style', undefined],
    ['al', undefined],
  ])('%s meets %s', (text, expected) => {
    expect(met(index, text)).toBe(expected);
  });
});

describe('hostile input', () => {
  it('stands a compound of a hundred thousand parts and a run of apostrophes', () => {
    const index = indexOf(['al-Sisi']);
    expect(index.longest([`al${'-a'.repeat(100_000)}`], 0)).toBeUndefined();
    expect(index.longest(['al', ...Array<string>(100_000).fill("'"), 'x'], 0)).toBeUndefined();
  });
});

describe('decoys', () => {
  const index = indexOf(['Minsk', 'Kiev'], ['{Minsk} agreements', 'chicken {Kiev}']);

  it('keep a name from being met where the words around it stand', () => {
    expect(met(index, 'Minsk agreements')).toBeUndefined();
    expect(met(index, 'Minsk Agreements')).toBeUndefined();
    expect(met(index, 'Minsk agrees')).toBe('Minsk');
    expect(met(index, 'the chicken Kiev', 2)).toBeUndefined();
    expect(met(index, 'the Kiev chicken', 1)).toBe('Kiev');
    expect(met(index, 'Kiev')).toBe('Kiev');
  });

  it('must hold a known name', () => {
    const wrong = indexOf(['Minsk'], ['{Minsk City} agreements']);
    expect(() => met(wrong, 'Minsk')).toThrow('{Minsk City} agreements');
  });
});

describe('laws', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,7}$/u);
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  it('meets every name that was added, at its full length, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(3),
        (names, pick, before) => {
          const chosen = names[pick % names.length] ?? '';
          const tokens = [...Array<string>(before).fill('x'), ...chosen.split(' ')];
          const hit = indexOf(names).longest(tokens, before);
          expect(hit).toEqual({ length: chosen.split(' ').length, value: chosen });
        },
      ),
    );
  });

  it('never reaches beyond the tokens, whatever they are', () => {
    const tokens = fc.array(fc.oneof(fc.string(), word, fc.constantFrom("'", '’', '-', 'Jong-un')), {
      maxLength: 12,
    });
    const index = indexOf(['Kim Jong-un', "Workers' Party", 'Minsk'], ['{Minsk} agreements']);
    fc.assert(
      fc.property(tokens, fc.integer({ min: -2, max: 14 }), (words, at) => {
        const hit = index.longest(words, at);
        expect(hit === undefined || (hit.length >= 1 && at >= 0 && at + hit.length <= words.length)).toBe(
          true,
        );
      }),
    );
  });
});
