/** `node gold/origins/build.ts`: makes `documents.jsonl` from `items/` and `standing.txt`, and prints how much of what it holds. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtDocuments, linesOf } from './built-documents.ts';

const documents = builtDocuments();
writeFileSync(join(import.meta.dirname, 'documents.jsonl'), linesOf(documents));
const relations = Map.groupBy(documents, ({ relation }) => relation);
const lines = [
  `${documents.length} documents, ${new Set(documents.map(({ origin }) => origin)).size} origins`,
  ...[...relations].map(([relation, { length }]) => `${relation}: ${length}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
