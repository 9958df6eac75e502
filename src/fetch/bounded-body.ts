import { pipeline, type Readable, Writable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { FetchRefusal } from './url-rule.ts';

/** Encodings laid over one another at most: more is an attack. */
const MOST_ENCODINGS = 2;

/**
 * The whole body, decompressed. Both what comes over the line and what it unpacks to are bounded; nothing beyond is held.
 * @throws FetchRefusal `bytes`, `encoding`.
 */
export function boundedBody(
  body: Readable,
  encoding: string,
  limits: { readonly mostBytes: number; readonly mostUnpackedBytes: number },
): Promise<Uint8Array> {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_ENCODINGS) {
    giveUp(body);
    return Promise.reject(new FetchRefusal('encoding', `the page is packed ${names.length} times over`));
  }
  const unpackers = names.reverse().map(unpacker);
  if (unpackers.some((one) => one === undefined)) {
    giveUp(body);
    return Promise.reject(
      new FetchRefusal('encoding', `the page is packed in an unknown way: ${encoding.slice(0, 60)}`),
    );
  }
  const pieces: Uint8Array[] = [];
  let unpacked = 0;
  let came = 0;
  body.on('data', (piece: Uint8Array) => {
    came += piece.length;
    if (came > limits.mostBytes) body.destroy(tooMuch(limits.mostBytes));
  });
  const sink = new Writable({
    write(piece: Uint8Array, _encoding, done) {
      unpacked += piece.length;
      if (unpacked > limits.mostUnpackedBytes) {
        done(tooMuch(limits.mostUnpackedBytes));
        return;
      }
      pieces.push(piece);
      done();
    },
  });
  return new Promise((resolve, reject) => {
    pipeline([body, ...unpackers.filter((one) => one !== undefined), sink], (error) => {
      if (!error) resolve(Buffer.concat(pieces));
      else if (error instanceof FetchRefusal) reject(error);
      else if (names.length > 0 && 'code' in error && /^(?:Z_|ERR_|ZSTD)/u.test(String(error.code)))
        reject(new FetchRefusal('encoding', `the page is damaged: ${error.message}`, { cause: error }));
      else reject(error);
    });
  });
}

/** Ends a body that nobody reads: what it says of that is no news. */
function giveUp(body: Readable): void {
  body.on('error', () => undefined);
  body.destroy();
}

function unpacker(name: string): ReturnType<typeof createGunzip> | undefined {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  if (name === 'deflate') return createInflate();
  if (name === 'zstd') return createZstdDecompress();
  return undefined;
}

function tooMuch(most: number): FetchRefusal {
  return new FetchRefusal('bytes', `the page is larger than ${most} bytes`);
}
