import type { Day, Span } from '../base/index.ts';
import type { Independence } from '../sources/index.ts';

/** What a record says of a sign: that it is there, that it was looked for and not found, or that it is over or taken back. */
export type IndicationSense = 'seen' | 'absent' | 'receded';

/** Who accepted a match, when and why. */
export interface Acceptance {
  readonly by: string;
  readonly on: Day;
  readonly reason: string;
}

/** A record of one document that meets an indicator's query: proposed by the machine, with the passage that shows it. */
export interface Indication {
  readonly indicator: string;
  readonly sense: IndicationSense;
  readonly document: string;
  readonly version: string;
  readonly origin: string;
  /** Which record of the reading matched. */
  readonly record: { readonly kind: 'event' | 'statement' | 'forecast' | 'option'; readonly index: number };
  /** The sentence of the record. */
  readonly passage: Span;
  /** Day on which it was known: the last day of the document's date. */
  readonly known: Day;
  /** Entity id of who said it, when the passage is a statement. */
  readonly speaker?: string;
  /** r: how far the report is believed, 0–1, from the source's reliability and the wording. */
  readonly credibility: number;
  /** Present when it is a denial by a speaker with an interest, as the case records it. */
  readonly interestedDenial?: true;
  /** Present when an analyst accepted the match; else it is a proposal of the machine, which counts until it is rejected. */
  readonly accepted?: Acceptance;
}

/** All indications of one indicator that stand for the same witness: they weigh at most as one. */
export interface Witness {
  readonly origin: string;
  readonly indications: readonly Indication[];
  /** That of its first utterance, which copies of any number and standing do not raise. */
  readonly credibility: number;
  /** How it stands to the counted witnesses before it: only `established` adds weight. The first is `established`. */
  readonly independence: Independence;
  /** False when an independent or stronger witness already stands for it. */
  readonly counted: boolean;
}

/**
 * `not-looked-for`: window over, and too few reports cover it to say · `open`: window not over · `seen` ·
 * `doubtful`: seen with pooled credibility under one half · `absent`: looked for and not seen by its date, or reported absent ·
 * `receded`: was seen, and later news says that it is over, or every report of it has aged.
 */
export type IndicatorState = 'not-looked-for' | 'open' | 'seen' | 'doubtful' | 'absent' | 'receded';

/** One indicator at one time. */
export interface IndicatorReading {
  readonly indicator: string;
  readonly state: IndicatorState;
  /** r: how far it stands, from the counted witnesses and those who say that it is over (see `standingSteps`); 0 when nobody reports it. */
  readonly credibility: number;
  readonly witnesses: readonly Witness[];
  /** Reports that it was looked for and not found. */
  readonly absences: readonly Indication[];
  /** Those who say that it is over; only where there are any. */
  readonly recessions?: readonly Witness[];
  /** Reports of the sign that speak no longer, as it is older than the days for which one lasts; only where there are any. */
  readonly aged?: readonly Indication[];
  /** Distinct documents that speak of it. */
  readonly documents: number;
  /** Only when `absent`: d as it counts, the indicator's detection, lessened where reports of absence are all that speaks for it. */
  readonly detection?: number;
  /** Only when `open`: reports cover its window so far, so somebody would have seen it. */
  readonly covered?: true;
  /** Day of the first indication, or of the end of the window for an absence, or on which it was over. */
  readonly since?: Day;
}
