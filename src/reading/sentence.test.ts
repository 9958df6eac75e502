import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../base/index.ts';
import { ENGLISH } from './language/en/index.ts';
import { ITALIAN } from './language/it/index.ts';
import { splitSentences } from './sentence.ts';
import { tokenise } from './token.ts';

const split = (text: string, language: Language): string[] =>
  splitSentences(tokenise(text, language), (language === 'it' ? ITALIAN : ENGLISH).sentence).map(({ span }) =>
    text.slice(span[0], span[1]),
  );

/** `|` marks where a sentence ends; the mark is taken out before splitting. */
const CASES: readonly [Language, string][] = [
  ['it', 'Il gen. Rossi è arrivato. |Ha parlato a lungo.'],
  ['it', 'Lo ha detto il dott. Bianchi, v. pag. 12 del rapporto. |Poi è partito.'],
  ['it', 'Sono arrivati 9.000 uomini. |Il 19 dicembre no!'],
  ['it', '«Non andremo. |Mai», ha detto. |«Davvero?» ha chiesto il cronista.'],
  ['it', 'Armi, munizioni ecc. sono state consegnate. |Tutto qui…'],
  ['it', 'S. Pietro e S. Paolo sono chiese. |L’on. Verdi tace.'],
  ['it', 'Titolo senza punto\n\n|La notizia comincia qui.'],
  ['en', 'Mr. Smith met Gen. Jones at 5 p.m. on Monday. |They talked.'],
  ['en', 'The U.S. official left. |The U.S. |The talks went on.'],
  ['en', '“We will go.” |He left at once.'],
  ['en', 'It cost $3.5 million, i.e. a lot. |Was it worth it? |No!'],
  ['en', 'J. R. Doe of Acme Inc. signed. |It was No. 5.'],
  ['en', 'Headline without a stop\n\n|The story begins.'],
];

describe('sentences', () => {
  it.each(CASES)('%s: %s', (language, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(split(marked.replaceAll('|', ''), language)).toEqual(expected);
  });

  it('read the line breaks of a hard-wrapped text as spaces', () => {
    const lines = [
      'The ministry said that the convoy had left the station',
      'before dawn and that nobody had seen where it went after',
      'the bridge, although a railway worker told the local paper',
      'that it had turned north. The paper printed his words on',
      'the following day without naming him in any way at all',
    ];
    expect(split(lines.join('\n'), 'en')).toHaveLength(2);
  });

  it('cut a text without full stops, so that it stays cheap', () => {
    expect(split('parola '.repeat(2000), 'it').length).toBeGreaterThan(3);
  });

  it('cover every token once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text, 'it');
        const sentences = splitSentences(tokens, ITALIAN.sentence);
        expect(sentences.map(({ from }) => from)).toEqual([
          ...(tokens.count > 0 ? [0] : []),
          ...sentences.slice(0, -1).map(({ to }) => to),
        ]);
        expect(sentences.at(-1)?.to ?? 0).toBe(tokens.count);
      }),
    );
  });
});
