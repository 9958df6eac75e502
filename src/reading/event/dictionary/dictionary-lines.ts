/** A line of a dictionary that says something, without its comments. */
export interface DictionaryLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** It began with white space: it goes on with what stands above. */
  readonly indented: boolean;
}

/** Told of a line that cannot be used. */
export type Complain = (line: number, what: string) => void;

const LONGEST_LINE = 2000;

/** The lines of a dictionary, comments taken out: `<!-- … -->` over any number of lines, and from `#` or `;` to the end of a line. */
export function dictionaryLines(text: string, complain: Complain): DictionaryLine[] {
  const lines: DictionaryLine[] = [];
  let open = false;
  for (const [index, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    if (raw.length > LONGEST_LINE) {
      complain(index + 1, `longer than ${LONGEST_LINE} characters`);
      continue;
    }
    let rest = raw;
    if (open) {
      const end = rest.indexOf('-->');
      if (end < 0) continue;
      rest = rest.slice(end + 3);
      open = false;
    }
    const start = rest.indexOf('<!');
    if (start >= 0) {
      const end = rest.indexOf('-->', start);
      open = end < 0;
      rest = rest.slice(0, start) + (open ? '' : rest.slice(end + 3));
    }
    const comment = rest.search(/[#;]/u);
    const kept = comment < 0 ? rest : rest.slice(0, comment);
    if (kept.trim() !== '') lines.push({ number: index + 1, text: kept.trim(), indented: /^\s/u.test(kept) });
  }
  return lines;
}

/** The words of a dictionary phrase, in small letters: `_` joins as a space does. */
export function wordsOfPhrase(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/[\s_]+/u)
    .filter((word) => word !== '');
}
