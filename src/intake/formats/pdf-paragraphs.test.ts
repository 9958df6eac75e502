import { describe, expect, it } from 'vitest';
import { linesOf } from './pdf-lines.ts';
import type { PdfLine } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';

/** A page of lines 14 points apart and 400 wide; `|` before a line doubles the gap, `>` indents it, `#` enlarges it, `<` shortens it. */
function page(...lines: string[]): PdfLine[] {
  let y = 800;
  return lines.map((marked) => {
    const [, marks = '', text = ''] = /^([|>#<]*)(.*)$/u.exec(marked) ?? [];
    y -= marks.includes('|') ? 28 : 14;
    const x = marks.includes('>') ? 90 : 72;
    return { text, x, right: marks.includes('<') ? 200 : 472, y, height: marks.includes('#') ? 18 : 12 };
  });
}

describe('paragraphsOf', () => {
  it.each([
    [
      'joins lines',
      [page('Il presidente ha incontrato', 'il collega vicino.')],
      'Il presidente ha incontrato il collega vicino.',
    ],
    ['joins divided words', [page('senza annun-', 'ci importanti')], 'senza annunci importanti'],
    [
      'keeps a hyphen before a capital or figure',
      [page('l’asse Bresnia-', 'Kamen, il 9-', '10 maggio')],
      'l’asse Bresnia- Kamen, il 9- 10 maggio',
    ],
    ['parts at a wide gap', [page('Uno', 'due.', '|Tre', 'quattro.')], 'Uno due.\n\nTre quattro.'],
    ['parts at an indent after a sentence', [page('Uno due.', '>Tre quattro.')], 'Uno due.\n\nTre quattro.'],
    ['parts after a short last line', [page('<Uno due.', 'Tre quattro.')], 'Uno due.\n\nTre quattro.'],
    [
      'parts at another size',
      [page('#Vertice a Bresnia', 'Il presidente')],
      'Vertice a Bresnia\n\nIl presidente',
    ],
    [
      'runs on over a page break',
      [page('Il presidente ha'), page('incontrato il collega.')],
      'Il presidente ha incontrato il collega.',
    ],
    ['parts at a page break after a sentence', [page('Uno.'), page('Due.')], 'Uno.\n\nDue.'],
    ['drops page numbers', [page('Uno', '- 3 -'), page('Pagina 4 di 9', 'due')], 'Uno due'],
    ['keeps a page that is only a figure', [page('1984', '2022')], ''],
    ['gives nothing for nothing', [[], []], ''],
  ])('%s', (_, pages, expected) => {
    expect(paragraphsOf(pages)).toBe(expected);
  });

  it('runs on into the next column', () => {
    const column = (x: number, text: string, y: number): PdfLine => ({
      text,
      x,
      right: x + 200,
      y,
      height: 12,
    });
    const lines = [
      column(72, 'Il presidente ha', 700),
      column(72, 'incontrato il', 686),
      column(300, 'collega vicino.', 700),
    ];
    expect(paragraphsOf([lines])).toBe('Il presidente ha incontrato il collega vicino.');
  });
});

describe('linesOf', () => {
  const run = (text: string, y: number, endsLine = false) => ({
    text,
    x: 72,
    y,
    width: 10,
    height: 12,
    endsLine,
  });

  it('joins runs of one height, ends lines where the file does, drops blank ones', () => {
    const lines = linesOf([
      run('Il ', 700),
      run('presidente', 700, true),
      run('ha', 686),
      run(' ', 672, true),
      run('x', 500),
    ]);
    expect(lines.map(({ text, y }) => [text, y])).toEqual([
      ['Il presidente', 700],
      ['ha', 686],
      ['x', 500],
    ]);
  });

  it('keeps a raised figure on its line', () => {
    expect(linesOf([run('due', 700), { ...run('2', 704), height: 8 }]).map(({ text }) => text)).toEqual([
      'due2',
    ]);
  });
});
