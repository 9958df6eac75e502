import type { IndicatorQuery } from './case.ts';

/**
 * True for an indicator whose every query takes a denial. A denial by an interested party is expected under every hypothesis alike unless
 * the analyst says otherwise (design section 7), so such an indicator need not, but may, tell them apart.
 */
export function asksForDenials({
  seen,
}: {
  readonly seen: readonly Pick<IndicatorQuery, 'kind'>[];
}): boolean {
  return seen.every(({ kind }) => kind?.includes('denial') === true);
}
