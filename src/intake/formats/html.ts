import type { Finding } from '../../base/index.ts';
import { decodeText } from '../charset.ts';
import type { RawReport, ReportBytes } from '../raw-report.ts';
import { extractArticle } from './article.ts';
import { markupToText } from './markup-text.ts';
import { type PageHead, readPageHead } from './page-head.ts';
import { pageNotes } from './page-notes.ts';

/** Pages beyond these are read whole: the time to find the article in them has no useful bound. News pages stay far below. */
const MOST_ELEMENTS = 10_000;
const MOST_DEPTH = 100;

/**
 * Reads a web page: the article on it, or all its text when no article is found, the page is too large to look for one, or
 * `whole` asks for that; and what its metadata declares.
 */
export async function readHtml(file: ReportBytes, whole = false): Promise<RawReport> {
  const { text: html, findings } = await decodeText(file, true);
  const head = readPageHead(html);
  const declared = pageNotes(head);
  const article = whole || !isReadable(head) ? undefined : markupToText(await extractArticle(html));
  const isFound = article !== undefined && article.text.trim() !== '';
  const text = isFound ? article : markupToText(html);
  const own = isFound || html === '' ? [] : [wholePage()];
  return {
    text: text.text,
    notes: declared.notes,
    findings: [...findings, ...declared.findings, ...text.findings, ...own],
  };
}

/** Without a `body` the extractor's document has none to search. */
function isReadable(head: PageHead): boolean {
  return head.hasBody && head.elements <= MOST_ELEMENTS && head.depth <= MOST_DEPTH;
}

function wholePage(): Finding {
  return {
    code: 'intake/whole-page',
    severity: 'info',
    message: 'no article was found on the page, so all its text was taken: check for menus and teasers in it',
  };
}
