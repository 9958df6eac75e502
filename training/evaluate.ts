/**
 * `npm run eval -- FOLDER…`: how good the reading is on text that it was not made from, beside the figures that others published. A folder with
 * treebanks scores the models, one with gold sets (`*.jsonl`, `*.jsonl.gz`) scores records. `--models FOLDER` for other models than those in `models/`,
 * `--digests FOLDER` to write what went wrong, a file a set; `--set NAME` for one set alone.
 */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedModels } from '../src/cli/reading-models.ts';
import { createReader } from '../src/reading/index.ts';
import { readAnalyser } from './analyser.ts';
import { evaluateEntities, evaluateTreebanks } from './evaluate-models.ts';
import { evaluateGold } from './gold/evaluate-gold.ts';
import type { ReadText } from './gold/gold-set.ts';
import { GOLD_SETS } from './gold/gold-sets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { models: { type: 'string' }, digests: { type: 'string' }, set: { type: 'string' } },
});
if (positionals.length === 0) {
  process.stderr.write('usage: npm run eval -- FOLDER… [--set NAME] [--digests FOLDER] [--models FOLDER]\n');
  process.exit(2);
}
for (const folder of positionals) {
  if (existsSync(folder)) continue;
  process.stderr.write(`no folder ${folder}\n`);
  process.exit(1);
}

const sets = GOLD_SETS.filter(({ file }) => values.set === undefined || file.startsWith(`${values.set}.`));
for (const folder of positionals) {
  if (!readdirSync(folder).some((name) => /\.jsonl(?:\.gz)?$/u.test(name))) {
    evaluateTreebanks(readAnalyser(values.models), folder);
    continue;
  }
  if (values.set === undefined) evaluateEntities(readAnalyser(values.models), folder);
  evaluateGold(sets, {
    folder,
    read: textReader(),
    out: (line) => void process.stdout.write(`${line}\n`),
    ...(values.digests === undefined ? {} : { digests: values.digests }),
  });
}

function textReader(): ReadText {
  const reader = createReader(shippedModels());
  return (text, language, date) =>
    reader.read({
      id: 'gold',
      version: 'gold',
      text,
      language: { code: language, score: 1, stated: true },
      ...(date === undefined
        ? {}
        : {
            publishedAt: { from: date, to: date, precision: 'day', vague: false, stated: true } as const,
          }),
    });
}
