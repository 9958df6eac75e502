/** `node gold/build.ts`: makes `it.jsonl` and `en.jsonl` from `marked/`, and prints how much of what they hold. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtItems, linesOf } from './built-items.ts';

for (const lang of ['it', 'en'] as const) {
  const items = builtItems(lang);
  writeFileSync(join(import.meta.dirname, `${lang}.jsonl`), linesOf(items));
  const words = items.map(({ text }) => text.split(/\s+/u).length);
  const counts = [
    `${items.length} items of ${Math.min(...words)} to ${Math.max(...words)} words`,
    `${items.flatMap(({ statements }) => statements).length} statements`,
    `${items.flatMap(({ events }) => events).length} events`,
    `${items.flatMap(({ times }) => times).length} times`,
    `${items.flatMap(({ options }) => options).length} options`,
    `${items.filter(({ statements }) => statements.length === 0).length} without a statement`,
    `${items.filter(({ events }) => events.length === 0).length} without an event`,
    `${items.filter(({ statements, events }) => statements.length + events.length === 0).length} with neither`,
  ];
  process.stdout.write(`${lang}: ${counts.join(', ')}\n`);
}
