import { type Interval, parseIsoDate, type Span } from '../base/index.ts';
import type { EventStatus, StatementKind } from '../reading/index.ts';
import type { ReadReport, SourceProfile } from '../sources/index.ts';
import type { Case, CaseFile, Indicator } from './case.ts';

const localised = (text: string) => ({ en: text, it: text });

/** A source of reliability B with reporting of its own, unless said otherwise. */
function sketchSource(name: string, more: Partial<SourceProfile> = {}): SourceProfile {
  return {
    name,
    aliases: [],
    reliability: 'B',
    lineage: 'own-reporting',
    limitation: localised('far away'),
    ...more,
  };
}

/** A sign of the year 2031 that is seen in any event with the word "bridge", and likelier if the army crosses. */
export function sketchIndicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    observable: localised(`sign ${id}`),
    window: { from: '2031-01-01', to: '2031-03-31' },
    seen: [{ record: 'event', words: [['bridge*', 'ponte', 'ponti']] }],
    absent: [{ record: 'statement', polarity: 'negative', words: [['bridge*', 'ponte', 'ponti']] }],
    likelihood: { crosses: 0.8, parades: 0.2, 'something-else': 0.1 },
    detection: 0.9,
    ...more,
  };
}

/** Will the army of an invented country cross a river in 2031? */
export function sketchCase(more: Partial<Case> = {}): Case {
  return {
    id: 'river',
    question: localised('Will the army cross the river?'),
    opened: '2031-01-01',
    horizon: '2031-06-30',
    languages: ['it', 'en'],
    scale: 'icd203',
    hypotheses: [
      { id: 'crosses', claim: localised('it crosses'), prior: 0.2, answersYes: true },
      { id: 'parades', claim: localised('it parades'), prior: 0.5, answersYes: false },
      { id: 'something-else', claim: localised('something else'), prior: 0.3, answersYes: false },
    ],
    indicators: [sketchIndicator('bridging')],
    sources: [
      sketchSource('Port Wire'),
      sketchSource('Il Faro'),
      sketchSource('Echo Daily', { lineage: 'relays', reliability: 'C' }),
      sketchSource('Marshal Orla', {
        aliases: ['Orla'],
        reliability: 'D',
        interest: localised('commands the army'),
      }),
      sketchSource('River Guard', { aliases: ['guardia fluviale'] }),
    ],
    ...more,
  };
}

/** The case as a file whose text is its id. */
export function sketchCaseFile(judged: Case = sketchCase()): CaseFile {
  return { case: judged, text: judged.id, version: 'v', places: new Map(), findings: [] };
}

/** A report in the words of a test; passages are given as parts of `text`. */
export interface ReportSketch {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  /** ISO date of any precision; none for an undated report. */
  readonly date?: string;
  readonly language?: string;
  readonly statements?: readonly {
    readonly content: string;
    readonly source?: string;
    readonly speaker?: string;
    readonly kind?: StatementKind;
    readonly polarity?: 'positive' | 'negative';
    readonly hedged?: boolean;
    /** Upper end of the statement's certainty; 1 when left out. */
    readonly atMost?: number;
    readonly saidAt?: Interval;
  }[];
  readonly events?: readonly {
    readonly trigger: string;
    readonly type?: string;
    readonly actors?: readonly string[];
    readonly status?: EventStatus;
    readonly statement?: number;
  }[];
  readonly forecasts?: readonly {
    readonly statement: number;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly options?: readonly string[];
  readonly places?: readonly { readonly at: string; readonly country: string }[];
  readonly corrects?: true;
  readonly reprints?: string;
}

/** The report as taken in and read: sentences end at full stops, actors of events are countries. */
export function sketchReport(sketch: ReportSketch): ReadReport {
  const { id, text } = sketch;
  const at = (part: string): Span => {
    const start = text.indexOf(part);
    if (start < 0) throw new Error(`"${part}" does not stand in the text`);
    return [start, start + part.length];
  };
  const date = sketch.date === undefined ? undefined : parseIsoDate(sketch.date);
  const publishedAt = date ? { publishedAt: { ...date, stated: true } } : {};
  const language = { code: sketch.language ?? 'en', score: 1 };
  const version = `text: ${text}`;
  return {
    document: {
      kind: 'document',
      id,
      version,
      format: 'txt',
      text,
      ...(sketch.publisher === undefined ? {} : { publisher: sketch.publisher }),
      language: { ...language, stated: true },
      ...publishedAt,
      provenance: [],
      findings: [],
    },
    reading: {
      id,
      version,
      language,
      ...publishedAt,
      sentences: [...text.matchAll(/[^.]+\.?/gu)].map(
        ({ 0: sentence, index }): Span => [index, index + sentence.length],
      ),
      mentions: [],
      times: [],
      places: (sketch.places ?? []).map(({ at: part, country }) => ({ span: at(part), name: part, country })),
      statements: (sketch.statements ?? []).map(
        ({ content, source, speaker, kind, polarity, hedged, atMost = 1, saidAt }) => ({
          source: source === undefined ? 'implicit' : [at(source)],
          cue: [],
          content: [at(content)],
          ...(speaker === undefined ? {} : { speaker }),
          ...(saidAt === undefined ? {} : { saidAt }),
          kind: kind ?? 'assertion',
          polarity: polarity ?? 'positive',
          certainty: {
            low: Math.min(0.95, atMost),
            high: atMost,
            scale: 'icd203',
            ...(hedged ? { hedged } : {}),
          },
        }),
      ),
      events: (sketch.events ?? []).map(({ trigger, type, actors, status, statement }) => ({
        type: type ?? 'MOBILIZE',
        trigger: [at(trigger)],
        actors: (actors ?? ['AAA']).map((country) => ({ text: country, country })),
        recipients: [],
        status: status ?? 'happened',
        ...(statement === undefined ? {} : { statement }),
      })),
      forecasts: (sketch.forecasts ?? []).map(({ statement, from, to }) => ({
        statement,
        window: { ...(from ? { from } : {}), ...(to ? { to } : {}), vague: true },
        probability: { low: 0.55, high: 0.8, scale: 'icd203' },
      })),
      options: (sketch.options ?? []).map((part) => ({ span: at(part) })),
      provenance: [
        ...(sketch.corrects ? [{ kind: 'correction-of' as const, span: [0, 1] as const }] : []),
        ...(sketch.reprints
          ? [{ kind: 'reprint-of' as const, span: [0, 1] as const, target: sketch.reprints }]
          : []),
      ],
      findings: [],
    },
  };
}
