import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { minimalPdf } from './minimal-pdf.fixture.ts';
import { expandsBeyondMeasure } from './pdf-expansion.ts';

const withStream = (stream: Uint8Array): Uint8Array =>
  minimalPdf({ pages: ['BT ET', stream], streamEntries: '/Filter /FlateDecode' });

const BOMB = deflateSync(Buffer.alloc(70_000_000));

it('finds a stream that unpacks to more than 64 MB, packed once or twice', () => {
  expect(expandsBeyondMeasure(withStream(BOMB))).toBe(true);
  expect(expandsBeyondMeasure(withStream(deflateSync(BOMB)))).toBe(true);
});

it('lets honest, damaged and uncompressed streams pass', () => {
  const honest = deflateSync(Buffer.from('BT (Testo) Tj ET'.repeat(1_000)));
  expect(expandsBeyondMeasure(withStream(honest))).toBe(false);
  expect(expandsBeyondMeasure(withStream(honest.subarray(0, 20)))).toBe(false);
  expect(expandsBeyondMeasure(minimalPdf({ pages: ['x stream y'] }))).toBe(false);
  expect(expandsBeyondMeasure(Buffer.from('stream'))).toBe(false);
  expect(expandsBeyondMeasure(new Uint8Array())).toBe(false);
});
