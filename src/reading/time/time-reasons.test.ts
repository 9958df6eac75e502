import { describe, expect, it } from 'vitest';
import { ENGLISH_SENTENCES } from '../language/en/sentence-rules.ts';
import { ENGLISH_TIME_CORPUS } from '../language/en/time-rules.corpus.ts';
import { ENGLISH_TIME } from '../language/en/time-rules.ts';
import type { Reason } from '../reason.ts';
import { splitSentences } from '../sentence.ts';
import { tokenise } from '../token.ts';
import { timeFinder } from './find-times.ts';
import { TIME_REASONS } from './vocabulary/time-reasons.ts';

const find = timeFinder(ENGLISH_TIME);
const TODAY = { from: '2022-12-19', to: '2022-12-19' } as const;

const reasonsIn = (text: string, documentDate?: typeof TODAY): readonly Reason[] => {
  const tokens = tokenise(text, 'en');
  const sentences = splitSentences(tokens, ENGLISH_SENTENCES);
  return find({ tokens, sentences, ...(documentDate ? { documentDate } : {}) }).flatMap(
    ({ reasons }) => reasons,
  );
};

const rulesOf = (reasons: readonly Reason[]): string[] =>
  reasons.flatMap(({ rule, because = [] }) => [rule, ...rulesOf(because)]);

describe('reasons of times', () => {
  it.each([
    ['Polls open on 5 March 2023.', ['time/calendar']],
    ['Polls will open on Friday.', ['time/calendar', 'time/document-date', 'time/tense-future']],
    [
      'By the end of March it will be over.',
      ['time/effect-by', 'time/effect-end', 'time/calendar', 'time/document-date', 'time/tense-future'],
    ],
    ['It ended two days ago.', ['time/effect-ago', 'time/quantity', 'time/document-date', 'time/tense-past']],
    ['On 31 February they met.', ['time/calendar', 'time/no-such-day']],
  ])('%s', (text, rules) => {
    expect(rulesOf(reasonsIn(text, TODAY))).toEqual(rules);
  });

  it('say that nothing places a relative time without a document date', () => {
    expect(rulesOf(reasonsIn('They will meet tomorrow.'))).toEqual(['time/day-offset', 'time/not-placed']);
  });

  it('all have a label', () => {
    for (const line of ENGLISH_TIME_CORPUS) {
      for (const rule of rulesOf(reasonsIn(line, TODAY))) expect(Object.keys(TIME_REASONS)).toContain(rule);
    }
  });
});
