import type { Language } from '../base/index.ts';
import { createReader } from './reader.ts';
import type { Reading } from './reading.ts';
import { SHIPPED_MODELS } from './shipped-models.fixture.ts';

const READER = createReader(SHIPPED_MODELS);

/** The reading of a text of 20 December 2022. */
export function readText(text: string, language: Language): Reading {
  return READER.read({
    id: 'test',
    version: 'test',
    text,
    language: { code: language, score: 1, stated: true },
    publishedAt: { from: '2022-12-20', to: '2022-12-20', precision: 'day', vague: false, stated: true },
  });
}
