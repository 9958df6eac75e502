import { describe, expect, it } from 'vitest';
import { pearson, scoreSimilarity, type SimilarityPair } from './similarity.ts';

const pair = (
  id: string,
  lang: string,
  texts: readonly [string, string],
  overall: number,
): SimilarityPair => ({
  id,
  lang,
  text1: texts[0],
  text2: texts[1],
  scores: { overall },
});

describe('similarity', () => {
  it('correlates likeness with the negated judgement, a pair of languages a measure', () => {
    const { measures, digest } = scoreSimilarity([
      pair(
        'a',
        'en-en',
        ['The barge Olmo sank in the canal at Brestow', 'Barge Olmo sinks in Brestow canal'],
        1,
      ),
      pair(
        'b',
        'en-en',
        ['The barge Olmo sank in the canal at Brestow', 'Brestow is to widen its canal'],
        2.5,
      ),
      pair('c', 'en-en', ['The barge Olmo sank in the canal at Brestow', 'A singer cancels her tour'], 4),
      pair('d', 'it-it', ['La chiatta affonda', 'La cantante annulla'], 4),
    ]);
    expect(measures.map(({ name }) => name)).toEqual(['Pearson en-en (3)', 'Pearson it-it (1)']);
    expect(measures[0]?.value).toBeGreaterThan(0.9);
    expect(measures[1]?.value).toBe(0);
    expect(digest).toContain('# Similarity');
  });

  it('is 1, −1 or 0 where it must be', () => {
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(pearson([1, 1, 1], [3, 2, 1])).toBe(0);
  });
});
