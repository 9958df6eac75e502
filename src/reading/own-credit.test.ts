import { expect, test } from 'vitest';
import { withoutOwnCredit } from './own-credit.ts';
import type { ProvenanceMention } from './reading.ts';

const mention = (kind: ProvenanceMention['kind'], target?: string): ProvenanceMention => ({
  kind,
  span: [0, 5],
  ...(target === undefined ? {} : { target }),
});

test.each([
  ['Baltic Wire', 'Baltic Wire'],
  ['Agenzia Nordest', 'Nordest'],
  ['Nordest', 'Agenzia Nordest'],
])('a text of %s that credits %s is its own', (publisher, target) => {
  expect(withoutOwnCredit([mention('reprint-of', target)], publisher)).toEqual([]);
});

test.each([
  ['Quotidiano Trieste', 'Agenzia Nordest'],
  ['Baltic Times', 'Baltic Wire'],
  [undefined, 'Baltic Wire'],
  ['', 'Baltic Wire'],
])('a text of %s that credits %s is a reprint', (publisher, target) => {
  const credited = [mention('reprint-of', target)];
  expect(withoutOwnCredit(credited, publisher)).toEqual(credited);
});

test('citing oneself, correcting oneself and a credit without a name stay', () => {
  const others = [mention('cites', 'Baltic Wire'), mention('correction-of'), mention('reprint-of')];
  expect(withoutOwnCredit(others, 'Baltic Wire')).toEqual(others);
});
