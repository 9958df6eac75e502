import { textFinding, type TextRule } from './rule.ts';

/** A sentence or cell without a citation, or with a number that names none. */
export const citationNeeded: TextRule = (checked, _licence, { assessment }) => {
  if (checked.numbers.length === 0) return [textFinding('uncited', checked, 'nothing is cited')];
  const unknown = checked.numbers.filter((number) => assessment.citations[number - 1] === undefined);
  return unknown.map((number) => textFinding('uncited', checked, `citation ${number} does not exist`));
};
