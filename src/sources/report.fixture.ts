import { parseIsoDate, type Span } from '../base/index.ts';
import type { ProvenanceMention, Statement } from '../reading/index.ts';
import type { ReadReport } from './read-report.ts';

/** What a test says of a report; the rest is filled in as a reader would leave it. */
export interface ReportSketch {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly title?: string;
  /** ISO date of any precision. */
  readonly date?: string;
  readonly language?: string;
  /** Notes on lineage; `at` is the passage they stand in. */
  readonly provenance?: readonly {
    readonly kind: ProvenanceMention['kind'];
    readonly at?: string;
    readonly target?: string;
  }[];
  readonly entities?: readonly string[];
  readonly statements?: readonly Statement[];
}

/** A report by hand: its version is its text, and what is not given is empty. */
export function sketchReport(sketch: ReportSketch): ReadReport {
  const date = sketch.date === undefined ? undefined : parseIsoDate(sketch.date);
  const publishedAt = date === undefined ? {} : { publishedAt: { ...date, stated: true } };
  const code = sketch.language ?? 'en';
  return {
    document: {
      kind: 'document',
      id: sketch.id,
      version: `text: ${sketch.text}`,
      format: 'txt',
      text: sketch.text,
      ...(sketch.title === undefined ? {} : { title: sketch.title }),
      ...(sketch.publisher === undefined ? {} : { publisher: sketch.publisher }),
      language: { code, score: 1, stated: true },
      ...publishedAt,
      provenance: [],
      findings: [],
    },
    reading: {
      id: sketch.id,
      version: `text: ${sketch.text}`,
      language: { code, score: 1 },
      ...publishedAt,
      sentences: [],
      mentions: (sketch.entities ?? []).map((entity) => ({
        span: [0, 1] as const,
        type: 'PER' as const,
        entity,
      })),
      times: [],
      places: [],
      statements: sketch.statements ?? [],
      events: [],
      forecasts: [],
      options: [],
      provenance: (sketch.provenance ?? []).map(({ kind, at, target }) => ({
        kind,
        span: at === undefined ? ([0, 1] as const) : passage(sketch.text, at),
        ...(target === undefined ? {} : { target }),
      })),
      findings: [],
    },
  };
}

/** The span of `part` in `text`; throws when it does not stand there. */
export function passage(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" does not stand in the text`);
  return [start, start + part.length];
}
