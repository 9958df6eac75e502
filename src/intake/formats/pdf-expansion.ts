import { inflateSync } from 'node:zlib';

const MOST_STREAM_BYTES = 64_000_000;
/** Streams may be compressed several times over; deeper than this nothing honest is. */
const MOST_LAYERS = 4;

/**
 * True when a compressed stream of the PDF unpacks to more than 64 MB: a file made to exhaust memory, which pdf.js would unpack
 * in full. Only Flate is looked into, the one filter of PDF that expands a thousandfold.
 */
export function expandsBeyondMeasure(pdf: Uint8Array): boolean {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    let start = at + 6;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    const end = bytes.indexOf('endstream', start);
    if (isBomb(bytes.subarray(start, end < 0 ? bytes.length : end))) return true;
    if (end > 0) at = end + 3;
  }
  return false;
}

function isBomb(stream: Buffer): boolean {
  let layer = stream;
  for (let depth = 0; depth < MOST_LAYERS && isFlate(layer); depth++) {
    try {
      layer = inflateSync(layer, { maxOutputLength: MOST_STREAM_BYTES });
    } catch (error) {
      return error instanceof RangeError;
    }
  }
  return false;
}

/** The header of a zlib stream (RFC 1950, 2.2): method 8, and a check that makes the two bytes a multiple of 31. */
function isFlate(bytes: Buffer): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}
