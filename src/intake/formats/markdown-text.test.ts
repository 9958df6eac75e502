import { describe, expect, it } from 'vitest';
import { markdownToText } from './markdown-text.ts';

const text = (markdown: string): string => markdownToText(markdown).text;

describe('markdownToText', () => {
  it.each([
    ['headings', '# Vertice #\nTesto\n## Le reazioni', 'Vertice\n\nTesto\n\nLe reazioni'],
    ['underlined headings', 'Vertice\n=====\nTesto', 'Vertice\n\nTesto'],
    ['wrapped paragraphs', 'uno\ndue\n\ntre', 'uno due\n\ntre'],
    ['hard line breaks', 'uno  \ndue\\\ntre', 'uno\ndue\ntre'],
    ['emphasis', '*uno* **due** ***tre*** _quattro_ __cinque__ ~~sei~~', 'uno due tre quattro cinque sei'],
    [
      'links and images',
      '[uno](http://x.example/a_(b)) ![due](x.png) [tre][1]\n\n[1]: http://x.example',
      'uno due tre',
    ],
    ['automatic links', '<https://x.example/a>', 'https://x.example/a'],
    ['lists', '- uno\n  segue\n* due\n1. tre', 'uno segue\ndue\n1. tre'],
    ['quotations', '> uno\n> > due', 'uno due'],
    ['code', 'prima\n```js\nconst *a* = 1;\n```\ne `*b*`', 'prima\n\nconst *a* = 1;\n\ne b'],
    ['tables', '| a | b |\n|---|:-:|\n| 1 | 2 |', 'a\tb\n\n1\t2'],
    ['rules', 'uno\n\n---\n\ndue', 'uno\n\ndue'],
    ['mark-up', 'uno <b>due</b><br> <!-- no --> tre', 'uno due  tre'],
    ['escapes', '\\*uno\\* 2\\. \\_', '*uno* 2. _'],
  ])('reads %s', (_, markdown, expected) => {
    expect(text(markdown)).toBe(expected);
  });

  it.each(['2 * 3 * 4', 'il_nome_del_file', 'a < b > c', '[sic]', '#hashtag', '5 - 3', 'Fine.*'])(
    'leaves "%s" alone',
    (plain) => {
      expect(text(plain)).toBe(plain);
    },
  );

  it('names the first heading of the first level', () => {
    expect(markdownToText('## Sotto\n# **Vertice** a Bresnia\n# Altro').heading).toBe('Vertice a Bresnia');
    expect(markdownToText('```\n# commento\n```').heading).toBeUndefined();
    expect(markdownToText('#\ntesto').heading).toBeUndefined();
  });

  it.each(['*', '_', '`', '[', '](', '<', '<!--', '#', '|', '> ', '\\', '~~', ' ', '- '])(
    'is not held up by "%s" without end',
    (mark) => {
      const plain = text(`Prima ${mark.repeat(200_000)} dopo`);
      expect(plain.startsWith('Prima')).toBe(true);
      expect(plain.endsWith('dopo')).toBe(true);
    },
  );
});
