import { recordId } from './layer.ts';
import { statusBadge } from './margin-note.ts';
import { isolated, lineHtml, type PageContext } from './page-context.ts';
import type { ReadingLabel } from './vocabulary/reading-labels.ts';
import { why } from './why.ts';

/** One list of records below the text. */
export interface RecordSection {
  readonly id: string;
  readonly heading: ReadingLabel;
  readonly count: number;
  readonly html: string;
}

/** The records of a reading in lists, each record with a link back to its words and with the reasons for it. */
export function recordSections(context: PageContext): readonly RecordSection[] {
  return [
    section('statements', statements(context)),
    section('forecasts', forecasts(context)),
    section('options', options(context)),
    section('events', events(context)),
    section('times', times(context), true),
    section('places', places(context), true),
    section('mentions', mentions(context), true),
  ].map((made) => ({ ...made, html: sectionHtml(context, made) }));
}

type Drawn = Omit<RecordSection, 'html'> & { readonly records: readonly string[]; readonly small: boolean };

function section(heading: ReadingLabel, records: readonly string[], small = false): Drawn {
  return { id: heading, heading, count: records.length, records, small };
}

function sectionHtml({ words }: PageContext, { id, heading, count, records, small }: Drawn): string {
  const list =
    count === 0
      ? `<p class="none">${lineHtml(words.label('none'))}</p>`
      : `<ol class="records${small ? ' small' : ''}">${records.join('\n')}</ol>`;
  return `<section id="${id}"><h2>${lineHtml(words.label(heading))} <span class="count">${count}</span></h2>
${list}
</section>`;
}

function statements(context: PageContext): string[] {
  const { reading, reasons, words } = context;
  return reading.statements.map((statement, index) => {
    const parts: readonly (readonly [ReadingLabel, string])[] = [
      ['source', statement.source === 'implicit' ? words.label('implicit') : words.quoted(statement.source)],
      ['cue', words.quoted(statement.cue)],
      ['content', words.quoted(statement.content)],
      ...(statement.via ? [['via', words.quoted(statement.via)] as const] : []),
      ['certainty', words.certainty(statement.certainty)],
      ...(statement.saidAt ? [['said-at', words.interval(statement.saidAt)] as const] : []),
      ...(statement.spokenOf ? [['spoken-of', words.interval(statement.spokenOf)] as const] : []),
    ];
    const [kind = '', ...manner] = words.manner(statement);
    return record(context, recordId('s', index), {
      head: `<span class="badge kind">${lineHtml(kind)}</span> <b>${isolated(words.speaker(statement))}</b>${facts(manner)}`,
      body: definitions(context, parts),
      why: why(context, reasons.statements[index]),
    });
  });
}

function forecasts(context: PageContext): string[] {
  const { reading, reasons, words } = context;
  return reading.forecasts.map((forecast, index) => {
    const statement = reading.statements[forecast.statement];
    const about = recordId('s', forecast.statement);
    const parts: readonly (readonly [ReadingLabel, string])[] = [
      ['window', words.window(forecast.window)],
      ['probability', words.certainty(forecast.probability)],
      ...(statement ? [['content', words.quoted(statement.content)] as const] : []),
    ];
    return record(context, recordId('f', index), {
      back: `#at-${about}`,
      head: `<a href="#${about}">${about.toUpperCase()}</a> <b>${isolated(statement ? words.speaker(statement) : '')}</b>`,
      body: definitions(context, parts),
      why: why(context, reasons.forecasts[index]),
    });
  });
}

function options(context: PageContext): string[] {
  const { reading, reasons, words } = context;
  return reading.options.map(({ span, statement }, index) => {
    const holder = statement === undefined ? '' : recordId('s', statement);
    return record(context, recordId('o', index), {
      head: `${isolated(words.quoted([span]))}${holder === '' ? '' : ` <a href="#${holder}">${holder.toUpperCase()}</a>`}`,
      why: why(context, reasons.options[index]),
    });
  });
}

function events(context: PageContext): string[] {
  const { reading, reasons, words } = context;
  return reading.events.map((event, index) => {
    const parts: readonly (readonly [ReadingLabel, string])[] = [
      ...event.actors.map((party) => ['actor', words.party(party)] as const),
      ...event.recipients.map((party) => ['recipient', words.party(party)] as const),
      ...(event.interval ? [['time', words.interval(event.interval)] as const] : []),
      ...(event.place ? [['place', event.place.name] as const] : []),
      ...(event.context && event.context.length > 0 ? [['context', event.context.join(', ')] as const] : []),
    ];
    const holder = event.statement === undefined ? '' : recordId('s', event.statement);
    return record(context, recordId('e', index), {
      head: `${statusBadge(context, index)} <b>${lineHtml(words.eventType(event))}</b> ${isolated(words.quoted(event.trigger))}${holder === '' ? '' : ` <a href="#${holder}">${holder.toUpperCase()}</a>`}`,
      body: definitions(context, parts),
      why: why(context, reasons.events[index]),
    });
  });
}

function times(context: PageContext): string[] {
  const { reading, reasons, words } = context;
  return reading.times.map((time, index) =>
    record(context, recordId('t', index), {
      head: `${isolated(words.quoted([time.span]))} ${lineHtml(words.interval(time))}${facts(words.timeNotes(time))}`,
      why: why(context, reasons.times[index]),
    }),
  );
}

function places(context: PageContext): string[] {
  const { reading, reasons, words } = context;
  return reading.places.map((place, index) => {
    const { lat, lon } = place;
    const at = lat === undefined || lon === undefined ? [] : [`${lat.toFixed(2)}, ${lon.toFixed(2)}`];
    return record(context, recordId('p', index), {
      head: `${isolated(words.quoted([place.span]))} ${isolated(words.place(place))}${facts(at)}`,
      why: why(context, reasons.places[index]),
    });
  });
}

function mentions(context: PageContext): string[] {
  const { reading, reasons, words } = context;
  return reading.mentions.map((mention, index) =>
    record(context, recordId('m', index), {
      head: `${isolated(words.quoted([mention.span]))} ${isolated(words.mention(mention))}`,
      why: why(context, reasons.mentions[index]),
    }),
  );
}

function record(
  { words }: PageContext,
  id: string,
  parts: { readonly head: string; readonly body?: string; readonly why: string; readonly back?: string },
): string {
  const label = id.toUpperCase();
  const back = `<a class="back" href="${parts.back ?? `#at-${id}`}" aria-label="${lineHtml(`${label}: ${words.label('to-text')}`)}">↩</a>`;
  return `<li id="${id}"><span class="num">${label}</span><div><p class="head">${parts.head} ${back}</p>${parts.body ?? ''}${parts.why}</div></li>`;
}

function definitions({ words }: PageContext, parts: readonly (readonly [ReadingLabel, string])[]): string {
  if (parts.length === 0) return '';
  const rows = parts.map(
    ([label, text]) => `<div><dt>${lineHtml(words.label(label))}</dt><dd>${isolated(text)}</dd></div>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

function facts(texts: readonly string[]): string {
  return texts.length === 0 ? '' : ` <span class="facts">${texts.map(lineHtml).join(' · ')}</span>`;
}
