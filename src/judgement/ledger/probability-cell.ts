import type { WordedProbability } from '../../base/index.ts';
import type { Question } from './question.ts';
import { WORD_SCALES, wordedForecast } from './worded-probability.ts';

/** How far the probabilities of one forecast may miss 1 by rounding: 33 %, 33 %, 33 %. They are brought to 1. */
const ROUNDING = 0.02;
const DEFAULT_SCALE = 'icd203';

/** A probability cell as read, or what is wrong with it as the end of a sentence. */
export type ReadProbabilities =
  | { readonly probabilities: readonly (number | null)[]; readonly words?: WordedProbability }
  | { readonly problem: string };

/**
 * Reads what a forecast says about a question: for yes or no a number 0–1, a percentage or words of a scale (`likely`, `probabile`); for
 * the others one number an option, `a=20%|b=0.8` or in the order of the options `0.2|0.8`. A comma may stand for the decimal point.
 */
export function readProbabilities(
  question: Question,
  cell: string,
  scale: string = DEFAULT_SCALE,
): ReadProbabilities {
  if (question.kind === 'binary' && !cell.includes('|') && !cell.includes('=')) return readYes(cell, scale);
  const parts = cell.split('|').map((part) => part.trim());
  const named = parts.some((part) => part.includes('='));
  return named ? readNamed(question, parts) : readInOrder(question, parts);
}

/** A cell that reads back as these probabilities. */
export function probabilityCell(
  { kind, options }: Question,
  probabilities: readonly (number | null)[],
): string {
  if (kind === 'binary') return String(probabilities[0] ?? 0);
  return options
    .flatMap((option, index) => {
      const probability = probabilities[index] ?? null;
      return probability === null ? [] : [`${option}=${probability}`];
    })
    .join('|');
}

function readYes(cell: string, scale: string): ReadProbabilities {
  const yes = readNumber(cell);
  if (typeof yes === 'number') return { probabilities: [yes, 1 - yes] };
  if (yes.isNumber) return { problem: yes.problem };
  if (!WORD_SCALES.includes(scale))
    return { problem: `is on the unknown scale ${scale}: use one of ${WORD_SCALES.join(', ')}` };
  const worded = wordedForecast(cell, scale);
  if (worded === undefined)
    return { problem: `says "${cell}", which is neither a number nor words of the scale ${scale}` };
  return { probabilities: [worded.probability, 1 - worded.probability], words: worded.words };
}

function readNamed(question: Question, parts: readonly string[]): ReadProbabilities {
  const probabilities: (number | null)[] = question.options.map(() => null);
  for (const part of parts) {
    const sign = part.lastIndexOf('=');
    const name = part.slice(0, Math.max(0, sign)).trim();
    const option = question.options.indexOf(name);
    if (sign < 0 || option < 0)
      return { problem: `names "${name || part}", which is not among ${question.options.join(', ')}` };
    if (probabilities[option] !== null) return { problem: `names "${name}" twice` };
    const probability = readNumber(part.slice(sign + 1));
    if (typeof probability !== 'number') return { problem: probability.problem };
    probabilities[option] = probability;
  }
  return complete(question, probabilities);
}

function readInOrder(question: Question, parts: readonly string[]): ReadProbabilities {
  const { options } = question;
  if (parts.length !== options.length)
    return { problem: `has ${parts.length} probabilities for ${options.length} options` };
  const probabilities: number[] = [];
  for (const part of parts) {
    const probability = readNumber(part);
    if (typeof probability !== 'number') return { problem: probability.problem };
    probabilities.push(probability);
  }
  return complete(question, probabilities);
}

/** Options on a scale must all be there; a choice may leave some to the option that stands for the rest. */
function complete(question: Question, probabilities: readonly (number | null)[]): ReadProbabilities {
  const { options, other, kind } = question;
  const missing = options.filter((_, index) => probabilities[index] === null);
  const mayMiss = kind === 'choice' && other !== undefined && !missing.includes(other);
  if (missing.length > 0 && !mayMiss) return { problem: `gives no probability for ${missing.join(', ')}` };
  const sum = probabilities.reduce((total: number, probability) => total + (probability ?? 0), 0);
  if (Math.abs(sum - 1) > ROUNDING) return { problem: `adds up to ${Number(sum.toFixed(4))} and not to 1` };
  // Sums that are 1 but for the last bit are left as written, so that a ledger written and read again is the same.
  if (Math.abs(sum - 1) < 1e-9) return { probabilities };
  return { probabilities: probabilities.map((one) => (one === null ? null : one / sum)) };
}

function readNumber(text: string): number | { readonly isNumber: boolean; readonly problem: string } {
  const match = /^([+-]?\d*(?:[.,]?\d+)(?:e-?\d+)?)\s*(%)?$/iu.exec(text.trim());
  if (!match?.[1]) return { isNumber: false, problem: `says "${text}", which is no number` };
  const value = Number(match[1].replace(',', '.')) / (match[2] ? 100 : 1);
  if (value >= 0 && value <= 1) return value;
  const hint = !match[2] && value > 1 && value <= 100 ? `: write ${match[1]} % if that is meant` : '';
  return { isNumber: true, problem: `says ${text.trim()}, which is outside 0 to 1${hint}` };
}
