import { readFileSync } from 'node:fs';
import { Minhash } from 'minhash';
import type { GoldDocument } from '../gold/origins/gold-document.ts';
import { parseIsoDate } from '../src/base/index.ts';
import { shippedModels } from '../src/cli/reading-models.ts';
import { contentVersion } from '../src/intake/index.ts';
import { createReader } from '../src/reading/index.ts';
import { foldedWords, linkReports, originsOf, type ReadReport } from '../src/sources/index.ts';

/** A way to tell which of some documents go back to one origin. */
interface Way {
  readonly name: string;
  /** Milliseconds for the documents, with all their pairs, and how alike each pair is. */
  readonly likeness: (documents: readonly GoldDocument[]) => PairLikeness;
}

type PairLikeness = (one: number, other: number) => number;

/** Length in words of the sequences that MinHash is given, as for our own fingerprints. */
const SEQUENCE = 5;

function wordsOf(document: GoldDocument): string[] {
  return foldedWords(document.text);
}

function sequencesOf(document: GoldDocument): string[] {
  const words = wordsOf(document);
  return words.slice(SEQUENCE - 1).map((_, at) => words.slice(at, at + SEQUENCE).join(' '));
}

function minHashWay(name: string, partsOf: (document: GoldDocument) => Iterable<string>): Way {
  return {
    name,
    likeness(documents) {
      const signatures = documents.map((document) => {
        const signature = new Minhash();
        for (const part of new Set(partsOf(document))) signature.update(part);
        return signature;
      });
      return (one, other) => {
        const [a, b] = [signatures[one], signatures[other]];
        return a && b ? a.jaccard(b) : 0;
      };
    },
  };
}

const JACCARD: Way = {
  name: 'word-Jaccard',
  likeness(documents) {
    const sets = documents.map((document) => new Set(wordsOf(document)));
    const none: ReadonlySet<string> = new Set();
    return (one, other) => {
      const [a, b] = [sets[one] ?? none, sets[other] ?? none];
      let shared = 0;
      for (const word of a) if (b.has(word)) shared++;
      return shared === 0 ? 0 : shared / (a.size + b.size - shared);
    };
  },
};

function ours(reports: readonly ReadReport[]): Way {
  return {
    name: 'vigilia',
    likeness() {
      const origins = originsOf(reports, linkReports(reports));
      const originOf = new Map(origins.flatMap(({ id, documents }) => documents.map((one) => [one, id])));
      return (one, other) => {
        const [a, b] = [reports[one]?.document.id ?? '', reports[other]?.document.id ?? ''];
        return originOf.get(a) === originOf.get(b) ? 1 : 0;
      };
    },
  };
}

/** Documents as `vigilia brief` has them, read beforehand: the reading is another stage, measured by `npm run bench`. */
function readReports(documents: readonly GoldDocument[]): ReadReport[] {
  const reader = createReader(shippedModels());
  return documents.map(({ id, text, language, title, publisher, publishedAt: date }) => {
    const interval = parseIsoDate(date);
    const version = contentVersion(text);
    const document = {
      ...{ kind: 'document' as const, id, version, format: 'line' as const, text, title, publisher },
      ...(interval === undefined ? {} : { publishedAt: { ...interval, stated: true } }),
      ...{ language: { code: language, score: 1, stated: true }, provenance: [], findings: [] },
    };
    return { document, reading: reader.read(document) };
  });
}

interface Judged {
  readonly likeness: number;
  readonly isTrue: boolean;
  readonly isLookAlike: boolean;
}

function judgedPairs(documents: readonly GoldDocument[], likeness: PairLikeness): Judged[] {
  const pairs: Judged[] = [];
  for (const [one, a] of documents.entries()) {
    for (let other = one + 1; other < documents.length; other++) {
      const b = documents[other];
      if (b === undefined) continue;
      const isTrue = a.origin === b.origin;
      const isLookAlike = !isTrue && [a, b].some(({ relation }) => relation === 'look-alike');
      pairs.push({ likeness: likeness(one, other), isTrue, isLookAlike });
    }
  }
  return pairs;
}

interface Outcome {
  readonly bar: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly lookAlikes: number;
}

/** The bar of likeness above which a way does best, seen with hindsight, and how well it does there. */
function bestOutcome(pairs: readonly Judged[]): Outcome {
  const all = pairs.filter(({ isTrue }) => isTrue).length;
  const ranked = [...pairs].sort((a, b) => b.likeness - a.likeness);
  let best: Outcome = { bar: 1, precision: 0, recall: 0, f1: -1, lookAlikes: 0 };
  let [right, wrong, lookAlikes] = [0, 0, 0];
  for (const [at, pair] of ranked.entries()) {
    if (pair.isTrue) right++;
    else wrong++;
    if (pair.isLookAlike) lookAlikes++;
    if (ranked[at + 1]?.likeness === pair.likeness || pair.likeness === 0) continue;
    const [precision, recall] = [right / (right + wrong), right / all];
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { bar: pair.likeness, precision, recall, f1, lookAlikes };
  }
  return best;
}

/** Prints precision and recall of pairs of one origin in our own reprint set, by Vigilia and by others at the bar that suits them best. */
export function linkPeers(): void {
  const documents = readFileSync('gold/origins/documents.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldDocument);
  const ways = [
    ours(readReports(documents)),
    minHashWay('minhash, sequences', sequencesOf),
    minHashWay('minhash, words', wordsOf),
    JACCARD,
  ];
  const count = (documents.length * (documents.length - 1)) / 2;
  console.log(
    `\n${documents.length} documents of gold/origins, ${count} pairs; others at the bar that suits them best on these very pairs`,
  );
  for (const way of ways) {
    const start = process.cpuUsage();
    const pairs = judgedPairs(documents, way.likeness(documents));
    const { user, system } = process.cpuUsage(start);
    const { bar, precision, recall, f1, lookAlikes } = bestOutcome(pairs);
    console.log(
      `${way.name.padEnd(20)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  bar ${bar.toFixed(2)}  look-alike pairs merged ${String(lookAlikes).padStart(3)}  ${((user + system) / 1000).toFixed(0).padStart(6)} ms of processor`,
    );
  }
}
