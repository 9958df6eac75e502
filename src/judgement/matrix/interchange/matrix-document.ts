import { gunzipSync } from 'node:zlib';
import { VigiliaError } from '../../../base/index.ts';

/** Most bytes of a file, unpacked; a matrix by people takes some thousands. */
const MOST_BYTES = 64_000_000;

/** A matrix file as text, and which of the three formats it is in, by what it holds and not by its name. */
export interface MatrixDocument {
  readonly format: 'csv' | 'json' | 'xml';
  readonly text: string;
}

/**
 * Unpacks and decodes a file: gzip, as PARC ACH packs its `.achz`; UTF-8 or UTF-16 by byte order mark or by the zero bytes of its first
 * letters, else Windows-1252.
 * @throws VigiliaError `matrix/too-large`, `matrix/gzip`, `matrix/binary`.
 */
export function matrixDocument(bytes: Uint8Array): MatrixDocument {
  const plain = unpacked(bytes);
  if (plain.length > MOST_BYTES) throw tooLarge();
  const text = decoded(plain);
  if (text.includes('\0'))
    throw new VigiliaError(
      'input',
      'matrix/binary',
      'the file is no text: give a matrix as CSV, JSON or PARC ACH XML',
    );
  const first = text.trimStart()[0];
  return { format: first === '<' ? 'xml' : first === '{' ? 'json' : 'csv', text };
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    const why = (error as Error).message;
    throw new VigiliaError('input', 'matrix/gzip', `the packed file is damaged (${why}): save it again`);
  }
}

function decoded(bytes: Uint8Array): string {
  const label = utf16Label(bytes);
  if (label) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function utf16Label([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

function tooLarge(): VigiliaError {
  return new VigiliaError(
    'input',
    'matrix/too-large',
    `the file is larger than ${MOST_BYTES / 1e6} MB: take a part of it`,
  );
}
