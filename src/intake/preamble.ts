import { firstLineDate } from './first-line-date.ts';
import { type Header, readHeader } from './header.ts';

/** What stands before the text of a plain report: a header block, or a date stamped before its first words; and the text. */
export function readPreamble(raw: string): Header {
  const text = raw.replaceAll(/\r\n?/g, '\n').replace(/^\n+/u, '');
  const stamp = firstLineDate(text);
  // `date: 2022-12 Text…` above a blank line has the shape of a header too; a stamp with text behind it is the better reading.
  const isStamp = stamp !== undefined && /^[ \t]*[^\s]/u.test(stamp.rest);
  const header = isStamp ? undefined : readHeader(text);
  if (header) return header;
  if (!stamp) return { notes: [], rest: text };
  return { notes: [{ field: 'date', from: 'first-line', value: stamp.value }], rest: stamp.rest };
}
