import { describe, expect, it } from 'vitest';
import type { Origin } from '../origin.ts';
import { takenOut } from './taken-out.ts';

const link = (from: string, to?: string, declared?: string): Origin['links'][number] => ({
  from,
  ...(to === undefined ? {} : { to }),
  ...(declared === undefined ? {} : { declared }),
  kind: 'reprint',
  basis: 'found',
  score: 1,
  reason: { en: '', it: '' },
});
const origin = (...links: Origin['links'][number][]): Origin => ({
  id: 'o-a',
  first: 'a',
  documents: ['a', 'b', 'c', 'd'],
  links,
});
const out = (from: Origin, ...documents: string[]): string | undefined => {
  const found = takenOut(from, documents);
  return found && `${found.documents.join('')} | ${found.from.join('')}`;
};

describe('what is taken out of an origin', () => {
  it.each([
    ['leaves alone', origin(link('b', 'a'), link('c', 'a'), link('d', 'a')), ['b'], 'b | acd'],
    [
      'takes along what goes back through it alone',
      origin(link('b', 'a'), link('c', 'b'), link('d', 'a')),
      ['b'],
      'bc | ad',
    ],
    [
      'leaves what has another way',
      origin(link('b', 'a'), link('c', 'b'), link('c', 'a'), link('d', 'a')),
      ['b'],
      'b | acd',
    ],
    [
      'leaves what credits the same absent original',
      origin(
        link('a', undefined, 'Far'),
        link('b', 'a'),
        link('c', 'b'),
        link('c', undefined, 'FAR'),
        link('d', 'a'),
      ),
      ['b'],
      'b | acd',
    ],
    ['may be several', origin(link('b', 'a'), link('c', 'a'), link('d', 'a')), ['b', 'd'], 'bd | ac'],
  ] as const)('%s', (_name, from, documents, expected) => expect(out(from, ...documents)).toBe(expected));

  it('is never the report that the others go back to', () => {
    expect(out(origin(link('b', 'a')), 'a')).toBeUndefined();
  });
});
