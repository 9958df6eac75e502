import type { ProbabilityRange, ProbabilityScale } from '../base/index.ts';
import { foldedWords } from '../sources/index.ts';

/** Nothing is impossible and nothing certain before the evidence: ranges that words stand for are cut to these ends. */
const LEAST = 0.001;

/** A probability as an analyst writes it: a number, a range, or words of a scale. */
export type StatedProbability = ProbabilityRange | { readonly phrase: string };

const ADVICE = 'write a number such as 0.3, a range such as [0.2, 0.4], or words of the scale such as likely';

/** Reads a probability as it is written; or gives what is wrong with it, as the end of a sentence. Numbers lie between 0 and 1, both left out. */
export function readStatedProbability(
  written: unknown,
): { readonly stated: StatedProbability } | { readonly problem: string } {
  if (written === undefined || written === null) return { problem: `is missing: ${ADVICE}` };
  if (typeof written === 'string')
    return written.trim() === ''
      ? { problem: `is empty: ${ADVICE}` }
      : { stated: { phrase: written.trim() } };
  if (typeof written === 'number') return readEnds(written, written);
  if (Array.isArray(written) && written.length === 2) {
    const [low, high]: unknown[] = written;
    if (typeof low === 'number' && typeof high === 'number') return readEnds(low, high);
  }
  return { problem: `must be a probability: ${ADVICE}` };
}

function readEnds(
  low: number,
  high: number,
): { readonly stated: StatedProbability } | { readonly problem: string } {
  if (!(low > 0)) return { problem: 'must be above 0: nothing is impossible before the evidence' };
  if (!(high < 1)) return { problem: 'must be below 1: nothing is certain before the evidence' };
  if (low > high) return { problem: 'has its ends the wrong way round: write the lower one first' };
  return { stated: { low, high } };
}

/**
 * The range that a stated probability stands for on a scale; its ends are equal for a number. Words are looked up in every language without
 * regard to case and diacritics. Gives what is wrong, as the end of a sentence, when the scale lacks the words.
 */
export function probabilityOf(
  stated: StatedProbability,
  scale: ProbabilityScale,
): ProbabilityRange | { readonly problem: string } {
  if (!('phrase' in stated)) return stated;
  const wanted = foldedWords(stated.phrase).join(' ');
  const band = scale.bands.find(({ id, words }) =>
    [id, ...Object.values(words)].some((words) => foldedWords(words).join(' ') === wanted),
  );
  if (band) return { low: Math.max(band.low, LEAST), high: Math.min(band.high, 1 - LEAST) };
  const known = scale.bands.flatMap(({ words }) => [...new Set(Object.values(words))]).join(', ');
  return { problem: `is not on the scale ${scale.label}: use a number or one of ${known}` };
}

/** The number that is reckoned with where a range was stated: its middle. */
export function middleOf({ low, high }: ProbabilityRange): number {
  return low === high ? low : (low + high) / 2;
}
