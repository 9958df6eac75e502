import type { WordedProbability } from '../../base/index.ts';
import type { WordRecord } from './track-record.ts';
import { wilsonInterval } from './wilson-interval.ts';

type Words = Required<WordedProbability>;

/** Gathers the forecasts that were given in the same words. */
export class WordTally {
  readonly #words: Words;
  #forecasts = 0;
  #weight = 0;
  #true = 0;
  #squares = 0;
  #question = -1;
  #questionWeight = 0;

  constructor(words: Words) {
    this.#words = words;
  }

  /** Adds a forecast in these words; arguments as in `CalibrationTally.add`. */
  add(isTrue: boolean, weight: number, question: number): void {
    if (this.#question !== question) {
      this.#squares += this.#questionWeight ** 2;
      this.#question = question;
      this.#questionWeight = 0;
    }
    this.#forecasts++;
    this.#questionWeight += weight;
    this.#weight += weight;
    if (isTrue) this.#true += weight;
  }

  /** The record over all that was added, of which there is at least one. */
  record(): WordRecord {
    const questions = this.#weight ** 2 / (this.#squares + this.#questionWeight ** 2);
    const rate = this.#true / this.#weight;
    const interval = wilsonInterval(rate, questions);
    return {
      words: this.#words,
      forecasts: this.#forecasts,
      questions,
      rate,
      interval,
      asWorded: interval.low <= this.#words.high && interval.high >= this.#words.low,
    };
  }
}
