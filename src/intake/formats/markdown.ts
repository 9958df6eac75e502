import { decodeText } from '../charset.ts';
import { readPreamble } from '../preamble.ts';
import type { RawReport, ReportBytes } from '../raw-report.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownToText } from './markdown-text.ts';

/** Reads a Markdown file: front matter, or else the header of a plain text; the first `#` heading is the title when they give none. */
export async function readMarkdown(file: ReportBytes): Promise<RawReport> {
  const decoded = await decodeText(file);
  const markdown = decoded.text.replaceAll(/\r\n?/g, '\n');
  const frontMatter = await readFrontMatter(markdown);
  const { notes, rest } = frontMatter ?? readPreamble(markdown);
  const { text, heading } = markdownToText(rest);
  return {
    text,
    notes: heading === undefined ? notes : [...notes, { field: 'title', from: 'content', value: heading }],
    findings: [...decoded.findings, ...(frontMatter?.findings ?? [])],
  };
}
