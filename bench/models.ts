import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../src/base/index.ts';
import { shippedModels } from '../src/cli/reading-models.ts';
import { ENGLISH } from '../src/reading/language/en/index.ts';
import { ITALIAN } from '../src/reading/language/it/index.ts';
import { taggedNames } from '../src/reading/names/tagged-names.ts';
import { splitSentences } from '../src/reading/sentence.ts';
import { analyse } from '../src/reading/syntax/syntax.ts';
import { tokenise } from '../src/reading/token.ts';

/** `npm run bench:models`: how long the models take to load, what they hold, and how many words a second they read on one thread. */
const RULES = { en: ENGLISH, it: ITALIAN } as const;
const ROUNDS = 5;

/** Our own labelled sentences: tens of thousands of different words, as a stream of reports has them. */
function textsOf(language: Language): string[] {
  const folder = new URL(`../training/labels/${language}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n\n'))
    .map((article) => article.replaceAll(/\[(?:PER|LOC|ORG|MISC) ([^[\]]+)\]/gu, '$1'));
}

const before = process.memoryUsage().rss;
const megabytes = (): string => `${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`;
const models = shippedModels();
for (const language of ['it', 'en'] as const) {
  const start = performance.now();
  const loaded = models.of(language);
  console.log(
    `${language}: loaded in ${(performance.now() - start).toFixed(0)} ms, ${megabytes()} more than before the first`,
  );
  const texts = textsOf(language);
  const speeds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    let words = 0;
    for (const text of texts) {
      const tokens = tokenise(text, language);
      const sentences = splitSentences(tokens, RULES[language].sentence);
      const syntax = analyse({ tokens, sentences }, language, loaded, models.names);
      taggedNames(syntax);
      words += syntax.words.count;
    }
    if (round > 0) speeds.push((1000 * words) / (performance.now() - began));
    else console.log(`${language}: ${words} words in ${texts.length} texts`);
  }
  const [low, middle, high] = [0, ROUNDS >> 1, ROUNDS - 1].map((at) =>
    Math.round(speeds.toSorted((one, other) => one - other)[at] ?? 0),
  );
  console.log(`${language}: ${middle} words a second (${low} to ${high}), ${megabytes()} in use`);
}
