import { matchNames, type NameKind } from '../../src/sources/index.ts';
import type { GoldSet } from './gold-set.ts';

interface NamePair {
  readonly schema: string;
  readonly name1: string;
  readonly name2: string;
  readonly match: boolean;
}

/** Schemas of followthemoney that persons fall under; a `LegalEntity` may be either, and is compared as a person. */
const PERSONAL: ReadonlySet<string> = new Set(['Person', 'LegalEntity']);

/** Pairs of names, matching or not: precision, recall and F1 of `match`. */
export const NAMES: GoldSet = {
  file: 'names.jsonl.gz',
  score(records) {
    const counts = { both: 0, wrong: 0, missed: 0 };
    const errors: string[] = [];
    for (const { schema, name1, name2, match } of records as readonly NamePair[]) {
      const kind: NameKind = PERSONAL.has(schema) ? 'person' : 'organisation';
      const found = matchNames(name1, name2, kind);
      if (found.match && match) counts.both++;
      else if (found.match) counts.wrong++;
      else if (match) counts.missed++;
      if (found.match !== match) {
        errors.push(
          `- ${match ? 'missed' : 'wrong'} ${found.score}: ${name1} | ${name2} (${found.reasons[0]?.code})`,
        );
      }
    }
    const { both, wrong, missed } = counts;
    return {
      measures: [
        { name: 'precision', value: both / Math.max(1, both + wrong) },
        { name: 'recall', value: both / Math.max(1, both + missed) },
        {
          name: 'F1',
          value: (2 * both) / Math.max(1, 2 * both + wrong + missed),
          floor: 0.82,
          aim: 0.9,
          others: 'logic_v2 0.790, fuzzball 0.772, Levenshtein 0.657',
        },
      ],
      digest: `# Names\n\n${errors.sort().join('\n')}\n`,
    };
  },
};
