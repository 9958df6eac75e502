import { describe, expect, it } from 'vitest';
import { citedSentences, citedText, passageOfNote, withoutCitations } from './cited-text.ts';

const TEXT = `# Heading of 2023

Troops arrived on Monday. [1] They stayed,
says the ministry [^a]; trains went back [2, 3].

- A list of one. [2]

| a | table |

1. “Troops arrived, he said: "at last".” The Gazette, 3 May
2. “Trains went back to where they came from.”
[3] Nothing quoted here
[^a]: "They stayed where they were", Ministry
4. A list entry that nothing cites.
`;

describe('a text with notes', () => {
  const { paragraphs, notes } = citedText(TEXT);

  it('is taken apart', () => {
    expect([...notes.keys()]).toEqual(['1', '2', '3', 'a']);
    expect(paragraphs.map(({ line }) => line)).toEqual([3, 6, 14]);
  });

  it('gives each sentence its citations', () => {
    const [paragraph] = paragraphs;
    const { text, citations } = withoutCitations(paragraph?.text ?? '');
    expect(text).toBe('Troops arrived on Monday. They stayed, says the ministry; trains went back.');
    const sentences = citedSentences(
      { text, line: 3 },
      [
        [0, 25],
        [26, text.length],
      ],
      citations,
    );
    expect(sentences.map(({ labels }) => labels)).toEqual([['1'], ['a', '2', '3']]);
  });

  it('joins what runs on behind a semicolon', () => {
    const text = 'One; two.';
    const sentences = citedSentences(
      { text, line: 1 },
      [
        [0, 4],
        [5, 9],
      ],
      [{ at: 9, label: '1' }],
    );
    expect(sentences).toEqual([{ text, line: 1, labels: ['1'] }]);
  });

  it('takes the passage of a note to its last mark', () => {
    expect(passageOfNote(notes.get('1') ?? '')).toEqual({
      text: 'Troops arrived, he said: "at last".',
      about: ['The Gazette, 3 May'],
    });
    expect(passageOfNote('Nothing quoted here')).toEqual({ text: 'Nothing quoted here', about: [] });
  });
});

it('takes no citation for a note, and no code for a text', () => {
  const { paragraphs, notes } = citedText('```\nCode. [1]\n```\n[1] is a sentence that begins so.');
  expect(notes.size).toBe(0);
  expect(paragraphs).toHaveLength(1);
});
