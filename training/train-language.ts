import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Language } from '../src/base/index.ts';
import { treebankSentences, trainingSentences } from './corpus/corpus.ts';
import { italianClasses } from './corpus/italian-classes.ts';
import { englishLexicon } from './lemma/english-lexicon.ts';
import { italianLexicon } from './lemma/italian-lexicon.ts';
import { trainLemmatiser } from './lemma/train-lemmatiser.ts';
import { PLANS } from './network/plans.ts';
import { trainNetwork } from './network/train-network.ts';

/** A worker of `train.ts`: the models of one language. */
const { folder, language } = workerData as { folder: string; language: Language };
const say = (line: string): void => parentPort?.postMessage(line);

const write = (name: string, bytes: Uint8Array): void => {
  const compressed = gzipSync(bytes, { level: 9 });
  writeFileSync(new URL(`../models/${language}.${name}.bin.gz`, import.meta.url), compressed);
  say(`${name}: ${(compressed.length / 1e6).toFixed(2)} MB`);
};

const { sizes, plan } = PLANS[language];
const network = trainNetwork({
  language,
  sentences: trainingSentences(folder, language),
  lexicon: language === 'it' ? italianClasses() : new Map(),
  sizes,
  plan,
  onEpoch: ({ epoch, seconds, arcs, relations, tags }) => {
    const losses = [arcs, relations, tags].map((loss) => loss.toFixed(3)).join(' ');
    say(
      `epoch ${epoch} of ${plan.epochs}, ${seconds.toFixed(1)} s; losses a word: arcs, relations, tags ${losses}`,
    );
  },
});
write('network', network);
const lexicon = language === 'it' ? italianLexicon() : englishLexicon();
write('lemmas', trainLemmatiser(treebankSentences(folder, language), language, lexicon));
