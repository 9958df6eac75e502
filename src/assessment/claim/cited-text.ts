/** A passage as a text cites it, not yet read. */
export interface GivenPassage {
  readonly text: string;
  readonly language?: string;
  readonly publishedAt?: string;
  /** Title, publisher, author, or the rest of the note. */
  readonly about: readonly string[];
  readonly stale?: 'retracted' | 'superseded' | 'changed';
}

/** A sentence with the passages that it cites, as found in a text with notes. */
export interface CitedSentence {
  readonly text: string;
  /** Line of the text on which its paragraph begins, from 1. */
  readonly line: number;
  /** Labels of its citations, as written. */
  readonly labels: readonly string[];
}

/** A Markdown or plain text taken apart: its paragraphs without notes, and the notes by label. */
export interface CitedText {
  readonly paragraphs: readonly { readonly text: string; readonly line: number }[];
  readonly notes: ReadonlyMap<string, string>;
}

/** `[^a]: text` or, in a list at the end, `12. text` · `[12] text`. */
const NOTE = /^(?:\[\^([^\]\s]{1,40})\]:|\[(\d{1,5})\]:?|(\d{1,5})\.)\s+(.+)$/u;
/** A citation: `[^a]`, `[12]`, `[1, 2]`, `[1][2]`. */
const CITATION = /\[\^([^\]\s]{1,40})\]|\[(\d{1,5}(?:\s*[,;]\s*\d{1,5})*)\]/gu;

/**
 * Takes a text with notes apart. A note is a line that begins with its label and whose label the text before it cites; headings, tables, code and
 * images are no sentences. Linear in the text.
 */
export function citedText(markdown: string): CitedText {
  const lines = withoutCode(markdown.split(/\r?\n/u));
  const cited = new Set(
    lines.flatMap((line) => (NOTE.test(line) ? [] : citationsIn(line).map(({ label }) => label))),
  );
  const notes = new Map<string, string>();
  const paragraphs: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | undefined;
  const close = (): void => {
    if (open && open.text.trim() !== '') paragraphs.push(open);
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const note = NOTE.exec(line);
    const label = note?.[1] ?? note?.[2] ?? note?.[3];
    if (label !== undefined && cited.has(label) && !notes.has(label)) {
      close();
      notes.set(label, note?.[4] ?? '');
      continue;
    }
    if (line.trim() === '' || /^\s*(?:#|\||>?\s*!\[|<|---)/u.test(line)) {
      close();
      continue;
    }
    const bullet = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/u.exec(line);
    if (bullet) close();
    const text = line.slice(bullet?.[0].length ?? 0).trim();
    if (open) open.text += ` ${text}`;
    else open = { text, line: index + 1 };
  }
  close();
  return { paragraphs, notes };
}

/** The lines with those of fenced code emptied. */
function withoutCode(lines: readonly string[]): readonly string[] {
  let isCode = false;
  return lines.map((line) => {
    const isFence = /^\s*(?:```|~~~)/u.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? '' : line;
  });
}

/** Takes the citations out of a paragraph: what is left, and where in it each label stood. */
export function withoutCitations(paragraph: string): {
  readonly text: string;
  readonly citations: readonly { readonly at: number; readonly label: string }[];
} {
  let text = '';
  let from = 0;
  const citations: { at: number; label: string }[] = [];
  for (const { start, end, label } of citationsIn(paragraph)) {
    if (start > from || start === 0) text = `${text}${paragraph.slice(from, start)}`.trimEnd();
    from = Math.max(from, end);
    citations.push({ at: text.length, label });
  }
  return {
    text: `${text}${paragraph.slice(from)}`.replaceAll(/[*_`]{1,3}/gu, (mark) => ' '.repeat(mark.length)),
    citations,
  };
}

/**
 * The sentences of a paragraph with their citations, from where its sentences lie: a citation goes to the sentence that it stands in or right behind.
 */
export function citedSentences(
  paragraph: { readonly text: string; readonly line: number },
  sentences: readonly (readonly [number, number])[],
  citations: readonly { readonly at: number; readonly label: string }[],
): readonly CitedSentence[] {
  const whole = joinedAtSemicolons(paragraph.text, sentences);
  return whole.map(([start, end], index) => {
    const next = whole[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const from = index === 0 ? 0 : start + 1;
    const labels = citations.filter(({ at }) => at >= from && at <= next).map(({ label }) => label);
    return { text: paragraph.text.slice(start, end), line: paragraph.line, labels: [...new Set(labels)] };
  });
}

/** A list that runs on behind a colon or semicolon is one sentence: its citations stand at the end. */
function joinedAtSemicolons(
  text: string,
  sentences: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [start, end] of sentences) {
    const last = joined.at(-1);
    if (last && /[;:]$/u.test(text.slice(...last))) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

/** A quotation of a note reaches to the farthest mark that closes it: a passage may hold quotation marks itself. */
const MARKS = /“([^\n]{8,})”|«([^\n]{8,})»|"([^\n]{8,})"/gu;

/** The passage in a note: its longest quoted part, the rest being about it; the whole note where it quotes nothing. */
export function passageOfNote(note: string): GivenPassage {
  const [longest] = [...note.matchAll(MARKS)].sort((a, b) => b[0].length - a[0].length);
  const quoted = longest?.[1] ?? longest?.[2] ?? longest?.[3];
  const plain = (text: string): string => text.replaceAll(/\\([\\`*_{}[\]()#+\-.!|<>])/gu, '$1');
  if (!longest || quoted === undefined) return { text: plain(note), about: [] };
  return { text: plain(quoted), about: [plain(note.replace(longest[0], ' ')).trim()] };
}

function citationsIn(line: string): readonly { start: number; end: number; label: string }[] {
  return [...line.matchAll(CITATION)].flatMap((match) =>
    (match[1] === undefined ? (match[2] ?? '').split(/\s*[,;]\s*/u) : [match[1]]).map((label) => ({
      start: match.index,
      end: match.index + match[0].length,
      label,
    })),
  );
}
