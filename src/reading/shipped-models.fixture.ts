import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { modelsFrom, type ReadingModels } from './models.ts';

/** The models in `models/`, for tests. */
export const SHIPPED_MODELS: ReadingModels = modelsFrom({
  names: bytesOf('names'),
  places: bytesOf('places'),
  of: (language) => ({ network: bytesOf(`${language}.network`), lemmas: bytesOf(`${language}.lemmas`) }),
});

function bytesOf(name: string): Uint8Array {
  return gunzipSync(readFileSync(new URL(`../../models/${name}.bin.gz`, import.meta.url)));
}
