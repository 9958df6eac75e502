import { codedEvents } from '../../src/reading/event/codebook.ts';
import { ROOTS_OF_TYPE, TYPES_OF_ROOT } from '../../src/reading/event/vocabulary/cameo-roots.ts';
import { countryByCode } from '../../src/reading/gazetteer/gazetteer.ts';
import type { EventParty } from '../../src/reading/reading.ts';
import { eventLine } from './events-plover-en.ts';
import type { GoldReport, GoldSet, ReadText } from './gold-set.ts';

/** A record as far as it is scored. */
export interface CameoRecord {
  readonly lang: string;
  readonly text: string;
  readonly category: string;
  readonly date?: string;
  readonly events: readonly { readonly root: string; readonly source: string; readonly target: string }[];
}

/** Categories of sentences from news agencies; the others were made up to try single rules of a coder. */
const NEWSWIRE: ReadonlySet<string> = new Set(['AFP', 'GOLD']);
/** Types that both sides do to each other: coded in both directions, as CAMEO has it. */
const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE']);
/** Sectors that stand in the place of a country. */
const STATELESS: ReadonlySet<string> = new Set(['IGO', 'NGO', 'IMG', 'MNC']);

/**
 * Test sentences of PETRARCH2, English ones only. An event is right when the countries of both sides and the CAMEO root code are: countries are
 * the first three letters of an actor code where those are a country or IGO, NGO, IMG, else `---`; types are mapped to roots by `ROOTS_OF_TYPE`,
 * any of which counts. A reading is coded as directed triples, of every actor and every recipient, in both directions where the act is common;
 * events without both sides are left out, as a dyadic coder leaves them. F1 over distinct triples. A gold event of root 01 has no type and is missed.
 */
export const EVENTS_CAMEO: GoldSet = {
  file: 'events-cameo.jsonl.gz',
  score: (records, read) => scoreCameo(records as readonly CameoRecord[], read),
};

interface Tally {
  right: number;
  gold: number;
  read: number;
}

/** Scores records; exported for tests. */
export function scoreCameo(records: readonly CameoRecord[], read: ReadText): GoldReport {
  const tallies = { newswire: tally(), all: tally(), newswireRoots: tally() };
  const cases: string[] = [];
  for (const record of records) {
    if (record.lang !== 'en') continue;
    const { text, events } = record;
    const reading = read(text, 'en', dayOf(record.date));
    const gold = unique(
      events.map(({ source, target, root }) => `${land(source)} ${typesOf(root)} ${land(target)}`),
    );
    const found = unique(codedEvents(reading.events, { future: 'deed' }).flatMap(triplesOf));
    const matched = match(gold, found);
    add(tallies.all, gold.length, found.length, matched);
    if (NEWSWIRE.has(record.category)) {
      add(tallies.newswire, gold.length, found.length, matched);
      const [goldTypes, foundTypes] = [unique(gold.map(middle)), unique(found.map(middle))];
      const right = goldTypes.filter((types) =>
        foundTypes.some((type) => types.split('|').includes(type)),
      ).length;
      add(tallies.newswireRoots, goldTypes.length, foundTypes.length, right);
    }
    if (matched === gold.length && matched === found.length) continue;
    const readLines = reading.events.map((event) => eventLine(event, text));
    cases.push(
      [
        `- (${record.category}) ${text}`,
        `  - gold: ${gold.join('; ')}`,
        `  - coded: ${found.join('; ')}`,
        `  - read: ${readLines.join('; ')}`,
      ].join('\n'),
    );
  }
  const others = 'PETRARCH2 0.868 with the parse given';
  return {
    measures: [
      {
        name: 'countries and root, F1 (newswire)',
        value: f1(tallies.newswire),
        floor: 0.6,
        aim: 0.87,
        others,
      },
      { name: 'countries and root, F1 (all English)', value: f1(tallies.all), others },
      { name: 'root alone, F1 (newswire)', value: f1(tallies.newswireRoots) },
    ],
    digest: ['# CAMEO, English', '', ...cases, ''].join('\n'),
  };
}

/** Country of a CAMEO actor code; `---` for a code that begins with none. */
export function land(code: string): string {
  const first = code.slice(0, 3);
  return countryByCode(first) || STATELESS.has(first) ? first : '---';
}

function typesOf(root: string): string {
  return (TYPES_OF_ROOT[root] ?? [`CAMEO-${root}`]).join('|');
}

function middle(triple: string): string {
  return triple.split(' ')[1] ?? '';
}

function triplesOf(event: {
  readonly type: string;
  readonly actors: readonly EventParty[];
  readonly recipients: readonly EventParty[];
}): string[] {
  const { type, actors, recipients } = event;
  if (!ROOTS_OF_TYPE[type]) return [];
  const [sources, targets] = [actors.map(landOf), recipients.map(landOf)];
  const mutual = MUTUAL.has(type);
  const pairs =
    targets.length === 0 && (mutual || type === 'SUPPORT' || type === 'AGREE')
      ? between(sources)
      : sources.flatMap((source) => targets.map((target) => [source, target]));
  const both = mutual && targets.length > 0 ? pairs.concat(pairs.map(([a = '', b = '']) => [b, a])) : pairs;
  return both.map(([source, target]) => `${source} ${type} ${target}`);
}

function between(sides: readonly string[]): string[][] {
  return sides.flatMap((source) => sides.filter((side) => side !== source).map((target) => [source, target]));
}

function landOf({ country, sector }: EventParty): string {
  return country ?? (sector !== undefined && STATELESS.has(sector) ? sector : '---');
}

function match(gold: readonly string[], found: readonly string[]): number {
  const left = [...found];
  let right = 0;
  for (const triple of gold) {
    const [source, types = '', target] = triple.split(' ');
    const wanted = new Set(types.split('|').map((type) => `${source} ${type} ${target}`));
    const at = left.findIndex((candidate) => wanted.has(candidate));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return right;
}

function tally(): Tally {
  return { right: 0, gold: 0, read: 0 };
}

function add(into: Tally, gold: number, read: number, right: number): void {
  into.gold += gold;
  into.read += read;
  into.right += right;
}

function f1({ right, gold, read }: Tally): number {
  return gold + read === 0 ? 1 : (2 * right) / (gold + read);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

function dayOf(date: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)$/u.exec(date ?? '');
  return parts ? parts.slice(1).join('-') : undefined;
}
