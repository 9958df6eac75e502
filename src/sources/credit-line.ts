import { monthOf, weekdayOf } from './concept.ts';
import { foldedWords } from './fold.ts';
import { tellingName } from './publisher-name.ts';
import { CREDIT_WORDS, TRANSLATION_WORDS } from './vocabulary/credit-words.ts';
import { MEDIA_WORDS } from './vocabulary/media-words.ts';

/** The publishers of a set of reports by the words that tell them: what a line may credit that no list of media knows. */
export interface KnownPublishers {
  /** The publishers whose telling name stands in these words, each with how many words its name takes and where it begins. */
  readonly namedIn: (words: readonly string[]) => readonly Naming[];
}

interface Naming {
  readonly publisher: string;
  readonly at: number;
  readonly length: number;
}

/** Longest line of credit, in words: "Pubblicato per gentile concessione dell'agenzia Levante, riproduzione riservata". */
const CREDIT_WORDS_AT_MOST = 12;
/** A joint report may credit two. */
const CREDITED_AT_MOST = 2;
/** Capitals of a line of credit with a mark in it that are neither the medium's name nor a word of credit: where it was sent from. */
const PLACE_WORDS_AT_MOST = 2;

/** The publishers by their names, each once, in the order given; names of one short or general word tell nothing and are left out. */
export function knownPublishers(publishers: Iterable<string>): KnownPublishers {
  const byFirstWord = new Map<string, { readonly publisher: string; readonly name: readonly string[] }[]>();
  for (const publisher of new Set(publishers)) {
    const name = tellingName(publisher)?.split(' ');
    if (name?.[0] === undefined) continue;
    byFirstWord.set(name[0], [...(byFirstWord.get(name[0]) ?? []), { publisher, name }]);
  }
  return {
    namedIn: (words) =>
      words.flatMap((word, at) =>
        (byFirstWord.get(word) ?? []).flatMap(({ publisher, name }) =>
          name.every((part, next) => words[at + next] === part)
            ? [{ publisher, at, length: name.length }]
            : [],
        ),
      ),
  };
}

/** A line that credits a publisher, and what it declares. */
export interface CreditLine {
  readonly line: string;
  readonly kind: 'reprint' | 'translation';
  /** The publisher's name, as its own reports give it. */
  readonly target: string;
}

/**
 * The publishers that a text credits in lines of their own ("By Halden Wire", "(Agenzia Levante)", "HALDEN WIRE — VALLETTA", "Source: Transmere"), in
 * text order: lines that hold nothing but the name of a known publisher, words of credit, a date and, set off by a mark, a place. The publisher's own
 * name is no credit. None of a text that names more than two publishers so: it gathers many, and has its text from none of them.
 */
export function creditLines(text: string, own: string | undefined, known: KnownPublishers): CreditLine[] {
  const ownWords = new Set(foldedWords(own ?? ''));
  const credits: CreditLine[] = [];
  for (const line of text.split('\n')) {
    if (line.length > 160) continue;
    const words = foldedWords(line);
    if (words.length === 0 || words.length > CREDIT_WORDS_AT_MOST) continue;
    const namings = known.namedIn(words).filter(({ publisher }) => publisher !== own);
    const [first] = namings;
    if (first === undefined || !isCredit(line, words, { namings, ownWords })) continue;
    const isTranslation = words.some((word) => TRANSLATION_WORDS.has(word));
    credits.push({ line, kind: isTranslation ? 'translation' : 'reprint', target: first.publisher });
  }
  return new Set(credits.map(({ target }) => target)).size > CREDITED_AT_MOST ? [] : credits;
}

/** A text without such lines: who had it first is no part of the wording. */
export function withoutCreditLines(text: string, credits: readonly CreditLine[]): string {
  if (credits.length === 0) return text;
  const lines = new Set(credits.map(({ line }) => line));
  return text
    .split('\n')
    .filter((line) => !lines.has(line))
    .join('\n');
}

function isCredit(
  line: string,
  words: readonly string[],
  known: { readonly namings: readonly Naming[]; readonly ownWords: ReadonlySet<string> },
): boolean {
  const rest = words.filter(
    (word, at) =>
      !known.namings.some((naming) => at >= naming.at && at < naming.at + naming.length) &&
      !CREDIT_WORDS.has(word) &&
      !TRANSLATION_WORDS.has(word) &&
      !MEDIA_WORDS.has(word) &&
      !known.ownWords.has(word) &&
      !/^\d+$/u.test(word) &&
      monthOf(word) === undefined &&
      weekdayOf(word) === undefined,
  );
  if (rest.length === 0) return true;
  const capitals = foldedWords((line.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' '));
  return (
    rest.length <= PLACE_WORDS_AT_MOST &&
    /[-–—,:()|/[\]]/u.test(line) &&
    rest.every((word) => capitals.includes(word))
  );
}
