import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { VigiliaError } from '../base/index.ts';

/** The text of a case file as parsed YAML, with what is needed to say where something stands in it. */
export interface CaseYaml {
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Longer than any case that a person writes; a larger file is not read. UTF-16 code units. */
const LONGEST_CASE = 1_000_000;
const TOO_DEEP = 'the YAML is nested too deeply to be read: take the nesting out';

/** Parses the text; throws a one-line `input` error with line and column for the first thing that is no YAML. */
export function readCaseYaml(text: string): CaseYaml {
  const lines = new LineCounter();
  const refuse = (offset: number, message: string) =>
    caseInputError(lines, { code: 'case/yaml', offset, message });
  if (text.length > LONGEST_CASE) throw refuse(0, 'the file is too long: a case is a page or two');
  const document = parse(text, lines);
  const [first] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (first)
    throw refuse(
      first.pos[0],
      first.code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : `${first.message}: correct the YAML`,
    );
  if (document === undefined) throw refuse(0, TOO_DEEP);
  if (document.contents === null)
    throw refuse(0, 'the file is empty: write a case, or begin with `vigilia init`');
  // A word to look for that begins with `*` is an alias to YAML; without this its error would have no place.
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      throw refuse(
        alias.range?.[0] ?? 0,
        `*${alias.source} is read as a YAML alias that nothing defines: put it in quotes`,
      );
    },
  });
  return { text, document, lines };
}

/** `undefined` when the nesting exhausts the stack, which the parser does not always catch itself. */
function parse(text: string, lines: LineCounter): Document | undefined {
  try {
    return parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'silent',
    });
  } catch {
    return undefined;
  }
}

/** The file's content as plain values; throws an `input` error when its aliases would unfold without bound. */
export function plainCaseValue({ document, lines }: CaseYaml): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw caseInputError(lines, {
      code: 'case/yaml',
      offset: 0,
      message: 'YAML aliases are used too often: write the values out',
    });
  }
}

/** The one-line error for something at an offset of the case file: `case.yaml:LINE:COLUMN: message`. */
export function caseInputError(
  lines: LineCounter,
  trouble: { readonly code: string; readonly offset: number; readonly message: string },
): VigiliaError {
  const { line, col } = lines.linePos(trouble.offset);
  const place = `case.yaml:${Math.max(1, line)}:${Math.max(1, col)}`;
  return new VigiliaError('input', trouble.code, `${place}: ${trouble.message.replace(/\s+/gu, ' ').trim()}`);
}
