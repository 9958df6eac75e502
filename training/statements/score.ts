/**
 * `node training/statements/score.ts FILE…`: reads labelled sentences (`it-….txt`, `en-….txt` of `training/labels/statements`) and prints how many cues were found and
 * how many of those with the right kind and polarity; `--wrong` prints what went wrong.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../../src/base/index.ts';
import { shippedModels } from '../../src/cli/reading-models.ts';
import { createReader } from '../../src/reading/index.ts';
import { matchedPairs, sharedUnits } from '../gold/matched-pairs.ts';
import { type LabelledCue, labelledSentence } from './labelled-sentence.ts';

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
  const counts = {
    cues: 0,
    found: 0,
    kind: 0,
    polarity: 0,
    read: 0,
    options: 0,
    optionsFound: 0,
    optionsRead: 0,
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { text, cues, options } = labelledSentence(line);
    const reading = reader.read({
      id: 'label',
      version: 'label',
      text,
      language: { code, score: 1, stated: true },
      publishedAt: DAY,
    });
    const pairs = matchedPairs(cues, reading.statements, (one, other) => sharedUnits([one.span], other.cue));
    counts.cues += cues.length;
    counts.found += pairs.size;
    counts.read += options.length > 0 ? pairs.size : reading.statements.length;
    const quote = (spans: readonly Span[]): string =>
      spans.map(([from, to]) => text.slice(from, to)).join(' … ');
    const wrong: string[] = [];
    for (const cue of cues) {
      const statement = pairs.get(cue);
      const told = `${nameOf(cue)} ${quote([cue.span])}`;
      if (!statement) {
        wrong.push(`missed ${told}`);
        continue;
      }
      if (statement.kind === cue.kind) counts.kind++;
      if (statement.polarity === cue.polarity) counts.polarity++;
      const read = nameOf(statement);
      if (read !== nameOf(cue)) wrong.push(`${told} read ${read} | ${quote(statement.content)}`);
    }
    const used = new Set(pairs.values());
    if (options.length === 0)
      for (const statement of reading.statements)
        if (!used.has(statement))
          wrong.push(`none: ${nameOf(statement)} ${quote(statement.cue)} | ${quote(statement.content)}`);
    const foundOptions = matchedPairs(options, reading.options, (one, other) =>
      sharedUnits([one], [other.span]),
    );
    counts.options += options.length;
    counts.optionsFound += foundOptions.size;
    counts.optionsRead += reading.options.length;
    for (const option of options)
      if (!foundOptions.has(option)) wrong.push(`option missed: ${quote([option])}`);
    const usedOptions = new Set(foundOptions.values());
    for (const option of reading.options)
      if (!usedOptions.has(option)) wrong.push(`option, none: ${quote([option.span])}`);
    if (values.wrong && wrong.length > 0) out(`- ${text}\n${wrong.map((one) => `    ${one}`).join('\n')}`);
  }
  const { cues, found, kind, polarity, read, options, optionsFound, optionsRead } = counts;
  out(
    `${basename(path)}: found ${share(found, cues)}, precision ${share(found, read)}, kind ${share(kind, found)}, polarity ${share(polarity, found)}, ` +
      `options found ${share(optionsFound, options)}, precision ${share(optionsFound, optionsRead)}`,
  );
}

function nameOf({ kind, polarity }: Pick<LabelledCue, 'kind' | 'polarity'>): string {
  return `${kind}${polarity === 'negative' ? '-' : '+'}`;
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${whole === 0 ? '–' : (part / whole).toFixed(3)})`;
}
