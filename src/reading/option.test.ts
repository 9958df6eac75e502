import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
