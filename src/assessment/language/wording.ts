import type { Day, Interval, Language } from '../../base/index.ts';
import type { ChangeCause, IndicatorState, SourceForecast } from '../../judgement/index.ts';
import type { StatementKind } from '../../reading/index.ts';
import type { Reliability } from '../../sources/index.ts';
import type { SectionId } from '../assessment.ts';
import type { ConfidenceLevelId } from '../vocabulary/confidence-levels.ts';
import type { JudgementFrame } from '../vocabulary/judgement-frames.ts';
import type { Label } from './label.ts';

/** A probability with the words that the case's scale has for it. */
export interface WordedNumber {
  readonly words: string;
  readonly probability: number;
}

/** How far something moved the odds of yes; `factor` is at least 1. */
export interface OddsMove {
  readonly direction: 'raised' | 'lowered' | 'unmoved';
  readonly factor: number;
}

/** Who reports an indicator, and from how many origins. */
export interface Reporting {
  readonly observable: string;
  readonly names: readonly string[];
  readonly documents: number;
  readonly origins: number;
}

/** A state of indicators: of a group of them, of one, and what it means. */
interface StateWords {
  readonly label: string;
  readonly one: string;
  readonly definition: string;
}

/** How numbers, dates and lists are written. */
export interface Formats {
  /** `7 %`. */
  readonly percent: (probability: number) => string;
  /** `20–45 %`. */
  readonly percentRange: (low: number, high: number) => string;
  readonly decimal: (value: number, digits: number) => string;
  /** A factor of at least 1, such as `1.8`. */
  readonly factor: (factor: number) => string;
  readonly day: (day: Day) => string;
  readonly asOf: (day: Day) => string;
  /** The month of a day: `December 2022`. */
  readonly month: (day: Day) => string;
  /** The month as it stands on an axis: `Dec`, `Jan 2023`. */
  readonly shortMonth: (day: Day) => string;
  /** A date in the precision it has: a month stays a month. */
  readonly date: (interval: Interval) => string;
  /** `from 1 January 2023 to 31 March 2023`. */
  readonly period: (from: Day, to: Day) => string;
  /** A forecast's window; a vague one is given in months. */
  readonly window: (window: SourceForecast['window']) => string;
  /** `A, B and C`. */
  readonly list: (parts: readonly string[]) => string;
  /** Text between the language's quotation marks. */
  readonly quoted: (text: string) => string;
  /** A quotation that goes on in the source. */
  readonly quotedCut: (text: string) => string;
  /** `5 reports, 1 origin`. */
  readonly tally: (documents: number, origins: number) => string;
}

interface BottomLineWording {
  readonly answer: (answer: WordedNumber & { readonly frame: JudgementFrame }) => string;
  readonly startingPoint: (prior: number) => string;
  /** How far the stated ranges let yes reach; `ranged` of `stated` priors and likelihoods were given as ranges. */
  readonly band: (band: {
    readonly low: number;
    readonly high: number;
    readonly ranged: number;
    readonly stated: number;
  }) => string;
  readonly noBand: string;
  readonly raisedMost: (observable: string, factor: number) => string;
  readonly loweredMost: (observable: string, factor: number) => string;
  readonly nothingRaised: string;
  readonly nothingLowered: string;
  readonly confidence: (level: ConfidenceLevelId) => string;
  readonly witnesses: (origins: number) => string;
  readonly bestSource: (name: string, grade: Reliability) => string;
  readonly noGradedSource: string;
  readonly lookedFor: (lookedFor: number, indicators: number) => string;
  readonly troubles: (count: number) => string;
  readonly higherLevelNeeds: (needs: readonly string[]) => string;
  readonly needsOrigins: (origins: number) => string;
  readonly needsReliability: (grade: Reliability) => string;
  readonly needsLookedFor: (indicators: number) => string;
  readonly needsFewerTroubles: string;
}

interface ChangeWording {
  readonly heading: (since: Day) => string;
  readonly thenAndNow: (day: Day, then: WordedNumber, now: WordedNumber) => string;
  readonly nothingChanged: (day: Day) => string;
  readonly newReports: (count: number) => string;
  /** What the whole change is made of. */
  readonly byCause: (parts: readonly { readonly cause: ChangeCause; readonly move: OddsMove }[]) => string;
  readonly caseFileChanged: string;
  /** A sign newly seen, or seen by more witnesses. */
  readonly seen: (change: {
    readonly observable: string;
    readonly names: readonly string[];
    readonly further: boolean;
    readonly move: OddsMove;
  }) => string;
  readonly reportedAbsent: (change: {
    readonly observable: string;
    readonly names: readonly string[];
    readonly move: OddsMove;
  }) => string;
  readonly absenceDue: (change: {
    readonly observable: string;
    readonly day: Day;
    readonly move: OddsMove;
  }) => string;
  readonly revised: (observable: string, move: OddsMove) => string;
  readonly withdrawn: (observable: string, move: OddsMove) => string;
  /** A sign that was seen and is reported as over. */
  readonly receded: (observable: string, move: OddsMove) => string;
}

interface HypothesisWording {
  readonly hypothesis: (
    hypothesis: WordedNumber & { readonly claim: string; readonly prior: number },
  ) => string;
  readonly speaksFor: (observable: string, factor: number) => string;
  readonly speaksAgainst: (observable: string, factor: number) => string;
  readonly notSeen: (observable: string) => string;
  readonly receded: (observable: string) => string;
  readonly nothingTellsApart: string;
  readonly ranking: (ranked: readonly { readonly claim: string; readonly inconsistency: number }[]) => string;
  readonly ties: (claims: readonly string[]) => string;
  readonly linchpins: (evidence: readonly string[]) => string;
  readonly noLinchpins: string;
  /** Publishers, or analysts, without whom the order would change. */
  readonly linchpinSources: (names: readonly string[]) => string;
  readonly linchpinAnalysts: (names: readonly string[]) => string;
  /** `proven`: no fewer will do. */
  readonly fewestChanges: (changes: {
    readonly cells: number;
    readonly rival: string;
    readonly leader: string;
    readonly proven: boolean;
  }) => string;
}

interface IndicationWording {
  readonly seen: (reporting: Reporting & { readonly credibility: number; readonly since?: Day }) => string;
  readonly doubtful: (reporting: Reporting & { readonly credibility: number }) => string;
  readonly reportedAbsent: (reporting: Reporting) => string;
  readonly receded: (reporting: Reporting) => string;
  /** Every report of it is too old to count since that day. */
  readonly aged: (observable: string, since: Day) => string;
  readonly notSeenBy: (observable: string, day: Day) => string;
  readonly open: (observable: string, until: Day) => string;
  readonly notLookedFor: (observable: string, from: Day, to: Day) => string;
  readonly unknownIsNotNo: string;
  readonly none: string;
}

interface StatementWording {
  readonly statement: (statement: {
    /** As the report names it; absent when it names nobody. */
    readonly speaker?: string;
    /** True when the text leaves the speaker out and the reading supplied it from the sentence before. */
    readonly supplied: boolean;
    readonly kind: StatementKind;
    readonly hedged: boolean;
    readonly document: string;
    readonly quotation: string;
  }) => string;
  readonly interest: (name: string, interest: string) => string;
  readonly denialRule: string;
  readonly none: string;
}

interface ForecastWording {
  readonly forecast: (forecast: {
    readonly speaker?: string;
    readonly document: string;
    readonly window: SourceForecast['window'];
    readonly standing: SourceForecast['standing'];
    /** Other documents that carry the same forecast. */
    readonly repeats: number;
    /** The words of certainty, quoted. */
    readonly certainty?: string;
    readonly quotation: string;
  }) => string;
  readonly none: string;
}

/** What an analyst said of the origin of reports; `documents` are names with dates. */
interface OriginDecision {
  readonly by: string;
  readonly day: Day;
  readonly documents: readonly string[];
  readonly reason: string;
}

interface SourceWording {
  readonly totals: (documents: number, origins: number) => string;
  readonly plainTally: (outlets: number, ours: number) => string;
  readonly sharedOrigin: (origin: {
    readonly first: string;
    readonly documents: number;
    readonly declared?: string;
  }) => string;
  readonly link: (document: string, reason: string) => string;
  readonly joined: (decision: OriginDecision) => string;
  readonly keptApart: (decision: OriginDecision & { readonly others: readonly string[] }) => string;
  /** Deception checklists that raise a flag, by name. */
  readonly flagged: (source: string, checklists: readonly string[]) => string;
  readonly grade: (grade: Reliability) => string;
  /** In the place of a grade, for a publisher that the case does not list. */
  readonly notGraded: string;
}

interface WatchWording {
  readonly watch: (next: {
    readonly observable: string;
    readonly bits: number;
    readonly ifSeen: number;
    readonly ifNotSeen: number;
    readonly until: Day;
  }) => string;
  readonly explanation: string;
  readonly none: string;
  /** What would bring the second explanation into the lead; `steps` are observables, marked where they would have to stay unseen. */
  readonly lead: (lead: {
    readonly second: string;
    readonly leader: string;
    readonly steps: readonly string[];
  }) => string;
  /** The same outcomes would put a third before both. */
  readonly leadPassed: (lead: { readonly second: string; readonly third: string }) => string;
  readonly leadHeld: (lead: { readonly second: string; readonly leader: string }) => string;
  readonly leadStep: (step: {
    readonly observable: string;
    readonly outcome: 'seen' | 'not-seen';
    readonly factor: number;
  }) => string;
}

interface LimitWording {
  readonly priors: string;
  readonly method: (profile: string) => string;
  readonly ranking: (profile: string) => string;
  readonly confidence: (profile: string) => string;
  readonly scale: (label: string) => string;
  readonly proposed: string;
  /** A weakness with the written reason why the judgement may stand, quoted, or without one. */
  readonly gate: (gate: {
    readonly text: string;
    readonly answer?: { readonly by: string; readonly on: Day; readonly reason: string };
  }) => string;
  readonly undated: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly notLookedFor: (count: number) => string;
  readonly findings: (count: number) => string;
}

/**
 * Everything that an assessment says in one language: one sentence plan a method, filled with records, never free text.
 * Parameters called observable, claim, name or document are inserted as they are; plans keep clear of anything (articles, agreement)
 * that would depend on their grammar.
 */
export interface Wording {
  readonly language: Language;
  readonly headings: Readonly<Record<SectionId, string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly state: (state: IndicatorState) => StateWords;
  readonly formats: Formats;
  readonly bottomLine: BottomLineWording;
  readonly changes: ChangeWording;
  readonly hypotheses: HypothesisWording;
  readonly indications: IndicationWording;
  readonly statements: StatementWording;
  readonly forecasts: ForecastWording;
  readonly sources: SourceWording;
  readonly watchNext: WatchWording;
  readonly limits: LimitWording;
}
