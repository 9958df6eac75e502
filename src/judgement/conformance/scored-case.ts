import type { LedgerForecast } from '../ledger/ledger-forecast.ts';
import { type Question, YES_NO } from '../ledger/question.ts';
import type { QuestionScore } from '../ledger/question-score.ts';
import { type MadeForecast, scoreQuestion } from '../ledger/score-question.ts';

/** One forecast of a worked case: `from` is the share of the time from opening to deadline at which it was made. */
export interface WorkedForecast {
  readonly from: number;
  readonly probabilities: readonly (number | null)[];
  /** Forecaster by number; its place in the list where it is left out. */
  readonly by?: number;
}

/** A question on which a worked case is scored: yes or no unless `options` says otherwise. */
export interface WorkedQuestion {
  readonly options?: readonly string[];
  readonly other?: string;
  /** Share of the time after which the outcome was known; the deadline where it is left out. */
  readonly known?: number;
  readonly outcome: number;
}

/** Milliseconds that stand for the whole time of a worked question: no figure depends on them. */
const LENGTH = 1_000_000;

/** P(yes) as a whole forecast. */
export function yes(probability: number): readonly number[] {
  return [probability, 1 - probability];
}

/** Scores a worked case by the code that scores a ledger; one entry a forecaster, in the order of their numbers. */
export function scoredCase(
  asked: WorkedQuestion,
  made: readonly WorkedForecast[],
): (QuestionScore | undefined)[] {
  const question: Question = {
    id: 'worked',
    kind: asked.options === undefined ? 'binary' : 'choice',
    text: '',
    rule: '',
    opens: '',
    closes: '',
    options: asked.options ?? YES_NO,
    ...(asked.other === undefined ? {} : { other: asked.other }),
  };
  const all = made.map((one, index) => madeForecast(one, index));
  const horizon = { open: 0, close: LENGTH, end: Math.round((asked.known ?? 1) * LENGTH) };
  const scores = scoreQuestion(question, all, asked.outcome, horizon);
  const forecasters = [...new Set(all.map(({ forecast }) => forecast.by))];
  return forecasters.map((by) => scores.find((score) => score.by === by));
}

function madeForecast({ from, probabilities, by }: WorkedForecast, index: number): MadeForecast {
  const number = by ?? index;
  const forecast: LedgerForecast = {
    question: 'worked',
    by: String(number),
    role: 'person',
    at: '',
    probabilities,
  };
  return { forecast, at: Math.round(from * LENGTH), index, forecaster: number };
}
