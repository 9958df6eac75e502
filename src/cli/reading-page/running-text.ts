import type { Span } from '../../base/index.ts';
import type { Layer } from './layer.ts';
import { layersOf, recordId } from './layer.ts';
import { eventNote, optionNote, statementNote } from './margin-note.ts';
import { markedText } from './marked-text.ts';
import { lineHtml, type PageContext } from './page-context.ts';
import { intervalGloss } from './reading-words.ts';
import { type Segment, segmentsOf } from './segment.ts';

/** A reference behind a record's words, in the text. */
interface Reference {
  readonly at: number;
  readonly record: string;
}

/** Everything that stands at places of the text, looked up by offset. */
interface Placed {
  readonly references: ReadonlyMap<number, readonly Reference[]>;
  /** Records whose first stretch begins at an offset, but for those that have a reference. */
  readonly beginnings: ReadonlyMap<number, readonly string[]>;
  /** Titles of times, places and names by record. */
  readonly titles: ReadonlyMap<string, string>;
  /** Short readings behind times and places, by record. */
  readonly glosses: ReadonlyMap<string, string>;
}

/** The report in paragraphs, every record marked, with a note for each statement, event and explanation beside the paragraph that it begins in. */
export function runningText(context: PageContext): string {
  const { text } = context.document;
  const layers = layersOf(context.reading, text.length);
  const paragraphs = paragraphsOf(text);
  const cuts = paragraphs.flatMap(({ end, next }) => [end, next]);
  const segments = segmentsOf(text.length, layers, cuts);
  const placed = placedIn(context, layers);
  const notes = notesByOffset(context, placed);
  const breaks = breaksOf(text, context.reading.sentences);
  let at = 0;
  const rows = paragraphs.map(({ end, next }) => {
    const first = at;
    while ((segments[at]?.start ?? next) < next) at++;
    const inside = segments.slice(first, at);
    const body = inside.map((segment) =>
      segmentHtml(context, segment, placed, segment.start < end ? breaks : undefined),
    );
    const beside = inside.flatMap(({ end: offset }) => notes.get(offset) ?? []);
    const aside =
      beside.length === 0
        ? ''
        : `<ul class="notes" aria-label="${lineHtml(context.words.label('notes'))}">${beside.join('\n')}</ul>`;
    return `<div class="row"><p dir="auto">${body.join('')}</p>${aside}</div>`;
  });
  return rows.join('\n');
}

/** A paragraph ends at `end`; the white space up to the next one, at `next`, belongs to it. */
interface Paragraph {
  readonly end: number;
  readonly next: number;
}

/** The paragraphs of a text, parted by blank lines: together they hold every place of it. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const gap of text.matchAll(/\n\s*\n\s*/gu)) {
    if (gap.index > 0) paragraphs.push({ end: gap.index, next: gap.index + gap[0].length });
  }
  if ((paragraphs.at(-1)?.next ?? 0) < text.length) paragraphs.push({ end: text.length, next: text.length });
  return paragraphs;
}

/** Line ends between sentences, which are kept; those within one are where a mail or a page was folded. */
function breaksOf(text: string, sentences: readonly Span[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  let next = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    while ((sentences[next]?.[1] ?? text.length) <= at && next < sentences.length) next++;
    if ((sentences[next]?.[0] ?? text.length) > at) breaks.add(at);
  }
  return breaks;
}

function placedIn({ reading, words }: PageContext, layers: readonly Layer[]): Placed {
  const references = new Map<number, Reference[]>();
  const refer = (span: Span | undefined, record: string): void => {
    if (span) addTo(references, span[1], { at: span[1], record });
  };
  reading.statements.forEach(({ cue, content }, index) => {
    refer(cue.at(-1) ?? content.at(-1), recordId('s', index));
  });
  reading.events.forEach(({ trigger }, index) => {
    refer(trigger[0], recordId('e', index));
  });
  reading.options.forEach(({ span }, index) => {
    refer(span, recordId('o', index));
  });
  const beginnings = new Map<number, string[]>();
  for (const { kind, span, record } of layers) {
    if (kind !== 'time' && kind !== 'place' && kind !== 'mention') continue;
    addTo(beginnings, span[0], record);
  }
  const titles = new Map<string, string>();
  const glosses = new Map<string, string>();
  reading.times.forEach((time, index) => {
    titles.set(recordId('t', index), words.interval(time));
    glosses.set(recordId('t', index), intervalGloss(time));
  });
  const met = new Set<string>();
  reading.places.forEach((place, index) => {
    const title = words.place(place);
    titles.set(recordId('p', index), title);
    // The country is told once, and not of a country.
    if (!met.has(place.name) && place.country !== undefined && title !== place.name)
      glosses.set(recordId('p', index), place.country);
    met.add(place.name);
  });
  reading.mentions.forEach((mention, index) => {
    titles.set(recordId('m', index), words.mention(mention));
  });
  return { references, beginnings, titles, glosses };
}

function addTo<Value>(lists: Map<number, Value[]>, at: number, value: Value): void {
  const list = lists.get(at);
  if (list) list.push(value);
  else lists.set(at, [value]);
}

/** Notes by the offset that their reference stands at. */
function notesByOffset(context: PageContext, { references }: Placed): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, readonly string[]>();
  for (const [offset, here] of references) {
    notes.set(
      offset,
      here.map(({ record }) => {
        const index = Number(record.slice(1)) - 1;
        if (record.startsWith('s')) return statementNote(context, index);
        return record.startsWith('e') ? eventNote(context, index) : optionNote(context, index);
      }),
    );
  }
  return notes;
}

function segmentHtml(
  { document, words }: PageContext,
  { start, end, layers }: Segment,
  placed: Placed,
  /** Absent between paragraphs, where there is nothing to show but what stands behind it. */
  breaks: ReadonlySet<number> | undefined,
): string {
  const text = breaks ? linesHtml(document.text, start, end, breaks) : '';
  const begun = placed.beginnings.get(start) ?? [];
  const linked =
    layers.find(({ kind }) => kind === 'time') ??
    layers.find(({ kind }) => kind === 'place') ??
    layers.find(({ kind }) => kind === 'mention');
  const own = linked && begun.includes(linked.record) ? linked.record : undefined;
  const anchors = begun.filter((record) => record !== own).map((record) => `<span id="at-${record}"></span>`);
  const behind = [
    ...layers.filter(({ span }) => span[1] === end).map(({ record }) => gloss(record, placed)),
    ...(placed.references.get(end) ?? []).map(({ record }) => reference(record)),
  ];
  const classes = classesOf({ start, end, layers });
  if (layers.length === 0) return `${anchors.join('')}${text}${behind.join('')}`;
  const title = linked ? placed.titles.get(linked.record) : undefined;
  const attributes = [
    `class="${classes.join(' ')}"`,
    ...(own === undefined ? [] : [`id="at-${own}"`]),
    ...(linked ? [`href="#${linked.record}"`] : []),
    ...(title === undefined
      ? []
      : [`title="${lineHtml(`${words.quoted([linked?.span ?? [start, end]])}: ${title}`)}"`]),
  ].join(' ');
  const element = linked ? 'a' : 'span';
  return `${anchors.join('')}<${element} ${attributes}>${text}</${element}>${behind.join('')}`;
}

function classesOf({ start, end, layers }: Segment): readonly string[] {
  const classes = new Set<string>();
  for (const { kind, span, record } of layers) {
    classes.add(kind);
    if (kind === 'content' || kind === 'option') {
      if (span[0] === start) classes.add(`${kind}-start`);
      if (span[1] === end) classes.add(`${kind}-end`);
    }
    if (record.startsWith('s') || record.startsWith('e') || record.startsWith('o'))
      classes.add(`in-${record}`);
  }
  return [...classes];
}

function linesHtml(text: string, start: number, end: number, breaks: ReadonlySet<number>): string {
  const lines: string[] = [];
  let from = start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    lines.push(markedText(text.slice(from, at)), breaks.has(at) ? '<br>' : ' ');
    from = at + 1;
  }
  lines.push(markedText(text.slice(from, end)));
  return lines.join('');
}

function gloss(record: string, { glosses }: Placed): string {
  const text = glosses.get(record);
  return text === undefined || text === '' ? '' : `<span class="gloss">${lineHtml(text)}</span>`;
}

function reference(record: string): string {
  return `<a class="ref" id="at-${record}" href="#${record}">${record.toUpperCase()}</a>`;
}
