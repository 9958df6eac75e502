import { describe, expect, it } from 'vitest';
import { storyFrequencies, storyProfile } from './story-likeness.ts';

const TEXTS = {
  ferryEn:
    'Ferry stranded off Tarvos\nThe ferry Aurelia lost power on Tuesday off the port of Tarvos with 214 passengers on board, the harbour office said.',
  ferryIt:
    'Traghetto alla deriva davanti a Tarvos\nIl traghetto Aurelia è rimasto senza energia martedì davanti al porto di Tarvos con 214 passeggeri a bordo, dice la capitaneria.',
  ferryToo:
    'Passengers taken off ferry at Tarvos\nAll 214 passengers of the ferry Aurelia, which lost its engines near Tarvos, were brought ashore on Wednesday.',
  tax: 'Parliament votes on tax\nMembers of parliament in the capital voted late at night for a new tax on sugar, which doctors had long asked for.',
  tassa:
    'Il parlamento vota la tassa\nI deputati hanno votato nella notte la nuova imposta sullo zucchero, chiesta da tempo dai medici.',
};

describe('story likeness', () => {
  const profiles = Object.fromEntries(
    Object.entries(TEXTS).map(([name, text]) => [name, storyProfile(text)]),
  );
  const frequencies = storyFrequencies();
  for (const profile of Object.values(profiles)) frequencies.add(profile);
  const likeness = (a: keyof typeof TEXTS, b: keyof typeof TEXTS): number =>
    frequencies.likeness(profiles[a] ?? storyProfile(''), profiles[b] ?? storyProfile(''));

  it('is highest for the same text, and the same both ways', () => {
    expect(likeness('ferryEn', 'ferryEn')).toBeCloseTo(1);
    expect(likeness('ferryEn', 'ferryToo')).toBeCloseTo(likeness('ferryToo', 'ferryEn'));
  });

  it('puts one story over two, within a language and between two', () => {
    expect(likeness('ferryEn', 'ferryToo')).toBeGreaterThan(likeness('ferryEn', 'tax'));
    expect(likeness('ferryEn', 'ferryIt')).toBeGreaterThan(likeness('ferryEn', 'tassa'));
    expect(likeness('ferryIt', 'ferryToo')).toBeGreaterThan(likeness('ferryIt', 'tax'));
  });

  it('is nothing for an empty text', () => {
    expect(frequencies.likeness(storyProfile(''), storyProfile(TEXTS.tax))).toBe(0);
  });
});
