import { readFileSync } from 'node:fs';
import type { ScoredMention } from '../score/score-mentions.ts';
import { rawTextOf } from '../score/raw-text.ts';
import { parseTreebank } from '../treebank/conllu.ts';

/** The names of one of our samples (`Name=B-PER` in the last column), in UTF-16 code units of its raw text. */
export function sampleMentions(path: string): ScoredMention[] {
  const conllu = readFileSync(path, 'utf8');
  const sentences = parseTreebank(conllu);
  const text = rawTextOf(sentences);
  const parts = conllu
    .split('\n')
    .filter((line) => /^\d+\t/u.test(line))
    .map((line) => /Name=([BI]-[A-Z]+)/u.exec(line.split('\t')[9] ?? '')?.[1] ?? 'O');
  const mentions: ScoredMention[] = [];
  let from = 0;
  let word = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const start = text.indexOf(token.form, from);
      const end = start + token.form.length;
      from = end;
      // A token of several words has the part of the last one: "della" is outside, "l'" inside of nothing.
      const part = parts[word + token.to - token.from - 1] ?? 'O';
      word += token.to - token.from;
      const last = mentions.at(-1);
      if (part.startsWith('B')) mentions.push({ start, end, type: part.slice(2) });
      else if (part.startsWith('I') && last) mentions[mentions.length - 1] = { ...last, end };
    }
  }
  return mentions;
}
