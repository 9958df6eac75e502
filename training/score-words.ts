/**
 * Words and sentences found in the raw text of treebanks: `node training/score-words.ts FILES…`. The language is the beginning of
 * the file name ("it_", "en_").
 */
import { basename } from 'node:path';
import type { Language } from '../src/base/index.ts';
import { ENGLISH } from '../src/reading/language/en/index.ts';
import { ITALIAN } from '../src/reading/language/it/index.ts';
import { splitSentences } from '../src/reading/sentence.ts';
import { wordsOf } from '../src/reading/syntax/words.ts';
import { tokenise } from '../src/reading/token.ts';
import { rawTextOf } from './score/raw-text.ts';
import { scoreParses } from './score/score-parses.ts';
import type { ScoredSentence } from './score/scored-sentence.ts';
import { systemSentences } from './score/system-sentences.ts';
import { readTreebank } from './treebank/conllu.ts';

function readText(text: string, language: Language): ScoredSentence[] {
  const tokens = tokenise(text, language);
  const rules = language === 'it' ? ITALIAN : ENGLISH;
  return systemSentences(wordsOf(tokens, language), splitSentences(tokens, rules.sentence));
}

const percent = (rate: number): string => (100 * rate).toFixed(2).padStart(9);

process.stdout.write(`${'treebank'.padEnd(32)}    words sentences\n`);
for (const path of process.argv.slice(2)) {
  const gold = readTreebank(path);
  const language = basename(path).startsWith('it') ? 'it' : 'en';
  const { words, sentences } = scoreParses(gold, readText(rawTextOf(gold), language));
  process.stdout.write(`${basename(path).padEnd(32)}${percent(words.f1)}${percent(sentences.f1)}\n`);
}
