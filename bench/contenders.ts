import { createRequire } from 'node:module';
import { shippedModels } from '../src/cli/reading-models.ts';
import { createReader } from '../src/reading/index.ts';
import { ENGLISH } from '../src/reading/language/en/index.ts';
import { taggedNames } from '../src/reading/names/tagged-names.ts';
import { splitSentences } from '../src/reading/sentence.ts';
import { analyse } from '../src/reading/syntax/syntax.ts';
import { tokenise } from '../src/reading/token.ts';

/** A library that reads English text, as the comparison runs it. */
export interface Contender {
  readonly name: string;
  /** What it makes of a text: the comparison is fair only between those that do the same. */
  readonly does: string;
  /** Reads one report to the end, nothing left lazy; returns how many tokens or records it made, so that no work can be left out. */
  run(text: string): number;
}

// Peers are development tools without types of interest; what is called of them is spelled out here.
// BENCH_PEERS names a file beside whose node_modules they are looked for, when they are not installed with Vigilia.
const require = createRequire(process.env['BENCH_PEERS'] ?? import.meta.url);

/** Everything that is compared; a peer that is not installed is left out, with a line on standard error. */
export function contenders(): Contender[] {
  return [vigiliaReading, vigiliaGrammar, compromiseTags, winkAll].flatMap((make) => {
    try {
      return [make()];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
      console.error(`left out: ${(error as Error).message.split('\n')[0]}`);
      return [];
    }
  });
}

function vigiliaReading(): Contender {
  const reader = createReader(shippedModels());
  const day = { from: '2023-01-12', to: '2023-01-12', precision: 'day', vague: false, stated: true } as const;
  return {
    name: 'vigilia',
    does: 'whole reading: grammar, sentences, names, times, places, statements, events, forecasts',
    run(text) {
      const language = { code: 'en', score: 1, stated: true } as const;
      const reading = reader.read({ id: 'bench', version: '', text, language, publishedAt: day });
      return reading.sentences.length + reading.mentions.length + reading.statements.length;
    },
  };
}

function vigiliaGrammar(): Contender {
  const models = shippedModels();
  return {
    name: 'vigilia grammar',
    does: 'tokens, sentences, tags, features, lemmas, trees, names',
    run(text) {
      const tokens = tokenise(text, 'en');
      const sentences = splitSentences(tokens, ENGLISH.sentence);
      const syntax = analyse({ tokens, sentences }, 'en', models.of('en'), models.names);
      return syntax.words.count + taggedNames(syntax).length;
    },
  };
}

function compromiseTags(): Contender {
  const nlp: (text: string) => { termList(): readonly { tags: ReadonlySet<string> }[] } =
    require('compromise');
  return {
    name: 'compromise',
    does: 'tokens, sentences, tags',
    run: (text) => nlp(text).termList().length,
  };
}

interface WinkItems {
  out(its?: unknown): readonly string[];
}

interface Wink {
  readonly its: { readonly pos: unknown; readonly lemma: unknown };
  readDoc(text: string): { tokens(): WinkItems; sentences(): WinkItems; entities(): WinkItems };
}

function winkAll(): Contender {
  const wink: (model: unknown) => Wink = require('wink-nlp');
  const nlp = wink(require('wink-eng-lite-web-model'));
  return {
    name: 'wink-nlp',
    does: 'tokens, sentences, parts of speech, lemmas, entities of its own kinds',
    run(text) {
      const document = nlp.readDoc(text);
      const lemmas = document.tokens().out(nlp.its.lemma);
      const tags = document.tokens().out(nlp.its.pos);
      const found = document.sentences().out().length + document.entities().out().length;
      return found > 0 && tags.length === lemmas.length ? tags.length : 0;
    },
  };
}
