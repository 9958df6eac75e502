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
