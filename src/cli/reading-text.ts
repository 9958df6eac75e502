import type { DatedInterval, Finding, Interval, Span } from '../base/index.ts';
import type { Document } from '../intake/index.ts';
import type { Reading, Statement } from '../reading/index.ts';

/** Longest stretch of a report shown on one line. */
const LONGEST = 110;

/** A reading as plain lines for a person: what was understood, with the words it rests on. */
export function readingText(document: Document, reading: Reading): string {
  const quote = (span: Span): string => shorten(document.text.slice(span[0], span[1]));
  const lines = [
    document.title === undefined ? document.id : `${document.id} · ${shorten(document.title)}`,
    `  language    ${reading.language.code} (${reading.language.score.toFixed(2)})`,
    `  published   ${publication(reading.publishedAt)}`,
    ...reading.provenance.map(
      (mention) =>
        `  lineage     ${mention.kind}${mention.target === undefined ? '' : ` ${mention.target}`}: “${quote(mention.span)}”`,
    ),
    `  length      ${reading.sentences.length} sentences, ${reading.mentions.length} mentions, ${reading.times.length} times, ${reading.places.length} places`,
    ...section(
      'statements',
      reading.statements.map((statement, index) => statementLine(statement, index, quote)),
    ),
    ...section(
      'forecasts',
      reading.forecasts.map(({ statement, window, probability }) => {
        const words = probability.phrase === undefined ? '' : `, “${probability.phrase}”`;
        return `S${statement + 1}  window ${between(window)}${window.vague ? ', vague' : ''}; ${percent(probability)}${words}`;
      }),
    ),
    ...section(
      'options',
      reading.options.map(({ span }) => `“${quote(span)}”`),
    ),
    ...section(
      'events',
      reading.events.map((event) => {
        const parties = [event.actors, event.recipients]
          .map((side) => side.map((party) => party.text).join(', ') || '–')
          .join(' → ');
        const when = event.interval ? `, ${between(event.interval)}` : '';
        return `${event.status.padEnd(12)} ${event.type.padEnd(9)} “${event.trigger.map(quote).join(' … ')}”  ${parties}${when}${event.place ? `, ${event.place.name}` : ''}`;
      }),
    ),
    ...section('findings', [...document.findings, ...reading.findings].map(findingLine)),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** A file that could not be read, in the same form. */
export function unreadText(id: string, finding: Finding): string {
  return `${[id, ...section('findings', [findingLine(finding)])].join('\n')}\n\n`;
}

function findingLine({ severity, message, code }: Finding): string {
  return `${severity}: ${message} [${code}]`;
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${name}`, ...lines.map((line) => `    ${line}`)];
}

function statementLine(statement: Statement, index: number, quote: (span: Span) => string): string {
  const source =
    statement.source === 'implicit' ? '(implicit)' : `“${statement.source.map(quote).join(' … ')}”`;
  const speaker = statement.speaker === undefined ? '' : ` = ${statement.speaker}`;
  const via = statement.via === undefined ? '' : ` via ${statement.via.map(quote).join(', ')}`;
  const hedge = statement.certainty.hedged === true ? ', hedged' : '';
  const phrase = statement.certainty.phrase === undefined ? '' : ` “${statement.certainty.phrase}”`;
  return `S${index + 1} ${statement.kind}${hedge}${statement.polarity === 'negative' ? ', negative' : ''}${phrase}  ${source}${speaker}${via}\n        [${statement.cue.map(quote).join(' … ')}] ${statement.content.map(quote).join(' … ')}`;
}

function publication(date: DatedInterval | undefined): string {
  return date === undefined
    ? 'not known'
    : `${between(date)} (${date.precision}, ${date.stated ? 'stated' : 'inferred'})`;
}

function between({ from, to }: Pick<Interval, 'from' | 'to'>): string {
  if (from === undefined && to === undefined) return 'undated';
  return from === to ? String(from) : `${from ?? '…'} to ${to ?? '…'}`;
}

function percent({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${Math.round(low * 100)}–${Math.round(high * 100)} %`;
}

/** One line, cut in the middle of nothing: text of a report is data, so control characters are shown as spaces. */
function shorten(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
