import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/base/index.ts';
import type { Reading, Statement } from '../../src/reading/index.ts';
import { ATTRIBUTION_EN } from './attribution-en.ts';

const TEXT = 'Dolny said the bridge was down. Reva agreed.';
const at = (piece: string): Span => [TEXT.indexOf(piece), TEXT.indexOf(piece) + piece.length];
const GOLD = {
  id: 'one',
  text: TEXT,
  date: '2022-12-20',
  attributions: [
    { source: [at('Dolny')], cue: [at('said')], content: [at('the bridge was down')] },
    { source: [at('Reva')], cue: [at('agreed')], content: [] },
  ],
};

function scores(statements: readonly Pick<Statement, 'source' | 'cue' | 'content'>[]): number[] {
  const read = (): Reading => ({ statements }) as unknown as Reading;
  return ATTRIBUTION_EN.score([GOLD], read).measures.map(({ value }) => value);
}

describe('attribution-en', () => {
  it('gives nothing for nothing', () => {
    expect(scores([])).toEqual([0, 0, 0, 0]);
  });

  it('counts tokens of each part, and pairs by cue and content', () => {
    const [content, source, cue, whole] = scores([
      { source: [at('Dolny')], cue: [at('said')], content: [at('bridge was down')] },
    ]);
    expect(content).toBeCloseTo(6 / 7);
    expect(source).toBeCloseTo(2 / 3);
    expect(cue).toBeCloseTo(2 / 3);
    expect(whole).toBeCloseTo(2 / 3);
  });

  it('pairs nothing whose cue lies elsewhere', () => {
    expect(scores([{ source: 'implicit', cue: [at('agreed')], content: [at('bridge')] }])[3]).toBe(0);
  });
});
