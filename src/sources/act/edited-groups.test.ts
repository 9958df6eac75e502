import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../grouping.ts';
import { editedGroups } from './edited-groups.ts';
import type { OriginAct } from './origin-act.ts';

const said = { at: '2031-05-09T10:00:00Z', by: 'Ann Ferri', reason: 'compared by hand' };
const join = (id: string, ...documents: string[]): OriginAct => ({
  ...said,
  id,
  kind: 'join-origins',
  documents,
});
const split = (id: string, documents: string[], from: string[]): OriginAct => ({
  ...said,
  id,
  kind: 'split-origin',
  documents,
  from,
});

const MEMBERS = ['a', 'b', 'c', 'd', 'e'];

/** `ab cd e` for the groups of five documents. */
function groups(pairs: string, ...acts: OriginAct[]): string {
  const linked = pairs.split(' ').flatMap(([a, b]): [string, string][] => (a && b ? [[a, b]] : []));
  const { groupOf } = editedGroups(MEMBERS, linked, acts);
  return [...Map.groupBy(MEMBERS, (id) => groupOf.get(id))].map(([, ids]) => ids.join('')).join(' ');
}

describe('groups with acts', () => {
  it.each([
    ['join what nothing links', '', [join('1', 'a', 'd')], 'ad b c e'],
    ['bring along what is linked to either', 'ab de', [join('1', 'a', 'd')], 'abde c'],
    ['split a document out and leave the rest', 'ba ca cb', [split('1', ['b'], ['a', 'c'])], 'ac b d e'],
    ['split a document with what depends on it', 'ba cb', [split('1', ['b', 'c'], ['a'])], 'a bc d e'],
    [
      'let a stranger of neither side choose the surer link',
      'ba da db',
      [split('1', ['b'], ['a'])],
      'ad b c e',
    ],
    ['follow a later split', '', [join('1', 'a', 'b', 'c'), split('2', ['b'], ['a', 'c'])], 'ac b d e'],
    ['follow a later join', 'ba', [split('1', ['b'], ['a']), join('2', 'a', 'b')], 'ab c d e'],
    [
      'follow two later joins that unite what was split',
      '',
      [split('1', ['a'], ['c']), join('2', 'a', 'b'), join('3', 'b', 'c')],
      'abc d e',
    ],
    [
      'pass over documents that are not there',
      'ba',
      [split('1', ['x'], ['a']), join('2', 'y', 'c')],
      'ab c d e',
    ],
  ] as const)('%s', (_name, pairs, acts, expected) => expect(groups(pairs, ...acts)).toBe(expected));

  it('say which acts later ones leave nothing of', () => {
    const acts = [join('1', 'a', 'b'), split('2', ['b'], ['a']), join('3', 'c', 'd')];
    expect([...editedGroups(MEMBERS, [], acts).overruled]).toEqual(['1']);
  });

  const member = fc.constantFrom(...MEMBERS);
  const pair = fc.tuple(member, member);
  const some = fc.uniqueArray(member, { minLength: 1, maxLength: 3 });
  const act = fc.oneof(
    fc.uniqueArray(member, { minLength: 2, maxLength: 3 }).map((documents) => join('j', ...documents)),
    fc.tuple(some, some).map(([documents, from]) =>
      split(
        's',
        documents,
        from.filter((id) => !documents.includes(id)),
      ),
    ),
  );
  const numbered = (acts: readonly OriginAct[]) => acts.map((one, at) => ({ ...one, id: String(at) }));

  it('are those of the links where nobody said anything', () => {
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        expect(editedGroups(MEMBERS, pairs, []).groupOf).toEqual(groupsOf(MEMBERS, pairs));
      }),
      { numRuns: 50 },
    );
  });

  it('keep to every pair of the latest act, whatever the links and the acts before it say', () => {
    fc.assert(
      fc.property(fc.array(pair), fc.array(act), act, (pairs, earlier, latest) => {
        const { groupOf, overruled } = editedGroups(MEMBERS, pairs, numbered([...earlier, latest]));
        expect(overruled.has(String(earlier.length))).toBe(false);
        for (const one of latest.documents) {
          for (const other of latest.kind === 'join-origins' ? latest.documents : latest.from)
            expect(groupOf.get(one) === groupOf.get(other)).toBe(latest.kind === 'join-origins');
        }
      }),
      { numRuns: 100 },
    );
  });
});
