import type { Formats } from '../language/wording.ts';
import type { Licence } from './licence.ts';
import { withoutQuotations } from './quoted-parts.ts';
import { textFinding, type TextRule } from './rule.ts';
import { withoutDates } from './without-dates.ts';

const NUMBER = /\d+(?:[.,]\d+)*(?: ?%)?/gu;

/**
 * A number that is neither in a cited text, nor a cited value in its printed rounding, nor part of a date of what is cited.
 * Numbers are compared as they are printed.
 */
export const licensedNumber: TextRule = (checked, licence, check) => {
  const { formats } = check.wording;
  const own = withoutDates(withoutQuotations(checked.text, licence.texts), licence, formats);
  const allowed = printedNumbers(licence, formats);
  return numbersIn(own)
    .filter((number) => !allowed.has(number))
    .map((number) => textFinding('number', checked, `the number ${number} is not in what is cited`));
};

function printedNumbers({ texts, caseTexts, values, dates }: Licence, formats: Formats): ReadonlySet<string> {
  const years = dates.filter((date) => !/\p{L}/u.test(date));
  const ofText = [...texts, ...years].flatMap(numbersIn);
  const shares = caseTexts
    .flatMap(numbersIn)
    .map(Number)
    .filter((share) => share >= 0 && share <= 1);
  const printed = [
    ...values.flatMap((value) => printedForms(value, formats)),
    ...shares.map((share) => formats.percent(share)),
  ];
  return new Set([
    ...ofText,
    ...ofText.map((number) => number.replace('%', '')),
    ...printed.flatMap(numbersIn),
  ]);
}

function printedForms(value: number, formats: Formats): readonly string[] {
  return [
    ...(value >= 0 && value <= 1 ? [formats.percent(value)] : []),
    formats.factor(Math.abs(value)),
    formats.decimal(value, 2),
    formats.decimal(value, 3),
  ];
}

function numbersIn(text: string): readonly string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replace(' ', ''));
}
