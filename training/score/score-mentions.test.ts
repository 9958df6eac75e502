import { expect, it } from 'vitest';
import { scoreMentions } from './score-mentions.ts';

const mention = (start: number, end: number, type: string) => ({ start, end, type });

it('scores edges and types of mentions', () => {
  const gold = [mention(0, 4, 'PER'), mention(5, 9, 'LOC'), mention(12, 20, 'ORG')];
  const found = [mention(0, 4, 'PER'), mention(5, 9, 'ORG'), mention(12, 18, 'ORG'), mention(12, 18, 'ORG')];
  const scores = scoreMentions(gold, found);
  expect(scores.exact).toMatchObject({ correct: 1, gold: 3, system: 3 });
  expect(scores.spans).toMatchObject({ correct: 2, gold: 3, system: 3 });
  expect(scores.exact.f1).toBeCloseTo(1 / 3);
  expect([...scores.byType.keys()]).toEqual(['LOC', 'ORG', 'PER']);
  expect(scores.byType.get('PER')?.f1).toBe(1);
  expect(scores.byType.get('ORG')).toMatchObject({ correct: 0, gold: 1, system: 2 });
});

it('gives zeros where there is nothing', () => {
  expect(scoreMentions([], []).exact).toMatchObject({ correct: 0, precision: 0, recall: 0, f1: 0 });
});
