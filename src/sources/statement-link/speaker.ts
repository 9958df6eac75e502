import { type Span, spansOverlap, spanText } from '../../base/index.ts';
import type { Reading, Statement } from '../../reading/index.ts';
import { type ConceptKey, conceptOf, nameKey } from '../concept.ts';
import { foldedWords } from '../fold.ts';
import type { ReadReport } from '../read-report.ts';
import { LIGHT_WORDS } from '../vocabulary/light-words.ts';

/** Who makes a statement, as far as two speakers can be told apart or taken for one. */
export interface Speaker {
  readonly text: string;
  readonly entity?: string;
  /** Keys of the last words of the names of persons among the words that name the source. */
  readonly surnames: ReadonlySet<ConceptKey>;
  /** Keys of all telling words of the source. */
  readonly words: ReadonlySet<ConceptKey>;
}

/** Share of telling words in common from which two sources without a person's name are one; with fewer, but some, they may be. */
const SAME_BODY = 0.8;

/** The speaker of a statement; `undefined` when the text names none and none was inferred. */
export function speakerOf({ document, reading }: ReadReport, statement: Statement): Speaker | undefined {
  const { source, speaker } = statement;
  const language = document.language.code;
  const spans = source === 'implicit' ? [] : source.map((span) => withName(span, reading));
  const text = spans.map((span) => spanText(document.text, span)).join(' ') || (speaker ?? '');
  if (text === '') return undefined;
  const surnames = new Set<ConceptKey>();
  for (const { span, type, entity } of reading.mentions) {
    const isOwn = spans.some((one) => spansOverlap(one, span)) || (spans.length === 0 && entity === speaker);
    const last = foldedWords(spanText(document.text, span)).at(-1);
    if (type === 'PER' && isOwn && last !== undefined) surnames.add(nameKey(last, language));
  }
  if (surnames.size === 0) {
    for (const span of spans) {
      const name = unreadName({ document, reading }, span);
      if (name !== undefined) surnames.add(nameKey(name, language));
    }
  }
  const light = LIGHT_WORDS[language];
  const words = foldedWords(text).filter((word) => word.length > 2 && light?.has(word) !== true);
  return {
    text,
    ...(speaker === undefined ? {} : { entity: speaker }),
    surnames,
    words: new Set(words.map((word) => conceptOf(word, language))),
  };
}

/** "Analyst" of "Analyst Joan Reed said": a name that follows at once belongs to the source. */
function withName([start, end]: Span, { mentions }: Reading): Span {
  const name = mentions.find(({ span, type }) => type === 'PER' && span[0] === end + 1);
  return [start, name?.span[1] ?? end];
}

/** The name of somebody whom the reader took for nothing: the last capital of the source after another word. */
function unreadName({ document, reading }: ReadReport, [start, end]: Span): string | undefined {
  const text = spanText(document.text, [start, end]);
  const last = [...text.matchAll(/(?<=[\p{L}.’']\s+)\p{Lu}[\p{L}\p{M}]{2,}/gu)].at(-1);
  if (last === undefined) return undefined;
  const at = start + last.index;
  const isRead = reading.mentions.some(
    ({ span: [from, to], type }) => type !== 'MISC' && from <= at && at < to,
  );
  return isRead ? undefined : foldedWords(last[0])[0];
}

/** Whether two speakers are one; `unknown` when a text leaves it open: a spokesman without a name may be anybody's. */
export function compareSpeakers(
  a: Speaker | undefined,
  b: Speaker | undefined,
): 'same' | 'other' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.entity !== undefined && a.entity === b.entity) return 'same';
  if (a.surnames.size > 0 && b.surnames.size > 0) {
    return [...a.surnames].some((name) => b.surnames.has(name)) ? 'same' : 'other';
  }
  if (a.surnames.size > 0 || b.surnames.size > 0) return 'unknown';
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  if (shared === 0) return a.words.size > 0 && b.words.size > 0 ? 'other' : 'unknown';
  return (2 * shared) / (a.words.size + b.words.size) >= SAME_BODY ? 'same' : 'unknown';
}
