/** Parts of a text, each `[start, end)` in UTF-16 code units, in the order of the text. */
export type Spans = readonly (readonly [number, number])[];

export type Kind =
  | 'assertion'
  | 'denial'
  | 'forecast'
  | 'threat'
  | 'promise'
  | 'demand'
  | 'question'
  | 'admission';
export type Polarity = 'positive' | 'negative';
export type Certainty = 'certain' | 'probable' | 'possible' | 'unlikely' | 'none';
export type Status =
  | 'happened'
  | 'ongoing'
  | 'planned'
  | 'possible'
  | 'hypothetical'
  | 'denied'
  | 'historical';

/** First and last day, ISO, both included; an end that the text leaves open is absent. */
export interface Interval {
  readonly from?: string;
  readonly to?: string;
}

export interface GoldStatement {
  readonly source: Spans | 'implicit';
  /** Empty where nothing but quotation marks shows that somebody speaks. */
  readonly cue: Spans;
  readonly content: Spans;
  readonly kind: Kind;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** The words that grade certainty; there exactly where `certainty` is not `none`. */
  readonly phrase?: string;
}

export interface GoldEvent {
  readonly trigger: Spans;
  /** PLOVER 2.0 type, in capitals. */
  readonly type: string;
  readonly status: Status;
  readonly actor?: string;
  readonly recipient?: string;
}

/** One line of `it.jsonl` or `en.jsonl`; `README.md` tells what every label means. */
export interface GoldItem {
  readonly id: string;
  readonly lang: 'it' | 'en';
  readonly split: 'dev' | 'test';
  /** The day of the document. */
  readonly date: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  readonly events: readonly GoldEvent[];
  /** `soft`: an end lies where no convention fixes it (seasons, "early", "before Easter"). */
  readonly times: readonly ({ readonly span: readonly [number, number]; readonly soft?: true } & Interval)[];
  readonly options: Spans;
}
