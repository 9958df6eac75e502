import { storyFrequencies, storyProfile } from '../../src/sources/index.ts';
import type { GoldReport, GoldSet, Measure } from './gold-set.ts';

/** A pair of articles with the mean judgement of people, 1 (same story) to 4; `lang` names both languages ("es-it"). */
export interface SimilarityPair {
  readonly id: string;
  readonly lang: string;
  readonly text1: string;
  readonly text2: string;
  readonly scores: { readonly overall: number };
}

/**
 * Likeness of stories (SemEval-2022 Task 8, `../shared/gold/README.md`): per pair of languages, Pearson's correlation of `storyFrequencies().likeness`
 * with the negated overall judgement. The rarity of parts is counted over the articles of the set, without their judgements. 0 where either is constant.
 */
export const SIMILARITY: GoldSet = {
  file: 'similarity.jsonl.gz',
  score: (records) => scoreSimilarity(records as readonly SimilarityPair[]),
};

const GOALS: Readonly<Record<string, Pick<Measure, 'floor' | 'aim' | 'others'>>> = {
  'en-en': { floor: 0.78, aim: 0.87, others: 'best system .872, TF-IDF .713' },
  'it-it': { floor: 0.8, aim: 0.87, others: 'best system .862, TF-IDF .754' },
  'es-it': { floor: 0.72, aim: 0.82, others: 'best system .820, TF-IDF .629' },
};
const WORST_SHOWN = 12;

/** Scores pairs; exported for tests. */
export function scoreSimilarity(pairs: readonly SimilarityPair[]): GoldReport {
  const frequencies = storyFrequencies();
  const profiles = pairs.map(({ text1, text2 }) => [storyProfile(text1), storyProfile(text2)] as const);
  for (const [one, other] of profiles) {
    frequencies.add(one);
    frequencies.add(other);
  }
  const judged = pairs.map((pair, at) => {
    const profile = profiles[at];
    return { pair, likeness: profile ? frequencies.likeness(profile[0], profile[1]) : 0 };
  });
  const byLanguages = Map.groupBy(judged, ({ pair }) => pair.lang);
  const order = [...Object.keys(GOALS), ...[...byLanguages.keys()].sort()];
  return {
    measures: [...new Set(order)].flatMap((lang) => {
      const ofLang = byLanguages.get(lang) ?? [];
      if (ofLang.length === 0) return [];
      const value = pearson(
        ofLang.map(({ likeness }) => likeness),
        ofLang.map(({ pair }) => -pair.scores.overall),
      );
      return [{ name: `Pearson ${lang} (${ofLang.length})`, value, ...GOALS[lang] }];
    }),
    digest: digestOf(judged),
  };
}

/** Pearson's correlation; 0 when either series is constant or empty. */
export function pearson(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [at, x] of xs.entries()) {
    const y = (ys[at] ?? 0) - meanY;
    xy += (x - meanX) * y;
    xx += (x - meanX) ** 2;
    yy += y ** 2;
  }
  return xx * yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

function digestOf(judged: readonly { readonly pair: SimilarityPair; readonly likeness: number }[]): string {
  const byLikeness = [...judged].sort((a, b) => a.likeness - b.likeness);
  const line = ({ pair, likeness }: (typeof judged)[number]) =>
    `- ${pair.id} ${pair.lang}: likeness ${likeness.toFixed(2)}, judged ${pair.scores.overall}: ${opening(pair.text1)} | ${opening(pair.text2)}`;
  const low = byLikeness.filter(({ pair }) => pair.scores.overall <= 1.5).slice(0, WORST_SHOWN);
  const high = byLikeness.filter(({ pair }) => pair.scores.overall >= 3.5).slice(-WORST_SHOWN);
  return [
    '# Similarity',
    '',
    '## One story, found unlike',
    '',
    ...low.map(line),
    '',
    '## Other stories, found alike',
    '',
    ...high.map(line),
  ].join('\n');
}

function opening(text: string): string {
  return text.slice(0, 100).replace(/\s+/gu, ' ');
}
