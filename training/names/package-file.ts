import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the packages are whose names are read; another folder may be given as the first argument of the build. */
const MODULES = process.argv[2] ?? new URL('../node_modules', import.meta.url).pathname;

/** The path of a file of an npm package. Throws where the package is missing. */
export function packageFile(name: string, path: string): string {
  const file = join(MODULES, name, path);
  if (!existsSync(file))
    throw new Error(`${name} is not installed (no ${path}): see training/names/README.md`);
  return file;
}
