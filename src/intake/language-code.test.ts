import { expect, it } from 'vitest';
import { languageCode } from './language-code.ts';

it.each([
  ['it', 'it'],
  ['IT-it', 'it'],
  ['en_US', 'en'],
  ['ita', 'it'],
  [' Italiano ', 'it'],
  ['inglese', 'en'],
  ['русский', 'ru'],
  ['vec', 'vec'],
])('knows %s', (value, code) => {
  expect(languageCode(value)).toBe(code);
});

it.each(['', 'und', 'veneziano', 'it is', '12', '*'])('does not know "%s"', (value) => {
  expect(languageCode(value)).toBeUndefined();
});
