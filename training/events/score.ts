/**
 * `node training/events/score.ts FILE…`: reads labelled sentences (`it-….txt`, `en-….txt` of `training/labels/events`) and prints how many events were found, how many
 * of those with the right type and status, and how many stand where the labels have none; `--wrong` prints what went wrong.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedModels } from '../../src/cli/reading-models.ts';
import { createReader } from '../../src/reading/index.ts';
import { matchedPairs, sharedUnits } from '../gold/matched-pairs.ts';
import { labelledEvents } from './labelled-events.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: 'boolean' } },
});
const reader = createReader(shippedModels());
const DAY = { from: '2024-06-05', to: '2024-06-05', precision: 'day', vague: false, stated: true } as const;
const out = (line: string): void => void process.stdout.write(`${line}\n`);

for (const path of positionals) scoreFile(path);

function scoreFile(path: string): void {
  const code = basename(path).startsWith('it') ? 'it' : 'en';
  const counts = { events: 0, found: 0, read: 0, type: 0, status: 0 };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { text, events } = labelledEvents(line);
    const reading = reader.read({
      id: 'label',
      version: 'label',
      text,
      language: { code, score: 1, stated: true },
      publishedAt: DAY,
    });
    const pairs = matchedPairs(events, reading.events, (one, other) =>
      sharedUnits([one.span], other.trigger),
    );
    counts.events += events.length;
    counts.found += pairs.size;
    counts.read += reading.events.length;
    const wrong: string[] = [];
    for (const event of events) {
      const told = `${event.type} ${event.status} ${text.slice(...event.span)}`;
      const read = pairs.get(event);
      if (!read) wrong.push(`missed ${told}`);
      else {
        if (read.type === event.type) counts.type++;
        else wrong.push(`type: ${told} read ${read.type}`);
        if (read.status === event.status) counts.status++;
        else wrong.push(`status: ${told} read ${read.status}`);
      }
    }
    const used = new Set(pairs.values());
    for (const read of reading.events) {
      const quote = read.trigger.map(([from, to]) => text.slice(from, to)).join(' … ');
      if (!used.has(read)) wrong.push(`none: ${read.type} ${read.status} ${quote}`);
    }
    if (values.wrong && wrong.length > 0) out(`- ${text}\n${wrong.map((one) => `    ${one}`).join('\n')}`);
  }
  const { events, found, read, type, status } = counts;
  out(
    `${basename(path)}: recall ${share(found, events)}, precision ${share(found, read)}, type ${share(type, found)}, status ${share(status, found)}`,
  );
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${whole === 0 ? '–' : (part / whole).toFixed(3)})`;
}
