import { type Language, VigiliaError } from '../base/index.ts';
import { explainNameMatch, matchNames, type NameKind, nameKindOf } from '../sources/index.ts';
import { EXIT } from './exit-code.ts';
import { LineSplitter, type SplitLine } from './line-splitter.ts';
import type { OutputFormat } from './options.ts';

/** The options of `vigilia match`. */
export interface MatchOptions {
  readonly ndjson?: boolean;
  readonly kind?: string;
  readonly lang: Language;
  readonly format: OutputFormat;
}

/** Longest line of the filter in bytes: two names, not two books. */
const LONGEST_LINE = 64 * 1024;

/** One answer of `vigilia match`. */
interface MatchAnswer {
  readonly score: number;
  readonly match: boolean;
  readonly why: string;
}

/** Carries out `vigilia match`; returns the exit code. */
export async function runMatch(names: readonly string[], options: MatchOptions): Promise<number> {
  const kind = options.kind === undefined ? undefined : requireKind(options.kind);
  if (options.ndjson === true) {
    if (names.length > 0)
      throw new VigiliaError(
        'usage',
        'match/names-and-ndjson',
        '--ndjson reads standard input: give no names with it',
      );
    return await filterNames(options.lang, kind);
  }
  const [one, other, ...more] = names;
  if (one === undefined || other === undefined || more.length > 0)
    throw new VigiliaError(
      'usage',
      'match/names',
      'give two names, each in quotation marks: vigilia match "NAME" "NAME"',
    );
  const answer = answerTo(one, other, kind, options.lang);
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(answer)}\n`
      : `${answer.match ? VERDICTS[options.lang].match : VERDICTS[options.lang].other}  ${answer.score.toFixed(3)}  ${answer.why}\n`,
  );
  return EXIT.fine;
}

const VERDICTS: Readonly<Record<Language, { readonly match: string; readonly other: string }>> = {
  en: { match: 'match', other: 'no match' },
  it: { match: 'corrispondono', other: 'non corrispondono' },
};

function answerTo(one: string, other: string, kind: NameKind | undefined, language: Language): MatchAnswer {
  const result = matchNames(one, other, kind ?? nameKindOf(one, other));
  return { score: result.score, match: result.match, why: explainNameMatch(result, language) };
}

async function filterNames(language: Language, kind: NameKind | undefined): Promise<number> {
  const splitter = new LineSplitter(LONGEST_LINE);
  let clean = true;
  const answer = async (lines: readonly SplitLine[]): Promise<void> => {
    let out = '';
    for (const line of lines) {
      const text = line === undefined ? undefined : new TextDecoder().decode(line);
      if (text?.trim() === '') continue;
      const answered = text === undefined ? OVERLONG : answerLine(text, language, kind);
      clean &&= !('finding' in answered);
      out += `${JSON.stringify(answered)}\n`;
    }
    if (out !== '' && !process.stdout.write(out)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  };
  for await (const piece of process.stdin) await answer(splitter.push(piece as Uint8Array));
  await answer(splitter.end());
  return clean ? EXIT.fine : EXIT.findings;
}

/** An answer to a line that could not be read: no match is claimed. */
interface UnreadLine extends MatchAnswer {
  readonly finding: { readonly code: string; readonly severity: 'error'; readonly message: string };
}

const OVERLONG: UnreadLine = unread(`the line is longer than ${LONGEST_LINE} bytes and was dropped`);

function unread(message: string): UnreadLine {
  return { score: 0, match: false, why: '', finding: { code: 'match/line', severity: 'error', message } };
}

function answerLine(text: string, language: Language, given: NameKind | undefined): MatchAnswer | UnreadLine {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return unread(`the line is no JSON: ${(error as Error).message}`);
  }
  if (typeof parsed !== 'object' || parsed === null) return unread('the line is no JSON object');
  const { name1, name2, kind } = parsed as { name1?: unknown; name2?: unknown; kind?: unknown };
  if (typeof name1 !== 'string' || typeof name2 !== 'string') return unread('name1 and name2 must be texts');
  const own = typeof kind === 'string' ? kindNamed(kind) : undefined;
  if (kind !== undefined && kind !== null && own === undefined) {
    return unread(`kind ${JSON.stringify(kind)}: use person or organisation`);
  }
  return answerTo(name1, name2, own ?? given, language);
}

function requireKind(name: string): NameKind {
  const kind = kindNamed(name);
  if (kind) return kind;
  throw new VigiliaError('usage', 'match/kind', `--kind ${name}: use person or organisation`);
}

/** The kind by our name or that of other vocabularies (followthemoney's schemas); `undefined` for any other word. */
function kindNamed(name: string): NameKind | undefined {
  const folded = name.toLowerCase();
  if (['person', 'per', 'publicperson', 'legalentity'].includes(folded)) return 'person';
  const bodies = [
    'organisation',
    'organization',
    'org',
    'company',
    'publicbody',
    'vessel',
    'airplane',
    'asset',
  ];
  return bodies.includes(folded) ? 'organisation' : undefined;
}
