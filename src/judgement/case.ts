import type { Day, Finding, Language, Localised, ProbabilityRange, Span } from '../base/index.ts';
import type { EventStatus, StatementKind } from '../reading/index.ts';
import type { SourceProfile } from '../sources/index.ts';

/** A competing explanation. Hypotheses of a case exclude each other and, with "something else", cover everything. */
export interface Hypothesis {
  readonly id: string;
  readonly claim: Localised;
  /** Probability before any indication, 0 < prior < 1; the priors of a case sum to one. */
  readonly prior: number;
  /** The range that the analyst stated, in numbers or in words; `prior` lies in it. Absent where one number was given. */
  readonly range?: ProbabilityRange;
  /** True when the case question is answered "yes" if this hypothesis holds. */
  readonly answersYes: boolean;
}

/**
 * The observable test of an indicator over what was read. Every field that is given must hold; a list holds when one of its members does.
 * `words` are looked up in the sentences of the record without regard to case, diacritics and punctuation; a trailing `*` of a word
 * matches any ending (`missil*`, `ospedal* da campo`); several words separated by a space must follow each other.
 *
 * Two fields have a default in a query for a sign that is `seen`, so that a sentence that says the contrary does not count as the sign:
 * without `polarity`, a negative statement, or what it holds, meets it only if `kind` or `status` asks for what is denied;
 * without `status`, an event that is denied or hypothetical does not meet it.
 */
export interface IndicatorQuery {
  readonly record: 'event' | 'statement' | 'forecast' | 'option';
  /** PLOVER types of an event. This, `status`, `actor` and `recipient` belong to events only. */
  readonly type?: readonly string[];
  readonly status?: readonly EventStatus[];
  /** ISO alpha-3 country, or entity id, of an actor of the event. */
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  /** Kind of the statement: of the record itself, or of the one that holds the event, forecast or option. */
  readonly kind?: readonly StatementKind[];
  /** `negative` also takes in what is said to be less likely than not ("there is no sign that …"). */
  readonly polarity?: 'positive' | 'negative';
  /** Entity id, ISO alpha-3 country or source name of the speaker. */
  readonly speaker?: readonly string[];
  /** ISO alpha-3 country of the event's place or of any place in its sentence. */
  readonly place?: readonly string[];
  /** All of these groups must be met; one word of a group meets it. */
  readonly words?: readonly (readonly string[])[];
  /** None of these may stand in the sentence. */
  readonly without?: readonly string[];
}

/** A sign to watch for, with how much it would be expected under each hypothesis. */
export interface Indicator {
  readonly id: string;
  readonly observable: Localised;
  /** First and last day on which seeing it counts. */
  readonly window: { readonly from: Day; readonly to: Day };
  /** A record that meets any of these is proposed as an indication. */
  readonly seen: readonly IndicatorQuery[];
  /** A record that meets any of these says that the sign was looked for and not found. */
  readonly absent: readonly IndicatorQuery[];
  /** A record that meets any of these says that the sign, once there, is over or taken back; it is then no report of the sign. */
  readonly receded?: readonly IndicatorQuery[];
  /**
   * `counted` when a denial by an interested speaker counts as a report that the sign was not found. Left out, such a denial is expected
   * alike under every hypothesis and moves nothing.
   */
  readonly denials?: 'counted';
  /** Days for which a report of the sign speaks; later it counts neither way. Absent where a report speaks for good. */
  readonly lasts?: number;
  /** P(seen by the end of the window | hypothesis), 0 < p < 1, one for each hypothesis id. */
  readonly likelihood: Readonly<Record<string, number>>;
  /** The ranges that the analyst stated, by hypothesis id; `likelihood` holds their middles. Only those that were given as ranges or words. */
  readonly ranges?: Readonly<Record<string, ProbabilityRange>>;
  /** d: the chance that it would have been noticed had it happened, 0–1. */
  readonly detection: number;
}

/** The question under watch, as the case file states it. */
export interface Case {
  readonly id: string;
  readonly question: Localised;
  /** Day on which the watch began, and last day of the question. */
  readonly opened: Day;
  readonly horizon: Day;
  readonly languages: readonly Language[];
  /** Id of the scale of probability words. */
  readonly scale: string;
  readonly hypotheses: readonly Hypothesis[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly SourceProfile[];
  /** Day the question was settled and how, once known; used by replay only, never by the judgement. */
  readonly resolution?: { readonly answer: 'yes' | 'no'; readonly on: Day; readonly note: Localised };
}

/**
 * The case file as a text that can be cited: `places` maps a path such as `hypotheses/joins`, `indicators/strike-group/likelihood`
 * or `sources/Reuters` to its span in `text`.
 */
export interface CaseFile {
  readonly case: Case;
  readonly text: string;
  /** SHA-256 of `text`, lower-case hex; empty when the caller gives no hash function. */
  readonly version: string;
  readonly places: ReadonlyMap<string, Span>;
  /** Doubts that do not stop the case from being judged, such as a source without a limitation. Spans are in `text`. */
  readonly findings: readonly Finding[];
}

/** The indicator with that id; an id that the case lacks is a mistake of the program. */
export function indicatorOf({ indicators }: Case, id: string): Indicator {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`no indicator "${id}" in the case`);
  return indicator;
}
