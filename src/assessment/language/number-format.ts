/** Below this probability, and as far from one, no more digits are printed. */
const SMALLEST = 0.0001;

/**
 * A probability in percent, without sign, with a decimal point: whole numbers, but one significant digit of what is left
 * within one percent of the ends, so that nothing uncertain prints as 0 or 100.
 */
export function percentDigits(probability: number): string {
  const rest = Math.min(probability, 1 - probability);
  if (rest <= 0) return probability <= 0 ? '0' : '100';
  const shown = Math.max(rest, SMALLEST) * 100;
  if (shown >= 1) return String(Math.round(probability * 100));
  const left = Number(shown.toPrecision(1));
  if (left >= 1) return probability < 0.5 ? '1' : '99';
  return probability < 0.5 ? String(left) : (100 - left).toFixed(decimalsOf(left));
}

/** `value` with at most `digits` decimals and a decimal point; zeros at the end are left off. */
export function decimalDigits(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

/** A factor of at least 1: one decimal below ten, none above. */
export function factorDigits(factor: number): string {
  return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
