const FULL = '█';
const EMPTY = '░';

/** A probability as a bar of `width` characters. */
export function textBar(probability: number, width: number): string {
  const filled = Math.round(Math.min(Math.max(probability, 0), 1) * width);
  return `${FULL.repeat(filled)}${EMPTY.repeat(width - filled)}`;
}
