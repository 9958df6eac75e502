import { styleText } from 'node:util';
import type { Language } from '../base/index.ts';
import type { Document } from '../intake/index.ts';
import type { ExplainedReading, Reason, ReportedEvent } from '../reading/index.ts';
import { recordId } from './reading-page/layer.ts';
import { type ReadingWords, readingWords } from './reading-page/reading-words.ts';
import type { ReadingLabel } from './reading-page/vocabulary/reading-labels.ts';

/** Reasons nest no deeper on a screen. */
const DEEPEST = 8;
/** Longest stretch of a report beside a reason, in UTF-16 code units. */
const SHORT = 90;
/** What stands below the head of a record. */
const INDENT = '     ';

/** A record in words. */
interface Block {
  readonly id: string;
  readonly head: string;
  readonly below?: readonly string[];
}

/** How a tree of reasons is written. */
interface TreeForm {
  readonly words: ReadingWords;
  readonly colour: boolean;
}

/**
 * A reading for a person who asks why: each record in words, and below it the rules and decisions of models that made it, as a tree with the words of the
 * text that each looked at. Text of the report is on one line, without control characters.
 */
export function explainedText(
  document: Document,
  { reading, reasons }: ExplainedReading,
  { language, colour }: { readonly language: Language; readonly colour: boolean },
): string {
  const words = readingWords(document, reading, language);
  const form = { words, colour };
  const sections = blocksOf(reading, words).flatMap(([kind, blocks]) =>
    blocks.length === 0
      ? []
      : [
          '',
          paint('bold', words.label(kind), colour),
          ...blocks.flatMap((block, index) => blockLines(block, reasons[kind][index] ?? [], form)),
        ],
  );
  const findings = [...document.findings, ...reading.findings].map(({ severity, message, code }) =>
    words.line(`${severity}: ${message} [${code}]`),
  );
  const lines = [
    words.line(document.title === undefined ? document.id : `${document.id} · ${document.title}`),
    ...(sections.length === 0 ? ['', words.label('nothing')] : sections),
    ...(findings.length === 0 ? [] : ['', paint('bold', words.label('findings'), colour), ...findings]),
  ];
  return `${lines.join('\n')}\n\n`;
}

type Kind = keyof ExplainedReading['reasons'] & ReadingLabel;

function blocksOf(
  reading: ExplainedReading['reading'],
  words: ReadingWords,
): readonly (readonly [Kind, readonly Block[]])[] {
  return [
    [
      'statements',
      reading.statements.map((statement, index) => ({
        id: recordId('s', index),
        head: `${words.manner(statement).join(', ')} · ${words.speaker(statement)}`,
        below: [
          words.quoted(statement.content),
          `${words.label('certainty')}: ${words.certainty(statement.certainty)}`,
        ],
      })),
    ],
    [
      'forecasts',
      reading.forecasts.map(({ statement, window, probability }, index) => ({
        id: recordId('f', index),
        head: `${recordId('s', statement).toUpperCase()} · ${words.window(window)} · ${words.certainty(probability)}`,
      })),
    ],
    [
      'options',
      reading.options.map(({ span }, index) => ({ id: recordId('o', index), head: words.quoted([span]) })),
    ],
    [
      'events',
      reading.events.map((event, index) => ({
        id: recordId('e', index),
        head: `${words.eventStatus(event)} · ${words.eventType(event)} · ${words.quoted(event.trigger)}`,
        below: factsOf(event, words),
      })),
    ],
    [
      'times',
      reading.times.map((time, index) => ({
        id: recordId('t', index),
        head: [`${words.quoted([time.span])} = ${words.interval(time)}`, ...words.timeNotes(time)].join(', '),
      })),
    ],
    [
      'places',
      reading.places.map((place, index) => ({
        id: recordId('p', index),
        head: `${words.quoted([place.span])} = ${words.place(place)}`,
      })),
    ],
    [
      'mentions',
      reading.mentions.map((mention, index) => ({
        id: recordId('m', index),
        head: `${words.quoted([mention.span])} = ${words.mention(mention)}`,
      })),
    ],
  ];
}

/** Who to whom, when and where, on one line; no line when none of it is known. */
function factsOf(event: ReportedEvent, words: ReadingWords): string[] {
  const facts = [
    words.parties(event),
    event.interval ? words.interval(event.interval) : '',
    event.place ? words.line(event.place.name) : '',
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? [] : [facts.join(' · ')];
}

function blockLines({ id, head, below = [] }: Block, reasons: readonly Reason[], form: TreeForm): string[] {
  const why =
    reasons.length === 0
      ? [paint('dim', `└─ ${form.words.label('no-reason')}`, form.colour)]
      : tree(reasons, form, 1);
  return [
    `${paint('bold', id.toUpperCase().padEnd(INDENT.length - 1), form.colour)} ${head}`,
    ...[...below, ...why].map((line) => `${INDENT}${line}`),
  ];
}

function tree(reasons: readonly Reason[], form: TreeForm, depth: number): string[] {
  const { words, colour } = form;
  return reasons.flatMap(({ rule, spans, detail, because = [] }, index) => {
    const isLast = index === reasons.length - 1;
    const line = [
      `${isLast ? '└─' : '├─'} ${words.rule(rule)}`,
      ...(spans.length === 0 ? [] : [words.quoted(spans, SHORT)]),
      ...(detail === undefined ? [] : [`[${words.detail(detail)}]`]),
    ].join(' ');
    const deeper = depth < DEEPEST ? tree(because, form, depth + 1) : [];
    return [
      paint('dim', line, colour),
      ...deeper.map((below) => `${paint('dim', isLast ? '  ' : '│ ', colour)} ${below}`),
    ];
  });
}

function paint(style: 'bold' | 'dim', text: string, colour: boolean): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}
