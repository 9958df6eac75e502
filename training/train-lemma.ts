/**
 * `node training/train-lemma.ts TREEBANKS`: how often the lemmatisers are right on the treebanks that are kept for measuring, given the part of
 * speech and the inflection that these have, with a lexicon and without.
 */
import { gzipSync } from 'node:zlib';
import { lemmatiserFrom } from '../src/reading/syntax/lemma.ts';
import { treebankPath, treebankSentences } from './corpus/corpus.ts';
import { SOURCES } from './corpus/sources.ts';
import { englishLexicon } from './lemma/english-lexicon.ts';
import { italianLexicon } from './lemma/italian-lexicon.ts';
import { type LemmaScore, scoreLemmas } from './lemma/score-lemmas.ts';
import { trainLemmatiser } from './lemma/train-lemmatiser.ts';
import { readTreebank } from './treebank/conllu.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node training/train-lemma.ts TREEBANKS\n');
  process.exit(2);
}

const percent = ({ right, words }: LemmaScore): string =>
  `${((100 * right) / words).toFixed(2)} % of ${words}`;

for (const [language, lexicon] of [
  ['it', []],
  ['it', italianLexicon()],
  ['en', []],
  ['en', englishLexicon()],
] as const) {
  const training = treebankSentences(folder, language);
  const model = trainLemmatiser(training, language, lexicon);
  const kilobytes = (gzipSync(model, { level: 9 }).length / 1000).toFixed(0);
  const lemmatiser = lemmatiserFrom(model);
  for (const name of SOURCES[language].evaluation) {
    const { all, unseen } = scoreLemmas(lemmatiser, readTreebank(treebankPath(folder, name)), training);
    const scores = `all ${percent(all)}, unseen ${percent(unseen)}`;
    process.stdout.write(`${name}, lexicon of ${lexicon.length}: ${scores}; ${kilobytes} kB gzipped\n`);
  }
}
