import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { VigiliaError } from '../base/index.ts';
import { modelsFrom, type ReadingModels } from '../reading/index.ts';

const FOLDER = new URL('../../models/', import.meta.url);

/** The models that are shipped with the program. A file that is missing or damaged is an error that names it. */
export function shippedModels(): ReadingModels {
  return modelsFrom({
    names: bytesOf('names'),
    places: bytesOf('places'),
    of: (language) => ({ network: bytesOf(`${language}.network`), lemmas: bytesOf(`${language}.lemmas`) }),
  });
}

function bytesOf(name: string): Uint8Array {
  try {
    return gunzipSync(readFileSync(new URL(`${name}.bin.gz`, FOLDER)));
  } catch (error) {
    throw new VigiliaError(
      'input',
      'models/unreadable',
      `cannot read models/${name}.bin.gz: ${(error as Error).message}; install Vigilia anew`,
      { cause: error },
    );
  }
}
