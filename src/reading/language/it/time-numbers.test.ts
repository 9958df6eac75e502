import { describe, expect, it } from 'vitest';
import { italianNumber, italianNumbers } from './time-numbers.ts';

describe('Italian number words', () => {
  it.each([
    [1, 'uno'],
    [17, 'diciassette'],
    [21, 'ventuno'],
    [28, 'ventotto'],
    [33, 'trentatre'],
    [100, 'cento'],
    [150, 'centocinquanta'],
    [999, 'novecentonovantanove'],
    [1000, 'mille'],
    [1978, 'millenovecentosettantotto'],
    [2014, 'duemilaquattordici'],
  ])('%i is %s', (value, word) => {
    expect(italianNumber(value)).toBe(word);
  });

  it('are all different, a final tre with and without its accent', () => {
    const numbers = italianNumbers(1, 2199);
    expect(new Set(Object.values(numbers)).size).toBe(2199);
    expect(numbers['ventitré']).toBe(23);
    expect(numbers['ventitre']).toBe(23);
  });
});
