import { cutText, type Formats, plainText, STATEMENT_KINDS, wordingOf } from '../../assessment/index.ts';
import { type Interval, type Language, type Localised, type Span, spanText } from '../../base/index.ts';
import type { Document } from '../../intake/index.ts';
import {
  countryName,
  type EventParty,
  entityName,
  type Forecast,
  type Mention,
  type PlaceMention,
  type Reading,
  type ReportedEvent,
  ruleLabel,
  type Statement,
  type TimeExpression,
} from '../../reading/index.ts';
import { EVENT_STATUSES } from './vocabulary/event-statuses.ts';
import { EVENT_TYPES } from './vocabulary/event-types.ts';
import { NAME_TYPE_LABELS } from './vocabulary/name-types.ts';
import { READING_LABELS, type ReadingLabel } from './vocabulary/reading-labels.ts';

/** Longest stretch of a report that is quoted whole, in UTF-16 code units. */
const QUOTED_LENGTH = 240;

/** The records of one reading in the words of one language: plain text on one line, never markup. */
export interface ReadingWords {
  readonly language: Language;
  readonly formats: Formats;
  readonly label: (label: ReadingLabel) => string;
  readonly rule: (rule: string) => string;
  /** What decided, in words where it is a term of Vigilia (a status, a kind of statement). */
  readonly detail: (detail: string) => string;
  /** Text of any origin on one line, without control characters. */
  readonly line: (text: string) => string;
  /** The words of the report between quotation marks; parts that stand apart are joined by an ellipsis. */
  readonly quoted: (spans: readonly Span[], length?: number) => string;
  /** Who speaks, as the text says it, or as the reading supplied it. */
  readonly speaker: (statement: Statement) => string;
  /** Kind, polarity, hedge and words of certainty: `denial, negative`. */
  readonly manner: (statement: Statement) => readonly string[];
  readonly certainty: (certainty: Statement['certainty'] | Forecast['probability']) => string;
  /** The type of an event in words, or its code when it has none. */
  readonly eventName: (event: ReportedEvent) => string;
  /** The same with the codes of type and mode behind it. */
  readonly eventType: (event: ReportedEvent) => string;
  readonly eventStatus: (event: ReportedEvent) => string;
  /** `A → B`; a dash for a side that nobody is known on, empty when there is nobody at all. */
  readonly parties: (event: ReportedEvent) => string;
  readonly party: (party: EventParty) => string;
  readonly window: (window: Forecast['window']) => string;
  readonly interval: (interval: Pick<Interval, 'from' | 'to' | 'vague' | 'precision'>) => string;
  /** What stands behind the interval of a time expression: its length, and that the document's date was needed to place it. */
  readonly timeNotes: (time: TimeExpression) => readonly string[];
  readonly place: (place: PlaceMention) => string;
  readonly mention: (mention: Mention) => string;
  /** An entity by its usual name, by the longest name that the text has for it, or by its id. */
  readonly entity: (entity: string) => string;
}

/** The words for one reading of one document. */
export function readingWords(document: Document, reading: Reading, language: Language): ReadingWords {
  const { formats } = wordingOf(language);
  const label = (key: ReadingLabel): string => READING_LABELS[key][language];
  const quoted = (spans: readonly Span[], length = QUOTED_LENGTH): string => {
    const { text, cut } = cutText(spans.map((span) => spanText(document.text, span)).join(' … '), length);
    return formats.quoted(cut ? `${text} …` : text);
  };
  const entity = entityNamer(document, reading, language);
  const interval: ReadingWords['interval'] = (found) => {
    const when = intervalWords(found, formats) ?? label('unplaced');
    return found.vague && when !== label('unplaced') ? `${when} (${label('vague')})` : when;
  };
  const country = (code: string): string => countryName(code, language) ?? code;
  const party = ({ text, country: code, sector }: EventParty): string => {
    const known = [...(code === undefined ? [] : [code]), ...(sector === undefined ? [] : [sector])];
    return known.length === 0 ? plainText(text) : `${plainText(text)} [${known.join(' ')}]`;
  };
  return {
    language,
    formats,
    label,
    rule: (rule) => ruleLabel(rule, language),
    detail: (detail) => termOf(detail)?.[language] ?? plainText(detail),
    line: plainText,
    quoted,
    speaker: ({ source, speaker }) => {
      const known = speaker === undefined ? undefined : entity(speaker);
      if (source === 'implicit')
        return known === undefined ? label('implicit') : `${known} (${label('implicit')})`;
      const said = plainText(source.map((span) => spanText(document.text, span)).join(' … '));
      return known === undefined || said.includes(known) ? said : `${said} = ${known}`;
    },
    manner: ({ kind, polarity, certainty }) => [
      STATEMENT_KINDS[kind][language],
      ...(polarity === 'negative' ? [label('negative')] : []),
      ...(certainty.hedged === true ? [label('hedged')] : []),
    ],
    certainty: ({ phrase, low, high, scale, inferred }) => {
      const said = phrase === undefined ? '' : `${formats.quoted(plainText(phrase))} `;
      const basis = inferred === true ? `${scale}, ${label('inferred')}` : scale;
      return `${said}${formats.percentRange(low, high)} (${basis})`;
    },
    eventName: ({ type }) => eventName(type, language),
    eventType: ({ type, mode }) =>
      `${eventName(type, language)} (${type}${mode === undefined ? '' : `/${mode}`})`,
    eventStatus: ({ status }) => `${EVENT_STATUSES[status].mark} ${EVENT_STATUSES[status].label[language]}`,
    parties: ({ actors, recipients }) =>
      actors.length + recipients.length === 0
        ? ''
        : [actors, recipients].map((side) => side.map(party).join(', ') || '–').join(' → '),
    party,
    interval,
    window: (window) => interval({ ...window, precision: 'span' }),
    timeNotes: ({ stated, from, to, length }) => [
      ...(length === undefined ? [] : [length]),
      ...(stated || (from === undefined && to === undefined) ? [] : [label('inferred')]),
    ],
    place: ({ name, country: code }) => {
      const inside = code === undefined ? undefined : country(code);
      return plainText(inside === undefined || inside === name ? name : `${name}, ${inside}`);
    },
    mention: ({ type, entity: id }) => {
      const kind = NAME_TYPE_LABELS[type][language];
      return id === undefined ? kind : `${kind}, ${entity(id)}`;
    },
    entity,
  };
}

function termOf(detail: string): Localised | undefined {
  const statuses: Readonly<Record<string, { readonly label: Localised }>> = EVENT_STATUSES;
  if (Object.hasOwn(statuses, detail)) return statuses[detail]?.label;
  const kinds: Readonly<Record<string, Localised>> = STATEMENT_KINDS;
  return Object.hasOwn(kinds, detail) ? kinds[detail] : undefined;
}

function eventName(type: string, language: Language): string {
  return Object.hasOwn(EVENT_TYPES, type) ? (EVENT_TYPES[type]?.[language] ?? type) : type;
}

function entityNamer(
  { text }: Document,
  { mentions }: Reading,
  language: Language,
): (entity: string) => string {
  const longest = new Map<string, string>();
  for (const { entity, span } of mentions) {
    if (entity === undefined) continue;
    const name = plainText(spanText(text, span));
    if (name.length > (longest.get(entity) ?? '').length) longest.set(entity, name);
  }
  const nameOf = (id: string): string => entityName(id, language) ?? longest.get(id) ?? plainText(id);
  return (entity) => formatJoint(entity.split('+').map(nameOf));
}

function formatJoint(names: readonly string[]): string {
  return names.join(' + ');
}

/** An interval in words; `undefined` when it has no end. Hours are shown behind their day. */
function intervalWords(
  { from, to, precision }: Pick<Interval, 'from' | 'to' | 'precision'>,
  formats: Formats,
): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  const hours = [from, to].some((end) => end !== undefined && end.length > 10);
  if (!hours) return formats.date({ ...(from && { from }), ...(to && { to }), precision, vague: false });
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  const clock = (moment: string): string => moment.slice(11, 16);
  if (first.slice(0, 10) !== last.slice(0, 10))
    return [first, last].map((moment) => `${formats.day(moment)} ${clock(moment)}`.trim()).join(' – ');
  const times = [...new Set([clock(first), clock(last)])].filter((time) => time !== '');
  return [formats.day(first), times.join('–')].join(' ');
}

/** An interval as short as it can be said: `2022-12-19`, `2022-02`, `2023-01-01…2023-04-30`, with `≈` for soft edges; empty when it has no end. */
export function intervalGloss({
  from,
  to,
  precision,
  vague,
}: Pick<Interval, 'from' | 'to' | 'vague' | 'precision'>): string {
  if (from === undefined && to === undefined) return '';
  const about = vague ? '≈' : '';
  if (precision === 'month' && from?.slice(0, 7) === to?.slice(0, 7)) return `${about}${from?.slice(0, 7)}`;
  if (precision === 'year' && from?.slice(0, 4) === to?.slice(0, 4)) return `${about}${from?.slice(0, 4)}`;
  return from === to ? `${about}${from}` : `${about}${from ?? ''}…${to ?? ''}`;
}
