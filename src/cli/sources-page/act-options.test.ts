import { describe, expect, it } from 'vitest';
import { type ActOptions, askedAct } from './act-options.ts';

const SIGNED = { by: 'Ann Ferri', reason: 'compared by hand' };
const code = (options: ActOptions): string => {
  try {
    return askedAct(options)?.ask.do ?? 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the act that options ask for', () => {
  it.each<[string, ActOptions, ReturnType<typeof askedAct>]>([
    ['none', {}, undefined],
    ['a join', { ...SIGNED, join: ['a,b'] }, { ...SIGNED, ask: { do: 'join', names: ['a,b'] } }],
    [
      'a grade, with an equals sign in the name',
      { ...SIGNED, grade: 'E=mc news = b', limitation: 'one man' },
      { ...SIGNED, ask: { do: 'grade', source: 'E=mc news', reliability: 'B', limitation: 'one man' } },
    ],
    [
      'answers',
      { ...SIGNED, check: 'Echo', answers: 'motive=yes, means=unknown' },
      { ...SIGNED, ask: { do: 'check', name: 'Echo', answers: { motive: 'yes', means: 'unknown' } } },
    ],
    ['a withdrawal', { ...SIGNED, withdraw: 'a-1' }, { ...SIGNED, ask: { do: 'withdraw', act: 'a-1' } }],
  ])('%s', (_name, options, expected) => expect(askedAct(options)).toEqual(expected));

  it.each<[string, ActOptions, string]>([
    ['without a name', { join: ['a,b'], reason: 'x' }, 'cli/unsigned'],
    ['with a blank name', { join: ['a,b'], by: ' ', reason: 'x' }, 'cli/unsigned'],
    ['without a reason', { grade: 'Echo=B', by: 'Ann' }, 'cli/unsigned'],
    ['two at once', { ...SIGNED, join: ['a,b'], withdraw: 'a-1' }, 'cli/many-acts'],
    ['a name alone', { by: 'Ann' }, 'cli/no-act'],
    ['a limitation of no source', { ...SIGNED, join: ['a,b'], limitation: 'x' }, 'cli/no-act'],
    ['answers to nothing', { ...SIGNED, withdraw: 'a-1', answers: 'motive=yes' }, 'cli/no-act'],
    ['a check without answers', { ...SIGNED, check: 'Echo' }, 'cli/answers'],
    ['a grade without a letter', { ...SIGNED, grade: 'Echo' }, 'cli/pair'],
    ['a grade of nobody', { ...SIGNED, gradeReport: '=2' }, 'cli/pair'],
  ])('is refused %s', (_name, options, expected) => expect(code(options)).toBe(expected));
});
