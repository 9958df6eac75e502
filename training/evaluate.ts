/**
 * `npm run eval -- FOLDER…`: how good the reading is on text that it was not made from, beside the figures that others published. A folder with
 * treebanks scores the models, one with gold sets (`*.jsonl`, `*.jsonl.gz`) scores records. `--models FOLDER` for other models than those in `models/`,
 * `--digests FOLDER` to write what went wrong, a file a set; `--set NAME` for one set alone.
 */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedModels } from '../src/cli/reading-models.ts';
import type { Language } from '../src/base/index.ts';
import { createReader, type ReadableDocument } from '../src/reading/index.ts';
import { readAnalyser } from './analyser.ts';
import { evaluateEntities, evaluateTreebanks } from './evaluate-models.ts';
import { evaluateGold } from './gold/evaluate-gold.ts';
import type { ReadClauses, ReadText } from './gold/gold-set.ts';
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
    ...readers(),
    out: (line) => void process.stdout.write(`${line}\n`),
    ...(values.digests === undefined ? {} : { digests: values.digests }),
  });
}

function document(text: string, language: Language, date: string | undefined): ReadableDocument {
  return {
    id: 'gold',
    version: 'gold',
    text,
    language: { code: language, score: 1, stated: true },
    ...(date === undefined
      ? {}
      : { publishedAt: { from: date, to: date, precision: 'day', vague: false, stated: true } as const }),
  };
}

/** How the sets read: records, and clauses too. */
function readers(): { readonly read: ReadText; readonly readClauses: ReadClauses } {
  const reader = createReader(shippedModels());
  return {
    read: (text, language, date) => reader.read(document(text, language, date)),
    readClauses: (text, language, date) => reader.clauses(document(text, language, date)),
  };
}
