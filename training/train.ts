/**
 * `npm run train -- TREEBANKS [it|en]`: trains every model from the folder of treebanks and writes it to `models/`. Both languages are
 * trained at once, each on a core of its own. The same treebanks and labels give the same bytes.
 */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run train -- TREEBANKS [it|en]\n');
  process.exit(2);
}

if (!existsSync(folder)) {
  process.stderr.write(`no folder ${folder}\n`);
  process.exit(1);
}

const started = performance.now();
const languages = (['it', 'en'] as const).filter((language) => only === undefined || language === only);
await Promise.all(languages.map(trained));
process.stdout.write(`done in ${((performance.now() - started) / 60_000).toFixed(1)} minutes\n`);

function trained(language: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./train-language.ts', import.meta.url), {
      workerData: { folder, language },
    });
    worker.on('message', (line: string) => process.stdout.write(`${language}  ${line}\n`));
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${language}: exit ${code}`))));
  });
}
