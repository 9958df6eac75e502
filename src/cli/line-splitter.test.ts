import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter, type SplitLine } from './line-splitter.ts';

function split(pieces: readonly Uint8Array[], longest = 100): (string | undefined)[] {
  const splitter = new LineSplitter(longest);
  const lines: SplitLine[] = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
  return lines.map((line) => (line === undefined ? undefined : new TextDecoder().decode(line)));
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('lines out of bytes', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['\n', ['']],
    // Only the newline ends a line: a JSON string may hold a line separator as it is.
    ['a\u2028b\rc\r\nd', ['a\u2028b\rc\r', 'd']],
  ])('%j', (text, lines) => {
    expect(split([bytes(text)])).toEqual(lines);
  });

  it('drops a line that is too long and goes on after it', () => {
    expect(split([bytes('12345\n123456\n1234'), bytes('567\n12\n')], 5)).toEqual([
      '12345',
      undefined,
      undefined,
      '12',
    ]);
  });

  it('gives the same lines however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('è', '\n', 'ab', '🜁', '\r')),
        fc.array(fc.nat(40)),
        (parts, cuts) => {
          const whole = bytes(parts.join(''));
          const ends = [...cuts.filter((cut) => cut < whole.length), whole.length].sort((a, b) => a - b);
          const pieces = ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end));
          expect(split(pieces, 8)).toEqual(split([whole], 8));
        },
      ),
    );
  });
});
