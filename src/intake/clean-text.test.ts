import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

const clean = (raw: string): string => cleanText(raw, 2_000_000).text;
const codes = (raw: string, most = 2_000_000): string[] =>
  cleanText(raw, most).findings.map(({ code }) => code);

describe('cleanText', () => {
  it.each([
    ['line ends', 'uno\r\ndue\rtre\u2028quattro', 'uno\ndue\ntre\nquattro'],
    ['spaces at line ends and around', '  \n uno  \ndue\t\n\n', 'uno\ndue'],
    ['more than one blank line', 'uno\n\n\n\ndue', 'uno\n\ndue'],
    ['no-break and thin spaces', 'il\u00a012\u202f000', 'il 12 000'],
    ['control characters', 'u\u0000n\u0007o\u001b\u0085due\tx', 'uno\ndue\tx'],
    ['soft hyphens and zero-width spaces', 'Bres\u00adnia\u200b e \ufeffoltre', 'Bresnia e oltre'],
    ['marks that turn the direction', 'abc\u202edef\u202c', 'abcdef'],
    ['joiners in and around Latin words', '\u200dBre\u200c\u200dsnia e\u0301\u200c.', 'Bresnia é.'],
    ['composed letters', 'perche\u0301', 'perché'],
  ])('cleans %s', (_, raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });

  it('leaves what means something', () => {
    const persian = 'می\u200cخواهم';
    const family = '👩\u200d👧';
    expect(clean(`${persian} ${family} a\tb «x» ’ “y” – …`)).toBe(`${persian} ${family} a\tb «x» ’ “y” – …`);
    expect(codes('Un testo pulito, senza nulla di strano.')).toEqual([]);
  });

  it('reports halves of characters and what could not be decoded', () => {
    expect(cleanText('a\ud83db', 100)).toEqual({
      text: 'a\ufffdb',
      findings: [
        expect.objectContaining({ code: 'intake/lone-surrogate', severity: 'warning' }),
        expect.objectContaining({
          code: 'intake/undecodable',
          message: expect.stringContaining('1 character(s)'),
        }),
      ],
    });
    expect(codes('a\ufffdb\ufffd')).toEqual(['intake/undecodable']);
  });

  it('cuts at the cap and says what was kept', () => {
    const { text, findings } = cleanText('uno due tre', 8);
    expect(text).toBe('uno due');
    expect(findings).toEqual([expect.objectContaining({ code: 'intake/cut', severity: 'warning' })]);
    expect(findings[0]?.message).toContain('first 7 of 11');
    expect(cleanText('ab😀', 3).text).toBe('ab');
    expect(codes('uno', 3)).toEqual([]);
  });

  it('keeps 30 combining marks of a run, whose normalisation would take quadratic time', () => {
    expect(clean(`a${'\u0301\u0316'.repeat(500_000)}b`).length).toBeLessThanOrEqual(33);
  });

  it('gives well-formed text without what it removes, and changes nothing when it cleans again', () => {
    const odd = fc.constantFrom(
      '\ud800',
      '\r',
      '\n',
      ' ',
      '\u00a0',
      '\u200b',
      '\u200c',
      'ی',
      '\u0344',
      'a',
      'e\u0301',
      '\u0007',
    );
    const anything = fc.uint16Array({ maxLength: 8 }).map((units) => String.fromCharCode(...units));
    const raw = fc.array(fc.oneof(odd, anything), { maxLength: 60 });
    fc.assert(
      fc.property(raw, (parts) => {
        const text = clean(parts.join(''));
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/[^\P{Cc}\n\t]|\u00a0|\u00ad|\u200b|\ufeff| \n|\n{3}/u);
        expect(text.trim()).toBe(text);
        expect(clean(text)).toBe(text);
      }),
    );
  });
});

describe('cleanLine', () => {
  it('makes one short line of a title', () => {
    expect(cleanLine('  Vertice\n a\u00a0 Bresnia\t', 100)).toBe('Vertice a Bresnia');
    expect(cleanLine('abcdef', 3)).toBe('abc');
  });
});
