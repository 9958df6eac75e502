import type { Day, Finding } from '../base/index.ts';
import type { Document } from '../intake/index.ts';
import type { Clause } from './clause/clause.ts';
import { clausesOf } from './clause/clauses-of.ts';
import type { Dictionary } from './event/dictionary/dictionary.ts';
import {
  type DictionaryNames,
  dictionaryNames,
  withDictionaries,
} from './event/dictionary/dictionary-names.ts';
import { type EventFinder, eventFinder } from './event/find-events.ts';
import { type DrawnReading, type ExplainedReading, explain, NO_REASONS } from './explain.ts';
import { findForecasts } from './forecast.ts';
import { ENGLISH } from './language/en/index.ts';
import { ITALIAN } from './language/it/index.ts';
import type { LanguageRules } from './language/language-rules.ts';
import { mentionsOf } from './mention.ts';
import type { ReadingModels } from './models.ts';
import { type OptionFinder, optionFinder } from './option.ts';
import { findPlaces } from './place/find-places.ts';
import { withoutOwnCredit } from './own-credit.ts';
import { type ProvenanceFinder, provenanceFinder } from './provenance.ts';
import type { Reading } from './reading.ts';
import { sceneOf } from './scene-of.ts';
import { type StatementFinder, statementFinder } from './statement/find-statements.ts';
import { type TimeFinder, timeFinder } from './time/find-times.ts';

/** Names the rules and models that made a reading; raised with every change that can alter one, so that stores read anew. */
export const READER_VERSION = 'reading-7';

/** Reads documents of the languages it was made for. Keeps nothing between documents: the same document gives the same reading. */
export interface Reader {
  read(document: ReadableDocument): Reading;
  /** The same reading, with the rules and decisions of models behind every record. */
  explain(document: ReadableDocument): ExplainedReading;
  /** The same reading, with every clause of the text: for comparing texts. No clauses in a language that is not read. */
  clauses(document: ReadableDocument): { readonly reading: Reading; readonly clauses: readonly Clause[] };
}

/** What reading needs of a document. */
export type ReadableDocument = Pick<
  Document,
  'id' | 'version' | 'text' | 'language' | 'publishedAt' | 'publisher'
>;

interface LanguageReader {
  readonly rules: LanguageRules;
  readonly names?: DictionaryNames;
  readonly times: TimeFinder;
  readonly statements: StatementFinder;
  readonly events: EventFinder;
  readonly options: OptionFinder;
  readonly provenance: ProvenanceFinder;
}

/**
 * Compiles the rules of every language that Vigilia knows. Costs some tens of milliseconds: make one reader and keep it.
 * `dictionaries` are the user's own, from `parseDictionary`: their words and names come before ours.
 */
export function createReader(
  models: ReadingModels,
  { dictionaries = [] }: { readonly dictionaries?: readonly Dictionary[] } = {},
): Reader {
  const readers = new Map(
    [ENGLISH, ITALIAN].map((rules) => [rules.language as string, languageReader(rules, dictionaries)]),
  );
  return {
    read(document) {
      const reader = readers.get(document.language.code);
      return reader ? readWith(reader, document, models).reading : unreadable(document);
    },
    explain(document) {
      const reader = readers.get(document.language.code);
      if (!reader) return { reading: unreadable(document), reasons: NO_REASONS };
      const drawn = readWith(reader, document, models);
      return { reading: drawn.reading, reasons: explain(drawn) };
    },
    clauses(document) {
      const reader = readers.get(document.language.code);
      if (!reader) return { reading: unreadable(document), clauses: [] };
      const { reading, scene } = readWith(reader, document, models);
      return { reading, clauses: clausesOf(scene) };
    },
  };
}

function languageReader(rules: LanguageRules, dictionaries: readonly Dictionary[]): LanguageReader {
  const names = dictionaryNames(dictionaries, rules.language);
  return {
    rules,
    ...(names ? { names } : {}),
    times: timeFinder(rules.time),
    statements: statementFinder(rules),
    events: eventFinder(withDictionaries(rules, dictionaries)),
    options: optionFinder(rules),
    provenance: provenanceFinder(rules),
  };
}

function readWith(reader: LanguageReader, document: ReadableDocument, models: ReadingModels): DrawnReading {
  const documentDate = dateOf(document);
  const scene = sceneOf({
    text: document.text,
    rules: reader.rules,
    models,
    findTimes: reader.times,
    ...(reader.names ? { dictionaryNames: reader.names } : {}),
    ...(documentDate ? { documentDate } : {}),
  });
  const found = reader.statements(scene);
  const foundOptions = reader.options(scene, found);
  const options = foundOptions.map(({ option }) => option);
  const statements = found.map(({ statement }) => statement);
  const spoken = statements.flatMap(({ source }) => (source === 'implicit' ? [] : source));
  const places = findPlaces(scene, models.places, spoken);
  const events = reader.events(
    scene,
    found,
    options,
    places.map(({ place }) => place),
  );
  const forecasts = findForecasts(scene, found);
  const reading: Reading = {
    ...heading(document),
    sentences: scene.sentences.map(({ span }) => span),
    mentions: mentionsOf(scene),
    times: scene.times.map(({ expression }) => expression),
    places: places.map(({ place }) => place),
    statements,
    events: events.map(({ event }) => event),
    forecasts: forecasts.map(({ forecast }) => forecast),
    options,
    provenance: withoutOwnCredit(reader.provenance(scene), document.publisher),
    findings: undated(document),
  };
  return { scene, reading, found: { statements: found, events, forecasts, options: foundOptions, places } };
}

function dateOf({ publishedAt }: ReadableDocument): { from: Day; to: Day } | undefined {
  if (publishedAt?.from === undefined || publishedAt.to === undefined) return undefined;
  return { from: publishedAt.from.slice(0, 10), to: publishedAt.to.slice(0, 10) };
}

function heading(document: ReadableDocument): Pick<Reading, 'id' | 'version' | 'language' | 'publishedAt'> {
  return {
    id: document.id,
    version: document.version,
    language: { code: document.language.code, score: document.language.score },
    ...(document.publishedAt ? { publishedAt: document.publishedAt } : {}),
  };
}

function undated(document: ReadableDocument): Finding[] {
  if (document.publishedAt !== undefined || document.text === '') return [];
  return [
    {
      code: 'reading/no-date',
      severity: 'warning',
      message:
        'no date known: relative times are not placed, and the report is left out of the judgement until a "date:" line gives one',
    },
  ];
}

function unreadable(document: ReadableDocument): Reading {
  const findings: Finding[] =
    document.text === ''
      ? []
      : [
          {
            code: 'reading/language',
            severity: 'warning',
            message: `language "${document.language.code}" is not one that is read (en, it): kept as text, nothing drawn from it`,
          },
        ];
  return {
    ...heading(document),
    sentences: [],
    mentions: [],
    times: [],
    places: [],
    statements: [],
    events: [],
    forecasts: [],
    options: [],
    provenance: [],
    findings,
  };
}
