import { readdirSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/base/index.ts';
import { shippedModels } from '../src/cli/reading-models.ts';
import { createReader, type Reading } from '../src/reading/index.ts';
import { readAnalyser } from '../training/analyser.ts';
import { scoreMentions, type ScoredMention } from '../training/score/score-mentions.ts';
import { rawTextOf } from '../training/score/raw-text.ts';
import { scoreParses } from '../training/score/score-parses.ts';
import { readTreebank } from '../training/treebank/conllu.ts';
import { sampleMentions } from '../training/samples/sample-mentions.ts';

const READER = createReader(shippedModels());

function read(text: string, language: Language): Reading {
  return READER.read({
    id: 'a.txt',
    version: 'v',
    text,
    language: { code: language, score: 1, stated: true },
  });
}

describe('the models', () => {
  it('are thirty megabytes at most', () => {
    const bytes = readdirSync('models').reduce((sum, name) => sum + statSync(`models/${name}`).size, 0);
    expect(bytes).toBeLessThan(30e6);
  });

  it.each([
    ['it', { upos: 0.93, lemmas: 0.93, las: 0.74, raw: 0.71, names: 0.5 }],
    ['en', { upos: 0.93, lemmas: 0.93, las: 0.74, raw: 0.71, names: 0.5 }],
  ] as const)('reach the floors on our own sample (%s)', (language, floors) => {
    const path = `training/samples/${language}.conllu`;
    const gold = readTreebank(path);
    const analyser = readAnalyser();
    const given = scoreParses(gold, analyser.readWords(gold, language));
    const raw = scoreParses(gold, analyser.readText(rawTextOf(gold), language));
    expect(given.upos.f1).toBeGreaterThan(floors.upos);
    expect(given.lemmas.f1).toBeGreaterThan(floors.lemmas);
    expect(given.las.f1).toBeGreaterThan(floors.las);
    expect(raw.las.f1).toBeGreaterThan(floors.raw);
    const found: ScoredMention[] = analyser.names(rawTextOf(gold), language);
    expect(scoreMentions(sampleMentions(path), found).exact.f1).toBeGreaterThan(floors.names);
  });
});

describe('infinitives', () => {
  it.each([
    ['Il generale ha fatto arrivare le truppe.', 'arrivare', 'ccomp'],
    ['Il generale cerca di ritirare le truppe.', 'ritirare', 'xcomp'],
  ])('%s', (text, form, relation) => {
    const words = readAnalyser()
      .readText(text, 'it')
      .flatMap((sentence) => sentence.words);
    expect(words.find((word) => word.form === form)?.relation).toBe(relation);
  });
});

describe('reading with models', () => {
  const HOSTILE: readonly (readonly [name: string, text: string])[] = [
    ['empty text', ''],
    ['one word', 'Mosca'],
    ['a megabyte without a full stop', 'le truppe russe a Minsk '.repeat(40_000)],
    ['all capitals', 'IL MINISTRO DEGLI ESTERI HA SMENTITO TUTTO A KIEV.'],
    ['two languages', 'Il ministro said that le truppe will leave Minsk domani.'],
    ['emoji', 'Putin 👨‍👩‍👧‍👦 a Minsk 🇧🇾🇧🇾 🚀🚀🚀.'],
    ['right to left', 'قال الوزير إن القوات غادرت مينسك. הנשיא הגיע.'],
    ['control characters', 'Putin\u0000\u0001\u0002 a\u200b Minsk\u202e ieri\ufeff.'],
    ['lone surrogates', '\ud800 Putin \udfff a Minsk \ud83d.'],
    ['100,000 identical characters', 'a'.repeat(100_000)],
    ['100,000 capitals', 'A'.repeat(100_000)],
    ['100,000 hyphens in a word', 'a-'.repeat(50_000)],
    ['100,000 full stops', '.'.repeat(100_000)],
  ];

  it.each(HOSTILE)('bears %s', (_name, text) => {
    for (const language of ['it', 'en'] as const) expectSound(read(text, language), text);
  });

  it('gives sound spans for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expectSound(read(text, 'it'), text);
        expectSound(read(text, 'en'), text);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same whatever was read before', () => {
    const text =
      'Il generale Zaluzhny ha detto a Kiev che la Russia potrebbe attaccare di nuovo nei primi mesi del 2023.';
    const fresh = createReader(shippedModels());
    for (let index = 0; index < 200; index++)
      read(`Parola${index} mai${index} vista${index} prima a Minsk.`, 'it');
    expect(read(text, 'it')).toEqual(
      fresh.read({ id: 'a.txt', version: 'v', text, language: { code: 'it', score: 1, stated: true } }),
    );
  });

  it('finds names that no list holds, by their context', () => {
    const { mentions } = read(
      'Il colonnello Ardito Ventresca è arrivato a Borgo Salinaro. Secondo Ventresca la Fratelli Tornabene Spa fornirà i mezzi.',
      'it',
    );
    expect(mentions.map(({ span: [start, end], type }) => [type, start, end])).toEqual([
      ['PER', 14, 30],
      ['LOC', 44, 58],
      ['PER', 68, 77],
      ['ORG', 81, 103],
    ]);
  });
});

function expectSound({ mentions, sentences }: Reading, text: string): void {
  for (const spans of [mentions.map(({ span }) => span), sentences]) {
    let last = 0;
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = end;
    }
  }
}
