import { describe, expect, test } from 'vitest';
import { labelledSentence } from './labelled-sentence.ts';

describe('labelled sentences', () => {
  test('marks become spans of the text without them', () => {
    const { text, cues, options } = labelledSentence(
      'He [den- denied] it was [opt a fault] and [prm+ will] pay.',
    );
    expect(text).toBe('He denied it was a fault and will pay.');
    expect(
      cues.map(({ span: [from, to], kind, polarity }) => [text.slice(from, to), kind, polarity]),
    ).toEqual([
      ['denied', 'denial', 'negative'],
      ['will', 'promise', 'positive'],
    ]);
    expect(options.map(([from, to]) => text.slice(from, to))).toEqual(['a fault']);
  });

  test('a line without marks holds no statement', () => {
    expect(labelledSentence('It rained.')).toEqual({ text: 'It rained.', cues: [], options: [] });
  });

  test('an unknown kind or a missing sign is refused', () => {
    expect(() => labelledSentence('He [xyz+ said] so.')).toThrow('unknown label xyz+');
    expect(() => labelledSentence('He [asr said] so.')).toThrow('unknown label asr');
  });
});
