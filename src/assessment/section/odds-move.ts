import { direction, oddsFactor } from '../effect.ts';
import type { OddsMove } from '../language/wording.ts';

/** A change in natural log-odds as it is put in words. */
export function oddsMove(move: number): OddsMove {
  return { direction: direction(move), factor: oddsFactor(move) };
}
