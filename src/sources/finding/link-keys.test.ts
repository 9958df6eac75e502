import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyedText, linkKeyMaker } from './link-keys.ts';

const keysOf = linkKeyMaker();
const shared = (a: Uint32Array, b: Uint32Array): number => a.filter((key) => b.includes(key)).length;
const sharedFacts = (a: KeyedText, b: KeyedText): number => shared(keysOf(a).facts, keysOf(b).facts);
const sharedWording = (a: string, b: string): number =>
  shared(keysOf({ text: a, language: 'en' }).wording, keysOf({ text: b, language: 'en' }).wording);

const ENGLISH = `The mayor of Valdo, Irena Kostrova, said on Tuesday that 1,250 people had left the district since the dam
at Orsk began to leak. Some 340 of them sleep in a school in Florence, where Captain Bellini counts 26 buses.`;
const ITALIAN = `Da quando la diga di Orsk ha cominciato a perdere acqua, 1.250 persone hanno lasciato il distretto, ha detto
martedì la sindaca di Valdo, Irena Kostrova. Circa 340 dormono in una scuola di Firenze, dove il capitano Bellini conta 26 autobus.`;
const OTHER = `A fishing cooperative in Narva has signed an agreement with two shipyards for the repair of 48 boats, the ministry
in Tallinn announced. Director Saar expects the first 19 boats to leave the docks of Paldiski in autumn.`;

describe('keys of facts', () => {
  it('are shared by a text and its translation', () => {
    const pair = [
      { text: ENGLISH, language: 'en' },
      { text: ITALIAN, language: 'it' },
    ] as const;
    expect(sharedFacts(...pair)).toBeGreaterThan(20);
  });

  it('are shared across spellings and scripts of a name', () => {
    const of = (name: string, language = 'en') => ({ text: `In town ${name} met 140 miners.`, language });
    expect(sharedFacts(of('Zelensky'), of('Zelenskij'))).toBe(1);
    expect(sharedFacts(of('Zelensky'), of('Зеленский', 'und'))).toBe(1);
  });

  it.each([
    ['9.000', 'it', '9,000', 'en'],
    ['9000', 'it', '9 thousand', 'en'],
    ['venti', 'it', 'twenty', 'en'],
  ])('read the number %s (%s) as %s (%s)', (one, language, other, otherLanguage) => {
    const of = (number: string, code: string) => ({ text: `x Orsk ${number} y`, language: code });
    expect(sharedFacts(of(one, language), of(other, otherLanguage))).toBe(1);
  });

  it('are not shared by texts on other matters, small numbers and years notwithstanding', () => {
    const text = `${OTHER} In 2031 there were 12 of them.`;
    expect(
      sharedFacts({ text, language: 'en' }, { text: `${ENGLISH} In 2031 there were 12.`, language: 'en' }),
    ).toBe(0);
  });

  it.each([
    ['one fact makes no pair', 'It rained over Orsk all day.'],
    ['a headline in title case has no names', 'Mayor Of Valdo Resigns After Flood In Orsk'],
    ['openers of sentences are no names', 'Trains left. Nobody stayed. “Soldiers came.” – Buses followed.'],
    ['months and weekdays are no names', 'It was in March, on Tuesday or Friday, perhaps in June.'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(keysOf({ text, language: 'en' }).facts).toHaveLength(0));

  it('leave the name of the publisher out', () => {
    const text = 'The dam at Orsk broke, Corriere wrote, and Valdo was flooded.';
    expect(keysOf({ text, language: 'en' }).facts).toHaveLength(3);
    expect(keysOf({ text, language: 'en', publisher: 'Corriere' }).facts).toHaveLength(1);
  });
});

describe('keys of wording', () => {
  it('are few, and as many shared as texts have word sequences in common', () => {
    expect(keysOf({ text: ENGLISH, language: 'en' }).wording.length).toBeLessThanOrEqual(26);
    expect(sharedWording(ENGLISH, ENGLISH.toUpperCase().replaceAll('.', '!'))).toBe(
      keysOf({ text: ENGLISH, language: 'en' }).wording.length,
    );
    expect(sharedWording(ENGLISH, OTHER)).toBe(0);
    expect(sharedWording(ENGLISH, ENGLISH.replace('Some 340', 'About 340'))).toBeGreaterThan(14);
  });

  it('find a text again in a longer one that begins with it', () => {
    const words = (seed: number, count: number) =>
      Array.from({ length: count }, (_, at) =>
        `w${((seed + at) * 7919) % 10_007}`.replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? ''),
      ).join(' ');
    const opening = words(1, 60);
    expect(sharedWording(opening, `${opening} ${words(5_000, 3_000)}`)).toBeGreaterThanOrEqual(2);
  });

  it('are none for fewer than five words, and one for five', () => {
    expect(keysOf({ text: 'troops on the move', language: 'en' }).wording).toHaveLength(0);
    expect(keysOf({ text: 'troops on the move again', language: 'en' }).wording).toHaveLength(1);
  });

  it('do not look beyond 200,000 code units', () => {
    const long = 'ab cd ef gh ij '.repeat(20_000);
    expect(sharedWording(long, `${long}${ENGLISH}`)).toBe(
      keysOf({ text: long, language: 'en' }).wording.length,
    );
  });
});

describe('laws', () => {
  it('keys are different 32-bit numbers, bounded in number, and the same from a maker that has seen other texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aBé 9.,\n«Ж-'), maxLength: 400 });
    fc.assert(
      fc.property(text, fc.constantFrom('it', 'en', 'und', '__proto__'), (any, language) => {
        const keys = keysOf({ text: any, language });
        expect(linkKeyMaker()({ text: any, language })).toEqual(keys);
        expect(new Set(keys.wording).size).toBe(keys.wording.length);
        expect(new Set(keys.facts).size).toBe(keys.facts.length);
        expect(keys.wording.length).toBeLessThanOrEqual(26);
        expect(keys.facts.length).toBeLessThanOrEqual(36);
      }),
    );
  });
});
