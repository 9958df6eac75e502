import { contentVersion } from '../../src/intake/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { shippedModels } from '../../src/cli/reading-models.ts';
import type { ReadReport } from '../../src/sources/index.ts';

const READER = createReader(shippedModels());

/** What a test says of a report that the reader reads. */
export interface ReportText {
  readonly id: string;
  readonly text: string;
  readonly language: 'en' | 'it';
  readonly publisher?: string;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** A report as the reader reads it, without a file. */
export function readStory({ id, text, language, publisher, title, date }: ReportText): ReadReport {
  const document = {
    kind: 'document' as const,
    ...{ id, version: contentVersion(text), format: 'line' as const, text },
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    language: { code: language, score: 1, stated: true },
    publishedAt: { from: date, to: date, precision: 'day' as const, vague: false, stated: true },
    provenance: [],
    findings: [],
  };
  return { document, reading: READER.read(document) };
}
