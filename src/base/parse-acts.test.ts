import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, type ActKind, actsInForce, type WithdrawAct } from './act.ts';
import { parseActs } from './parse-acts.ts';
import { spanText } from './span.ts';

/** A kind for the tests: somebody notes something about a document. */
const NOTE: ActKind<'note', { readonly about: string }> = {
  kind: 'note',
  check: ({ about }) =>
    typeof about === 'string' ? { fields: { about }, documents: [about] } : { problem: 'lacks about.' },
};
type Note = Act<'note'> & { readonly about: string };

const note = (id: string, change: object = {}): string =>
  JSON.stringify({
    id,
    at: '2031-05-09T10:00:00Z',
    by: 'Ann Ferri',
    kind: 'note',
    reason: 'seen',
    about: 'a.txt',
    ...change,
  });
const withdrawal = (id: string, act: string, at = '2031-05-09T10:00:00Z'): string =>
  note(id, { kind: 'withdraw-act', act, at, about: undefined });
const read = (...lines: string[]) =>
  parseActs(lines.join('\n'), {
    file: 'acts.ndjson',
    kinds: [NOTE],
    latest: '2031-06-01',
    documents: new Set(['a.txt']),
  });

describe('an act log', () => {
  it('gives its acts in order, with their fields and what stood before', () => {
    const { acts, findings } = read(note('1', { before: { grade: 'C' } }), '', note('2'));
    expect(acts).toEqual([
      {
        id: '1',
        at: '2031-05-09T10:00:00Z',
        by: 'Ann Ferri',
        kind: 'note',
        reason: 'seen',
        about: 'a.txt',
        before: { grade: 'C' },
      },
      expect.objectContaining({ id: '2' }),
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['no JSON', '{"id":"x"', 'act/unreadable', 'error'],
    ['a list', '[1]', 'act/unreadable', 'error'],
    ['an act without a reason', note('x', { reason: ' ' }), 'act/incomplete', 'error'],
    ['an act without a name', note('x', { by: undefined }), 'act/incomplete', 'error'],
    ['a date that is none', note('x', { at: '2031-05-09' }), 'act/incomplete', 'error'],
    ['an instant that is none', note('x', { at: '2031-13-09T10:00:00Z' }), 'act/incomplete', 'error'],
    ['a kind that nobody knows', note('x', { kind: 'sing' }), 'act/unknown-kind', 'warning'],
    ['fields of the wrong shape', note('x', { about: 3 }), 'act/fields', 'error'],
    ['an id that stands above', note('1'), 'act/repeated', 'warning'],
    ['a day that has not come', note('x', { at: '2031-06-02T00:00:00Z' }), 'act/future', 'error'],
    ['a withdrawal of nothing', withdrawal('x', 'y'), 'act/unknown-act', 'error'],
    ['a withdrawal with more', note('x', { kind: 'withdraw-act', act: '1' }), 'act/fields', 'error'],
  ] as const)('leaves out %s, says so, and keeps the rest', (_name, line, code, severity) => {
    const { acts, findings } = read(note('1'), line, note('2'));
    expect(acts.map(({ id }) => id)).toEqual(['1', '2']);
    expect(findings).toMatchObject([{ code, severity, document: 'acts.ndjson' }]);
    expect(findings[0]?.message).toMatch(/^acts\.ndjson:2: /u);
    expect(spanText([note('1'), line, note('2')].join('\n'), findings[0]?.span ?? [0, 0])).toBe(line);
  });

  it.each([
    ['dated before the one above it', { at: '2031-05-08T10:00:00Z' }, 'act/clock-back'],
    ['that names a document which is not there', { about: 'b.txt' }, 'act/unknown-document'],
  ])('keeps an act %s, and says so', (_name, change, code) => {
    const { acts, findings } = read(note('1'), note('2', change));
    expect(acts.map(({ id }) => id)).toEqual(['1', '2']);
    expect(findings).toMatchObject([{ code, severity: 'warning' }]);
  });

  it('says what is wrong in one short line, whatever the act is called', () => {
    const { findings } = read(note(`x\n\u001b[2J${'y'.repeat(999)}`, { kind: 'sing' }));
    expect(findings[0]?.message).toMatch(/^acts\.ndjson:1: the act x \[2Jy+…$/u);
    expect(findings[0]?.message.length).toBeLessThan(400);
  });

  it('reads any text, and every line is an act or a finding', () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(note('1'), note('2'), withdrawal('3', '1'), '\uFEFF', note('__proto__')),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { acts, findings } = read(...lines);
        const written = lines.flatMap((each) => each.split('\n')).filter((each) => each.trim() !== '');
        const refused = findings.filter(({ code }) => !/clock-back|unknown-document/u.test(code));
        expect(acts.length + refused.length).toBe(written.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('acts in force', () => {
  const inForce = (asOf: string, ...lines: string[]): string =>
    actsInForce<Note | WithdrawAct>(read(...lines).acts, asOf)
      .map(({ id }) => id)
      .join(' ');

  it.each([
    ['those known by the day', '2031-05-09', [note('1'), note('2', { at: '2031-05-10T00:00:00Z' })], '1'],
    ['not those taken back', '2031-05-09', [note('1'), note('2'), withdrawal('3', '1')], '2'],
    ['those taken back later', '2031-05-09', [note('1'), withdrawal('2', '1', '2031-05-10T00:00:00Z')], '1'],
    [
      'those whose withdrawal was taken back',
      '2031-05-09',
      [note('1'), withdrawal('2', '1'), withdrawal('3', '2')],
      '1',
    ],
  ])('are %s', (_name, asOf, lines, expected) => expect(inForce(asOf, ...lines)).toBe(expected));
});
