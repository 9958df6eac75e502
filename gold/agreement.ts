/**
 * `node gold/agreement.ts`: how far the two passes of labelling agree, from `second-pass.jsonl`, which keeps the labels of both as they
 * stood before disagreements were settled. Prints, a label and language, the number of labels, how many differ, the share that agrees
 * and Cohen's kappa (J. Cohen, "A coefficient of agreement for nominal scales", 1960).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Pair = readonly [first: string, second: string];

interface PassRecord {
  readonly id: string;
  /** Each pass: kind, polarity, certainty. */
  readonly statements: readonly { readonly first: readonly string[]; readonly second: readonly string[] }[];
  /** Each pass: status. */
  readonly events: readonly { readonly first: string; readonly second: string }[];
}

const records = readFileSync(join(import.meta.dirname, 'second-pass.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as PassRecord);

process.stdout.write(`${'label'.padEnd(14)}labels  differ  agree  kappa\n`);
for (const lang of ['it', 'en']) {
  const own = records.filter(({ id }) => id.startsWith(lang));
  ['kind', 'polarity', 'certainty'].forEach((label, at) => {
    const pairs = own.flatMap(({ statements }) =>
      statements.map(({ first, second }): Pair => [first[at] ?? '', second[at] ?? '']),
    );
    print(`${lang} ${label}`, pairs);
  });
  print(
    `${lang} status`,
    own.flatMap(({ events }) => events.map(({ first, second }): Pair => [first, second])),
  );
}

function print(name: string, pairs: readonly Pair[]): void {
  const differ = pairs.filter(([first, second]) => first !== second).length;
  const agree = 1 - differ / pairs.length;
  const chance = [...new Set(pairs.flat())].reduce((sum, label) => {
    const share = (pass: 0 | 1) => pairs.filter((pair) => pair[pass] === label).length / pairs.length;
    return sum + share(0) * share(1);
  }, 0);
  const kappa = (agree - chance) / (1 - chance);
  const figures = [
    String(pairs.length).padStart(6),
    String(differ).padStart(8),
    agree.toFixed(3).padStart(7),
  ];
  process.stdout.write(`${name.padEnd(14)}${figures.join('')}${kappa.toFixed(3).padStart(7)}\n`);
}
