import type { Sentence } from '../../src/reading/sentence.ts';
import type { Words } from '../../src/reading/syntax/words.ts';
import { solidOffsets } from './raw-text.ts';
import type { ScoredSentence, ScoredWord } from './scored-sentence.ts';

/** What a parser says of one word, `head` as in `ScoredWord`. */
export type WordReading = Pick<ScoredWord, 'upos' | 'lemma' | 'head' | 'relation'>;

const UNREAD: WordReading = { upos: '_', lemma: '_', head: 0, relation: '_' };

/**
 * The words and sentences of a text as the scorer takes them. `readingOf` gives what was found out about the word at a position
 * among all words; without it words stay unread, which is enough to score words and sentences.
 */
export function systemSentences(
  words: Words,
  sentences: readonly Sentence[],
  readingOf: (word: number) => WordReading = () => UNREAD,
): ScoredSentence[] {
  const offsets = solidOffsets(words.text);
  return sentences.map(({ from, to }) => {
    const found: ScoredWord[] = [];
    for (let index = words.firstWordOf[from] ?? 0; index < (words.firstWordOf[to] ?? 0); index++) {
      const token = words.tokenOf[index] ?? 0;
      const isSplit = words.tokenOf[index - 1] === token || words.tokenOf[index + 1] === token;
      found.push({
        form: words.forms[index] ?? '',
        start: offsets[words.starts[index] ?? 0] ?? 0,
        end: offsets[words.ends[index] ?? 0] ?? 0,
        ...readingOf(index),
        ...(isSplit ? { multiword: token } : {}),
      });
    }
    return { words: found };
  });
}
