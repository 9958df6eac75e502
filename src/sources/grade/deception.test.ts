import { describe, expect, it } from 'vitest';
import { DECEPTION_CHECKLISTS } from '../vocabulary/deception-checklists.ts';
import { DECEPTION_QUESTIONS, type DeceptionAnswers, deceptionFlags } from './deception.ts';

const flags = (answers: DeceptionAnswers): string =>
  deceptionFlags(answers)
    .map(({ checklist, state }) => `${checklist} ${state}`)
    .join(', ');

describe('deception checklists', () => {
  it.each<[string, DeceptionAnswers, string]>([
    ['nothing was asked', {}, ''],
    ['motive, opportunity and means', { motive: 'yes', opportunity: 'yes', means: 'yes' }, 'mom raised'],
    ['a motive alone', { motive: 'yes' }, 'mom open'],
    ['no motive', { motive: 'no', opportunity: 'yes' }, 'mom clear'],
    ['an unknown motive is not no', { motive: 'unknown', opportunity: 'yes', means: 'yes' }, 'mom open'],
    ['one precedent', { 'past-deception': 'yes' }, 'pop raised'],
    ['half of the precedents looked at', { 'past-deception': 'no' }, 'pop open'],
    ['no precedent', { 'past-deception': 'no', 'past-pattern': 'no' }, 'pop clear'],
    ['two lists', { controlled: 'unknown', contradicted: 'yes' }, 'moses open, eve raised'],
  ])('%s', (_name, answers, expected) => expect(flags(answers)).toBe(expected));

  it('say which questions are answered with yes and which are open', () => {
    expect(deceptionFlags({ motive: 'yes', means: 'unknown' })).toEqual([
      { checklist: 'mom', state: 'open', yes: ['motive'], unanswered: ['opportunity', 'means'] },
    ]);
  });

  it('have questions with an id of their own, in both languages', () => {
    expect(new Set(DECEPTION_QUESTIONS).size).toBe(DECEPTION_QUESTIONS.length);
    for (const { questions } of DECEPTION_CHECKLISTS) {
      expect(questions.length).toBeGreaterThan(1);
      for (const { text } of questions) expect(text.en.endsWith('?') && text.it.endsWith('?')).toBe(true);
    }
  });
});
