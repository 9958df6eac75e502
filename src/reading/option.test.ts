import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../base/index.ts';
import { ENGLISH_OPTION_CORPUS } from './language/en/option-cues.corpus.ts';
import { ITALIAN_OPTION_CORPUS } from './language/it/option-cues.corpus.ts';
import { readText } from './read-text.fixture.ts';

describe.each([
  ['en', ENGLISH_OPTION_CORPUS],
  ['it', ITALIAN_OPTION_CORPUS],
] as const)('options in %s', (language, corpus) => {
  it.each(corpus.map(([text, ...options]) => [text, options] as const))('%s', (text, options) => {
    expect(readText(text, language).options.map(({ span }) => text.slice(...span))).toEqual(options);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'one another option could include be una opzione potrebbe essere or o , . that che a un the alternatively in alternativa'.split(
      ' ',
    ),
  );

  it.each(LANGUAGES)(
    'gives options in order, none inside another, held by statements that exist (%s)',
    (language) => {
      fc.assert(
        fc.property(fc.array(words, { maxLength: 50 }), (list) => {
          const text = list.join(' ');
          const { options, statements } = readText(text, language);
          let last = 0;
          for (const { span, statement } of options) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeLessThanOrEqual(text.length);
            last = span[1];
            if (statement !== undefined) expect(statements[statement]).toBeDefined();
          }
        }),
      );
    },
  );
});
