import { EVENT_STATUSES } from './vocabulary/event-statuses.ts';
import { recordId } from './layer.ts';
import { isolated, lineHtml, type PageContext } from './page-context.ts';
import { intervalGloss } from './reading-words.ts';

/** Longest stretch of a report in a margin note, in UTF-16 code units. */
const SHORT = 90;

/** The note beside a statement: its kind, who speaks, how sure, and the forecast in it. */
export function statementNote(context: PageContext, index: number): string {
  const { reading, words } = context;
  const statement = reading.statements[index];
  if (!statement) return '';
  const [kind = '', ...manner] = words.manner(statement);
  const { phrase } = statement.certainty;
  const facts = [...manner, ...(phrase === undefined ? [] : [words.certainty(statement.certainty)])];
  const via = statement.via ? [`${words.label('via')} ${words.quoted(statement.via, SHORT)}`] : [];
  const forecasts = (context.forecastsOf.get(index) ?? []).map((number) => forecastLine(context, number));
  return note(
    recordId('s', index),
    'statement',
    [
      `<span class="badge kind">${lineHtml(kind)}</span> ${isolated(short(words.speaker(statement)))}`,
      factsHtml([...facts, ...via]),
      ...forecasts,
    ].join(' '),
  );
}

function forecastLine({ reading, words }: PageContext, number: number): string {
  const forecast = reading.forecasts[number];
  if (!forecast) return '';
  const { low, high } = forecast.probability;
  const id = recordId('f', number);
  return `<span class="ahead"><a href="#${id}">${id.toUpperCase()}</a> ${lineHtml(words.window(forecast.window))}, ${lineHtml(words.formats.percentRange(low, high))}</span>`;
}

/** The note beside an event: its status and type, who did it to whom, when and where. */
export function eventNote(context: PageContext, index: number): string {
  const { reading, words } = context;
  const event = reading.events[index];
  if (!event) return '';
  const names = [event.actors, event.recipients].map((side) => side.map(({ text }) => text).join(', '));
  const [actors = '', recipients = ''] = names;
  const parties = `${actors}${recipients === '' ? '' : ` → ${recipients}`}`.trim();
  const facts = [
    ...(event.interval ? [intervalGloss(event.interval)] : []),
    ...(event.place ? [event.place.name] : []),
  ];
  return note(
    recordId('e', index),
    'event',
    `${statusBadge(context, index)} ${lineHtml(words.eventName(event))}${parties === '' ? '' : `: ${isolated(short(parties))}`}${factsHtml(facts)}`,
  );
}

/** The note beside an explanation that the text puts forward. */
export function optionNote({ words }: PageContext, index: number): string {
  return note(
    recordId('o', index),
    'option',
    `<span class="badge kind">${lineHtml(words.label('option'))}</span>`,
  );
}

/** The status of an event as a mark and a word, so that colour is never alone. */
export function statusBadge({ reading, words }: PageContext, index: number): string {
  const status = reading.events[index]?.status;
  if (status === undefined) return '';
  const { mark, label } = EVENT_STATUSES[status];
  return `<span class="badge ${status}"><span aria-hidden="true">${mark}</span> ${lineHtml(label[words.language])}</span>`;
}

function note(record: string, kind: string, body: string): string {
  return `<li class="note ${kind} note-${record}"><a class="num" href="#${record}">${record.toUpperCase()}</a> ${body}</li>`;
}

function factsHtml(facts: readonly string[]): string {
  const known = facts.filter((fact) => fact !== '');
  return known.map((fact) => ` <span class="facts">· ${isolated(fact)}</span>`).join('');
}

function short(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT - 1).toWellFormed()}…`;
}
