import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';

const read = (text: string) => readMarkdown({ bytes: new TextEncoder().encode(text) });

describe('readMarkdown', () => {
  it('reads YAML front matter', async () => {
    const text =
      '---\r\ntitle: "Vertice: tre ore"\r\nautori: [Carla Neri, Ugo Bo]\r\ndate: 2022-12\r\ntags: [a]\r\n---\r\n\r\n# Altro\r\nTesto';
    expect(await read(text)).toEqual({
      text: 'Altro\n\nTesto',
      notes: [
        { field: 'title', from: 'header', value: 'Vertice: tre ore' },
        { field: 'author', from: 'header', value: 'Carla Neri, Ugo Bo' },
        { field: 'date', from: 'header', value: '2022-12' },
        { field: 'title', from: 'content', value: 'Altro' },
      ],
      findings: [],
    });
  });

  it('keeps a date that YAML takes for a number', async () => {
    expect((await read('---\ndate: 2022\n---\nTesto')).notes).toEqual([
      { field: 'date', from: 'header', value: '2022' },
    ]);
  });

  it.each([
    ['no YAML', '---\ntitle: [a\n---\nTesto'],
    ['nested beyond measure', `---\na: ${'['.repeat(19_000)}\n---\nTesto`],
    [
      'a tangle of aliases',
      `---\na: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
        .split('')
        .map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index]},`.repeat(9)}]`)
        .join('\n')}\n---\nTesto`,
    ],
  ])('reports front matter that is %s and leaves it out', async (_, text) => {
    expect(await read(text)).toEqual({
      text: 'Testo',
      notes: [],
      findings: [expect.objectContaining({ code: 'intake/front-matter', severity: 'warning' })],
    });
  });

  it('names the line of the mistake', async () => {
    const { findings } = await read('---\ndate: 2022-12\ntitle: [a\n---\nTesto');
    expect(findings[0]?.message).toMatch(/at line [34]/u);
  });

  it.each(['---\nTesto senza fine', '--- \n', 'Testo\n---\ntitle: x\n---'])(
    'finds no front matter in "%s"',
    async (text) => {
      expect((await read(text)).notes).toEqual([]);
    },
  );

  it('reads the header of a plain text too, and the first heading as title', async () => {
    expect((await read('date: 2022-12\n\n# Vertice\n\nTesto')).notes).toEqual([
      { field: 'date', from: 'header', value: '2022-12' },
      { field: 'title', from: 'content', value: 'Vertice' },
    ]);
  });
});
