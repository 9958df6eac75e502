import type { DatedInterval, Finding, Interval, Span, WordedProbability } from '../base/index.ts';

/** A stretch of text that names something. `entity` is set when the gazetteer or the document itself says which thing. */
export interface Mention {
  readonly span: Span;
  readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC';
  readonly entity?: string;
}

/** A time expression and the interval it stands for; no ends when the text gives no way to place it. */
export interface TimeExpression {
  readonly span: Span;
  readonly type: 'date' | 'time' | 'interval' | 'duration' | 'recurrence';
  readonly from?: string;
  readonly to?: string;
  readonly precision: Interval['precision'];
  readonly vague: boolean;
  /** True when the text alone fixes it; false when the document date was needed. */
  readonly stated: boolean;
  /** How long a duration is, or how far apart what recurs is, as an ISO 8601 duration ("P3D", "PT1.5H"); absent where nobody counted. */
  readonly length?: string;
}

/** A place mention resolved as far as the gazetteer allows. `country` is ISO 3166-1 alpha-3. */
export interface PlaceMention {
  readonly span: Span;
  readonly name: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonames?: number;
}

export type StatementKind =
  | 'assertion'
  | 'denial'
  | 'forecast'
  | 'threat'
  | 'promise'
  | 'demand'
  | 'question'
  | 'admission';

/**
 * Who says what. `source: 'implicit'` when the text leaves the speaker out (Italian drops subjects): then `speaker` is set only
 * if the sentence before names one, and is an inference.
 */
export interface Statement {
  readonly source: readonly Span[] | 'implicit';
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Entity id of the speaker, folded across spellings. */
  readonly speaker?: string;
  /** Through whom it reached the document ("told The Economist"): spans of the medium or intermediate speaker. */
  readonly via?: readonly Span[];
  readonly kind: StatementKind;
  /** `negative` when the content is denied or negated. */
  readonly polarity: 'positive' | 'negative';
  /**
   * How sure the speaker is, and the words that say so; `hedged` when the reporter weakens the report ("seemed to rule out"), `inferred` when
   * neither a word nor a number says it and the range is what an unhedged statement stands for. Scales: `icd203` for words of probability,
   * `commitment` for how far a speaker commits himself, `stated` for numbers.
   */
  readonly certainty: WordedProbability & { readonly hedged?: boolean; readonly inferred?: true };
  /** When it was said, where the text tells: the time that goes with the cue, or an open interval before the document for a pluperfect. */
  readonly saidAt?: Interval;
  readonly spokenOf?: Interval;
}

export type EventStatus =
  | 'happened'
  | 'ongoing'
  | 'planned'
  | 'possible'
  | 'hypothetical'
  | 'denied'
  | 'historical';

/** One party of an event. `country` ISO 3166-1 alpha-3, `sector` a PLOVER sector code (GOV, MIL, REB, …). */
export interface EventParty {
  readonly text: string;
  readonly span?: Span;
  readonly country?: string;
  readonly sector?: string;
  readonly entity?: string;
}

/** What happened, may happen or is said not to, in PLOVER 2.0 types and modes. */
export interface ReportedEvent {
  readonly type: string;
  readonly mode?: string;
  readonly context?: readonly string[];
  readonly trigger: readonly Span[];
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
  readonly interval?: Interval;
  readonly place?: { readonly name: string; readonly span: Span; readonly country?: string };
  readonly status: EventStatus;
  /** Index into `statements` of the statement whose content holds it: said by somebody, not by the document. */
  readonly statement?: number;
}

/**
 * A statement about the future with a window; ends that nobody named are absent. The probability is `inferred` when the speaker gives neither
 * word nor number: then its range is what such a statement stands for on the commitment scale, 0 to 1 where it hangs on a condition.
 */
export interface Forecast {
  readonly statement: number;
  readonly window: { readonly from?: string; readonly to?: string; readonly vague: boolean };
  readonly probability: WordedProbability & { readonly inferred?: true };
}

/** An explanation that the author or a speaker puts forward: a candidate hypothesis. */
export interface Option {
  readonly span: Span;
  readonly statement?: number;
}

/** What the document says of its own lineage. `target` is the name or address it gives. */
export interface ProvenanceMention {
  readonly kind: 'translation-of' | 'reprint-of' | 'cites' | 'correction-of';
  readonly span: Span;
  readonly target?: string;
}

/** Everything read from one document version. Arrays may be empty, never absent; all spans point into `Document.text`. */
export interface Reading {
  readonly id: string;
  readonly version: string;
  readonly language: { readonly code: string; readonly score: number };
  readonly publishedAt?: DatedInterval;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly statements: readonly Statement[];
  readonly events: readonly ReportedEvent[];
  readonly forecasts: readonly Forecast[];
  readonly options: readonly Option[];
  readonly provenance: readonly ProvenanceMention[];
  readonly findings: readonly Finding[];
}
