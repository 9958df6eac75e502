import type { GoldEvent, GoldItem, GoldStatement } from '../../gold/gold-item.ts';
import type { Language } from '../../src/base/index.ts';
import type { Reading, ReportedEvent, Statement } from '../../src/reading/index.ts';
import type { GoldReport, GoldSet, Measure, ReadText } from './gold-set.ts';
import { matchedPairs, sharedUnits, unitsOf } from './matched-pairs.ts';
import { type Counter, counterOf, quoteOf, type Tally, type Wrong, wrongOf } from './own-count.ts';
import { scoreOptions, scoreTimes } from './own-spans.ts';

/**
 * Our own gold (`gold/README.md`), read with the item's day as document date; the half that may be read for errors (`dev`) and the half that
 * may not (`test`) apart. The digest shows `dev` alone.
 *
 * - A gold **statement** is found by the read statement whose content shares letters with its content, one to one; of several the one that
 *   shares most (Dice of the contents, a shared cue counts as much again, a shared source half). *Precision*: read statements that found one.
 * - **kind**, **polarity** right: among found statements. **certainty** right: the same, the read range by its middle: `certain` from 0.93,
 *   `probable` from 0.6, `possible` from 0.32, `unlikely` below; `none` where no word of the text gave it (`inferred`).
 * - **source** right: among found statements, both implicit, or both named with letters shared.
 * - A gold **event** is found by a read event at its trigger (letters shared), of the right type rather than of another, else by one of the
 *   right type elsewhere in the item; one to one. **type** and **status** right: among found events.
 * - **times**: overlap F1; value right: among found times with an end in the gold, those where every end that the gold has is the same day (within
 *   23 days where it is `soft`). Read lengths, recurrences and times without any end are not held against the reading.
 * - **options**: overlap F1.
 */
export function ownSet(language: Language & ('it' | 'en')): GoldSet {
  return {
    file: `${language}.jsonl`,
    score: (records, read) => scoreOwn(records as readonly GoldItem[], read),
  };
}

/** Floors and aims of the issue "Reading, part two". */
const GOALS: Readonly<Record<string, Pick<Measure, 'floor' | 'aim'>>> = {
  'kind right': { floor: 0.85, aim: 0.95 },
  'polarity right': { floor: 0.92, aim: 0.98 },
  'status right': { floor: 0.8, aim: 0.92 },
};

/** Scores items; exported for tests. */
export function scoreOwn(items: readonly GoldItem[], read: ReadText): GoldReport {
  const tallies = { dev: new Map(), test: new Map() } satisfies Record<string, Tally>;
  const confusions = new Map<string, number>();
  const cases: string[] = [];
  for (const item of items) {
    const reading = read(item.text, item.lang, item.date);
    const count = counterOf(tallies[item.split]);
    const wrong = [
      ...scoreStatements(item, reading, count),
      ...scoreEvents(item, reading, count),
      ...scoreTimes(item, reading, count),
      ...scoreOptions(item, reading, count),
    ];
    if (item.split !== 'dev' || wrong.length === 0) continue;
    for (const { confusion } of wrong) confusions.set(confusion, (confusions.get(confusion) ?? 0) + 1);
    cases.push(
      `- ${item.id} ${item.date}: ${item.text}\n${wrong.map(({ line }) => `  - ${line}\n`).join('')}`,
    );
  }
  return {
    measures: (['dev', 'test'] as const).flatMap((half) => measuresOf(half, tallies[half])),
    digest: digestOf(confusions, cases),
  };
}

function scoreStatements({ text, statements }: GoldItem, reading: Reading, count: Counter): Wrong[] {
  const wrong: Wrong[] = [];
  const pairs = matchedPairs(statements, reading.statements, statementFit);
  const found = new Set(pairs.values());
  for (const statement of reading.statements) {
    count('statement precision', found.has(statement));
    if (!found.has(statement))
      wrong.push(wrongOf('statement, none', quoteOf(text, statement.cue, statement.content)));
  }
  for (const gold of statements) {
    const statement = pairs.get(gold);
    const quote = quoteOf(text, gold.cue, gold.content);
    count('statement recall', statement !== undefined);
    if (!statement) {
      wrong.push(wrongOf('statement missed', quote));
      continue;
    }
    const compare = (figure: string, expected: string, got: string): void => {
      count(`${figure} right`, expected === got);
      if (expected !== got) wrong.push(wrongOf(`${figure} ${expected} read ${got}`, quote));
    };
    compare('kind', gold.kind, statement.kind);
    compare('polarity', gold.polarity, statement.polarity);
    compare('certainty', gold.certainty, certaintyOf(statement));
    const isSource = sourcesAgree(gold, statement);
    count('source right', isSource);
    if (!isSource)
      wrong.push(wrongOf('source', `${quote}: ${sourceOf(text, gold)} read ${sourceOf(text, statement)}`));
  }
  return wrong;
}

function statementFit(gold: GoldStatement, { content, cue, source }: Statement): number {
  const shared = sharedUnits(gold.content, content);
  if (shared === 0) return 0;
  const dice = (2 * shared) / (unitsOf(gold.content) + unitsOf(content));
  const named = gold.source === 'implicit' || source === 'implicit' ? 0 : sharedUnits(gold.source, source);
  return dice + (sharedUnits(gold.cue, cue) > 0 ? 1 : 0) + (named > 0 ? 0.5 : 0);
}

function sourcesAgree(gold: GoldStatement, { source }: Statement): boolean {
  if (gold.source === 'implicit' || source === 'implicit') return gold.source === source;
  return sharedUnits(gold.source, source) > 0;
}

function sourceOf(text: string, { source }: Pick<Statement, 'source'>): string {
  return source === 'implicit' ? source : quoteOf(text, source);
}

function certaintyOf({ certainty }: Statement): string {
  if (certainty.inferred) return 'none';
  const middle = (certainty.low + certainty.high) / 2;
  if (middle >= 0.93) return 'certain';
  if (middle >= 0.6) return 'probable';
  return middle >= 0.32 ? 'possible' : 'unlikely';
}

function scoreEvents({ text, events }: GoldItem, reading: Reading, count: Counter): Wrong[] {
  const wrong: Wrong[] = [];
  const pairs = matchedPairs(events, reading.events, eventFit);
  const found = new Set(pairs.values());
  for (const event of reading.events) {
    count('event precision', found.has(event));
    if (!found.has(event)) wrong.push(wrongOf(`event ${event.type}, none`, quoteOf(text, event.trigger)));
  }
  for (const gold of events) {
    const event = pairs.get(gold);
    const quote = quoteOf(text, gold.trigger);
    count('event recall', event !== undefined);
    if (!event) {
      wrong.push(wrongOf(`event ${gold.type} missed`, quote));
      continue;
    }
    count('type right', event.type === gold.type);
    if (event.type !== gold.type) wrong.push(wrongOf(`type ${gold.type} read ${event.type}`, quote));
    count('status right', event.status === gold.status);
    if (event.status !== gold.status)
      wrong.push(wrongOf(`status ${gold.status} read ${event.status}`, quote));
  }
  return wrong;
}

function eventFit(gold: GoldEvent, { type, trigger }: ReportedEvent): number {
  return (sharedUnits(gold.trigger, trigger) > 0 ? 2 : 0) + (gold.type === type ? 1 : 0);
}

const FIGURES = [
  ...[
    'statement recall',
    'statement precision',
    'kind right',
    'polarity right',
    'certainty right',
    'source right',
  ],
  ...['event recall', 'event precision', 'type right', 'status right'],
  ...['time recall', 'time precision', 'time value right', 'option recall', 'option precision'],
];

function measuresOf(half: string, tally: Tally): Measure[] {
  return FIGURES.flatMap((figure) => {
    const { right, all } = tally.get(figure) ?? { right: 0, all: 0 };
    if (all === 0) return [];
    return [{ name: `${half}: ${figure} (of ${all})`, value: right / all, ...GOALS[figure] }];
  });
}

function digestOf(confusions: ReadonlyMap<string, number>, cases: readonly string[]): string {
  const counted = [...confusions].sort(([, one], [, other]) => other - one);
  return [
    '# Our own gold, dev half\n',
    ...counted.map(([confusion, times]) => `- ${times} × ${confusion}`),
    '\n## Items\n',
    ...cases,
  ].join('\n');
}
