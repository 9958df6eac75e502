import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './charset.ts';

const ITALIAN = 'La riunione è durata tre ore: «non c’è più tempo», perché la città è già in allerta.';
const RUSSIAN = 'Министр заявил, что ситуация серьёзная и что армия ничего не будет делать.';

const encoded = (text: string, charset: string, options?: { addBOM: boolean }): Uint8Array =>
  new Uint8Array(iconv.encode(text, charset, options));

describe('decodeText', () => {
  it('decodes UTF-8, with and without byte order mark, and says nothing', async () => {
    expect(await decodeText({ bytes: encoded(ITALIAN, 'utf-8') })).toEqual({ text: ITALIAN, findings: [] });
    expect(await decodeText({ bytes: encoded(ITALIAN, 'utf-8', { addBOM: true }) })).toEqual({
      text: ITALIAN,
      findings: [],
    });
  });

  it.each([
    ['windows-1252', ITALIAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
  ])('guesses %s from the bytes and names it', async (charset, text) => {
    const decoded = await decodeText({ bytes: encoded(text, charset) });
    expect(decoded.text).toBe(text);
    expect(decoded.findings).toEqual([expect.objectContaining({ code: 'intake/charset', severity: 'info' })]);
    expect(decoded.findings[0]?.message).toContain(`${charset} (guessed from its bytes)`);
  });

  it.each(['utf-16le', 'utf-16be'])('takes a byte order mark for %s, zero bytes or not', async (charset) => {
    const decoded = await decodeText({ bytes: encoded(ITALIAN, charset, { addBOM: true }) });
    expect(decoded.text).toBe(ITALIAN);
    expect(decoded.findings[0]?.message).toContain(`${charset} (byte order mark)`);
  });

  it('believes the declared charset before it guesses', async () => {
    const bytes = encoded('Łódź', 'iso-8859-2');
    const decoded = await decodeText({ bytes, contentType: 'text/plain; charset="ISO-8859-2"' });
    expect(decoded.text).toBe('Łódź');
    expect(decoded.findings[0]?.message).toContain('declared by the file');
  });

  it('finds the charset that a page declares in its mark-up', async () => {
    const page = '<html><head><meta charset="windows-1250"></head><body>Łódź</body></html>';
    expect((await decodeText({ bytes: encoded(page, 'windows-1250') }, true)).text).toBe(page);
  });

  it('does not believe a declaration that valid UTF-8 contradicts', async () => {
    const decoded = await decodeText({
      bytes: encoded(ITALIAN, 'utf-8'),
      contentType: 'text/plain; charset=iso-8859-1',
    });
    expect(decoded.text).toBe(ITALIAN);
    expect(decoded.findings[0]?.message).toContain('decoded as utf-8, though the file declares windows-1252');
    const ascii = await decodeText({
      bytes: encoded('Only ASCII', 'utf-8'),
      contentType: 'text/plain; charset=iso-8859-1',
    });
    expect(ascii.findings).toEqual([]);
  });

  it('reads broken UTF-8 as UTF-8, not as another charset', async () => {
    const bytes = Uint8Array.from([...encoded(ITALIAN, 'utf-8'), 0xff]);
    expect(await decodeText({ bytes })).toEqual({ text: `${ITALIAN}\ufffd`, findings: [] });
  });

  it('passes over an unknown label', async () => {
    expect(
      (await decodeText({ bytes: encoded('è', 'utf-8'), contentType: 'text/plain; charset=klingon' })).text,
    ).toBe('è');
  });

  it('does not damage the last character of a file that was cut', async () => {
    const bytes = encoded('città', 'utf-8');
    expect((await decodeText({ bytes: bytes.subarray(0, bytes.length - 1), cut: true })).text).toBe('citt');
    expect((await decodeText({ bytes, cut: true })).text).toBe('citt');
    expect((await decodeText({ bytes: encoded('citta', 'utf-8'), cut: true })).text).toBe('citta');
  });

  it.each([
    ['zero bytes', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a]],
    ['mostly control characters', [1, 2, 3, 4, 5, 6, 65, 66]],
  ])('refuses %s', async (_, bytes) => {
    const decoded = await decodeText({ bytes: Uint8Array.from(bytes) });
    expect(decoded).toEqual({
      text: '',
      findings: [expect.objectContaining({ code: 'intake/binary', severity: 'error' })],
    });
  });
});
