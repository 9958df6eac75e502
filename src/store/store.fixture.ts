import { createHash } from 'node:crypto';
import type { Document } from '../intake/index.ts';
import type { Reading } from '../reading/index.ts';

/** A valid document with the id and clean text given; its version is the real hash of the text. */
export function documentOf(id: string, text: string): Document {
  return {
    kind: 'document',
    id,
    version: createHash('sha256').update(text, 'utf8').digest('hex'),
    format: 'txt',
    text,
    title: `Title of ${id}`,
    language: { code: 'it', score: 1, stated: true },
    publishedAt: { from: '2031-04-01', to: '2031-04-30', precision: 'month', vague: false, stated: true },
    provenance: [{ field: 'date', from: 'first-line', value: '2031-04' }],
    findings: [],
  };
}

/** What a reader might make of the document: one sentence and one statement. `phrase` tells readings apart. */
export function readingOf(document: Document, phrase: string = 'probabile'): Reading {
  const whole = [0, Math.max(1, document.text.length)] as const;
  return {
    id: document.id,
    version: document.version,
    language: { code: document.language.code, score: document.language.score },
    sentences: [whole],
    mentions: [{ span: whole, type: 'ORG' }],
    times: [],
    places: [],
    statements: [
      {
        source: 'implicit',
        cue: [whole],
        content: [whole],
        kind: 'forecast',
        polarity: 'positive',
        certainty: { phrase, low: 0.55, high: 0.8, scale: 'icd203' },
      },
    ],
    events: [],
    forecasts: [],
    options: [],
    provenance: [],
    findings: [],
  };
}
