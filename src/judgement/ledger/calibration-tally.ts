import type { Calibration, CalibrationBin, Discrimination, MurphyTerms } from './calibration.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Forecasts are told apart to this share when they are put in order for the discrimination. */
const ORDER_STEPS = 10_000;
/** Keeps 0.3 · 10 = 2.9999… in the bin it is written for. */
const EDGE = 1e-9;

/** A bin as it fills. */
interface FillingBin {
  forecasts: number;
  weight: number;
  sumForecast: number;
  sumSquare: number;
  sumTrue: number;
  sumForecastTrue: number;
  sumQuestionSquares: number;
  question: number;
  questionWeight: number;
}

/** Gathers forecasts one by one and gives their calibration; memory does not grow with the number of forecasts. */
export class CalibrationTally {
  readonly #bins: FillingBin[];
  /** Rounded forecast, twice, plus 1 where it came true → its place in the weights: a list of numbers grows without a new object each time. */
  readonly #places = new Map<number, number>();
  readonly #weights: number[] = [];

  /** `bins` ranges of equal width between 0 and 1; a forecast on an edge belongs to the upper one. */
  constructor(bins = 10) {
    this.#bins = Array.from({ length: bins }, () => ({
      forecasts: 0,
      weight: 0,
      sumForecast: 0,
      sumSquare: 0,
      sumTrue: 0,
      sumForecastTrue: 0,
      sumQuestionSquares: 0,
      question: -1,
      questionWeight: 0,
    }));
  }

  /**
   * Adds a forecast of `probability` that something is true. `weight` is the share of time it stood; forecasts of one question, told
   * by any whole number, come one after the other.
   */
  add(probability: number, isTrue: boolean, weight: number, question: number): void {
    const count = this.#bins.length;
    const bin = this.#bins[Math.min(count - 1, Math.floor(probability * count + EDGE))];
    if (bin === undefined || weight <= 0) return;
    if (bin.question !== question) {
      bin.sumQuestionSquares += bin.questionWeight * bin.questionWeight;
      bin.question = question;
      bin.questionWeight = 0;
    }
    bin.forecasts++;
    bin.questionWeight += weight;
    bin.weight += weight;
    bin.sumForecast += weight * probability;
    bin.sumSquare += weight * probability * probability;
    if (isTrue) {
      bin.sumTrue += weight;
      bin.sumForecastTrue += weight * probability;
    }
    const key = Math.round(probability * ORDER_STEPS) * 2 + Number(isTrue);
    const place = this.#places.get(key);
    if (place === undefined) {
      this.#places.set(key, this.#weights.length);
      this.#weights.push(weight);
    } else this.#weights[place] = (this.#weights[place] ?? 0) + weight;
  }

  /** The calibration of all that was added. */
  calibration(): Calibration {
    const filled = [...this.#bins.entries()].filter(([, bin]) => bin.forecasts > 0);
    return {
      bins: filled.map(([index, bin]) => this.#binAt(index, bin)),
      murphy: murphyTerms(filled.map(([, bin]) => bin)),
      discrimination: this.#discrimination(),
    };
  }

  #binAt(index: number, bin: FillingBin): CalibrationBin {
    const questions = bin.weight ** 2 / (bin.sumQuestionSquares + bin.questionWeight ** 2);
    const rate = bin.sumTrue / bin.weight;
    return {
      low: index / this.#bins.length,
      high: (index + 1) / this.#bins.length,
      forecasts: bin.forecasts,
      questions,
      forecast: bin.sumForecast / bin.weight,
      rate,
      interval: wilsonInterval(rate, questions),
    };
  }

  #weightOf(key: number): number {
    return this.#weights[this.#places.get(key) ?? -1] ?? 0;
  }

  #discrimination(): Discrimination {
    let trues = 0;
    let falses = 0;
    let pairs = 0;
    for (const key of [...this.#places.keys()].sort((a, b) => a - b)) {
      const weight = this.#weightOf(key);
      if (key % 2 === 0) {
        falses += weight;
        continue;
      }
      const tied = this.#weightOf(key - 1);
      pairs += weight * (falses - tied / 2);
      trues += weight;
    }
    if (trues === 0 || falses === 0) return { area: null, slope: null };
    const sumTrue = total(this.#bins, (bin) => bin.sumForecastTrue);
    const sumFalse = total(this.#bins, (bin) => bin.sumForecast) - sumTrue;
    return { area: pairs / (trues * falses), slope: sumTrue / trues - sumFalse / falses };
  }
}

function murphyTerms(bins: readonly FillingBin[]): MurphyTerms | null {
  const weight = total(bins, (bin) => bin.weight);
  if (weight === 0) return null;
  const mean = total(bins, (bin) => bin.sumTrue) / weight;
  const share = (part: (bin: FillingBin) => number): number => total(bins, part) / weight;
  const brier = share((bin) => bin.sumSquare - 2 * bin.sumForecastTrue + bin.sumTrue);
  const uncertainty = mean * (1 - mean);
  return {
    brier,
    reliability: share((bin) => (bin.sumForecast - bin.sumTrue) ** 2 / bin.weight),
    resolution: share((bin) => bin.weight * (bin.sumTrue / bin.weight - mean) ** 2),
    uncertainty,
    withinVariance: share((bin) => bin.sumSquare - bin.sumForecast ** 2 / bin.weight),
    withinCovariance: share(
      (bin) => 2 * (bin.sumForecastTrue - (bin.sumForecast * bin.sumTrue) / bin.weight),
    ),
    skill: uncertainty === 0 ? null : 1 - brier / uncertainty,
  };
}

function total(bins: readonly FillingBin[], part: (bin: FillingBin) => number): number {
  return bins.reduce((sum, bin) => sum + part(bin), 0);
}
