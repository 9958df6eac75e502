import type { CalculationCitation } from '../citation.ts';

type Inputs = Readonly<Record<string, number | string | undefined>>;

/** A calculation citation; inputs that are `undefined` are left out. */
export function calculation(name: string, value: number, inputs: Inputs = {}): CalculationCitation {
  const given = Object.entries(inputs).filter(
    (entry): entry is [string, number | string] => entry[1] !== undefined,
  );
  return { kind: 'calculation', name, value, inputs: Object.fromEntries(given) };
}
