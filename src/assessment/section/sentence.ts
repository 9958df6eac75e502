import type { Sentence } from '../assessment.ts';

/** A sentence with its citation numbers, each once and in rising order. */
export function sentence(text: string, citations: readonly number[]): Sentence {
  return { text, citations: sorted(citations) };
}

/** Citation numbers, each once and in rising order. */
export function sorted(citations: readonly number[]): readonly number[] {
  return [...new Set(citations)].sort((a, b) => a - b);
}
