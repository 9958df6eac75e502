import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../base/index.ts';
import { ENGLISH_PROVENANCE_CORPUS } from './language/en/provenance-cues.corpus.ts';
import { ITALIAN_PROVENANCE_CORPUS } from './language/it/provenance-cues.corpus.ts';
import { readText } from './read-text.fixture.ts';
import type { ProvenanceMention } from './reading.ts';

/** A mention in the notation of the corpora. */
const written = ({ kind, span, target }: ProvenanceMention, text: string): string =>
  `${kind}: “${text.slice(...span)}”${target === undefined ? '' : ` → ${target}`}`;

describe.each([
  ['en', ENGLISH_PROVENANCE_CORPUS],
  ['it', ITALIAN_PROVENANCE_CORPUS],
] as const)('lineage in %s', (language, corpus) => {
  it.each(corpus.map(([text, ...mentions]) => [text, mentions] as const))('%s', (text, mentions) => {
    expect(readText(text, language).provenance.map((mention) => written(mention, text))).toEqual(mentions);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'source : fonte translated from tradotto da Baltic Wire ( ) - – . told Reuters Correction: Rettifica: originally published in'.split(
      ' ',
    ),
  );

  it.each(LANGUAGES)(
    'gives mentions in order, inside the text, their targets quoted from it (%s)',
    (language) => {
      fc.assert(
        fc.property(fc.array(words, { maxLength: 40 }), (list) => {
          const text = list.join(' ');
          const { provenance } = readText(text, language);
          provenance.forEach(({ span, target }, index) => {
            expect(span[0]).toBeGreaterThanOrEqual(provenance[index - 1]?.span[0] ?? 0);
            expect(span[0]).toBeLessThan(span[1]);
            if (target !== undefined) expect(text.slice(...span)).toContain(target);
          });
        }),
      );
    },
  );
});
