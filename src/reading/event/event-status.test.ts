import { describe, expect, it } from 'vitest';
import { type Day, LANGUAGES } from '../../base/index.ts';
import { ENGLISH } from '../language/en/index.ts';
import { ENGLISH_STATUS_CORPUS } from '../language/en/status-cues.corpus.ts';
import { ITALIAN } from '../language/it/index.ts';
import { ITALIAN_STATUS_CORPUS } from '../language/it/status-cues.corpus.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import { createReader } from '../reader.ts';
import { sceneOf } from '../scene-of.ts';
import { SHIPPED_MODELS } from '../shipped-models.fixture.ts';
import { statementFinder } from '../statement/find-statements.ts';
import { statementAtTokens } from '../statement-at.ts';
import { timeFinder } from '../time/find-times.ts';
import { tokenAtOrAfter } from '../token.ts';
import { foundStatus } from './event-status.ts';
import { eventTime } from './event-time.ts';
import { headWord } from './status-head.ts';
import { statusLexicon } from './status-words.ts';

const DATE = '2022-12-20' as Day;
const READER = createReader(SHIPPED_MODELS);

/** The status of the word in brackets of a text of 20 December 2022, with the reader's own statements and dates. */
const statusReader = (rules: LanguageRules): ((marked: string) => string) => {
  const [findTimes, findStatements] = [timeFinder(rules.time), statementFinder(rules)];
  const lexicon = statusLexicon(rules.statuses);
  return (marked) => {
    const text = marked.replace(/[[\]]/gu, '');
    const scene = sceneOf({
      text,
      rules,
      models: SHIPPED_MODELS,
      findTimes,
      documentDate: { from: DATE, to: DATE },
    });
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    const from = tokenAtOrAfter(scene.tokens, start);
    const trigger = { from, to: Math.max(from + 1, tokenAtOrAfter(scene.tokens, end)) };
    const statements = findStatements(scene);
    const held = statements[statementAtTokens(scene, statements)[from] ?? -1];
    const sentence = scene.sentences.find((one) => one.from <= from && from < one.to);
    const word = headWord(scene, trigger);
    const dated =
      sentence && eventTime({ scene, lexicon }, { sentence, trigger, word, events: new Set([word]) });
    return foundStatus({
      scene,
      trigger,
      word,
      statuses: lexicon,
      optional: 'no',
      ...(dated ? { interval: dated.time.expression, ownInterval: dated.own } : {}),
      ...(held ? { statement: held.statement } : {}),
    }).status;
  };
};

const READERS = { en: statusReader(ENGLISH), it: statusReader(ITALIAN) };
const CORPORA = { en: ENGLISH_STATUS_CORPUS, it: ITALIAN_STATUS_CORPUS };

describe.each(LANGUAGES)('the status of an event in %s', (language) => {
  it.each(CORPORA[language])('is %s: %s', (status, marked) => {
    expect(READERS[language](marked)).toBe(status);
  });

  it('has all seven values in its corpus', () => {
    expect(new Set(CORPORA[language].map(([status]) => status)).size).toBe(7);
    expect(CORPORA[language].length).toBeGreaterThanOrEqual(80);
  });
});

/** Two steps for each of the twelve governors that are followed at most, and one for the event's own words. */
const MOST_STEPS = 25;

describe('hostile text', () => {
  it.each([
    ['en', 'if the army attacks and '],
    ['en', 'denied that it did not deny that the army attacked that '],
    ['it', 'se non nega che non attacca e '],
    ['it', 'il rischio del rischio della minaccia di un attacco '],
  ] as const)('is followed over a bounded number of words (%s: %s)', (language, phrase) => {
    const { reasons } = READER.explain({
      id: 'hostile',
      version: 'hostile',
      text: phrase.repeat(400),
      language: { code: language, score: 1, stated: true },
    });
    const steps = reasons.events.flat().map(({ because = [] }) => because.length);
    expect(steps.length).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThanOrEqual(MOST_STEPS);
  });
});
