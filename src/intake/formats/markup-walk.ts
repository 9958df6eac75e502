import { Parser } from 'htmlparser2';

/** What is told of HTML or XHTML as it is read: names in lower case, entities decoded, unclosed elements closed at the end. */
export interface MarkupVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** The parser's work for a tag grows with the number of elements open around it. */
const MOST_OPEN = 2_000;
const CHUNK_CHARACTERS = 65_536;

/**
 * Reads mark-up once from beginning to end, however broken it is. False when it was left off, because more than 2,000 elements
 * stood open: a page made to exhaust its reader.
 */
export function walkMarkup(markup: string, visitor: MarkupVisitor): boolean {
  let open = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      open++;
      visitor.open(name, attributes);
    },
    onclosetag(name) {
      open--;
      visitor.close(name);
    },
    ontext: (text) => visitor.text(text),
  });
  let at = 0;
  while (at < markup.length && open <= MOST_OPEN) {
    const chunk = markup.slice(at, at + CHUNK_CHARACTERS);
    // Up to the end of a tag where there is one: half a tag at the point of leaving off would be told as text.
    const end = chunk.lastIndexOf('>') + 1 || chunk.length;
    parser.write(chunk.slice(0, end));
    at += end;
  }
  parser.end();
  return at >= markup.length;
}
