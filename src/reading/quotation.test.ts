import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotation.ts';

describe('quotations', () => {
  it.each([
    ['Ha detto: “Non andremo”.', ['Non andremo']],
    ['«Non andremo», ha detto, «mai».', ['Non andremo', 'mai']],
    ['"We stay," she said. "For now."', ['We stay,', 'For now.']],
    ['gli ‘uomini forti’ dell’Est', ['uomini forti']],
    ['He said “it is ‘safe’ now”.', ['it is ‘safe’ now']],
    ['l’esercito e l’aviazione', []],
    ['the ’90s weren’t quiet', []],
    ['An “unclosed quotation', []],
    ['“never closed here\n\nnew paragraph”', []],
    ['six 6" pipes and 7" pipes', []],
    ['““nested” twice”', ['“nested” twice']],
    ["''We stay,'' she said. ''It isn't much.''", ['We stay,', "It isn't much."]],
    ["``We stay,'' she said.", ['We stay,']],
    ["'We stay,' she said. The soldiers' tents stayed.", ['We stay,']],
    ['‘The soldiers’ tents stay,’ she said.', ['The soldiers’ tents stay,']],
    ["dell'esercito e l'aviazione, un po' di pace", []],
    ['„Wir bleiben“, sagte er', ['Wir bleiben']],
    ['"never closed, she said. "For now."', ['For now.']],
    ['“First paragraph.\n\n“Second paragraph.”', ['First paragraph.', 'Second paragraph.']],
    ['“”', []],
  ])('%s', (text, expected) => {
    expect(findQuotations(text).map(({ inner }) => text.slice(inner[0], inner[1]))).toEqual(expected);
  });

  it('never overlap, whatever the marks', () => {
    const marks = fc.string({
      unit: fc.constantFrom('“', '”', '«', '»', '"', '‘', '’', 'a', ' ', '\n'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(marks, (text) => {
        let end = 0;
        for (const { outer, inner } of findQuotations(text)) {
          expect(outer[0]).toBeGreaterThanOrEqual(end);
          expect(inner[0]).toBeGreaterThan(outer[0]);
          expect(inner[1]).toBeGreaterThan(inner[0]);
          expect(inner[1]).toBeLessThanOrEqual(outer[1]);
          expect(outer[1]).toBeLessThanOrEqual(text.length);
          end = outer[1];
        }
      }),
    );
  });
});
