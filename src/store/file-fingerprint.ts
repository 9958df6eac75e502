import { createHash } from 'node:crypto';

/** Size and SHA-256 of a file's raw bytes, `SIZE-HEX`: equal only for equal files, so an unchanged one need not be parsed again. */
export function fileFingerprint(bytes: Uint8Array): string {
  return `${bytes.byteLength}-${createHash('sha256').update(bytes).digest('hex')}`;
}
