import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/base/index.ts';
import type { Reading, Statement } from '../../src/reading/index.ts';
import { ATTRIBUTION_IT_TREES } from './attribution-it-trees.ts';

const TEXT = 'Ha detto che piove. Dolny ha scritto che nevica.';
const at = (piece: string): Span => [TEXT.indexOf(piece), TEXT.indexOf(piece) + piece.length];
const GOLD = {
  id: 'uno',
  text: TEXT,
  attributions: [
    {
      shape: 'ccomp',
      lemma: 'dire',
      negatedCue: false,
      cue: [at('Ha detto')],
      source: [],
      content: [at('piove')],
    },
    {
      shape: 'ccomp',
      lemma: 'scrivere',
      negatedCue: false,
      cue: [at('ha scritto')],
      source: [at('Dolny')],
      content: [at('nevica')],
    },
  ],
};

function scores(statements: readonly Pick<Statement, 'source' | 'cue' | 'content'>[]): number[] {
  const read = (): Reading => ({ statements }) as unknown as Reading;
  return ATTRIBUTION_IT_TREES.score([GOLD], read).measures.map(({ value }) => value);
}

describe('attribution-it-trees', () => {
  it('asks content, then cue, then the source of what was found', () => {
    expect(
      scores([
        { source: 'implicit', cue: [at('Ha detto')], content: [at('piove')] },
        { source: 'implicit', cue: [at('ha scritto')], content: [at('nevica')] },
      ]),
    ).toEqual([1, 1, 1, 0]);
  });

  it('finds a content by another cue, but not its source', () => {
    expect(scores([{ source: 'implicit', cue: [at('Dolny')], content: [at('nevica')] }])).toEqual([
      0.5, 0, 0, 0,
    ]);
  });
});
