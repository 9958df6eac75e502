export { causalWords } from './clause/causal-words.ts';
export type { Clause, ClauseArgument } from './clause/clause.ts';
export { countryName, countryOf, entityName } from './gazetteer/index.ts';
export type { ExplainedReading, ReadingReasons } from './explain.ts';
export { type ModelBytes, modelsFrom, type ReadingModels } from './models.ts';
export { type Dictionary, type DictionarySource, parseDictionary } from './event/dictionary/dictionary.ts';
export { createReader, READER_VERSION, type ReadableDocument, type Reader } from './reader.ts';
export type {
  EventParty,
  EventStatus,
  Forecast,
  Mention,
  Option,
  PlaceMention,
  ProvenanceMention,
  Reading,
  ReportedEvent,
  Statement,
  StatementKind,
  TimeExpression,
} from './reading.ts';
export type { Reason } from './reason.ts';
export { RULE_LABELS, ruleLabel } from './rule-labels.ts';
