import { walkMarkup } from './markup-walk.ts';

/** What a page says of itself outside its text, and how big it is. */
export interface PageHead {
  /** Content of the first `title` element. */
  readonly title: string;
  /** `lang` of the `html` element. */
  readonly language: string;
  /** `href` of `link rel=canonical`. */
  readonly canonical: string;
  /** Content of `meta` elements by lower-case `name`, `property`, `itemprop` or `http-equiv`; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Content of the JSON-LD scripts, not parsed. */
  readonly linked: readonly string[];
  readonly hasBody: boolean;
  readonly elements: number;
  /** Depth of the most deeply nested element. */
  readonly depth: number;
}

const MOST_META = 300;
const MOST_LINKED_CHARACTERS = 500_000;
const META_KEYS = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** Reads the head of a page, and measures the page, in one pass. */
export function readPageHead(html: string): PageHead {
  const head = { title: '', language: '', canonical: '', hasBody: false, elements: 0, depth: 0 };
  const meta = new Map<string, string>();
  const linked: string[] = [];
  let linkedCharacters = 0;
  let level = 0;
  let collecting: 'title' | 'linked' | undefined;
  walkMarkup(html, {
    open(name, attributes) {
      head.elements++;
      head.depth = Math.max(head.depth, ++level);
      if (name === 'html') head.language ||= attributes['lang'] ?? attributes['xml:lang'] ?? '';
      else if (name === 'body') head.hasBody = true;
      else if (name === 'meta') keepMeta(meta, attributes);
      else if (name === 'link' && attributes['rel'] === 'canonical')
        head.canonical ||= attributes['href'] ?? '';
      else if (name === 'title' && head.title === '') collecting = 'title';
      else if (name === 'script' && attributes['type'] === 'application/ld+json') {
        collecting = 'linked';
        linked.push('');
      }
    },
    text(text) {
      if (collecting === 'title') head.title += text;
      else if (collecting === 'linked' && linkedCharacters < MOST_LINKED_CHARACTERS) {
        linkedCharacters += text.length;
        linked.push(`${linked.pop() ?? ''}${text}`);
      }
    },
    close() {
      level--;
      collecting = undefined;
    },
  });
  return { ...head, meta, linked };
}

function keepMeta(meta: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes['content']?.trim() ?? '';
  if (content === '' || meta.size >= MOST_META) return;
  for (const key of META_KEYS) {
    const name = attributes[key]?.toLowerCase();
    if (name && !meta.has(name)) meta.set(name, content);
  }
}
