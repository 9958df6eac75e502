import type { DatedInterval, Interval, Span } from '../base/index.ts';
import type { ReadReport } from '../judgement/index.ts';
import type { Forecast, Mention, Statement } from '../reading/index.ts';

/** A statement of a test report, its spans given as the words that stand in the text. */
interface StatedPart {
  readonly source: string | 'implicit';
  readonly cue: string;
  readonly content: string;
  readonly kind?: Statement['kind'];
  readonly hedged?: boolean;
  readonly speaker?: string;
}

/** What a test report is made of. Sentences are the lines of `text`. */
export interface ReportParts {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly date?: string;
  readonly statements?: readonly StatedPart[];
  readonly mentions?: readonly { readonly text: string; readonly entity: string }[];
  readonly forecasts?: readonly Forecast[];
  readonly findings?: ReadReport['document']['findings'];
}

/** A report and its reading, built by hand. */
export function report(parts: ReportParts): ReadReport {
  const { id, text, publisher, title, statements = [], mentions = [], forecasts = [], findings = [] } = parts;
  const version = versionOf(id, text);
  const publishedAt = parts.date === undefined ? undefined : dated(parts.date);
  const language = { code: 'en', score: 1 };
  return {
    document: {
      kind: 'document',
      id,
      version,
      format: 'txt',
      text,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      language: { ...language, stated: true },
      ...(publishedAt ? { publishedAt } : {}),
      provenance: [],
      findings,
    },
    reading: {
      id,
      version,
      language,
      ...(publishedAt ? { publishedAt } : {}),
      sentences: lineSpans(text),
      mentions: mentions.map(
        ({ text: words, entity }): Mention => ({
          span: spanOf(text, words),
          type: 'PER',
          entity,
        }),
      ),
      times: [],
      places: [],
      statements: statements.map((stated) => statement(text, stated)),
      events: [],
      forecasts,
      options: [],
      provenance: [],
      findings: [],
    },
  };
}

/** The span of `words` in `text`; throws when they do not stand in it. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in "${text}"`);
  return [start, start + words.length];
}

function statement(text: string, stated: StatedPart): Statement {
  const { source, cue, content, kind = 'assertion', hedged, speaker } = stated;
  return {
    source: source === 'implicit' ? 'implicit' : [spanOf(text, source)],
    cue: [spanOf(text, cue)],
    content: [spanOf(text, content)],
    ...(speaker === undefined ? {} : { speaker }),
    kind,
    polarity: kind === 'denial' ? 'negative' : 'positive',
    certainty: { low: 0, high: 1, scale: 'none', ...(hedged === undefined ? {} : { hedged }) },
  };
}

function lineSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') spans.push([start, start + line.length]);
    start += line.length + 1;
  }
  return spans;
}

function dated(date: string): DatedInterval {
  const month = date.length === 7;
  const precision: Interval['precision'] = month ? 'month' : 'day';
  return {
    from: month ? `${date}-01` : date,
    to: month ? `${date}-31` : date,
    precision,
    vague: false,
    stated: true,
  };
}

/** Stands for a hash: the same for the same text, different for most others. */
function versionOf(id: string, text: string): string {
  let sum = 7;
  for (const character of `${id}\n${text}`) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 0xffffffff;
  return sum.toString(16).padStart(8, '0').repeat(8);
}
