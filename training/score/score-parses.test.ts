import { describe, expect, it } from 'vitest';
import { parseTreebank } from '../treebank/conllu.ts';
import { rawTextOf, solidOffsets } from './raw-text.ts';
import { scoreParses } from './score-parses.ts';
import { goldSentences, type ScoredSentence } from './scored-sentence.ts';

/** CoNLL-U from lines of "id form lemma upos head relation [misc]". */
const treebank = (...sentences: readonly string[]) =>
  parseTreebank(
    sentences
      .map((sentence) =>
        sentence
          .split('; ')
          .map((line) => {
            const [id, form, lemma = '_', upos = '_', head = '_', relation = '_', misc = '_'] =
              line.split(' ');
            return [id, form, lemma, upos, '_', '_', head, relation, '_', misc].join('\t');
          })
          .join('\n'),
      )
      .join('\n\n'),
  );

const GOLD = treebank(
  '1 Parla parlare VERB 0 root; 2-3 della _; 2 di di ADP 4 case; 3 la il DET 4 det; 4 pace pace NOUN 1 obl _; 5 Anna Anna PROPN 1 nsubj SpaceAfter=No; 6 . . PUNCT 1 punct',
  '1 Tace tacere VERB 0 root',
);

describe('the raw text of a treebank', () => {
  it('keeps tokens apart by a space unless none follows', () => {
    expect(rawTextOf(GOLD)).toBe('Parla della pace Anna. Tace');
  });

  it('parts paragraphs by a blank line', () => {
    const paragraphs = parseTreebank(
      '1\tA\ta\tX\t_\t_\t0\troot\t_\t_\n\n# newpar\n1\tB\tb\tX\t_\t_\t0\troot\t_\t_',
    );
    expect(rawTextOf(paragraphs)).toBe('A\n\nB');
  });

  it('is counted without its white space', () => {
    expect([...solidOffsets('a b\n c')]).toEqual([0, 1, 1, 2, 2, 2, 3]);
  });
});

describe('scores', () => {
  const perfect = goldSentences(GOLD);

  it('are full for the treebank itself', () => {
    const scores = scoreParses(GOLD, perfect);
    for (const score of [
      scores.words,
      scores.sentences,
      scores.upos,
      scores.lemmas,
      scores.uas,
      scores.las,
    ]) {
      expect(score.f1).toBe(1);
    }
    expect(scores.relations.nsubj).toMatchObject({ correct: 1, gold: 1, system: 1 });
    expect(scores.relations.obj).toMatchObject({ correct: 0, gold: 0, system: 0, f1: 0 });
  });

  it('count a token left whole as one wrong word for two', () => {
    const [first, second] = perfect;
    const whole: ScoredSentence = {
      words: (first?.words ?? [])
        .filter(({ form }) => form !== 'la')
        .map((word) =>
          word.form === 'di'
            ? { form: 'della', start: 5, end: 10, upos: 'ADP', lemma: 'della', head: 3, relation: 'case' }
            : { ...word, head: word.head > 2 ? word.head - 1 : word.head },
        ),
    };
    const { words, uas, las } = scoreParses(GOLD, [whole, second ?? { words: [] }]);
    // Gold has seven words, the system six, five of them right.
    expect(words).toMatchObject({ correct: 5, gold: 7, system: 6 });
    expect(words.f1).toBeCloseTo(10 / 13);
    expect(uas.correct).toBe(5);
    expect(las.correct).toBe(5);
  });

  it('align words inside a multi-word token by their forms, case ignored', () => {
    const [first, second] = perfect;
    const renamed: ScoredSentence = {
      words: (first?.words ?? []).map((word) =>
        word.form === 'la' ? { ...word, form: 'LA' } : word.form === 'di' ? { ...word, form: 'de' } : word,
      ),
    };
    expect(scoreParses(GOLD, [renamed, second ?? { words: [] }]).words.correct).toBe(6);
  });

  it('tell labels, heads, tags and lemmas apart', () => {
    const [first, second] = perfect;
    const wrong: ScoredSentence = {
      words: (first?.words ?? []).map((word) => {
        if (word.form === 'Anna') return { ...word, relation: 'nsubj:pass' };
        if (word.form === 'pace') return { ...word, head: 5 };
        if (word.form === '.') return { ...word, upos: 'SYM', lemma: 'x' };
        return word;
      }),
    };
    const scores = scoreParses(GOLD, [wrong, second ?? { words: [] }]);
    expect(scores.uas.correct).toBe(6);
    // The subtype does not count for LAS, and does for the relation.
    expect(scores.las.correct).toBe(6);
    expect(scores.relations.nsubj).toMatchObject({ correct: 0, gold: 1, system: 0 });
    expect(scores.relations['nsubj:pass']).toMatchObject({ correct: 0, gold: 0, system: 1 });
    expect(scores.upos.correct).toBe(6);
    expect(scores.lemmas.correct).toBe(6);
  });

  it('count sentences by both ends', () => {
    const words = perfect.flatMap((sentence) => sentence.words);
    const { sentences, words: found } = scoreParses(GOLD, [{ words }]);
    expect(sentences).toMatchObject({ correct: 0, gold: 2, system: 1 });
    expect(found.f1).toBe(1);
  });

  it('take a word over another span as wrong', () => {
    const [first] = perfect;
    const joined: ScoredSentence = {
      words: [
        ...(first?.words.slice(0, 4) ?? []),
        { form: 'Anna.', start: 14, end: 19, upos: 'PROPN', lemma: 'Anna', head: 1, relation: 'nsubj' },
      ],
    };
    const { words, relations } = scoreParses(GOLD, [joined]);
    expect(words).toMatchObject({ correct: 4, gold: 7, system: 5 });
    expect(relations.nsubj.correct).toBe(0);
  });
});
