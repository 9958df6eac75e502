const FENCE = /^ {0,3}(?:```|~~~)/u;
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/u;
const CLOSING_HASHES = /[ \t]#{1,20}$/u;
const RULE = /^ {0,3}(?:[-*_=][ \t]*){3,}$/u;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+[-| :\t]*$/u;
const LIST_ITEM = /^[ \t]*(?:[-*+]|(\d{1,9}[.)]))[ \t]+/u;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/u;
const REFERENCE = /^ {0,3}\[[^\]]+\]:[ \t]+\S+/u;
/** A longer line is running text: block marks stand on short lines, and their patterns need not be safe on long ones. */
const LONGEST_MARKED_LINE = 2_000;

/** The text of a Markdown document and the first heading of the first level. */
export interface MarkdownText {
  readonly text: string;
  readonly heading?: string;
}

/**
 * Markdown as plain text: headings and paragraphs apart, lines of a paragraph joined, list items and quoted lines without their
 * marks (numbers stay), links and images as their text, code as it stands. Simple CommonMark; `text` has `\n` line ends.
 */
export function markdownToText(markdown: string): MarkdownText {
  const writer = new BlockWriter();
  let heading: string | undefined;
  let fenced = false;
  for (const raw of markdown.split('\n')) {
    if (FENCE.test(raw)) {
      fenced = !fenced;
      writer.close();
    } else if (fenced) {
      writer.line(raw);
    } else {
      const level1 = writeBlockLine(raw, writer);
      heading ??= level1;
    }
  }
  return { text: writer.text(), ...(heading && { heading }) };
}

/** Writes one line outside code; gives its text when it is a heading of the first level. */
function writeBlockLine(raw: string, writer: BlockWriter): string | undefined {
  const line = raw.length > LONGEST_MARKED_LINE ? raw : raw.replace(QUOTE, '');
  const isMarked = line.length <= LONGEST_MARKED_LINE;
  const [marks, level] = (isMarked && HEADING.exec(line)) || [];
  if (marks !== undefined) {
    const text = inlineText(line.slice(marks.length).trimEnd().replace(CLOSING_HASHES, '').trim());
    writer.close();
    writer.line(text);
    writer.close();
    return level === '#' ? text : undefined;
  }
  if (line.trim() === '' || (isMarked && isSeparator(line))) writer.close();
  else if (isMarked && line.trimStart().startsWith('|')) writer.line(cells(line));
  else if (isMarked && LIST_ITEM.test(line)) writer.line(inlineText(line.replace(LIST_ITEM, itemNumber)));
  else writeParagraphLine(line, writer);
  return undefined;
}

function writeParagraphLine(line: string, writer: BlockWriter): void {
  const text = line.trim();
  const isBackslashed = text.endsWith('\\');
  writer.join(inlineText(isBackslashed ? text.slice(0, -1) : text), isBackslashed || line.endsWith('  '));
}

function isSeparator(line: string): boolean {
  return RULE.test(line) || TABLE_RULE.test(line) || REFERENCE.test(line);
}

function itemNumber(_: string, number: string | undefined): string {
  return number === undefined ? '' : `${number} `;
}

function cells(row: string): string {
  const inner = row.trim().replace(/^\||\|$/gu, '');
  return inner
    .split('|')
    .map((cell) => inlineText(cell.trim()))
    .join('\t');
}

/** The text of one line's inline marks. No pattern can run past the next sign of its own kind, so the time is linear. */
function inlineText(line: string): string {
  return line
    .replace(/<!--[^<>]*-->|<\/?[a-z][^<>]*>/giu, (tag) => autolink(tag))
    .replace(/(?<!\\)!?\[([^[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)?\)|\[[^[\]]*\])/gu, '$1')
    .replace(/(?<!\\)(`{1,3})([^`]+)\1/gu, '$2')
    .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)([^*~]+)(?<!\\)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}\\])(_{1,3})(?=\S)([^_]+)(?<!\\)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

function autolink(tag: string): string {
  return /^<(?:https?:|mailto:)/u.test(tag) ? tag.slice(1, -1) : '';
}

/** Collects blocks of lines; blocks are a blank line apart. */
class BlockWriter {
  readonly #blocks: string[] = [];
  #lines: string[] = [];
  #open = false;

  /** A line of its own. */
  line(text: string): void {
    this.#lines.push(text);
    this.#open = true;
  }

  /** Text that continues the line before it, unless that one ended in a hard break. */
  join(text: string, breaks: boolean): void {
    const last = this.#lines.length - 1;
    if (this.#open && last >= 0) this.#lines[last] = `${this.#lines[last]} ${text}`;
    else this.#lines.push(text);
    this.#open = !breaks;
  }

  /** Ends the block. */
  close(): void {
    if (this.#lines.length > 0) this.#blocks.push(this.#lines.join('\n'));
    this.#lines = [];
    this.#open = false;
  }

  text(): string {
    this.close();
    return this.#blocks.join('\n\n');
  }
}
