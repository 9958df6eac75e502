import { compareText } from '../../sources/index.ts';
import { visitStatements } from './forecast-statements.ts';
import { CalibrationTally } from './calibration-tally.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerForecast } from './ledger-forecast.ts';
import { LedgerFindings } from './ledger-findings.ts';
import { ledgerInstant, ledgerInstantEnd } from './ledger-instant.ts';
import { type LedgerScores, type ScoredQuestion, SCORING_METHOD } from './ledger-scores.ts';
import type { Question } from './question.ts';
import type { QuestionScore } from './question-score.ts';
import { outcomeIndex, type Resolution, unscoredOutcome } from './resolution.ts';
import { tellTrouble } from './forecast-trouble.ts';
import {
  type Horizon,
  inOrder,
  type MadeForecast,
  scoreQuestion,
  type StretchVisitor,
} from './score-question.ts';
import { TrackTally } from './track-tally.ts';
import { WordTally } from './word-tally.ts';

/** What is scored and as of when. */
export interface ScoringOptions {
  /** A day, to its end, or an instant: what was made or entered later is left out. Without it everything counts. */
  readonly asOf?: string;
  /** Name of the ledger in the findings. */
  readonly file: string;
}

/** A resolution with the instant at which it was set and its place in the ledger. */
interface Entered {
  readonly resolution: Resolution;
  readonly setAt: number;
  readonly index: number;
}

/**
 * Scores a ledger. Of several resolutions of a question the one that was set last gives the scores; the earlier ones keep theirs beside
 * it. A question without an answer, an ambiguous and an annulled one are listed and not scored.
 */
export function scoreLedger(ledger: Ledger, options: ScoringOptions): LedgerScores {
  return new Scoring(ledger, options).scores();
}

class Scoring {
  readonly #questions: readonly Question[];
  readonly #options: ScoringOptions;
  readonly #findings: LedgerFindings;
  readonly #made: ReadonlyMap<string, MadeForecast[]>;
  readonly #resolved: ReadonlyMap<string, Entered[]>;
  readonly #now: number;
  readonly #forecasters: Forecasters;
  readonly #tracks = new Map<number, TrackTally>();
  readonly #words = new Map<string, WordTally>();
  readonly #all = new CalibrationTally();
  #notYetCalibrated = 0;

  constructor(ledger: Ledger, options: ScoringOptions) {
    const until =
      options.asOf === undefined ? Number.POSITIVE_INFINITY : (ledgerInstantEnd(options.asOf) ?? 0);
    this.#options = options;
    this.#findings = new LedgerFindings(options.file);
    this.#questions = [...ledger.questions].sort((a, b) => compareText(a.id, b.id));
    this.#forecasters = new Forecasters(ledger.forecasts);
    this.#made = forecastsByQuestion(ledger.forecasts, until, this.#forecasters);
    this.#resolved = resolutionsByQuestion(ledger.resolutions, until);
    this.#now = options.asOf === undefined ? lastInstant(this.#made, this.#resolved) : until;
  }

  scores(): LedgerScores {
    const questions = this.#questions.map((question, index) => this.#score(question, index));
    const { asOf } = this.#options;
    return {
      method: SCORING_METHOD,
      ...(asOf === undefined ? {} : { asOf }),
      questions,
      records: [...this.#tracks].sort(([a], [b]) => a - b).map(([, tally]) => tally.record()),
      words: [...this.#words].sort(([a], [b]) => compareText(a, b)).map(([, tally]) => tally.record()),
      calibration: this.#all.calibration(),
      notYetCalibrated: this.#notYetCalibrated,
      findings: this.#findings.all(),
    };
  }

  #score(question: Question, index: number): ScoredQuestion {
    const made = inOrder(this.#made.get(question.id) ?? []);
    const entered = this.#resolved.get(question.id) ?? [];
    const last = entered.at(-1)?.resolution;
    const whole = wholeHorizon(question);
    tellTrouble(question, made, horizonOf(question, last), this.#findings);
    const asked = { id: question.id, kind: question.kind, text: question.text, forecasts: made.length };
    if (last === undefined)
      return { ...asked, state: whole.close <= this.#now ? 'overdue' : 'open', scores: [], earlier: [] };
    const scores = this.#scoresUnder(question, made, last, this.#collect(question, index));
    if (scores.length > 0 && whole.close > this.#now) this.#notYetCalibrated++;
    for (const score of scores) this.#trackOf(this.#forecasters.numberOf(score), score).add(score);
    return {
      ...asked,
      state: unscoredOutcome(last.outcome) ?? 'resolved',
      resolution: last,
      scores,
      earlier: entered.slice(0, -1).map(({ resolution }) => ({
        resolution,
        scores: this.#scoresUnder(question, made, resolution),
      })),
    };
  }

  #scoresUnder(
    question: Question,
    made: readonly MadeForecast[],
    resolution: Resolution,
    onStretch?: StretchVisitor,
  ): QuestionScore[] {
    const outcome = outcomeIndex(question, resolution.outcome);
    return outcome === undefined
      ? []
      : scoreQuestion(question, made, outcome, horizonOf(question, resolution), onStretch);
  }

  /** Where the forecasts of an answered question are gathered for calibration: nowhere before its deadline. */
  #collect(question: Question, index: number): StretchVisitor | undefined {
    if (wholeHorizon(question).close > this.#now) return undefined;
    return ({ forecast, forecaster }, share, outcome) => {
      const track = this.#trackOf(forecaster, forecast);
      visitStatements(question, forecast.probabilities, outcome, (probability, isTrue, part) => {
        this.#all.add(probability, isTrue, share * part, index);
        track.calibration.add(probability, isTrue, share * part, index);
      });
      this.#wordsOf(forecast)?.add(outcome === 0, share, index);
    };
  }

  #trackOf(forecaster: number, { by, role }: Named): TrackTally {
    const known = this.#tracks.get(forecaster);
    if (known) return known;
    const fresh = new TrackTally(by, role);
    this.#tracks.set(forecaster, fresh);
    return fresh;
  }

  #wordsOf({ words }: LedgerForecast): WordTally | undefined {
    if (words?.phrase === undefined) return undefined;
    const key = `${words.scale} ${words.low.toFixed(6)} ${words.phrase}`;
    const known = this.#words.get(key);
    if (known) return known;
    const fresh = new WordTally({ ...words, phrase: words.phrase });
    this.#words.set(key, fresh);
    return fresh;
  }
}

type Named = Pick<LedgerForecast, 'by' | 'role'>;

/** Numbers forecasters in the order of role and name: comparing numbers a million times is quicker than comparing names. */
class Forecasters {
  readonly #numbers = new Map<string, Map<string, number>>();

  constructor(all: readonly Named[]) {
    const named: Named[] = [];
    for (const one of all) {
      const ofRole = this.#numbers.get(one.role) ?? new Map<string, number>();
      if (ofRole.size === 0) this.#numbers.set(one.role, ofRole);
      if (ofRole.has(one.by)) continue;
      ofRole.set(one.by, 0);
      named.push(one);
    }
    named.sort((a, b) => compareText(a.role, b.role) || compareText(a.by, b.by));
    for (const [number, { by, role }] of named.entries()) this.#numbers.get(role)?.set(by, number);
  }

  numberOf({ by, role }: Named): number {
    const number = this.#numbers.get(role)?.get(by);
    if (number === undefined) throw new Error(`a forecaster without a number: ${by}`);
    return number;
  }
}

function forecastsByQuestion(
  forecasts: readonly LedgerForecast[],
  until: number,
  forecasters: Forecasters,
): ReadonlyMap<string, MadeForecast[]> {
  const byQuestion = new Map<string, MadeForecast[]>();
  for (const [index, forecast] of forecasts.entries()) {
    const at = ledgerInstant(forecast.at) ?? Number.NaN;
    if (!(at < until)) continue;
    const made = byQuestion.get(forecast.question);
    const one = { forecast, at, index, forecaster: forecasters.numberOf(forecast) };
    if (made) made.push(one);
    else byQuestion.set(forecast.question, [one]);
  }
  return byQuestion;
}

/** In the order in which they were set; of two set at one instant the later of the ledger comes last. */
function resolutionsByQuestion(
  resolutions: readonly Resolution[],
  until: number,
): ReadonlyMap<string, Entered[]> {
  const byQuestion = new Map<string, Entered[]>();
  for (const [index, resolution] of resolutions.entries()) {
    const setAt = ledgerInstant(resolution.setAt) ?? Number.NaN;
    if (!(setAt < until)) continue;
    const entered = byQuestion.get(resolution.question);
    if (entered) entered.push({ resolution, setAt, index });
    else byQuestion.set(resolution.question, [{ resolution, setAt, index }]);
  }
  for (const entered of byQuestion.values()) entered.sort((a, b) => a.setAt - b.setAt || a.index - b.index);
  return byQuestion;
}

/** The latest that the ledger knows of: what a ledger taken whole is dated by, since no clock is read. */
function lastInstant(
  made: ReadonlyMap<string, readonly MadeForecast[]>,
  resolved: ReadonlyMap<string, readonly Entered[]>,
): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const forecasts of made.values()) for (const { at } of forecasts) last = Math.max(last, at);
  for (const entered of resolved.values())
    for (const { resolution, setAt } of entered)
      last = Math.max(last, setAt, ledgerInstantEnd(resolution.knownAt) ?? setAt);
  return last;
}

function wholeHorizon(question: Question): Horizon {
  const close = ledgerInstantEnd(question.closes) ?? 0;
  return { open: ledgerInstant(question.opens) ?? 0, close, end: close };
}

/** What is known only on the closing day, to the day, was known at the close. */
function horizonOf(question: Question, resolution: Resolution | undefined): Horizon {
  const whole = wholeHorizon(question);
  if (resolution === undefined || resolution.knownAt === question.closes) return whole;
  return { ...whole, end: Math.min(whole.close, ledgerInstant(resolution.knownAt) ?? whole.close) };
}
