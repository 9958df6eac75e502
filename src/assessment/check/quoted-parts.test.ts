import { describe, expect, it } from 'vitest';
import { quotedParts, withoutQuotations } from './quoted-parts.ts';

/** Quotations of `text` in brackets when literal, in braces when not. */
function marked(text: string, ...licensed: readonly string[]): string {
  return quotedParts(text, licensed)
    .map(({ start, end, literal }) =>
      literal ? `[${text.slice(start, end)}]` : `{${text.slice(start, end)}}`,
    )
    .join(' ');
}

describe('quotedParts', () => {
  it('finds all three sorts of marks', () => {
    expect(marked('“a” «b» "c"', 'a b', 'c')).toBe('[a] [b] [c]');
  });

  it('takes a quotation within a quoted passage as part of it', () => {
    expect(marked('“He said “no” twice”.', 'He said “no” twice')).toBe('[He said “no” twice]');
  });

  it('does not join two quotations that the passage does not join', () => {
    expect(marked('“a” and “b”', 'a', 'b')).toBe('[a] [b]');
    expect(marked('“a” and “x”', 'a')).toBe('[a] {x}');
  });

  it('reads white space as one space', () => {
    expect(marked('“two lines”', 'two\nlines')).toBe('{two lines}');
    expect(marked('“two\nlines”', 'two lines')).toBe('[two\nlines]');
  });

  it('leaves an opening mark without a closing one alone', () => {
    expect(marked('24" guns', 'x')).toBe('');
  });

  it('ends on many marks', () => {
    const many = `“${'”'.repeat(3000)}`;
    expect(quotedParts(many, ['x'])).not.toHaveLength(0);
  });
});

describe('withoutQuotations', () => {
  it('blanks only literal ones', () => {
    expect(withoutQuotations('“ab” “x”', ['ab'])).toBe('“  ” “x”');
  });
});
