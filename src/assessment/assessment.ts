import type { Day, Language } from '../base/index.ts';
import type { IndicatorState } from '../judgement/index.ts';
import type { Citation } from './citation.ts';

/** The sections, in the order in which they are printed. */
export type SectionId =
  | 'bottom-line'
  | 'changes'
  | 'hypotheses'
  | 'indications'
  | 'statements'
  | 'forecasts'
  | 'sources'
  | 'watch-next'
  | 'limits';

/** One sentence and the numbers (1 and up) of its citations in the assessment's list; never without one. */
export interface Sentence {
  readonly text: string;
  readonly citations: readonly number[];
}

/** Running sentences. `lead` marks what belongs on a reader's first screen. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly lead?: true;
  readonly label?: string;
  readonly sentences: readonly Sentence[];
}

/** One sentence a line. `folded` marks long matter that a screen may keep closed; it then has a label. */
export interface SentenceList {
  readonly kind: 'list';
  readonly lead?: true;
  readonly folded?: true;
  readonly label?: string;
  /** Set when the list holds the indicators of one state. */
  readonly state?: IndicatorState;
  readonly sentences: readonly Sentence[];
}

/** One row of a table: as many cells as the table has columns, cited like a sentence. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly citations: readonly number[];
}

/** Rows under named columns. `folded` as in a list. */
export interface Table {
  readonly kind: 'table';
  readonly folded?: true;
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** P(yes) with the words for it and the bands of the scale they come from, in rising order. */
export interface ProbabilityFigure {
  readonly kind: 'probability';
  readonly probability: number;
  /** Probability before any report. */
  readonly prior: number;
  readonly words: string;
  readonly scale: string;
  readonly bands: readonly { readonly words: string; readonly low: number; readonly high: number }[];
  readonly citations: readonly number[];
}

/** One bar a hypothesis, the most probable first. */
export interface HypothesisFigure {
  readonly kind: 'hypotheses';
  readonly bars: readonly {
    readonly hypothesis: string;
    readonly claim: string;
    readonly answersYes: boolean;
    readonly probability: number;
    readonly prior: number;
    readonly citations: readonly number[];
  }[];
}

/** One mark an indicator, grouped by state, in the order of the case file within a state. */
export interface IndicatorFigure {
  readonly kind: 'indicators';
  readonly marks: readonly {
    readonly indicator: string;
    readonly observable: string;
    readonly state: IndicatorState;
    readonly documents: number;
    readonly origins: number;
    /** Day of the first counted indication, or on which its absence fell due. */
    readonly since?: Day;
    readonly citations: readonly number[];
  }[];
}

/** The numbers of a drawing; how they are drawn is the renderer's. */
type Figure = ProbabilityFigure | HypothesisFigure | IndicatorFigure;

/** One piece of a section. */
export type Block = Paragraph | SentenceList | Table | Figure;

/** A section: blocks in the order in which they are read. */
export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What is printed beside the passages of a cited document. */
export interface CitedDocument {
  readonly id: string;
  readonly version: string;
  readonly title?: string;
  readonly publisher?: string;
  /** The date in words, in the precision that the document gives. */
  readonly date?: string;
}

/** A compiled assessment: plain, JSON-safe, complete in itself. Citation number n is `citations[n - 1]`. */
export interface Assessment {
  readonly kind: 'assessment';
  readonly profile: 'vigilia-assessment-1';
  readonly case: string;
  readonly language: Language;
  /** The question of the case. */
  readonly title: string;
  readonly asOf: Day;
  /** Day of the earlier picture that it is compared with. */
  readonly since?: Day;
  readonly sections: readonly Section[];
  readonly citations: readonly Citation[];
  /** The documents that passages are cited from, by id; the case file is not among them. */
  readonly documents: readonly CitedDocument[];
}
