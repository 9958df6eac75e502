export { countryOf } from './gazetteer/index.ts';
export { type ModelBytes, modelsFrom, type ReadingModels } from './models.ts';
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
