/**
 * `binary`: yes or no · `choice`: one of several options · `ordered`: options on a rising scale · `numeric` and `date`: a value, asked
 * for by bins between cut points.
 */
export type QuestionKind = 'binary' | 'choice' | 'ordered' | 'numeric' | 'date';

/** The bins of a numeric or date question. */
export interface Bins {
  /** Cut points as written, rising; a bin reaches from its cut up to, and without, the next. */
  readonly cuts: readonly string[];
  /** Whether there is a bin for values below the first cut, and one for those from the last cut up. */
  readonly openBelow: boolean;
  readonly openAbove: boolean;
}

/** A question that can be forecast and, by its rule, be answered. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  /** What counts as which answer, and who says so. */
  readonly rule: string;
  /** Day or instant from which forecasts count. */
  readonly opens: string;
  /** The deadline: a day (counted whole) or an instant. Scores are spread over the time from `opens` to here. */
  readonly closes: string;
  /** Every possible outcome: `yes`, `no` · the options · the bins by name, rising. */
  readonly options: readonly string[];
  /** The option that stands for whatever a forecast did not list, such as an option that was added later. */
  readonly other?: string;
  /** With kind `numeric` and `date` only. */
  readonly bins?: Bins;
}

/** The outcomes of a binary question. */
export const YES_NO: readonly string[] = ['yes', 'no'];

/** True where the options stand on a scale, so that a miss by one is less than a miss by two. */
export function isOnScale({ kind }: Question): boolean {
  return kind === 'ordered' || kind === 'numeric' || kind === 'date';
}

/** Names of bins, rising, in no language: `<10`, `10–20`, `≥20`. */
export function binNames({ cuts, openBelow, openAbove }: Bins): string[] {
  const inner = cuts.slice(1).map((cut, index) => `${cuts[index]}–${cut}`);
  return [...(openBelow ? [`<${cuts[0]}`] : []), ...inner, ...(openAbove ? [`≥${cuts.at(-1)}`] : [])];
}
