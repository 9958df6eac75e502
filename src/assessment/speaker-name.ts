import { type Span, spansOverlap, spanText } from '../base/index.ts';
import type { ReadReport } from '../judgement/index.ts';
import type { Mention, Statement } from '../reading/index.ts';
import { nameText } from './plain-text.ts';

/** A speaker as a report names them, and where. */
export interface SpeakerName {
  readonly text: string;
  readonly span: Span;
  /** True when the statement leaves its speaker out, or to a pronoun, and the reading supplied it. */
  readonly supplied: boolean;
}

/** How the report names the speaker of a statement; `undefined` when it names nobody. */
export function speakerName(
  { document, reading }: ReadReport,
  statement: Statement,
): SpeakerName | undefined {
  const stated = statement.source === 'implicit' ? undefined : statedName(document.text, statement.source);
  if (stated && !isPronoun(stated, reading.mentions)) return stated;
  const mention = nearestMention(reading.mentions, statement);
  if (!mention) return stated;
  return { text: spokenName(spanText(document.text, mention.span)), span: mention.span, supplied: true };
}

/** "He", "they": one word that no mention covers. */
function isPronoun({ text, span }: SpeakerName, mentions: readonly Mention[]): boolean {
  return !text.includes(' ') && mentions.every((mention) => !spansOverlap(mention.span, span));
}

function statedName(text: string, spans: readonly Span[]): SpeakerName | undefined {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return undefined;
  const name = spokenName(spans.map((span) => spanText(text, span)).join(' '));
  return name === '' ? undefined : { text: name, span: [first[0], last[1]], supplied: false };
}

/** The last mention of the speaker before the statement. */
function nearestMention(mentions: readonly Mention[], statement: Statement): Mention | undefined {
  if (statement.speaker === undefined) return undefined;
  const start = Math.min(...[...statement.cue, ...statement.content].map(([from]) => from));
  return mentions
    .filter(({ entity, span }) => entity === statement.speaker && span[1] <= start)
    .sort((a, b) => b.span[0] - a.span[0])[0];
}

/** A name without the punctuation that a span may have taken along at its end. */
function spokenName(text: string): string {
  const name = nameText(text);
  let end = name.length;
  while (end > 0 && ' .,;:'.includes(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}
