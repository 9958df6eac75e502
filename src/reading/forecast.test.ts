import { describe, expect, it } from 'vitest';
import { readText } from './read-text.fixture.ts';
import type { Forecast } from './reading.ts';

const forecasts = (text: string, language: 'en' | 'it'): readonly Forecast[] =>
  readText(text, language).forecasts;

describe('a forecast', () => {
  it.each([
    [
      'en',
      'The general said that Serbia will attack in March 2023.',
      { from: '2023-03-01', to: '2023-03-31', vague: false },
    ],
    [
      'it',
      'Il generale ha detto che la Serbia attaccherà a marzo 2023.',
      { from: '2023-03-01', to: '2023-03-31', vague: false },
    ],
    ['en', 'Analysts expect that the siege will end.', { from: '2022-12-20', vague: true }],
    ['it', "Gli analisti prevedono che l'assedio finirà.", { from: '2022-12-20', vague: true }],
  ] as const)(
    'has the window that its content names, or opens at the document date (%s: %s)',
    (language, text, window) => {
      expect(forecasts(text, language).map((forecast) => forecast.window)).toEqual([window]);
    },
  );

  it.each([
    ['en', 'The general said that Serbia attacked in March 2022.'],
    ['it', 'Il generale ha detto che la Serbia ha attaccato a marzo 2022.'],
    ['en', 'The general denied that Serbia will attack in March 2023.'],
    ['it', 'Il generale ha negato che la Serbia attaccherà a marzo 2023.'],
    ['en', 'Serbia will attack in March 2023.'],
    ['it', 'La Serbia attaccherà a marzo 2023.'],
  ] as const)('is nobody’s past, denial, or unattributed word (%s: %s)', (language, text) => {
    expect(forecasts(text, language)).toEqual([]);
  });

  it('keeps the words of probability with their range', () => {
    const [forecast] = forecasts('The general said that Serbia will probably attack in March 2023.', 'en');
    expect(forecast?.probability.phrase).toBe('probably');
    expect(forecast?.probability.low).toBeGreaterThan(0.5);
  });
});
